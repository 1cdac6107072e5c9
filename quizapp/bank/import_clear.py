"""What an import left that was cancelled or killed: cleared in slices, until nothing is left."""

from sqlalchemy import delete, exists, select, text
from sqlalchemy.orm import Session

from quizapp.bank.schema import (
    ChangeItemRow,
    ChangePackRow,
    ChangeRow,
    FactRow,
    ItemRow,
    OptionRow,
    PackRow,
    PictureRow,
    RevisionFactRow,
    RevisionRow,
)

_SLICE = 1000
_FORGET = text(
    "INSERT INTO revision_fts(revision_fts, rowid, search_text) "
    "SELECT 'delete', id, search_text FROM revision WHERE id IN "
    "(SELECT after_id FROM change_item WHERE change_id = :change AND item_id <= :last)"
)


def clear_slice(db: Session, change_id: int) -> bool:
    """Clear some of what a staged change wrote; return whether there is more."""
    last = db.scalar(
        select(ChangeItemRow.item_id)
        .where(ChangeItemRow.change_id == change_id)
        .order_by(ChangeItemRow.item_id)
        .offset(_SLICE - 1)
        .limit(1)
    )
    whole = last is None
    if whole:
        last = db.scalar(
            select(ChangeItemRow.item_id)
            .where(ChangeItemRow.change_id == change_id)
            .order_by(ChangeItemRow.item_id.desc())
            .limit(1)
        )
    if last is not None:
        _clear_items(db, change_id, last)
    if whole:
        _clear_change(db, change_id)
    return not whole


def _clear_items(db: Session, change_id: int, last: int) -> None:
    if db.get_bind().dialect.name == "sqlite":
        db.execute(_FORGET, {"change": change_id, "last": last})
    some = ChangeItemRow.change_id == change_id, ChangeItemRow.item_id <= last
    rows = db.execute(select(ChangeItemRow.item_id, ChangeItemRow.after_id).where(*some)).all()
    revisions = [row.after_id for row in rows]
    without_text = ~exists().where(RevisionRow.item_id == ItemRow.id)
    for table in (OptionRow, RevisionFactRow):
        db.execute(delete(table).where(table.revision_id.in_(revisions)))
    db.execute(delete(ChangeItemRow).where(*some))
    db.execute(delete(RevisionRow).where(RevisionRow.id.in_(revisions)))
    new = list(
        db.scalars(
            select(ItemRow.id).where(ItemRow.id.in_([row.item_id for row in rows]), without_text)
        )
    )
    db.execute(delete(ItemRow).where(ItemRow.id.in_(new)))


def _clear_change(db: Session, change_id: int) -> None:
    """Clear the change itself, its pack if it made one, and what nothing uses any more."""
    change = db.get_one(ChangeRow, change_id)
    packs = list(
        db.scalars(select(ChangePackRow.pack_id).where(ChangePackRow.change_id == change_id))
    )
    db.execute(delete(ChangePackRow).where(ChangePackRow.change_id == change_id))
    unused = ~exists().where(RevisionFactRow.fact_id == FactRow.id)
    elsewhere = exists().where(ChangePackRow.pack_id == PackRow.id)
    made = PackRow.removed, PackRow.created_ms >= change.created_ms, ~elsewhere
    empty = ~exists().where(ItemRow.pack_id == PackRow.id)
    gone = list(db.scalars(select(PackRow.id).where(PackRow.id.in_(packs), empty, *made)))
    db.execute(delete(FactRow).where(FactRow.pack_id.in_(gone), unused))
    db.execute(delete(PackRow).where(PackRow.id.in_(gone)))
    shown = exists().where(RevisionRow.picture == PictureRow.hash)
    db.execute(delete(PictureRow).where(PictureRow.created_ms >= change.created_ms, ~shown))
    db.execute(delete(ChangeRow).where(ChangeRow.id == change_id))
