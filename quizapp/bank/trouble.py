"""What a database error means to the player: an exception becomes a code."""

import errno
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError

from quizapp.errors import Code, QuizError

_log = logging.getLogger(__name__)
_BY_WORDS = (
    ("database is locked", Code.BANK_BUSY),
    ("database or disk is full", Code.DISK_FULL),
    ("no space left", Code.DISK_FULL),
    ("readonly database", Code.BANK_READ_ONLY),
    ("unable to open database", Code.BANK_READ_ONLY),
    ("read-only", Code.BANK_READ_ONLY),
    ("malformed", Code.BANK_DAMAGED),
    ("not a database", Code.BANK_DAMAGED),
    ("disk i/o error", Code.BANK_FAILED),
)


FAILURES = (sqlite3.Error, OSError, UnicodeDecodeError, MemoryError)
"""What the driver raises; a damaged bank's complaint may be no text, and its sizes beyond all."""

_CANNOT_WRITE = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR)
_FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)


class MalformedRow(Exception):
    """Rows that make no question: something else than the game has written them."""


@contextmanager
def told_plainly(file: str) -> Iterator[None]:
    """Turn errors of the database into QuizError; the trace goes to the log."""
    try:
        yield
    except (SQLAlchemyError, *FAILURES, MalformedRow) as error:
        _log.exception("the bank failed")
        raise QuizError(code_of(error), file=file) from error


def code_of(error: Exception) -> Code:
    """Return the code of a database error."""
    if isinstance(error, MalformedRow | UnicodeDecodeError):
        return Code.BANK_DAMAGED
    if isinstance(error, OSError):
        return _code_of_system(error)
    # the words of the driver alone: SQLAlchemy adds the statement, which may say anything
    text = str(error.orig if isinstance(error, DBAPIError) else error).lower()
    for words, code in _BY_WORDS:
        if words in text:
            return code
    if isinstance(error, OperationalError) and not isinstance(error.orig, sqlite3.Error):
        return Code.BANK_UNREACHABLE
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return Code.BANK_UNREACHABLE
    return Code.BANK_FAILED


def _code_of_system(error: OSError) -> Code:
    if error.errno in _FULL:
        return Code.DISK_FULL
    return Code.BANK_READ_ONLY if error.errno in _CANNOT_WRITE else Code.BANK_FAILED
