"""One bank for each engine: every test of the bank's behaviour runs on both.

A bank with questions is made once and copied, for making one takes longer than most tests.
"""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from uuid import uuid4

import psycopg
import pytest
from psycopg.sql import SQL, Identifier
from sqlalchemy import URL, make_url

from quizapp.bank.bank import Bank
from quizapp.bank.roles import Role
from tests.bank.sharing_support import live_in
from tests.bank.support import Fresh, opened, pack, sqlite_url
from tests.network import Network, network_to
from tests.people import Persons, persons


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where a SQLite bank may be made."""
    return tmp_path / "bank.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, file: Path) -> URL:
    """The address of a bank that is still to be made, or of ``full`` for a test that has it."""
    filled = "full" in request.fixturenames
    if request.param == "sqlite":
        if filled:
            shutil.copy(request.getfixturevalue("filled_file"), file)
        return sqlite_url(file)
    return make_url(request.getfixturevalue("filled_url" if filled else "postgres_url"))


@pytest.fixture
def bank(url: URL) -> Iterator[Bank]:
    """An empty bank."""
    with opened(url) as made:
        yield made


@pytest.fixture
def full(url: URL) -> Iterator[Bank]:
    """A bank with thirty questions."""
    with opened(url) as made:
        yield made


@pytest.fixture
def file_bank(file: Path, filled_file: Path) -> Iterator[Bank]:
    """A bank in a file with thirty questions, for what only files have."""
    shutil.copy(filled_file, file)
    with opened(sqlite_url(file)) as made:
        yield made


@pytest.fixture(scope="session")
def filled_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A closed bank with thirty questions, to be copied."""
    file = tmp_path_factory.mktemp("filled") / "bank.db"
    with opened(sqlite_url(file)) as made:
        made.take_in(pack(30), "digest")
    assert not file.with_name("bank.db-wal").exists()
    return file


@pytest.fixture(scope="session")
def filled_database(postgres_server: str) -> Iterator[tuple[psycopg.Connection, Identifier]]:
    """A database with thirty questions, to be copied, and a connection that can copy it."""
    filled = f"quizapp_filled_{uuid4().hex}"
    with closing(psycopg.connect(postgres_server, autocommit=True)) as server:
        server.execute(SQL("CREATE DATABASE {}").format(Identifier(filled)))
        with opened(make_url(postgres_server).set(database=filled)) as made:
            made.take_in(pack(30), "digest")
        yield server, Identifier(filled)
        server.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(filled)))


@pytest.fixture
def filled_url(
    postgres_server: str, filled_database: tuple[psycopg.Connection, Identifier]
) -> Iterator[str]:
    """The address of a database with thirty questions that goes with the test."""
    with _copy_of(filled_database, postgres_server) as address:
        yield address.render_as_string(hide_password=False)


@pytest.fixture(params=["sqlite", "postgresql"])
def fresh(request: pytest.FixtureRequest, filled_file: Path) -> Fresh:
    """What gives a new copy of a bank with thirty questions, as often as it is wanted."""
    if request.param == "sqlite":
        return lambda: _copied(filled_file)
    filled = request.getfixturevalue("filled_database")
    server = request.getfixturevalue("postgres_server")
    return lambda: _copy_of(filled, server)


@contextmanager
def _copied(file: Path) -> Iterator[URL]:
    with tempfile.TemporaryDirectory() as folder:
        yield sqlite_url(Path(shutil.copy(file, folder)))


@contextmanager
def _copy_of(
    filled_database: tuple[psycopg.Connection, Identifier], postgres_server: str
) -> Iterator[URL]:
    server, filled = filled_database
    name = f"quizapp_{uuid4().hex}"
    copy = SQL("CREATE DATABASE {} TEMPLATE {} STRATEGY FILE_COPY")
    server.execute(copy.format(Identifier(name), filled))
    yield make_url(postgres_server).set(database=name)
    server.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


@pytest.fixture
def server(postgres_url: str) -> URL:
    """An empty database on a server."""
    return make_url(postgres_url)


@pytest.fixture
def bank_of(filled_url: str) -> Iterator[Persons]:
    """A bank with roles in which Ada and Bo play, Cleo writes questions, and Olga owns it.

    The players of those names that it holds are the administrator's.
    """
    with persons(filled_url) as made:
        with opened(made.admin) as bank:
            live_in(bank)
        for person in ("ada", "bo"):
            made.add(person, Role.PLAYER)
        made.add("cleo", Role.AUTHOR)
        made.add("olga", Role.OWNER)
        yield made


@pytest.fixture
def address(filled_url: str) -> URL:
    """A bank with thirty questions on a server."""
    return make_url(filled_url)


@pytest.fixture
def network(address: URL) -> Iterator[Network]:
    """The network to that bank."""
    with network_to(address.render_as_string(hide_password=False)) as network:
        yield network


@pytest.fixture
def outboxes(tmp_path: Path) -> Path:
    """Where programs keep what they cannot send."""
    return tmp_path / "outbox"
