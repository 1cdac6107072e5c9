"""The first questions that a search finds, without a look at all the others.

The bank goes through the index of texts in the order of the list and stops when it has enough. It
reads so few questions for that, that where what is looked for is rare, all is found the usual way
hardly later: by the index of words, and sorted then.
"""

from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import Session

from quizapp.bank import listing, search
from quizapp.bank.schema import ItemRow, PackRow, RevisionRow
from quizapp.bank.search_words import Way, on_sqlite, rows_with_words
from quizapp.items.search_order import Order, SortBy
from quizapp.items.selection import UID, Found

_WALKED = 2_000
"""So many questions are read one by one before another way is taken."""
_MANY = 4_000
"""Where so many have the words, a walk comes by enough of them."""
_WALKED_ON = 20_000
"""So many a server reads where there was one among the first: its index of words takes longer."""


def first(db: Session, text: str, order: Order, most: int) -> Found:
    """Return the uids of the first questions that a search finds; all of them where they are few.

    Raises QuizError with SEARCH_FIELD or SEARCH_VALUE.
    """
    found = _by_walking(db, text, order, most)
    if found is not None:
        return Found(found, whole=False)
    if on_sqlite(db) or order.by in (SortBy.ANSWER, SortBy.DISCRIMINATION):
        return Found(listing.uids(db, text, order))
    ordered = listing.ordered(db, search.found(db, text), order)
    rows = db.execute(ordered.with_only_columns(ItemRow.uid).limit(most + 1)).all()
    return Found(b"".join(uid for (uid,) in rows[:most]), whole=len(rows) <= most)


def _by_walking(db: Session, text: str, order: Order, most: int) -> bytes | None:
    """Return the first uids, or None where a walk finds no more than other ways would."""
    if order.by not in (SortBy.USUAL, SortBy.QUESTION) or not search.is_told_by_rows(text):
        return None
    near = _near(db, text, order, _WALKED)
    if near is None:
        return None
    wanted, found = most * UID, _walk(db, near, order, most)
    if len(found) < wanted and on_sqlite(db):
        if _are_many(db, text):
            found = _walk(db, search.found(db, text, Way.MEMBERS), order, most)
    elif 0 < len(found) < wanted:
        further = _near(db, text, order, _WALKED_ON)
        found = b"" if further is None else _walk(db, further, order, most)
    return found if len(found) == wanted else None


def _near(db: Session, text: str, order: Order, walked: int) -> Select[int] | None:
    """Return what a search finds among so many that stand first; None where there are no more."""
    key = listing.plainly(db, RevisionRow.sort_key)
    edge = db.scalar(select(key).order_by(_along(db, order)).offset(walked).limit(1))
    if edge is None:
        return None
    near = search.found(db, text, Way.ROW_BY_ROW if on_sqlite(db) else Way.ON_A_SERVER)
    return near.where(key >= edge if _is_downward(order) else key <= edge)


def _are_many(db: Session, text: str) -> bool:
    rows = rows_with_words(text)
    if rows is None:
        return False
    some = rows.limit(_MANY).subquery()
    return db.scalar(select(func.count()).select_from(some)) == _MANY


def _walk(db: Session, found: Select[Any], order: Order, most: int) -> bytes:
    """Go along the index of texts, until there is enough.

    As usual a user's own questions come first, and what else there is only where those end.
    """
    if order.by is SortBy.USUAL:
        found = found.where(PackRow.shipped.is_(False))
    along = _along(db, order), ItemRow.id
    walked = found.with_only_columns(ItemRow.uid).order_by(*along).limit(most)
    return b"".join(db.scalars(walked))


def _along(db: Session, order: Order) -> ColumnElement[Any]:
    key = listing.plainly(db, RevisionRow.sort_key)
    return key.desc() if _is_downward(order) else key


def _is_downward(order: Order) -> bool:
    return order.by is SortBy.QUESTION and order.descending
