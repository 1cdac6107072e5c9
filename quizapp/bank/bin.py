"""The bin: one's own questions that were deleted, by whichever change, and their way back.

Nothing is ever purged. A question is in the bin when it has no current text and its pack is
still there: what was deleted with its pack comes back with the pack.
"""

import time
from collections.abc import Iterable, Sequence
from dataclasses import replace

from sqlalchemy import CTE, ColumnElement, and_, case, func, not_, or_, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from quizapp.bank import load, questions, steps
from quizapp.bank.changes import Step, add_steps, begin_change
from quizapp.bank.schema import ChangeItemRow, ChangeRow, ItemRow, PackRow
from quizapp.errors import Code, QuizError
from quizapp.items.listed import ListedItem

KIND = "restore"
_SLICE = 500


def uids(db: Session) -> bytes:
    """Return the uids of what is in the bin, deleted last first: sixteen bytes each, joined."""
    gone = _gone(ItemRow.revision_id.is_(None), _pack_is_there())
    found = (
        select(ItemRow.uid)
        .join(gone, gone.c.item_id == ItemRow.id)
        .where(gone.c.turn == 1)
        .order_by(gone.c.moment.desc(), gone.c.change_id.desc(), ItemRow.id.desc())
    )
    return b"".join(db.scalars(found))


def rows(db: Session, wanted: Sequence[bytes]) -> list[ListedItem]:
    """Return deleted questions by their uids, ``changed_ms`` being when they were deleted.

    Those that are in the bin no more are left out.
    """
    gone = _gone(ItemRow.uid.in_(wanted), _no(ItemRow.revision_id), _pack_is_there())
    found = select(ItemRow.uid, gone.c.left_id, gone.c.moment).join(
        gone, gone.c.item_id == ItemRow.id
    )
    held = {uid: (left, at) for uid, left, at in db.execute(found.where(gone.c.turn == 1))}
    loaded = load.revisions(db, [left for left, _ in held.values()])
    return [
        replace(questions.listed(loaded[held[uid][0]]), changed_ms=held[uid][1])
        for uid in wanted
        if uid in held
    ]


def restore(db: Session, wanted: Sequence[bytes]) -> int:
    """Bring deleted questions back as they were, as one change; return how many came back.

    Those that are back already are left alone. Raises QuizError with PACK_GONE where the pack
    of one is deleted, and with ITEM_GONE where there is nothing to bring back.
    """
    done: dict[int, Step] = {}
    for some in _slices(wanted):
        found = _gone(ItemRow.uid.in_(some), _no(ItemRow.revision_id))
        of_items = (
            select(ItemRow.id, ItemRow.hidden, PackRow.removed, found.c.left_id)
            .join(found, found.c.item_id == ItemRow.id)
            .join(PackRow, PackRow.id == ItemRow.pack_id)
            .where(found.c.turn == 1, not_(PackRow.shipped))
        )
        for row in db.execute(of_items):
            if row.removed:
                raise QuizError(Code.PACK_GONE)
            done[row.id] = Step(None, row.left_id, row.hidden, row.hidden)
    if not done:
        raise QuizError(Code.ITEM_GONE)
    change = begin_change(db, KIND, time.time_ns() // 1_000_000, {"count": len(done)})
    add_steps(db, change.id, done)
    steps.go(db, change.id, forth=True)
    return len(done)


def _slices(wanted: Sequence[bytes]) -> Iterable[Sequence[bytes]]:
    return (wanted[start : start + _SLICE] for start in range(0, len(wanted), _SLICE))


def _no(revision: InstrumentedAttribute[int | None]) -> ColumnElement[bool]:
    """Tell that there is no revision, without leading SQLite by an index to all such rows."""
    return func.coalesce(revision, 0) == 0


def _pack_is_there() -> ColumnElement[bool]:
    own = select(PackRow.id).where(not_(PackRow.shipped), not_(PackRow.removed))
    return ItemRow.pack_id.in_(own)


def _gone(*where: ColumnElement[bool]) -> CTE:
    """Return what took questions away, ``turn`` 1 the latest: when, and the text that they had.

    A change did that deleted them, or the undoing of one that had brought them.
    """
    undone = ChangeRow.undone_ms.is_not(None)
    deleted = and_(~undone, ~_no(ChangeItemRow.before_id), _no(ChangeItemRow.after_id))
    taken_back = and_(undone, _no(ChangeItemRow.before_id), ~_no(ChangeItemRow.after_id))
    moment = func.coalesce(ChangeRow.undone_ms, ChangeRow.created_ms)
    latest_first = moment.desc(), ChangeRow.id.desc()
    return (
        select(
            ChangeItemRow.item_id,
            ChangeRow.id.label("change_id"),
            moment.label("moment"),
            case((undone, ChangeItemRow.after_id), else_=ChangeItemRow.before_id).label("left_id"),
            func.row_number()
            .over(partition_by=ChangeItemRow.item_id, order_by=latest_first)
            .label("turn"),
        )
        .join(ItemRow, ItemRow.id == ChangeItemRow.item_id)
        .join(ChangeRow, ChangeRow.id == ChangeItemRow.change_id)
        .where(*where, not_(ChangeRow.staged), or_(deleted, taken_back))
        .cte("gone")
    )
