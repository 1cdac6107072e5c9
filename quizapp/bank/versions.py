"""The history of one question: what it said, how often it was asked so, and the way back."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.bank import load, questions
from quizapp.bank.schema import ChangeItemRow, ChangeRow, ItemRow, RevisionRow
from quizapp.bank.schema_play import AskedRow
from quizapp.errors import Code, QuizError
from quizapp.items.listed import ListedItem
from quizapp.items.theirs import Theirs
from quizapp.items.version import Version

_NOT_SHOWN = ("waiting", "reserve")


def versions(db: Session, uid: bytes, most: int) -> Sequence[Version]:
    """Return the newest texts of a question, the newest first; of a deleted one too."""
    staged = (
        select(ChangeItemRow.after_id)
        .join(ChangeRow, ChangeRow.id == ChangeItemRow.change_id)
        .where(ChangeRow.staged, ChangeItemRow.after_id.is_not(None))
    )
    found = db.execute(
        select(RevisionRow.id, RevisionRow.number, RevisionRow.created_ms, ItemRow.revision_id)
        .join(ItemRow, ItemRow.id == RevisionRow.item_id)
        .where(ItemRow.uid == uid, RevisionRow.id.not_in(staged))
        .order_by(RevisionRow.number.desc())
        .limit(most)
    ).all()
    ids = [row.id for row in found]
    loaded = load.revisions(db, ids)
    asked = dict(
        db.execute(
            select(AskedRow.revision_id, func.count())
            .where(AskedRow.revision_id.in_(ids), AskedRow.phase.not_in(_NOT_SHOWN))
            .group_by(AskedRow.revision_id)
        ).all()
    )
    return [
        Version(
            uid=loaded[row.id].revision_uid,
            number=row.number,
            item=loaded[row.id].item,
            made_ms=row.created_ms,
            asked=asked.get(row.id, 0),
            current=row.id == row.revision_id,
        )
        for row in found
    ]


def theirs(db: Session, uid: bytes, stamp: str) -> Theirs | None:
    """Return what became of a question since it had a stamp; None where it is no more."""
    item_id = db.scalar(select(ItemRow.id).where(ItemRow.uid == uid))
    held = load.current(db, [item_id]) if item_id is not None else []
    if not held:
        return None
    revision, _, pack_ref = stamp.partition(" ")
    began = bytes.fromhex(revision)
    rows = db.execute(
        select(RevisionRow.id, RevisionRow.uid, RevisionRow.number, RevisionRow.created_ms).where(
            RevisionRow.item_id == item_id, RevisionRow.uid.in_([held[0].revision_uid, began])
        )
    ).all()
    said = load.revisions(db, [row.id for row in rows])
    found = {
        row.uid: Version(row.uid, row.number, said[row.id].item, row.created_ms) for row in rows
    }
    return Theirs(
        began=stamp,
        listed=questions.listed(held[0]),
        now=found[held[0].revision_uid],
        before=found.get(began),
        moved=held[0].pack_ref != pack_ref,
    )


def bring_back(db: Session, version_uid: bytes) -> ListedItem:
    """Give one of the user's own questions the text back that it had: an edit like any other.

    The one that it has now is left as it is.
    Raises QuizError with ITEM_BUILT_IN or ITEM_GONE.
    """
    found = db.execute(
        select(RevisionRow.id, ItemRow.uid)
        .join(ItemRow, ItemRow.id == RevisionRow.item_id)
        .where(RevisionRow.uid == version_uid)
    ).first()
    if found is None:
        raise QuizError(Code.ITEM_GONE)
    held = questions.require_own(db, found.uid)
    if held.revision_id == found.id:
        return questions.listed(held)
    said = load.revisions(db, [found.id])[found.id].item
    return questions.revise(db, held, replace(said, ref=held.item.ref))
