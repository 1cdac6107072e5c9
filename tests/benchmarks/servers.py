"""The same bank on a throw-away PostgreSQL: each row of a file copied there, its indexes last."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

import psycopg
from psycopg import sql
from sqlalchemy import Table, create_engine, make_url
from sqlalchemy.pool import NullPool

from quizapp.bank import roles, setup
from quizapp.bank.bank import Bank
from quizapp.bank.schema import Base
from tests import postgres

MISSING = "no PostgreSQL here: that part is left out"
_LASTING = {"fsync": "on"}
_HERE = "WHERE schemaname = current_schema"
_SECONDARY = sql.SQL(
    f"SELECT indexname, indexdef FROM pg_indexes {_HERE} "  # noqa: S608 - ours
    "AND indexname NOT IN (SELECT conname FROM pg_constraint)"
)
_TICKS_S = os.sysconf("SC_CLK_TCK") if hasattr(os, "sysconf") else 100


class Server:
    """A server that runs: its banks by name, and what its processes have used."""

    def __init__(self, address: str) -> None:
        self._address = address
        with self._connected("postgres") as db:
            self._pid = int(
                _one(db, "SELECT split_part(pg_read_file('postmaster.pid'), E'\\n', 1)")
            )

    def empty(self, name: str) -> str:
        """Make a bank without a question; return its address."""
        with self._connected("postgres") as db:
            db.execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(name)))
        address = self.of(name)
        setup.make_shared(make_url(address))
        return address

    def copy(self, file: Path, name: str) -> str:
        """Make a bank with all rows of a file; return its address."""
        address = self.empty(name)
        with self._connected(name) as db, closing(sqlite3.connect(file)) as source:
            indexes = db.execute(_SECONDARY).fetchall()
            for index, _ in indexes:
                db.execute(sql.SQL("DROP INDEX {}").format(sql.Identifier(index)))
            db.execute("SET session_replication_role = replica")  # neither keys nor triggers
            for table in Base.metadata.tables.values():
                _copy(source, db, table)
            db.execute("SET maintenance_work_mem = '512MB'")
            for _, definition in indexes:
                db.execute(definition)
            db.execute("VACUUM (ANALYZE)")
        return address

    def let_in(self, name: str, logins: Iterable[str]) -> None:
        """Make the roles of a bank, and logins that may play there."""
        with create_engine(self.of(name), poolclass=NullPool).begin() as db:
            roles.make(db)
            player = roles.quoted(roles.groups(db)[roles.Role.PLAYER])
            for login in logins:
                roles.run(db, f"CREATE ROLE {roles.quoted(login)} LOGIN IN ROLE {player}")

    def of(self, name: str) -> str:
        """Return the address of a bank."""
        return urlunsplit(urlsplit(self._address)._replace(path=f"/{name}"))

    def used_s(self) -> float | None:
        """Return the CPU seconds of all its processes until now; None where nobody counts them."""
        if not Path("/proc/self/stat").exists():
            return None
        of_all = [_stat(int(one.name)) for one in Path("/proc").glob("[0-9]*")]
        theirs = sum(sum(of[11:13]) for of in of_all if of and of[1] == self._pid)
        return (theirs + sum(_stat(self._pid)[11:15])) / _TICKS_S

    def wrote_bytes(self) -> int:
        """Return how much it has written to its log of changes."""
        with self._connected("postgres") as db:
            return int(_one(db, "SELECT wal_bytes FROM pg_stat_wal"))

    def connections(self, name: str) -> int:
        """Return how many are connected to a bank."""
        asked = "SELECT count(*) FROM pg_stat_activity WHERE backend_type = 'client backend'"
        with self._connected("postgres") as db:
            return int(_one(db, f"{asked} AND datname = '{name}'"))

    @contextmanager
    def _connected(self, name: str) -> Iterator[psycopg.Connection[tuple[object, ...]]]:
        with psycopg.connect(self.of(name), autocommit=True) as db:
            yield db


@contextmanager
def server(settings: Mapping[str, str] | None = None) -> Iterator[Server | None]:
    """Run a server that keeps what it has committed; None where its programs are missing."""
    programs = postgres.find_programs()
    if programs is None:
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="quizapp-pg-"))  # a socket's path must be short
    try:
        running = postgres.Server(programs, folder, {**_LASTING, **(settings or {})})
        running.start()
        try:
            yield Server(running.url)
        finally:
            running.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def opened(address: str) -> Bank:
    """Return an open bank."""
    return Bank.open(make_url(address))


def login_of(number: int) -> str:
    """Return the login of a player by number."""
    return f"player_{number}"


def as_login(address: str, login: str) -> str:
    """Return an address with another login."""
    of_whom = make_url(address).set(username=login)
    return of_whom.render_as_string(hide_password=False)


def _copy(
    source: sqlite3.Connection, db: psycopg.Connection[tuple[object, ...]], table: Table
) -> None:
    """Copy a table's rows; whose they are, the server fills in."""
    columns = [column.name for column in table.columns if column.name != "login"]
    named = sql.SQL(", ").join(map(sql.Identifier, columns))
    into = sql.Identifier(table.name)
    db.execute(sql.SQL("DELETE FROM {}").format(into))
    read = sql.SQL("SELECT {} FROM {}").format(named, into).as_string(None)
    fill = sql.SQL("COPY {} ({}) FROM STDIN").format(into, named)
    with db.cursor() as cursor, cursor.copy(fill) as copy:
        for row in source.execute(read):
            copy.write_row(row)
    if "id" in columns:
        counted = (
            "SELECT setval(s, (SELECT max(id) FROM {})) FROM pg_get_serial_sequence({}, 'id') s"
        )
        quoted = sql.Literal(into.as_string(None))
        db.execute(sql.SQL(counted).format(into, quoted))


def _one(db: psycopg.Connection[tuple[object, ...]], question: str) -> str:
    row = db.execute(question.encode()).fetchone()
    return str(row[0]) if row else ""


def _stat(pid: int) -> list[int]:
    """Return the numbers of a process's stat behind its name and state; none of one that is gone.

    The first is at 1, so that places are those of proc(5) less 3.
    """
    try:
        told = Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return []
    return [0, *map(int, told.rpartition(")")[2].split()[1:])]
