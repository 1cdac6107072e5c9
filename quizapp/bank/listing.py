"""The list of questions: who matches, in which order, and the rows that are looked at."""

from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from typing import Any

from sqlalchemy import ColumnElement, Select, case, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from quizapp.bank import load, questions, search
from quizapp.bank.item_stats import item_stats, median_of_items, median_times
from quizapp.bank.question_health import discriminations
from quizapp.bank.schema import CategoryRow, ItemRow, OptionRow, PackRow, RevisionRow
from quizapp.bank.schema_play import FlagRow
from quizapp.items.health import DISCRIMINATION_FROM
from quizapp.items.listed import ListedItem
from quizapp.items.search_order import Order, SortBy
from quizapp.text import fold

_NULLS_LAST = 2
_AT_ONCE = 10_000


def uids(db: Session, text: str, order: Order) -> bytes:
    """Return the uids of the questions that a search finds, in order, one behind the other.

    Raises QuizError with SEARCH_FIELD or SEARCH_VALUE.
    """
    found = search.found(db, text).with_only_columns(ItemRow.uid)
    if order.by is SortBy.ANSWER:
        return _by_answer(db, found, descending=order.descending)
    if order.by is SortBy.DISCRIMINATION:
        return _by_discrimination(db, found, descending=order.descending)
    # from the driver's own cursor, not as a list: for a million half the time, a fourth of the room
    cursor, told = db.connection().execute(ordered(db, found, order)).cursor, BytesIO()
    while some := cursor.fetchmany(_AT_ONCE):
        told.write(b"".join([uid for (uid,) in some]))
    cursor.close()
    return told.getvalue()  # what was written, and no copy of it


def count(db: Session, text: str) -> int:
    """Return how many questions a search finds."""
    found = search.found(db, text).order_by(None).subquery()
    return int(db.scalar(select(func.count()).select_from(found)) or 0)


def rows(db: Session, wanted: Sequence[bytes]) -> list[ListedItem]:
    """Return questions by their uids, with how they fared; those that are gone are left out."""
    ids = {
        uid: item_id
        for item_id, uid in db.execute(
            select(ItemRow.id, ItemRow.uid).where(ItemRow.uid.in_(wanted))
        )
    }
    loaded = load.current(db, [ids[uid] for uid in wanted if uid in ids])
    held = [one.item_id for one in loaded]
    fared = _fared(db, held)
    flagged = _flagged(db, held)
    medians = median_times(db, list(fared)) if fared else {}
    many = [one for one, (answered, _) in fared.items() if answered >= DISCRIMINATION_FROM]
    telling = discriminations(db, many) if many else {}
    changed = dict(
        db.execute(
            select(ItemRow.id, RevisionRow.created_ms)
            .join(RevisionRow, RevisionRow.id == ItemRow.revision_id)
            .where(ItemRow.id.in_(held))
        ).all()
    )
    return [
        replace(
            questions.listed(one),
            answered=fared.get(one.item_id, (0, None))[0],
            facility=fared.get(one.item_id, (0, None))[1],
            reports=flagged.get(one.item_id, 0),
            median_ms=medians.get(one.item_id),
            discrimination=telling.get(one.item_id),
            changed_ms=changed[one.item_id],
        )
        for one in loaded
    ]


def _fared(db: Session, item_ids: Sequence[int]) -> dict[int, tuple[int, float | None]]:
    stats = item_stats(RevisionRow.item_id.in_(item_ids))
    found = select(stats.c.item_id, stats.c.answered, stats.c.facility)
    return {item_id: (answered, facility) for item_id, answered, facility in db.execute(found)}


def _flagged(db: Session, item_ids: Sequence[int]) -> dict[int, int]:
    found = (
        select(RevisionRow.item_id, func.count())
        .join(FlagRow, FlagRow.revision_id == RevisionRow.id)
        .where(RevisionRow.item_id.in_(item_ids), FlagRow.done_ms.is_(None))
        .group_by(RevisionRow.item_id)
    )
    return dict(db.execute(found).all())


def _by_answer(db: Session, found: Select[Any], *, descending: bool) -> bytes:
    """Sort by the key as it is folded, which the bank does not hold."""
    key = aliased(OptionRow)
    joined = found.join(key, (key.revision_id == RevisionRow.id) & key.is_key)
    by_text = joined.add_columns(key.text).order_by(plainly(db, RevisionRow.sort_key), ItemRow.id)
    folded = [(fold(answer), uid) for uid, answer in db.execute(by_text)]
    folded.sort(key=lambda one: one[0], reverse=descending)
    return b"".join(uid for _, uid in folded)


def _by_discrimination(db: Session, found: Select[Any], *, descending: bool) -> bytes:
    """Sort by a correlation, which not every SQLite can take the root for."""
    telling = discriminations(db)
    by_text = found.add_columns(ItemRow.id).order_by(plainly(db, RevisionRow.sort_key), ItemRow.id)
    known, others = [], []
    for uid, item_id in db.execute(by_text):
        if item_id in telling:
            known.append((telling[item_id], uid))
        else:
            others.append(uid)
    known.sort(key=lambda one: one[0], reverse=descending)
    return b"".join([*(uid for _, uid in known), *others])


def plainly(db: Session, key: InstrumentedAttribute[str]) -> ColumnElement[str]:
    """Return a column to sort by code points everywhere, as SQLite and Python do."""
    return key.expression if db.get_bind().dialect.name == "sqlite" else key.collate("C")


def ordered(db: Session, found: Select[Any], order: Order) -> Select[Any]:
    """Return a select in an order; equals stand in the order of their text."""
    last = plainly(db, RevisionRow.sort_key), ItemRow.id
    if order.by is SortBy.USUAL:
        return found.order_by(PackRow.shipped, *last)
    joined, by = _sorted_by(db, found, order.by)
    # what has no value stands last both ways
    missing = case((by.is_(None), _NULLS_LAST), else_=0)
    return joined.order_by(missing, by.desc() if order.descending else by, *last)


def _sorted_by(
    db: Session, found: Select[Any], by: SortBy
) -> tuple[Select[Any], ColumnElement[Any]]:
    match by:
        case SortBy.CATEGORY:
            joined = found.join(CategoryRow, CategoryRow.id == RevisionRow.category_id)
            return joined, func.nullif(plainly(db, CategoryRow.sort_key), "")
        case SortBy.DIFFICULTY:
            return found, RevisionRow.difficulty.expression
        case SortBy.PACK:
            return found, plainly(db, PackRow.sort_key)
        case SortBy.ANSWERED:
            stats = item_stats(name="fared")
            joined = found.outerjoin(stats, stats.c.item_id == ItemRow.id)
            return joined, stats.c.facility
        case SortBy.TIME:
            medians = median_of_items(name="times")
            joined = found.outerjoin(medians, medians.c.item_id == ItemRow.id)
            return joined, medians.c.median_ms
        case SortBy.REPORTS:
            flags = _flag_counts()
            joined = found.outerjoin(flags, flags.c.item_id == ItemRow.id)
            return joined, func.coalesce(flags.c.flags, 0)
        case SortBy.CHANGED:
            return found, RevisionRow.created_ms.expression
    return found, plainly(db, RevisionRow.sort_key)


def _flag_counts() -> Any:  # noqa: ANN401 (a subquery of two columns)
    of_item = aliased(RevisionRow)
    return (
        select(of_item.item_id, func.count().label("flags"))
        .join(FlagRow, FlagRow.revision_id == of_item.id)
        .where(FlagRow.done_ms.is_(None))
        .group_by(of_item.item_id)
        .subquery("flag_counts")
    )
