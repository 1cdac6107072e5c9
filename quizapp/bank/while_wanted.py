"""Questions to the bank that take their time, given up when nobody waits for the answer."""

import sqlite3
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy.exc import OperationalError
from sqlalchemy.orm import Session

_T = TypeVar("_T")
_STEPS = 50_000
"""SQLite's own steps between two looks: a millisecond or two."""


def while_wanted(db: Session, wanted: Callable[[], bool], ask: Callable[[], _T]) -> _T | None:
    """Return what is asked, or None where it is no longer wanted.

    SQLite stops in the midst of a statement; a server finishes what it has begun.
    """
    driver: object = db.connection().connection.dbapi_connection
    if not isinstance(driver, sqlite3.Connection):
        return ask() if wanted() else None
    driver.set_progress_handler(lambda: not wanted(), _STEPS)
    try:
        return ask() if wanted() else None
    except (OperationalError, sqlite3.OperationalError):
        if wanted():
            raise
        return None
    finally:
        driver.set_progress_handler(None, 0)
