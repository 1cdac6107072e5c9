"""Connections to a bank: the address, the files, and the engines with their pragmas."""

import os
import sqlite3
import sys
from pathlib import Path
from urllib.parse import unquote

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError, NoSuchModuleError, SQLAlchemyError
from sqlalchemy.pool import NullPool, QueuePool

from quizapp.bank.patience import attend
from quizapp.errors import Code, QuizError

APPLICATION_ID = 0x5155495A  # "QUIZ"
COMPANIONS = ("-wal", "-shm", "-journal")
_PRAGMAS = {
    "foreign_keys": 1,
    "busy_timeout": 5000,
    "trusted_schema": 0,
    "cell_size_check": 1,
    "mmap_size": 0,
    "synchronous": 2,
    "secure_delete": 1,
}
_FULLFSYNC = {"fullfsync": 1} if sys.platform == "darwin" else {}
_PATIENCE = {
    "connect_timeout": 4,
    "tcp_user_timeout": 6000,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
}
"""After how many seconds (and milliseconds) a network that swallows everything is given up."""
_NO_FILE = ":memory:"
_AS_URI = "file:"
"""How SQLite alone writes an address: taken as a path it would name a new bank."""


def address_of(database: str | None, default: Path) -> URL:
    """Return the URL of a bank: an address, a path, or the default file.

    Raises QuizError with BANK_BAD_ADDRESS for what is neither SQLite nor PostgreSQL.
    """
    if not database:
        return URL.create("sqlite", database=str(default))
    if "\0" in unquote(database) or database == _NO_FILE or database.startswith(_AS_URI):
        raise QuizError(Code.BANK_BAD_ADDRESS)
    if "://" not in database:
        return URL.create("sqlite", database=str(_absolute(database)))
    try:
        url = make_url(database)
    except (ArgumentError, ValueError) as error:
        raise QuizError(Code.BANK_BAD_ADDRESS) from error
    backend = url.get_backend_name()
    if backend == "sqlite" and url.database and url.database != _NO_FILE:
        return URL.create("sqlite", database=str(_absolute(url.database)))
    if backend == "postgresql" and "@" not in (url.host or ""):  # else it is half a password
        return url
    raise QuizError(Code.BANK_BAD_ADDRESS)


def _absolute(named: str) -> Path:
    try:
        return Path(named).expanduser().absolute()
    except RuntimeError as error:  # the home of somebody who has none
        raise QuizError(Code.BANK_BAD_ADDRESS) from error


def file_of(url: URL) -> Path | None:
    """Return the file of a SQLite bank, or None for a shared one."""
    if url.get_backend_name() == "sqlite" and url.database:
        return Path(url.database)
    return None


def read_only(path: Path) -> sqlite3.Connection:
    """Return a connection whose statements cannot write.

    In a folder that cannot be written SQLite cannot make the files that share a bank among
    programs; without a -wal nobody writes there, and the bank is read as it stands. What a
    killed program has left half done SQLite takes back first, and for that it must write.
    """
    mode = "rw" if is_left(path, "-journal") else "ro"
    address = f"{path.absolute().as_uri()}?mode={mode}"
    if not os.access(path.parent, os.W_OK) and not companion(path, "-wal").exists():
        address += "&immutable=1"
    db = sqlite3.connect(address, uri=True, timeout=5)
    db.execute("PRAGMA query_only=ON")
    db.execute("PRAGMA cell_size_check=ON")
    return db


def is_left(path: Path, suffix: str) -> bool:
    """Tell whether something stands in a file that SQLite keeps beside a bank: no clean end."""
    left = companion(path, suffix)
    try:
        return not left.is_symlink() and left.is_file() and left.stat().st_size > 0
    except OSError:
        return False


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
    engine = create_engine(url, pool_size=1, hide_parameters=True, connect_args=_patience(url))
    attend(engine)
    return engine if writes else _reading(engine)


def engines_for(url: URL) -> tuple[Engine, Engine]:
    """Return the engine that writes in a bank and the one that reads it.

    On a server they take turns at one connection; another is open only while both are at work.
    """
    writer = engine_for(url, writes=True)
    if file_of(url) is None:
        return writer, _reading(writer)
    return writer, engine_for(url, writes=False)


def _reading(engine: Engine) -> Engine:
    """Return an engine on the same connections that the server keeps from writing."""
    return engine.execution_options(postgresql_readonly=True)


def _patience(url: URL) -> dict[str, int]:
    """Return how long a server is waited for, where its address does not say it."""
    return {name: value for name, value in _PATIENCE.items() if name not in url.query}


def knock(url: URL) -> URL:
    """Be let in by a shared bank's server, and go again; return the address that it let in.

    Raises QuizError, within a few seconds.
    """
    from quizapp.bank.trouble import code_of  # for a shared bank alone  # noqa: PLC0415

    try:
        engine = create_engine(url, poolclass=NullPool, connect_args=_patience(url))
    except (ImportError, NoSuchModuleError) as error:
        raise QuizError(Code.BANK_NO_DRIVER) from error
    try:
        engine.connect().close()
    except SQLAlchemyError as error:
        raise QuizError(code_of(error), file=url.host or "") from None
    finally:
        engine.dispose()
    return url


def _prepare(dbapi: DBAPIConnection, journal: str, *, writes: bool) -> None:
    """Set the pragmas of one new connection and read them back."""
    cursor = dbapi.cursor()
    wanted = {**_PRAGMAS, **_FULLFSYNC}
    if writes:
        cursor.execute(f"PRAGMA journal_mode={journal}")
        if str((cursor.fetchone() or [""])[0]).upper() != journal:
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
