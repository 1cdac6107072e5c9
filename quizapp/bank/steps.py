"""Taking a change of questions back and putting it forth again: set by set, whatever its size."""

import json
from collections.abc import Iterator

from sqlalchemy import ColumnElement, Select, and_, exists, func, not_, or_, select, update
from sqlalchemy.orm import Session, aliased

from quizapp.bank.holding import hold_touched
from quizapp.bank.schema import (
    ChangeItemRow,
    ChangeMoveRow,
    ChangePackRow,
    ItemRow,
    OptionRow,
    PackRow,
    RevisionRow,
)
from quizapp.bank.store import place_in_deck, set_rows

_OF_PACK = (
    *("title", "sort_key", "language", "licence", "authors", "source_title", "source_about"),
    *("source_address", "origin", "playable", "removed"),
)


def pack_state(row: PackRow) -> str:
    """Return all that a change can change of a pack, as JSON."""
    return json.dumps({name: getattr(row, name) for name in _OF_PACK}, ensure_ascii=False)


def clashes(db: Session, change_id: int, *, forth: bool) -> bool:
    """Tell whether what a change touched no longer is as its other side left it.

    It is held meanwhile, so that it stays as it was found.
    """
    hold_touched(db, change_id)
    revision = ChangeItemRow.before_id if forth else ChangeItemRow.after_id
    hidden = ChangeItemRow.hid_before if forth else ChangeItemRow.hid_after
    moved_from = ChangeMoveRow.before_id if forth else ChangeMoveRow.after_id
    found = (
        select(ChangeItemRow.item_id)
        .join(ItemRow, ItemRow.id == ChangeItemRow.item_id)
        .where(ChangeItemRow.change_id == change_id)
        .where(
            or_(
                and_(_new_text(), ItemRow.revision_id.is_distinct_from(revision)),
                and_(_new_hiding(), ItemRow.hidden != hidden),
            )
        )
    )
    moved = (
        select(ChangeMoveRow.item_id)
        .join(ItemRow, ItemRow.id == ChangeMoveRow.item_id)
        .where(ChangeMoveRow.change_id == change_id, ItemRow.pack_id != moved_from)
    )
    for touched in (found, moved, *_homeless(change_id, forth=forth)):
        if db.scalar(touched.limit(1)) is not None:
            return True
    return any(
        getattr(pack, name) != (before if forth else after)
        for change, pack in _packs(db, change_id)
        for name, (before, after) in _changed(change).items()
    )


def _homeless(change_id: int, *, forth: bool) -> Iterator[Select[int]]:
    """Find what has no place to go to: its ref is taken there, or its pack removed meanwhile."""
    move = ChangeMoveRow
    to, ref = (move.after_id, move.ref_after) if forth else (move.before_id, move.ref_before)
    moved = select(move.item_id).where(move.change_id == change_id)
    taken = moved.join(ItemRow, and_(ItemRow.pack_id == to, ItemRow.ref == ref))
    yield taken.where(ItemRow.id != move.item_id)
    yield moved.join(PackRow, PackRow.id == to).where(PackRow.removed)
    wanted = ChangeItemRow.after_id if forth else ChangeItemRow.before_id
    along = select(ChangePackRow.pack_id).where(ChangePackRow.change_id == change_id)
    yield (
        select(ChangeItemRow.item_id)
        .join(ItemRow, ItemRow.id == ChangeItemRow.item_id)
        .join(PackRow, PackRow.id == ItemRow.pack_id)
        .where(ChangeItemRow.change_id == change_id, wanted.is_not(None))
        .where(PackRow.removed, PackRow.id.not_in(along))
    )


def go(db: Session, change_id: int, *, forth: bool) -> None:
    """Bring all that a change touches to the state after it (``forth``) or before it."""
    raise_editions(db, change_id)
    _set_texts(db, change_id, forth=forth)
    _set_hiding(db, change_id, forth=forth)
    _set_packs_of_items(db, change_id, forth=forth)
    switched: list[int] = []
    for change, pack in _packs(db, change_id):
        for name, (before, after) in _changed(change).items():
            setattr(pack, name, after if forth else before)
        switched.append(pack.id)
    db.flush()
    place_in_deck(db, _items(db, change_id, switched))


def _new_text() -> ColumnElement[bool]:
    return ChangeItemRow.before_id.is_distinct_from(ChangeItemRow.after_id)


def _new_hiding() -> ColumnElement[bool]:
    return ChangeItemRow.hid_before != ChangeItemRow.hid_after


def _set_texts(db: Session, change_id: int, *, forth: bool) -> None:
    wanted = ChangeItemRow.after_id if forth else ChangeItemRow.before_id
    of_item = ChangeItemRow.change_id == change_id, ChangeItemRow.item_id == ItemRow.id
    changed = select(ChangeItemRow.item_id).where(ChangeItemRow.change_id == change_id, _new_text())
    db.execute(
        update(ItemRow)
        .where(ItemRow.id.in_(changed))
        .values(revision_id=select(wanted).where(*of_item).scalar_subquery())
        .execution_options(synchronize_session=False)
    )


def _set_hiding(db: Session, change_id: int, *, forth: bool) -> None:
    wanted = ChangeItemRow.hid_after if forth else ChangeItemRow.hid_before
    for hidden in (True, False):
        changed = select(ChangeItemRow.item_id).where(
            ChangeItemRow.change_id == change_id, _new_hiding(), wanted.is_(hidden)
        )
        db.execute(
            update(ItemRow)
            .where(ItemRow.id.in_(changed))
            .values(hidden=hidden)
            .execution_options(synchronize_session=False)
        )


def _set_packs_of_items(db: Session, change_id: int, *, forth: bool) -> None:
    moves = db.scalars(select(ChangeMoveRow).where(ChangeMoveRow.change_id == change_id)).all()
    rows = [
        {
            "id": move.item_id,
            "pack_id": move.after_id if forth else move.before_id,
            "ref": move.ref_after if forth else move.ref_before,
        }
        for move in moves
    ]
    set_rows(db, ItemRow, rows)


def _changed(change: ChangePackRow) -> dict[str, tuple[object, object]]:
    """Return what a change changes of a pack, before and after; the rest is nobody's business."""
    before, after = json.loads(change.before), json.loads(change.after)
    return {name: (before[name], after[name]) for name in before if before[name] != after[name]}


def _packs(db: Session, change_id: int) -> list[tuple[ChangePackRow, PackRow]]:
    found = (
        select(ChangePackRow, PackRow)
        .join(PackRow, PackRow.id == ChangePackRow.pack_id)
        .where(ChangePackRow.change_id == change_id)
    )
    return [(change, pack) for change, pack in db.execute(found)]


def _items(db: Session, change_id: int, packs: list[int]) -> list[int]:
    """Return the items whose place in the deck a change touches."""
    found = set(
        db.scalars(select(ChangeItemRow.item_id).where(ChangeItemRow.change_id == change_id))
    )
    found.update(
        db.scalars(select(ChangeMoveRow.item_id).where(ChangeMoveRow.change_id == change_id))
    )
    if packs:
        found.update(db.scalars(select(ItemRow.id).where(ItemRow.pack_id.in_(packs))))
    return sorted(found)


def raise_editions(db: Session, change_id: int) -> None:
    """Give packs a new edition where a change of text touches what scores depend on."""
    before, after = aliased(RevisionRow), aliased(RevisionRow)
    otherwise = or_(
        before.difficulty.is_distinct_from(after.difficulty),
        _lacks_an_option(before, after),
        _lacks_an_option(after, before),
    )
    touched = (
        select(ItemRow.pack_id)
        .join(ChangeItemRow, ChangeItemRow.item_id == ItemRow.id)
        .join(before, before.id == ChangeItemRow.before_id)
        .join(after, after.id == ChangeItemRow.after_id)
        .where(ChangeItemRow.change_id == change_id, before.id != after.id, otherwise)
    )
    db.execute(
        update(PackRow)
        .where(PackRow.id.in_(touched), PackRow.shipped.is_(False))
        .values(edition=PackRow.edition + 1)
        .execution_options(synchronize_session=False)
    )
    db.expire_all()


def _lacks_an_option(one: type[RevisionRow], other: type[RevisionRow]) -> ColumnElement[bool]:
    """Tell whether a revision has an option, right or wrong, that another does not have."""
    mine, theirs = aliased(OptionRow), aliased(OptionRow)
    same = theirs.text == mine.text, theirs.is_key == mine.is_key
    has = exists().where(theirs.revision_id == other.id, *same).correlate_except(theirs)
    return exists().where(mine.revision_id == one.id, not_(has)).correlate_except(mine)


def count(db: Session, change_id: int) -> int:
    """Return how many questions a change touches."""
    items = select(func.count()).where(ChangeItemRow.change_id == change_id)
    moves = select(func.count()).where(ChangeMoveRow.change_id == change_id)
    return max(db.scalar(items) or 0, db.scalar(moves) or 0)
