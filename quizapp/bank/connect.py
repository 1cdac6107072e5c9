"""Engines for a bank: the address, the pragmas, and the look before anything is written."""

import os
import sqlite3
import stat
import sys
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, NoSuchModuleError
from sqlalchemy.pool import QueuePool

from quizapp.bank.schema import HEAD
from quizapp.bank.trouble import code_of
from quizapp.errors import Code, QuizError

APPLICATION_ID = 0x5155495A  # "QUIZ"
_HEADER = b"SQLite format 3\0"
_HEADER_BYTES = 100
_APPLICATION_ID_AT = 68
_UID_BYTES = 16
_FIRST = "0001"
COMPANIONS = ("-wal", "-shm", "-journal")
_PRAGMAS = {
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "synchronous": 2,
}
_FULLFSYNC = {"fullfsync": 1} if sys.platform == "darwin" else {}


def address_of(database: str | None, default: Path) -> URL:
    """Return the URL of a bank: an address, a path, or the default file.

    Raises QuizError with BANK_BAD_ADDRESS for what is neither SQLite nor PostgreSQL.
    """
    if not database:
        return URL.create("sqlite", database=str(default))
    if "://" not in database:
        return URL.create("sqlite", database=str(Path(database).expanduser().absolute()))
    try:
        url = make_url(database)
    except (ArgumentError, ValueError) as error:
        raise QuizError(Code.BANK_BAD_ADDRESS) from error
    backend = url.get_backend_name()
    if backend == "sqlite" and url.database and url.database != ":memory:":
        return URL.create("sqlite", database=str(Path(url.database).expanduser().absolute()))
    if backend == "postgresql":
        return url
    raise QuizError(Code.BANK_BAD_ADDRESS)


def file_of(url: URL) -> Path | None:
    """Return the file of a SQLite bank, or None for a shared one."""
    if url.get_backend_name() == "sqlite" and url.database:
        return Path(url.database)
    return None


def look_at(path: Path) -> str | None:
    """Look at a bank's file without writing to it; return its schema revision.

    None means that there is no file yet. Raises QuizError where the file is no regular
    file, empty, cut short, damaged, of another program, or of a newer quizapp.
    """
    try:
        mode = path.lstat().st_mode
    except FileNotFoundError:
        return None
    except OSError as error:
        raise QuizError(Code.BANK_READ_ONLY, file=str(path)) from error
    if not stat.S_ISREG(mode):
        raise QuizError(Code.BANK_NOT_A_FILE, file=str(path))
    _look_at_header(path)
    revision = _look_inside(path)
    require_known(revision, str(path))
    return revision


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
    """Return the schema revision; the connection cannot write."""
    try:
        with closing(read_only(path)) as db:
            uid = db.execute("SELECT uid FROM bank").fetchall()
            found = db.execute("SELECT version_num FROM alembic_version").fetchall()
    except sqlite3.OperationalError as error:
        code = code_of(error)
        known = code in (Code.BANK_BUSY, Code.BANK_READ_ONLY)
        code = code if known else Code.BANK_DAMAGED
        raise QuizError(code, file=str(path)) from error
    except sqlite3.DatabaseError as error:
        raise QuizError(Code.BANK_DAMAGED, file=str(path)) from error
    if len(uid) != 1 or len(found) != 1 or not _is_uid(uid[0][0]):
        raise QuizError(Code.BANK_DAMAGED, file=str(path))
    return str(found[0][0])


def _is_uid(value: object) -> bool:
    return isinstance(value, bytes) and len(value) == _UID_BYTES


def read_only(path: Path) -> sqlite3.Connection:
    """Return a connection that cannot write.

    In a folder that cannot be written SQLite cannot make the files that share a bank among
    programs; without a -wal nobody writes there, and the bank is read as it stands.
    """
    address = f"{path.absolute().as_uri()}?mode=ro"
    if not os.access(path.parent, os.W_OK) and not companion(path, "-wal").exists():
        address += "&immutable=1"
    db = sqlite3.connect(address, uri=True, timeout=5)
    db.execute("PRAGMA query_only=ON")
    db.execute("PRAGMA cell_size_check=ON")
    return db


def companion(path: Path, suffix: str) -> Path:
    """Return the file that SQLite keeps beside a bank: -wal, -shm or -journal."""
    return path.with_name(path.name + suffix)


def engine_for(url: URL, *, writes: bool, journal: str = "WAL") -> Engine:
    """Return an engine with the house's settings, read back once set.

    Writers take the bank with BEGIN IMMEDIATE; readers cannot write. Raises QuizError
    with BANK_NO_DRIVER where a shared bank's driver is not installed.
    """
    try:
        if file_of(url) is None:
            return _shared_engine(url, writes=writes)
    except (ImportError, NoSuchModuleError) as error:
        raise QuizError(Code.BANK_NO_DRIVER) from error
    engine = create_engine(
        url,
        poolclass=QueuePool,
        pool_size=1 if writes else 2,
        hide_parameters=True,  # an error's words go to the log: no question, no name
        connect_args={"check_same_thread": False, "isolation_level": None, "timeout": 5},
    )
    event.listen(engine, "connect", lambda dbapi, _: _prepare(dbapi, journal, writes=writes))
    begin = "BEGIN IMMEDIATE" if writes else "BEGIN"
    event.listen(engine, "begin", lambda connection: _begin(connection, begin))
    return engine


def _shared_engine(url: URL, *, writes: bool) -> Engine:
    engine = create_engine(
        url, pool_size=1 if writes else 2, pool_pre_ping=True, hide_parameters=True
    )
    if not writes:
        engine = engine.execution_options(postgresql_readonly=True)
    return engine


def _prepare(dbapi: Any, journal: str, *, writes: bool) -> None:
    """Set the pragmas of one new connection and read them back."""
    cursor = dbapi.cursor()
    wanted = {**_PRAGMAS, **_FULLFSYNC}
    if writes:
        cursor.execute(f"PRAGMA journal_mode={journal}")
        if cursor.fetchone()[0].upper() != journal:
            raise sqlite3.OperationalError("the journal mode could not be set")
    else:
        wanted["query_only"] = 1
    for name, value in wanted.items():
        cursor.execute(f"PRAGMA {name}={value}")
        cursor.execute(f"PRAGMA {name}")
        row = cursor.fetchone()
        if row is not None and row[0] != value:
            raise sqlite3.OperationalError(f"the setting {name} could not be made")
    cursor.close()


def _begin(connection: Connection, statement: str) -> None:
    connection.exec_driver_sql(statement)


def private_file(path: Path) -> None:
    """Create an empty file that only its owner may read; raises FileExistsError."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
