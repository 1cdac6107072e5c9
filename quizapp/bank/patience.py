"""How long the server of a shared bank is waited for, which may be silent for ever.

TCP's own limits, where a network swallows what is sent, are in connect.py. Here is what they do
not see: a connection that stands, and nobody behind it who answers.
"""

import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from contextvars import ContextVar

from sqlalchemy import Engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry

ANSWER_S = 6.0
"""For what a player waits for: an answer to be kept, a new round."""
_SIGN_S = 3.0
"""For a server to say that it is there."""
_BOTH_WAYS = 2  # socket.SHUT_RDWR
_WATCH = "watch"
_USED = "used"
_limit: ContextVar[float | None] = ContextVar("limit", default=None)


@contextmanager
def at_most(seconds: float) -> Iterator[None]:
    """Have connections that are taken meanwhile last no longer: then what waits on them fails.

    Within another limit the shorter one counts.
    """
    before = _limit.set(min(seconds, _limit.get() or seconds))
    try:
        yield
    finally:
        _limit.reset(before)


def attend(engine: Engine) -> None:
    """Ask on each connection whether the server is there, and hold it to the time there is."""

    def on_checkout(dbapi: DBAPIConnection, record: ConnectionPoolEntry, _proxy: object) -> None:
        if record.info.get(_USED) and not _answers(engine, dbapi):
            raise DisconnectionError
        record.info[_USED] = True
        seconds = _limit.get()
        if seconds is not None:
            record.info[_WATCH] = _Watch(dbapi, seconds)

    def on_checkin(_dbapi: object, record: ConnectionPoolEntry) -> None:
        watch = record.info.pop(_WATCH, None)
        if watch is not None:
            watch.end()

    event.listen(engine, "checkout", on_checkout)
    event.listen(engine, "checkin", on_checkin)


def _answers(engine: Engine, dbapi: DBAPIConnection) -> bool:
    watch = _Watch(dbapi, _SIGN_S)
    try:
        return bool(engine.dialect.do_ping(dbapi))
    except engine.dialect.loaded_dbapi.Error:
        return False
    finally:
        watch.end()


class _Watch:
    """Cuts a connection when its time is over, so that whoever waits on it gets an error."""

    def __init__(self, dbapi: DBAPIConnection, seconds: float) -> None:
        import socket  # no bank in a file needs it  # noqa: PLC0415

        ours = socket.socket(fileno=dbapi.pgconn.socket)
        self._socket = ours.dup()  # it may be closed meanwhile, and its number be another's
        ours.detach()
        self._timer = threading.Timer(seconds, self._cut)
        self._timer.daemon = True
        self._timer.start()

    def end(self) -> None:
        """Watch no longer."""
        self._timer.cancel()
        self._socket.close()

    def _cut(self) -> None:
        with suppress(OSError):
            self._socket.shutdown(_BOTH_WAYS)
