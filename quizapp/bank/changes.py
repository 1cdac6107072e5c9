"""Changes of questions, taking them back and doing them again: by uid, after a restart too."""

import json
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from uuid import uuid4

from sqlalchemy import Select, func, insert, not_, select
from sqlalchemy.orm import Session

from quizapp.bank import steps
from quizapp.bank.schema import ChangeItemRow, ChangeRow
from quizapp.errors import Code, QuizError
from quizapp.items.item import Item

BY_ITSELF = "pack"
"""The kind of a change that the game made when its own packs changed; nobody undoes it."""
_SLICE = 1000


@dataclass(frozen=True, slots=True)
class Change:
    """A change that can be undone or redone; ``about`` is what is said of it, see ChangeRow."""

    uid: bytes
    kind: str
    about: Mapping[str, object] = field(default_factory=lambda: MappingProxyType({}))
    created_ms: int = 0
    undone: bool = False


@dataclass(frozen=True, slots=True)
class Step:
    """What a change did to one item: its revision, or none, and whether it was hidden."""

    before: int | None
    after: int | None
    hid_before: bool = False
    hid_after: bool = False


def record_change(
    db: Session, kind: str, done: Mapping[int, Step], now_ms: int, **about: object
) -> bytes:
    """Write down a change, its steps by item id; return its uid."""
    row = begin_change(db, kind, now_ms, about)
    add_steps(db, row.id, done)
    return row.uid


def begin_change(
    db: Session, kind: str, now_ms: int, about: Mapping[str, object], *, staged: bool = False
) -> ChangeRow:
    """Write down that there is a change; ``about`` is what will be said of it."""
    said = json.dumps(dict(about), ensure_ascii=False) if about else ""
    row = ChangeRow(uid=uuid4().bytes, kind=kind, about=said, staged=staged, created_ms=now_ms)
    db.add(row)
    db.flush()
    return row


def add_steps(db: Session, change_id: int, done: Mapping[int, Step]) -> None:
    """Write down what a change did to items."""
    rows = [
        {
            "change_id": change_id,
            "item_id": item_id,
            "before_id": step.before,
            "after_id": step.after,
            "hid_before": step.hid_before,
            "hid_after": step.hid_after,
        }
        for item_id, step in done.items()
    ]
    for start in range(0, len(rows), _SLICE):
        db.execute(insert(ChangeItemRow), rows[start : start + _SLICE])


def staged_change(db: Session) -> int | None:
    """Return a change that was staged and never made current."""
    return db.scalar(select(ChangeRow.id).where(ChangeRow.staged).limit(1))


def last_change(db: Session) -> Change | None:
    """Return the newest change that the user made and has not taken back."""
    row = db.scalar(_of_user().where(ChangeRow.undone_ms.is_(None)).limit(1))
    return None if row is None else _told(row)


def next_redo(db: Session) -> Change | None:
    """Return the change that was undone last, unless something was changed after it."""
    done = select(func.coalesce(func.max(ChangeRow.id), 0)).where(
        ChangeRow.undone_ms.is_(None), ChangeRow.kind != BY_ITSELF, not_(ChangeRow.staged)
    )
    undone = _of_user().where(
        ChangeRow.undone_ms.is_not(None), ChangeRow.id > done.scalar_subquery()
    )
    row = db.scalar(undone.order_by(None).order_by(ChangeRow.undone_ms.desc()).limit(1))
    return None if row is None else _told(row)


def history(db: Session, most: int) -> Sequence[Change]:
    """Return the user's newest changes, done and undone."""
    return [_told(row) for row in db.scalars(_of_user().limit(most))]


def undo(db: Session, uid: bytes) -> None:
    """Take a change back: what it changed is as it was before.

    Raises QuizError with UNDO_NOTHING where there is no such change to take back, and
    UNDO_CHANGED where the same has been changed since; then nothing is undone.
    """
    change = db.scalar(select(ChangeRow).where(ChangeRow.uid == uid).with_for_update())
    if change is None or change.undone_ms is not None or change.staged:
        raise QuizError(Code.UNDO_NOTHING)
    if steps.clashes(db, change.id, forth=False):
        raise QuizError(Code.UNDO_CHANGED)
    # later than any other: what was undone last is redone first
    latest = db.scalar(select(func.max(ChangeRow.undone_ms))) or 0
    change.undone_ms = max(time.time_ns() // 1_000_000, latest + 1)
    steps.go(db, change.id, forth=False)


def redo(db: Session, uid: bytes) -> None:
    """Do a change again that was taken back.

    Raises QuizError with REDO_NOTHING where there is no such change, and REDO_CHANGED where
    the same has been changed since; then nothing is done.
    """
    change = db.scalar(select(ChangeRow).where(ChangeRow.uid == uid).with_for_update())
    if change is None or change.undone_ms is None or change.staged:
        raise QuizError(Code.REDO_NOTHING)
    if steps.clashes(db, change.id, forth=True):
        raise QuizError(Code.REDO_CHANGED)
    change.undone_ms = None
    steps.go(db, change.id, forth=True)


def plays_otherwise(old: Item, new: Item) -> bool:
    """Tell whether a change touches what scores depend on: key, options or difficulty."""
    return (old.key, sorted(old.distractors), old.difficulty) != (
        new.key,
        sorted(new.distractors),
        new.difficulty,
    )


def _of_user() -> Select[ChangeRow]:
    """Return the changes that the user made, the newest first."""
    return (
        select(ChangeRow)
        .where(ChangeRow.kind != BY_ITSELF, not_(ChangeRow.staged))
        .order_by(ChangeRow.id.desc())
    )


def _told(row: ChangeRow) -> Change:
    about = json.loads(row.about) if row.about else {}
    return Change(
        row.uid,
        row.kind,
        MappingProxyType(about),
        row.created_ms,
        undone=row.undone_ms is not None,
    )
