"""Which row of one bank is which of another: by uid, else by what is the same in every bank.

Packs are the same by their ref, questions by pack and ref (those that came with the game get
another uid in each bank), and texts of one question by their hash.
"""

from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from quizapp.bank.bulk import take_ids
from quizapp.bank.import_target import free_title
from quizapp.bank.schema import ItemRow, PackRow, RevisionRow
from quizapp.bank.share_source import Rows, Source, whole, write_copies
from quizapp.text import fold


class HeldPack(NamedTuple):
    """A pack of the target, and the edition that it has in the source."""

    id: int
    removed: bool
    edition: int


class Held(NamedTuple):
    """A question of the target."""

    id: int
    revision_id: int | None
    pack_id: int
    ref: str


class Found(NamedTuple):
    """The target's questions by their ids in the source, and whose ref another one has there."""

    held: dict[int, Held]
    ref_taken: set[int]


def find_packs(source: Source, db: Session, ids: Collection[int]) -> dict[int, HeldPack]:
    """Return packs of the target by their ids in the source."""
    told = source.rows(
        select(PackRow.id, PackRow.uid, PackRow.ref, PackRow.edition).where(PackRow.id.in_(ids))
    )
    uids, refs = [row.uid for row in told], [row.ref for row in told]
    held = db.execute(
        select(PackRow.id, PackRow.uid, PackRow.ref, PackRow.removed).where(
            or_(PackRow.uid.in_(uids), PackRow.ref.in_(refs))
        )
    ).all()
    known = {row.ref: row for row in held} | {row.uid: row for row in held}
    both = [(row, known.get(row.uid) or known.get(row.ref)) for row in told]
    return {
        row.id: HeldPack(there.id, there.removed, row.edition)
        for row, there in both
        if there is not None
    }


def keep_packs(source: Source, db: Session, ids: Collection[int]) -> dict[int, HeldPack]:
    """Return packs as ``find_packs`` does; those that are not there are written first."""
    found = find_packs(source, db, ids)
    missing = [one for one in ids if one not in found]
    if not missing:
        return found
    rows = source.rows(whole(PackRow).where(PackRow.id.in_(missing)).order_by(PackRow.id))
    for row, new in zip(rows, take_ids(db, PackRow, len(rows)), strict=True):
        title = row.title if row.removed else free_title(db, row.title)
        write_copies(db, PackRow, [row], id=[new], title=[title], sort_key=[fold(title)])
        found[row.id] = HeldPack(new, row.removed, row.edition)
    return found


def find_items(source: Source, db: Session, items: Rows, packs: dict[int, HeldPack]) -> Found:
    """Find questions of the source in the target.

    ``items`` have id, uid, pack_id and ref. A question that stands under the ref of another one,
    which the source holds too, is not the same; then the other's ref is taken.
    """
    columns = ItemRow.id, ItemRow.uid, ItemRow.revision_id, ItemRow.pack_id, ItemRow.ref
    uids = [item.uid for item in items]
    by_uid = {row.uid: row for row in db.execute(select(*columns).where(ItemRow.uid.in_(uids)))}
    held = {
        item.id: Held(row.id, row.revision_id, row.pack_id, row.ref)
        for item in items
        if (row := by_uid.get(item.uid)) is not None
    }
    wanted: defaultdict[int, dict[str, int]] = defaultdict(dict)
    for item in items:
        if item.id not in held and item.pack_id in packs:
            wanted[packs[item.pack_id].id][item.ref] = item.id
    by_ref = {
        refs[row.ref]: row
        for pack_id, refs in wanted.items()
        for row in db.execute(
            select(*columns).where(ItemRow.pack_id == pack_id, ItemRow.ref.in_(refs))
        )
    }
    others = _uids_of(source, [row.uid for row in by_ref.values()])
    taken = {item_id for item_id, row in by_ref.items() if row.uid in others}
    for item_id, row in by_ref.items():
        if item_id not in taken:
            held[item_id] = Held(row.id, row.revision_id, row.pack_id, row.ref)
    return Found(held, taken)


def find_revisions(db: Session, held: dict[int, Held], revisions: Rows) -> dict[int, int]:
    """Return the target's revisions by their ids in the source.

    ``revisions`` have id, uid, item_id and hash. A text that both banks got from elsewhere has two
    uids and one hash; one that a question was given twice has two uids in the source too.
    """
    uids = [row.uid for row in revisions if row.item_id in held]
    by_uid = dict(
        db.execute(select(RevisionRow.uid, RevisionRow.id).where(RevisionRow.uid.in_(uids))).all()
    )
    known = {row.id: by_uid[row.uid] for row in revisions if row.uid in by_uid}
    rest = [row for row in revisions if row.id not in known and row.item_id in held]
    if not rest:
        return known
    there = {held[row.item_id].id for row in rest}
    by_hash: dict[tuple[int, bytes], int] = {}
    for item_id, digest, found in db.execute(
        select(RevisionRow.item_id, RevisionRow.hash, RevisionRow.id)
        .where(RevisionRow.item_id.in_(there), RevisionRow.id.not_in(known.values()))
        .order_by(RevisionRow.number)
    ):
        by_hash.setdefault((item_id, digest), found)
    for row in rest:
        same = by_hash.get((held[row.item_id].id, row.hash))
        if same is not None:
            known[row.id] = same
    return known


def item_ids(source: Source, db: Session, ids: Collection[int]) -> dict[int, int]:
    """Return the target's ids of questions by those of the source; some may not be there."""
    items = source.rows(
        select(ItemRow.id, ItemRow.uid, ItemRow.pack_id, ItemRow.ref).where(ItemRow.id.in_(ids))
    )
    packs = find_packs(source, db, {item.pack_id for item in items})
    return {one: held.id for one, held in find_items(source, db, items, packs).held.items()}


def revision_ids(source: Source, db: Session, ids: Collection[int]) -> dict[int, int]:
    """Return the target's ids of revisions by those of the source; some may not be there."""
    revisions = source.rows(
        select(RevisionRow.id, RevisionRow.uid, RevisionRow.item_id, RevisionRow.hash).where(
            RevisionRow.id.in_(ids)
        )
    )
    owners = {row.item_id for row in revisions}
    items = source.rows(
        select(ItemRow.id, ItemRow.uid, ItemRow.pack_id, ItemRow.ref).where(ItemRow.id.in_(owners))
    )
    packs = find_packs(source, db, {item.pack_id for item in items})
    return find_revisions(db, find_items(source, db, items, packs).held, revisions)


def _uids_of(source: Source, uids: list[bytes]) -> set[bytes]:
    """Return which of these questions of the target the source holds."""
    if not uids:
        return set()
    return {row.uid for row in source.rows(select(ItemRow.uid).where(ItemRow.uid.in_(uids)))}
