"""The look at a bank's file before anything is written to it."""

import glob
import os
import sqlite3
import stat
from contextlib import closing, suppress
from pathlib import Path

from quizapp.bank.connect import APPLICATION_ID, COMPANIONS, companion, read_only
from quizapp.bank.place import wrong_place
from quizapp.bank.schema import HEAD
from quizapp.bank.schema_play import CardRow
from quizapp.bank.trouble import code_of_reading
from quizapp.errors import Code, QuizError

_HEADER = b"SQLite format 3\0"
_HEADER_BYTES = 100
_APPLICATION_ID_AT = 68
_UID_BYTES = 16
_FIRST = "0001"
_NOT_OURS = "SELECT 1 FROM sqlite_master WHERE type IN ('trigger', 'view') LIMIT 1"
"""A bank has neither: they would do or show something else than was written."""
_TABLES = CardRow.metadata.tables
_COLUMNS = (
    "SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c"
    " WHERE m.type = 'table'"
)
_A_WORD = "SELECT rowid FROM revision_fts WHERE revision_fts MATCH 'a' LIMIT 1"


def look_at(path: Path) -> str | None:
    """Look at a bank's file without changing what it says; return its schema revision.

    None means that there is no file yet. Raises QuizError where the file is no regular
    file, empty, cut short, damaged, of another program, or of a newer quizapp.
    """
    _require_files(path)
    try:
        found = path.lstat()
    except OSError as error:
        place = wrong_place(error, path)
        if place is not None:
            raise place from error
        if isinstance(error, FileNotFoundError):
            return None
        raise QuizError(Code.BANK_READ_ONLY, file=str(path)) from error
    if not stat.S_ISREG(found.st_mode):
        raise QuizError(Code.BANK_NOT_A_FILE, file=str(path))
    _look_at_header(path)
    revision = _look_inside(path)
    require_known(revision, str(path))
    return revision


def _require_files(path: Path) -> None:
    """Raise QuizError where what SQLite would open beside a bank is a link, a pipe or a folder."""
    for suffix in COMPANIONS:
        beside = companion(path, suffix)
        with suppress(OSError):
            if not stat.S_ISREG(beside.lstat().st_mode):
                raise QuizError(Code.BANK_NOT_A_FILE, file=str(beside))


def require_one_name(path: Path) -> None:
    """Raise QuizError with BANK_LINKED for a bank that another program may open by another name.

    Lock and log go by the name. What a kill leaves beside a bank that gets its name, or is being
    replaced, is no other name: nobody opens it.
    """
    bank, ours = path.lstat(), 0
    if bank.st_nlink == 1:
        return
    for beside in path.parent.glob(f"{glob.escape(path.name)}.*"):
        with suppress(FileNotFoundError):  # whoever made the bank lets go of its other name
            ours += os.path.samestat(beside.lstat(), bank)
    if path.lstat().st_nlink > 1 + ours:  # looked up once more: it may be gone since
        raise QuizError(Code.BANK_LINKED, file=str(path))


def require_known(revision: str, bank: str) -> None:
    """Raise QuizError with BANK_NEWER for a schema revision that this game doesn't know."""
    if not (revision.isdecimal() and len(revision) == len(HEAD) and _FIRST <= revision <= HEAD):
        raise QuizError(Code.BANK_NEWER, file=bank)


def _look_at_header(path: Path) -> None:
    try:
        with path.open("rb") as file:
            header = file.read(_HEADER_BYTES)
    except OSError as error:
        raise QuizError(Code.BANK_READ_ONLY, file=str(path)) from error
    if len(header) < _HEADER_BYTES:
        raise QuizError(Code.BANK_EMPTY_FILE, file=str(path))
    if not header.startswith(_HEADER):
        raise QuizError(Code.BANK_FOREIGN, file=str(path))
    found = int.from_bytes(header[_APPLICATION_ID_AT : _APPLICATION_ID_AT + 4], "big")
    if found != APPLICATION_ID:
        raise QuizError(Code.BANK_FOREIGN, file=str(path))


def _look_inside(path: Path) -> str:
    """Return the schema revision."""
    try:
        with closing(read_only(path)) as db:
            if db.execute(_NOT_OURS).fetchone() is not None:
                raise QuizError(Code.BANK_DAMAGED, file=str(path))
            uid = db.execute("SELECT uid FROM bank").fetchall()
            found = db.execute("SELECT version_num FROM alembic_version").fetchall()
            if found == [(HEAD,)] and not _has_all(db):
                raise QuizError(Code.BANK_DAMAGED, file=str(path))
    except sqlite3.OperationalError as error:
        raise QuizError(code_of_reading(error, path), file=str(path)) from error
    except MemoryError as error:
        raise QuizError(Code.BANK_FAILED, file=str(path)) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise QuizError(Code.BANK_DAMAGED, file=str(path)) from error
    if len(uid) != 1 or len(found) != 1 or not _is_uid(uid[0][0]):
        raise QuizError(Code.BANK_DAMAGED, file=str(path))
    return str(found[0][0])


def _has_all(db: sqlite3.Connection) -> bool:
    """Tell whether every table and column is there, and the index of words can be read."""
    there = set(db.execute(_COLUMNS))
    wanted = {(table.name, column.name) for table in _TABLES.values() for column in table.c}
    db.execute(_A_WORD).fetchone()
    return wanted <= there


def _is_uid(value: object) -> bool:
    return isinstance(value, bytes) and len(value) == _UID_BYTES
