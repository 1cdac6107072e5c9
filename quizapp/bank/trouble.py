"""What a database error means to the player: an exception becomes a code."""

import errno
import logging
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError

from quizapp.errors import Code, QuizError

_log = logging.getLogger(__name__)
_DISK_FAILED = "disk i/o error"
_BY_WORDS = (
    ("database is locked", Code.BANK_BUSY),
    ("database or disk is full", Code.DISK_FULL),
    ("no space left", Code.DISK_FULL),
    ("readonly database", Code.BANK_READ_ONLY),
    ("unable to open database", Code.BANK_READ_ONLY),
    ("read-only", Code.BANK_READ_ONLY),
    ("malformed", Code.BANK_DAMAGED),
    ("not a database", Code.BANK_DAMAGED),
    ("could not decode", Code.BANK_DAMAGED),
    (_DISK_FAILED, Code.BANK_FAILED),
    ("invalid connection option", Code.BANK_BAD_ADDRESS),  # behind the “?” of an address
)


_NO_RIGHTS = "42501"
_BY_WORDS_OF_SERVER = (
    ("certificate verify failed", Code.BANK_NOT_TRUSTED),
    ("server certificate for", Code.BANK_NOT_TRUSTED),
    ("root certificate file", Code.BANK_NOT_TRUSTED),
    ("invalid sslmode value", Code.BANK_BAD_ADDRESS),
    ("does not support ssl", Code.BANK_NOT_TRUSTED),
    ("authentication failed", Code.BANK_LOGIN_REFUSED),
    ("no pg_hba.conf entry", Code.BANK_LOGIN_REFUSED),
    ('fatal:  role "', Code.BANK_LOGIN_REFUSED),
    ('fatal:  database "', Code.BANK_NO_DATABASE),
    ("permission denied for database", Code.BANK_NO_RIGHTS),
)
"""What PostgreSQL says, in English, when it lets nobody in; no SQLSTATE comes with it."""

FAILURES = (sqlite3.Error, OSError, UnicodeDecodeError, MemoryError)
"""What the driver raises; a damaged bank's complaint may be no text, and its sizes beyond all."""

_CANNOT_WRITE = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR)
_FULL = (errno.ENOSPC, errno.EDQUOT) if hasattr(errno, "EDQUOT") else (errno.ENOSPC,)


_CUT_SHORT = (522, 8458)  # SQLITE_IOERR_SHORT_READ, SQLITE_IOERR_CORRUPTFS
_SHARING_BYTES = 64 * 1024
"""SQLite's -shm takes 32 kB."""


class Gone(Exception):
    """What play would add to has been deleted meanwhile; the argument says what that is."""


class MalformedRow(Exception):
    """Rows that make no question: something else than the game has written them."""


@contextmanager
def told_plainly(file: str) -> Iterator[None]:
    """Turn errors of the database into QuizError; the trace goes to the log."""
    try:
        yield
    except (SQLAlchemyError, *FAILURES, MalformedRow, Gone) as error:
        _log.exception("the bank failed")
        raise QuizError(_code_of_writing(error, Path(file)), file=file) from error


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
    if isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) == _NO_RIGHTS:
        return Code.BANK_NO_RIGHTS
    if isinstance(error, OperationalError) and not isinstance(error.orig, sqlite3.Error):
        return _code_of_server(error.orig, text)
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return Code.BANK_UNREACHABLE
    return Code.BANK_FAILED


def _code_of_writing(error: Exception, file: Path) -> Code:
    """Return the code of an error while a bank is open.

    A disk that is full only when SQLite writes out what it holds is told by it as one that fails.
    """
    code = code_of(error)
    origin = error.orig if isinstance(error, DBAPIError) else error
    failed = isinstance(origin, sqlite3.Error) and _DISK_FAILED in str(origin).lower()
    return Code.DISK_FULL if failed and _is_full(file) else code


def _code_of_server(error: BaseException | None, text: str) -> Code:
    """Return why a server cannot be talked to; libpq knows whether it has asked for a password."""
    if getattr(getattr(error, "pgconn", None), "needs_password", False):
        return Code.BANK_LOGIN_WANTED
    for words, code in _BY_WORDS_OF_SERVER:
        if words in text:
            return code
    return Code.BANK_UNREACHABLE


def code_of_reading(error: Exception, file: Path) -> Code:
    """Return the code of an error while a bank's file was read: damaged, or out of reach for now.

    Readers share a file through another one, for which a full disk has no room; that is told as
    any other fault of the disk is. A bank is damaged only where what was read is.
    """
    code = code_of(error)
    if code in (Code.BANK_BUSY, Code.BANK_READ_ONLY, Code.DISK_FULL):
        return code
    if code is Code.BANK_FAILED and _DISK_FAILED in str(error).lower():
        if getattr(error, "sqlite_errorcode", 0) in _CUT_SHORT:
            return Code.BANK_DAMAGED
        return Code.DISK_FULL if _is_full(file) else Code.BANK_FAILED
    return Code.BANK_DAMAGED


def _is_full(file: Path) -> bool:
    try:
        return shutil.disk_usage(file.parent).free < _SHARING_BYTES
    except OSError:
        return False


def _code_of_system(error: OSError) -> Code:
    if error.errno in _FULL:
        return Code.DISK_FULL
    return Code.BANK_READ_ONLY if error.errno in _CANNOT_WRITE else Code.BANK_FAILED
