"""Changes of questions, and taking them back: by uid, after a restart too."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import uuid4

from sqlalchemy import insert, select, update
from sqlalchemy.orm import Session

from quizapp.bank.schema import ChangeItemRow, ChangeRow, ItemRow
from quizapp.bank.store import place_in_deck
from quizapp.errors import Code, QuizError

UNDOABLE = ("add", "edit", "delete")


@dataclass(frozen=True, slots=True)
class Change:
    """A change that can be undone: its kind is add, edit or delete."""

    uid: bytes
    kind: str


def record_change(
    db: Session, kind: str, states: Mapping[int, tuple[int | None, int | None]], now_ms: int
) -> bytes:
    """Write down a change: item id → its revision before and after; return its uid."""
    row = ChangeRow(uid=uuid4().bytes, kind=kind, created_ms=now_ms)
    db.add(row)
    db.flush()
    db.execute(
        insert(ChangeItemRow),
        [
            {"change_id": row.id, "item_id": item_id, "before_id": before, "after_id": after}
            for item_id, (before, after) in states.items()
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


def undo(db: Session, uid: bytes) -> None:
    """Take a change back: every item gets the revision that it had before.

    Raises QuizError with UNDO_NOTHING where there is no such change to take back, and
    UNDO_CHANGED where one of its items has been changed since; then nothing is undone.
    """
    change = db.scalar(select(ChangeRow).where(ChangeRow.uid == uid))
    if change is None or change.undone_ms is not None:
        raise QuizError(Code.UNDO_NOTHING)
    rows = db.execute(
        select(ChangeItemRow, ItemRow.revision_id)
        .join(ItemRow, ItemRow.id == ChangeItemRow.item_id)
        .where(ChangeItemRow.change_id == change.id)
    ).all()
    if any(row.after_id != now for row, now in rows):
        raise QuizError(Code.UNDO_CHANGED)
    for row, _ in rows:
        db.execute(
            update(ItemRow).where(ItemRow.id == row.item_id).values(revision_id=row.before_id)
        )
    change.undone_ms = time.time_ns() // 1_000_000
    db.flush()
    place_in_deck(db, [row.item_id for row, _ in rows])
