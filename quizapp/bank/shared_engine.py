"""The engine of a shared bank: one connection a window, asked after a rest whether it lives."""

import time
from typing import Any

from sqlalchemy import URL, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import InvalidatePoolError
from sqlalchemy.pool import ConnectionPoolEntry

_REST_S = 20
"""After so long a network may have forgotten a connection without a word."""
_LEFT = "left"


def shared_engine(url: URL) -> Engine:
    """Return an engine that writes; ``reading`` gives the one that reads beside it.

    A connection stays open, for those who write and read take turns; another one is open only
    while both are at work.
    """
    engine = create_engine(url, pool_size=1, hide_parameters=True)

    def left(_: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
        entry.info[_LEFT] = time.monotonic()

    def wanted(dbapi: DBAPIConnection, entry: ConnectionPoolEntry, _proxy: object) -> None:
        at = entry.info.get(_LEFT)
        if at is not None and not _lives(engine, dbapi, time.monotonic() - at):
            raise InvalidatePoolError

    event.listen(engine, "checkin", left)
    event.listen(engine, "checkout", wanted)
    return engine


def reading(engine: Engine) -> Engine:
    """Return an engine on the same connections that the server keeps from writing."""
    return engine.execution_options(postgresql_readonly=True)


def _lives(engine: Engine, dbapi: DBAPIConnection, rested_s: float) -> bool:
    """Tell whether a connection can be used again.

    What a server says before it goes has come by itself, and to look for it takes no message.
    """
    try:
        told = getattr(dbapi, "pgconn", None)
        if told is None or rested_s > _REST_S:
            return engine.dialect.do_ping(dbapi)
        _hear(told)
    except engine.dialect.loaded_dbapi.Error:
        return False
    return True


def _hear(told: Any) -> None:  # noqa: ANN401 - libpq's connection
    """Take in what has come: first what the server says, then that it has gone."""
    told.consume_input()
    told.consume_input()
