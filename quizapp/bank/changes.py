"""Changes of questions, and taking them back: by uid, after a restart too."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from quizapp.bank import load
from quizapp.bank.schema import ChangeItemRow, ChangeRow, ItemRow, PackRow
from quizapp.bank.store import place_in_deck
from quizapp.errors import Code, QuizError
from quizapp.items.item import Item

UNDOABLE = ("add", "edit", "delete", "copy", "hide", "unhide")


@dataclass(frozen=True, slots=True)
class Change:
    """A change that can be undone: its kind is one of UNDOABLE."""

    uid: bytes
    kind: str


@dataclass(frozen=True, slots=True)
class Step:
    """What a change did to one item: its revision, or none, and whether it was hidden."""

    before: int | None
    after: int | None
    hid_before: bool = False
    hid_after: bool = False


def record_change(db: Session, kind: str, steps: Mapping[int, Step], now_ms: int) -> bytes:
    """Write down a change, its steps by item id; return its uid."""
    row = ChangeRow(uid=uuid4().bytes, kind=kind, created_ms=now_ms)
    db.add(row)
    db.flush()
    db.execute(
        insert(ChangeItemRow),
        [
            {
                "change_id": row.id,
                "item_id": item_id,
                "before_id": step.before,
                "after_id": step.after,
                "hid_before": step.hid_before,
                "hid_after": step.hid_after,
            }
            for item_id, step in steps.items()
        ],
    )
    return row.uid


def last_change(db: Session) -> Change | None:
    """Return the newest change that the user made and has not taken back."""
    row = db.scalar(
        select(ChangeRow)
        .where(ChangeRow.undone_ms.is_(None), ChangeRow.kind.in_(UNDOABLE))
        .order_by(ChangeRow.id.desc())
        .limit(1)
    )
    return None if row is None else Change(row.uid, row.kind)


def plays_otherwise(old: Item, new: Item) -> bool:
    """Tell whether a change touches what scores depend on: key, options or difficulty."""
    return (old.key, sorted(old.distractors), old.difficulty) != (
        new.key,
        sorted(new.distractors),
        new.difficulty,
    )


def undo(db: Session, uid: bytes) -> None:
    """Take a change back: what it changed of each item, text or hiding, is as it was before.

    Raises QuizError with UNDO_NOTHING where there is no such change to take back, and
    UNDO_CHANGED where the same has been changed since; then nothing is undone.
    """
    change = db.scalar(select(ChangeRow).where(ChangeRow.uid == uid))
    if change is None or change.undone_ms is not None:
        raise QuizError(Code.UNDO_NOTHING)
    rows = db.execute(
        select(ChangeItemRow, ItemRow.revision_id, ItemRow.hidden)
        .join(ItemRow, ItemRow.id == ChangeItemRow.item_id)
        .where(ChangeItemRow.change_id == change.id)
    ).all()
    if any(_changed_since(*row) for row in rows):
        raise QuizError(Code.UNDO_CHANGED)
    for row, _, _ in rows:
        _raise_edition(db, row)
        earlier: dict[str, object] = {}
        if row.before_id != row.after_id:
            earlier["revision_id"] = row.before_id
        if row.hid_before != row.hid_after:
            earlier["hidden"] = row.hid_before
        if earlier:
            db.execute(update(ItemRow).where(ItemRow.id == row.item_id).values(earlier))
    change.undone_ms = time.time_ns() // 1_000_000
    db.flush()
    place_in_deck(db, [row.item_id for row, _, _ in rows])


def _changed_since(row: ChangeItemRow, revision_id: int | None, hidden: bool) -> bool:
    """Tell whether what a change touched of an item has been touched again."""
    text = row.before_id != row.after_id and row.after_id != revision_id
    return text or (row.hid_before != row.hid_after and row.hid_after != hidden)


def _raise_edition(db: Session, row: ChangeItemRow) -> None:
    """Give the pack a new edition where taking an edit back changes what scores depend on."""
    if row.before_id is None or row.after_id is None:
        return
    both = load.revisions(db, [row.before_id, row.after_id])
    if plays_otherwise(both[row.after_id].item, both[row.before_id].item):
        of_item = select(ItemRow.pack_id).where(ItemRow.id == row.item_id).scalar_subquery()
        db.execute(update(PackRow).where(PackRow.id == of_item).values(edition=PackRow.edition + 1))
