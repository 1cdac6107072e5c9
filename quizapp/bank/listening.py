"""A thread that listens to what the server of a shared bank has to tell; it asks for nothing.

It sleeps until the server says something. Where the connection breaks it comes back by itself,
after a second at first and after a minute at last, and then tells of everything, for it does not
know what it has missed.
"""

import logging
import selectors
import socket
import threading
from collections.abc import Callable
from contextlib import closing, suppress
from typing import Any

from sqlalchemy import URL, create_engine
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool

from quizapp.bank.notices import CHANNEL
from quizapp.items.notice import Notice

_log = logging.getLogger(__name__)
_FIRST_WAIT_S, _LONGEST_WAIT_S, _LAST_WAIT_S = 1, 60, 0.5
_STAY = {"connect_timeout": 5, "keepalives_idle": 60, "keepalives_interval": 15}
"""A server that went without a word is missed within some minutes."""


class Listener:
    """Listens until it is stopped; ``told`` is called on its thread."""

    def __init__(self, url: URL, told: Callable[[Notice], None]) -> None:
        self._engine = create_engine(
            url, poolclass=NullPool, hide_parameters=True, connect_args=_STAY
        )
        self._told = told
        self._wake, self._woken = socket.socketpair()
        self._thread = threading.Thread(target=self._work, name="bank-listener", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End at once; who is being waited for, to be let in, is let go without a word."""
        self._wake.close()
        self._thread.join(_LAST_WAIT_S)

    def _work(self) -> None:
        wait_s, missed = _FIRST_WAIT_S, False
        broken = (SQLAlchemyError, OSError, self._engine.dialect.loaded_dbapi.Error)
        with self._woken:
            while True:
                try:
                    with closing(self._connect()) as connection:
                        wait_s = _FIRST_WAIT_S
                        if not self._listen(connection, missed=missed):
                            return
                except broken as error:
                    _log.info("nothing is heard of a shared bank: %s", type(error).__name__)
                missed = True
                if _readable(wait_s, self._woken):
                    return
                wait_s = min(2 * wait_s, _LONGEST_WAIT_S)

    def _connect(self) -> Any:  # noqa: ANN401 - the driver's, which may not be installed
        """Return a connection of the driver's that is nobody else's."""
        pooled = self._engine.raw_connection()
        raw = pooled.driver_connection
        pooled.detach()
        return raw

    def _listen(self, raw: Any, *, missed: bool) -> bool:  # noqa: ANN401 - as above
        """Tell what the server says; return False once stopped, True where it says no more."""
        with suppress(self._engine.dialect.loaded_dbapi.Error):
            raw.set_autocommit(True)
            raw.execute(f"LISTEN {CHANNEL}")
            for notice in Notice if missed else ():
                self._told(notice)
            while self._woken not in _readable(None, self._woken, raw):
                for heard in raw.notifies(timeout=0):
                    with suppress(ValueError):  # what a newer program has to say
                        self._told(Notice(heard.payload))
            return False
        return True


def _readable(wait_s: float | None, *sources: Any) -> list[object]:  # noqa: ANN401 - as above
    """Wait until there is something to read; return where."""
    with selectors.DefaultSelector() as selector:
        for source in sources:
            selector.register(source, selectors.EVENT_READ)
        return [key.fileobj for key, _ in selector.select(wait_s)]
