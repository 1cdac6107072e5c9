"""Questions held for a change, and whether they still are as somebody saw them.

On a server two people can change one question at the same moment: whoever comes second waits
here, and then finds what the first has made of it. In a file whoever writes has it alone.
"""

from collections.abc import Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.bank.mine import in_a_file
from quizapp.bank.schema import ChangeItemRow, ChangeMoveRow, ItemRow, PackRow, RevisionRow

_SLICE = 500


def hold(db: Session, uids: Sequence[bytes]) -> None:
    """Keep others from changing questions until the transaction ends.

    They are taken in one order, whatever they are wanted for, so that no two wait for each other.
    """
    if in_a_file(db):
        return
    wanted = sorted(uids)
    for start in range(0, len(wanted), _SLICE):
        some = ItemRow.uid.in_(wanted[start : start + _SLICE])
        db.execute(select(ItemRow.id).where(some).order_by(ItemRow.uid).with_for_update())


def hold_touched(db: Session, change_id: int) -> None:
    """Keep others from changing what a change touches until the transaction ends."""
    if in_a_file(db):
        return
    texts = select(ChangeItemRow.item_id).where(ChangeItemRow.change_id == change_id)
    moves = select(ChangeMoveRow.item_id).where(ChangeMoveRow.change_id == change_id)
    touched = ItemRow.id.in_(texts) | ItemRow.id.in_(moves)
    db.execute(select(ItemRow.id).where(touched).order_by(ItemRow.uid).with_for_update())


def stamp_of(revision_uid: bytes, pack_ref: str) -> str:
    """Return what is another after each change of a question's text or pack."""
    return f"{revision_uid.hex()} {pack_ref}"


def changed_since(db: Session, seen: Mapping[bytes, str]) -> set[bytes]:
    """Return which questions have another stamp than the one that they were seen with.

    Those that are deleted are none of them.
    """
    found: set[bytes] = set()
    uids = list(seen)
    for start in range(0, len(uids), _SLICE):
        rows = db.execute(
            select(ItemRow.uid, RevisionRow.uid.label("revision_uid"), PackRow.ref)
            .join(RevisionRow, RevisionRow.id == ItemRow.revision_id)
            .join(PackRow, PackRow.id == ItemRow.pack_id)
            .where(ItemRow.uid.in_(uids[start : start + _SLICE]))
        )
        found.update(
            row.uid for row in rows if stamp_of(row.revision_uid, row.ref) != seen[row.uid]
        )
    return found
