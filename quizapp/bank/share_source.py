"""The bank that is copied from: one snapshot of it, read in batches of rows without objects."""

from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, func, select, true, tuple_
from sqlalchemy.orm import Session

from quizapp.bank.bulk import insert_rows, take_ids
from quizapp.bank.schema import ChangeItemRow, ChangeRow, RevisionRow
from quizapp.bank.trouble import told_plainly

Rows = Sequence[Row[Any]]


class Source:
    """A snapshot of a bank; what others write meanwhile is not in it.

    What an import has staged and not finished is no part of it. ``name`` is what errors call it.
    """

    def __init__(self, db: Session, name: str) -> None:
        self.db = db
        self._name = name
        with told_plainly(name):
            if db.get_bind().dialect.name != "sqlite":
                db.connection(execution_options={"isolation_level": "REPEATABLE READ"})
            staged = list(db.scalars(select(ChangeRow.id).where(ChangeRow.staged)))
        after = select(ChangeItemRow.after_id).where(
            ChangeItemRow.change_id.in_(staged), ChangeItemRow.after_id.is_not(None)
        )
        self.written: ColumnElement[bool] = RevisionRow.id.not_in(after) if staged else true()

    def told(self) -> AbstractContextManager[None]:
        """Tell of errors of this bank, while a batch is written to the other."""
        return told_plainly(self._name)

    def rows(self, statement: Select[*tuple[Any, ...]]) -> Rows:
        """Return what a statement finds; raises QuizError."""
        with told_plainly(self._name):
            return self.db.execute(statement).all()

    def count(self, statement: Select[*tuple[Any, ...]]) -> int:
        """Return how many rows a statement finds."""
        return int(self.rows(select(func.count()).select_from(statement.subquery()))[0][0])

    def batches(
        self, statement: Select[*tuple[Any, ...]], keys: Sequence[ColumnElement[Any]], size: int
    ) -> Iterator[Rows]:
        """Yield what a statement finds in the order of its first columns, which are ``keys``."""
        asked = statement.order_by(*keys).limit(size)
        rows = self.rows(asked)
        while rows:
            yield rows
            if len(rows) < size:
                return
            last = rows[-1][: len(keys)]
            rows = self.rows(asked.where(tuple_(*keys) > tuple_(*last)))


def whole(table: type[Any]) -> Select[*tuple[Any, ...]]:
    """Return a query for all columns of a table, in their order."""
    return select(table.__table__)


def find_or_copy(
    source: Source, db: Session, table: type[Any], known_by: str, ids: set[int]
) -> dict[int, int]:
    """Return rows of the target by their ids in the source; new ones are written.

    ``known_by`` is the column that says the same of them in every bank.
    """
    own, key = table.__table__.c.id, table.__table__.c[known_by]
    rows = source.rows(whole(table).where(own.in_(ids)).order_by(own))
    keys = {row.id: row._mapping[known_by] for row in rows}  # noqa: SLF001 (it is public)
    held: dict[Any, int] = dict(db.execute(select(key, own).where(key.in_(keys.values()))).all())
    new = [row for row in rows if keys[row.id] not in held]
    made = take_ids(db, table, len(new))
    write_copies(db, table, new, id=list(made))
    held.update(zip([keys[row.id] for row in new], made, strict=True))
    return {number: held[found] for number, found in keys.items()}


def write_copies(db: Session, table: type[Any], rows: Rows, **instead: Sequence[Any]) -> None:
    """Write whole rows of another bank with other values in some columns, a list for each.

    Without ids for them the database gives them theirs, and it says whose they are.
    """
    if not rows:
        return
    names = [column.name for column in table.__table__.columns]
    columns = {**dict(zip(names, zip(*rows, strict=True), strict=True)), **instead}
    columns.pop("login", None)
    if "id" not in instead:
        columns.pop("id", None)
    insert_rows(db, table, list(columns), list(zip(*columns.values(), strict=True)))
