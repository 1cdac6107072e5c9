"""Rows whose values are of another kind than the game writes: SQLite keeps what it is given."""

import sqlite3
from collections.abc import Iterator
from typing import Any

from sqlalchemy import (
    Boolean,
    Column,
    ColumnClause,
    ColumnElement,
    Integer,
    LargeBinary,
    Table,
    and_,
    cast,
    func,
    literal_column,
    or_,
    select,
    type_coerce,
)
from sqlalchemy.orm import Session

from quizapp.bank.schema import Base
from quizapp.errors import Code, Finding

_LAST_MS = 253_402_300_799_999
"""The end of the year 9999, after which nothing can be dated."""


def of_other_kind(db: Session) -> list[Finding]:
    """Return the columns of a bank that is a file with values that the game never writes there."""
    driver = db.connection().connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        return []  # PostgreSQL takes nothing else
    driver.create_function("is_utf8", 1, _is_utf8, deterministic=True)
    return [found for table in Base.metadata.sorted_tables for found in _in_table(db, table)]


def _is_utf8(content: bytes | None) -> bool:
    try:
        return content is None or content.decode("utf-8") is not None
    except UnicodeDecodeError:
        return False


def _in_table(db: Session, table: Table) -> Iterator[Finding]:
    """Read a table once; name the first row of each column that has a stranger in it."""
    columns = list(table.columns)
    row: ColumnClause[int] = literal_column("rowid", Integer)
    firsts = [func.min(row).filter(_is_odd(column)) for column in columns]
    for column, first in zip(
        columns, db.execute(select(*firsts).select_from(table)).one(), strict=True
    ):
        if first is not None:
            values = {"table": table.name, "column": column.name, "name": first}
            yield Finding(Code.CHECK_KIND, f"{table.name} {first}", values)


def _is_odd(column: Column[Any]) -> ColumnElement[bool]:
    """Tell of values that are no number, text or bytes where the game writes just that."""
    odd = or_(*_signs_of_another_kind(column))
    return and_(odd, column.is_not(None)) if column.nullable else or_(odd, column.is_(None))


def _signs_of_another_kind(column: Column[Any]) -> Iterator[ColumnElement[bool]]:
    if isinstance(column.type, Boolean):
        yield type_coerce(column, Integer).not_in((0, 1))
    elif isinstance(column.type, Integer):
        yield func.typeof(column) != "integer"
        if column.name.endswith("_ms") and column.name != "due_ms":  # a mistake's is far below 0
            yield ~column.between(-_LAST_MS, _LAST_MS)
    elif isinstance(column.type, LargeBinary):
        yield func.typeof(column) != "blob"
        if column.type.length:
            yield func.length(column) != column.type.length
    else:
        yield func.typeof(column) != "text"
        yield ~func.is_utf8(cast(column, LargeBinary))
