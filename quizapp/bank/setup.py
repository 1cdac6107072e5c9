"""A bank's schema: made whole for a new bank, brought up to date for an old one."""

import glob
import os
import time
from collections.abc import Iterator
from pathlib import Path
from uuid import uuid4

from sqlalchemy import URL, Connection, Engine, create_engine, event, func, inspect, select, text
from sqlalchemy.pool import NullPool

from quizapp.bank import roles
from quizapp.bank.connect import (
    APPLICATION_ID,
    COMPANIONS,
    companion,
    file_of,
    private_file,
)
from quizapp.bank.safekeeping import back_up, sha256_of
from quizapp.bank.schema import HEAD
from quizapp.errors import Code, QuizError
from quizapp.whole_file import sync_folder

_UNFINISHED = ("new", "restoring")
_OF_WORDS = "revision_fts"
_MAKING = 0x5155495A0002
"""Beside the lock of imports, see import_lock.py."""


def make_file(path: Path) -> None:
    """Make a new bank at ``path``, whole or not at all; nothing there is overwritten."""
    part = part_of(path)
    private_file(part)
    try:
        engine = _migration_engine(URL.create("sqlite", database=str(part)))
        with engine.begin() as connection:
            connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
            _run(connection, "upgrade", "head")
            _name_bank(connection)
        engine.dispose()
        with part.open("rb") as made:
            os.fsync(made.fileno())
        _set_strays_aside(path)
        give_name(part, path)
        sync_folder(path.parent)
    finally:
        part.unlink(missing_ok=True)


def _set_strays_aside(path: Path) -> None:
    """Rename what a bank that is gone left behind: SQLite would play it into the new one."""
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    for suffix in COMPANIONS:
        stray = companion(path, suffix)
        if stray.exists() or stray.is_symlink():
            stray.rename(path.with_name(f"{path.name}.stray-{stamp}{suffix}"))


def part_of(path: Path) -> Path:
    """Return the name of a bank that is still to get its name; ``clear_unfinished`` knows it."""
    return path.with_name(f"{path.name}.new-{uuid4().hex}")


def give_name(part: Path, path: Path) -> None:
    """Name a finished file; raises FileExistsError where another has the name meanwhile."""
    try:
        os.link(part, path)
    except FileExistsError:
        raise
    except (OSError, AttributeError):  # a file system without links, FAT say
        if path.exists():
            raise
        part.rename(path)


def clear_unfinished(path: Path) -> None:
    """Remove what a killed ``make_file`` or restore left; only for the holder of the lock."""
    for part in unfinished(path):
        part.unlink(missing_ok=True)


def unfinished(path: Path) -> Iterator[Path]:
    """Return what is beside a bank of making, restoring and updating it that was not ended."""
    for kind in _UNFINISHED:
        yield from path.parent.glob(f"{glob.escape(path.name)}.{kind}-*")
    yield from path.parent.glob(
        f"{glob.escape(path.stem)}-before-[0-9]*{glob.escape(path.suffix)}.*.part*"
    )


def upgrade_file(path: Path) -> None:
    """Bring an older bank to this schema: a verified backup first, then all or nothing.

    Copies of the same bank, made where this was begun before and not brought to its end, go.
    """
    named = f"{path.stem}-before-{HEAD}-"
    earlier = list(path.parent.glob(f"{glob.escape(named)}*{glob.escape(path.suffix)}"))
    instant = int(time.time())
    while (copy := _copy_at(path, named, instant)).exists():
        instant += 1
    digest = back_up(path, copy)
    for one in earlier:
        if sha256_of(one) == digest:
            one.unlink(missing_ok=True)
    migrate(URL.create("sqlite", database=str(path)), HEAD)


def _copy_at(path: Path, named: str, instant: int) -> Path:
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime(instant))
    return path.with_name(f"{named}{stamp}{path.suffix}")


def migrate(url: URL, target: str, verb: str = "upgrade") -> None:
    """Go up or down to a revision in one transaction; rows of kept tables must all stay.

    Raises QuizError with BANK_DAMAGED where a row would be lost or left dangling.
    """
    engine = _migration_engine(url)
    try:
        with engine.begin() as connection:
            has_roles = file_of(url) is None and roles.become_owner(connection)
            _let_nobody_write(connection)
            before = _row_counts(connection)
            _run(connection, verb, target)
            if has_roles and verb == "upgrade":
                roles.grant(connection)
            after = _row_counts(connection)
            lost = [name for name, rows in before.items() if after.get(name, rows) != rows]
            if lost or _dangling(connection):
                raise QuizError(Code.BANK_DAMAGED, file=str(file_of(url) or ""))
    finally:
        engine.dispose()


def _let_nobody_write(connection: Connection) -> None:
    """Wait for whoever writes into a shared bank; who comes later sees the schema that it has then.

    See same_schema.py, which looks into the same table first.
    """
    if connection.dialect.name == "postgresql":
        connection.execute(text("LOCK TABLE alembic_version IN ACCESS EXCLUSIVE MODE"))


def revision_of(engine: Engine) -> str | None:
    """Return the schema revision of a shared bank, or None where there is no bank yet."""
    with engine.connect() as connection:
        if not inspect(connection).has_table("alembic_version"):
            return None
        return str(connection.scalar(text("SELECT version_num FROM alembic_version")))


def make_shared(url: URL) -> None:
    """Make the tables of a shared bank where there are none; who comes second finds them made."""
    engine = _migration_engine(url)
    try:
        with engine.begin() as connection:
            connection.execute(select(func.pg_advisory_xact_lock(_MAKING)))
            if inspect(connection).has_table("alembic_version"):
                return
            _run(connection, "upgrade", "head")
            _name_bank(connection)
    finally:
        engine.dispose()


def _migration_engine(url: URL) -> Engine:
    """Return an engine whose connection has foreign keys off before it begins."""
    if file_of(url) is None:
        return create_engine(url, poolclass=NullPool)
    engine = create_engine(url, poolclass=NullPool, connect_args={"isolation_level": None})

    @event.listens_for(engine, "connect")
    def _prepare(dbapi, _record):  # type: ignore[no-untyped-def]  # noqa: ANN001, ANN202
        dbapi.execute("PRAGMA foreign_keys=OFF")
        dbapi.execute("PRAGMA busy_timeout=5000")
        dbapi.execute("PRAGMA synchronous=FULL")

    event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE") and None)
    return engine


def _run(connection: Connection, verb: str, target: str) -> None:
    from alembic import command  # 110 ms, wanted only when there is work  # noqa: PLC0415
    from alembic.config import Config  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.attributes["connection"] = connection
    getattr(command, verb)(config, target)


def _name_bank(connection: Connection) -> None:
    connection.execute(
        text("INSERT INTO bank (id, uid, created_ms) VALUES (1, :uid, :now)"),
        {"uid": uuid4().bytes, "now": time.time_ns() // 1_000_000},
    )


def _row_counts(connection: Connection) -> dict[str, int]:
    """Return the rows of each table, but of those that an index of words keeps for itself."""
    quote = connection.dialect.identifier_preparer.quote
    tables = inspect(connection).get_table_names()
    return {
        name: int(connection.scalar(text(f"SELECT count(*) FROM {quote(name)}")) or 0)  # noqa: S608
        for name in tables
        if name != "alembic_version" and not name.startswith(_OF_WORDS)
    }


def _dangling(connection: Connection) -> bool:
    if connection.dialect.name != "sqlite":
        return False
    return connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None
