"""Many rows at once: the statement is made once, and no row is more than a tuple."""

import os
import time
from collections.abc import Sequence
from functools import cache
from typing import Any

from sqlalchemy import ARRAY, Insert, Table, bindparam, func, insert, select, text
from sqlalchemy.orm import Session

_COPYING = 0x5155495A0003
"""Beside the locks of import_lock.py and setup.py."""
_TIME, _TURN, _CHANCE = 6, 2, 8  # bytes of a uid


def insert_rows(
    db: Session, table: type[Any], columns: Sequence[str], rows: Sequence[tuple[Any, ...]]
) -> None:
    """Insert rows, each a tuple of the columns in their order."""
    if not rows:
        return
    of: Table = table.__table__
    connection = db.connection()
    if connection.dialect.name != "sqlite":
        values = zip(columns, zip(*rows, strict=True), strict=True)
        named = {name: list(each) for name, each in values}
        connection.execute(_from_lists(of, tuple(columns)), named)
        return
    quote = connection.dialect.identifier_preparer.quote
    names, marks = ", ".join(map(quote, columns)), ", ".join("?" * len(columns))
    statement = f"INSERT INTO {quote(of.name)} ({names}) VALUES ({marks})"  # noqa: S608
    connection.exec_driver_sql(statement, list(rows))


@cache
def _from_lists(of: Table, columns: tuple[str, ...]) -> Insert:
    """Return a statement that inserts rows from a list for each column, in one message."""
    lists = [bindparam(name, type_=ARRAY(of.c[name].type, dimensions=1)) for name in columns]
    return insert(of).from_select(list(columns), select(*map(func.unnest, lists)))


def make_room(db: Session, *, more: bool) -> None:
    """Give SQLite room for many rows: pages are held longer, and copied to the file less often."""
    connection = db.connection()
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA cache_size={-16_000 if more else -2_000}")
        connection.exec_driver_sql(f"PRAGMA wal_autocheckpoint={4_000 if more else 1_000}")


def await_turn(db: Session) -> None:
    """Wait until no other program copies rows in, and keep others waiting to the end of this turn.

    SQLite has one writer anyway; on PostgreSQL two would look for the same rows, and both add them.
    """
    if db.get_bind().dialect.name != "sqlite":
        db.execute(select(func.pg_advisory_xact_lock(_COPYING)))


def take_ids(db: Session, table: type[Any], count: int) -> Sequence[int]:
    """Return ids for new rows of a table, in order; on SQLite nobody else writes meanwhile."""
    if not count:
        return ()
    if db.get_bind().dialect.name == "sqlite":
        first = int(db.scalar(select(func.coalesce(func.max(table.id), 0))) or 0) + 1
        return range(first, first + count)
    taken = text(
        "SELECT nextval(pg_get_serial_sequence(:table, 'id')) FROM generate_series(1, :count)"
    )
    return sorted(db.scalars(taken, {"table": f'"{table.__tablename__}"', "count": count}))


def uids(count: int) -> list[bytes]:
    """Return as many new uids; they rise with time, so that an index of them grows at its end."""
    now = (time.time_ns() // 1_000_000).to_bytes(_TIME, "big")
    chance = os.urandom(_CHANCE * count)
    return [
        now + k.to_bytes(_TURN, "big") + chance[k * _CHANCE : (k + 1) * _CHANCE]
        for k in range(count)
    ]
