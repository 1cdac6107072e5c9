"""A throw-away PostgreSQL: the fixture ``postgres_url`` is a new, empty database for each test.

QUIZAPP_TEST_POSTGRESQL names a server to use (its user must be allowed to create databases);
without it one is started from the programs that the system has, and without those the test is
skipped. QUIZAPP_REQUIRE_POSTGRESQL=1, as in CI, makes that a failure.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, NoReturn
from urllib.parse import urlsplit, urlunsplit
from uuid import uuid4

import pytest

_STARTS = 20
_PLACES = "/usr/lib/postgresql/*/bin", "/usr/pgsql-*/bin", "/opt/homebrew/opt/postgresql*/bin"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a server's database ``postgres``."""
    given = os.environ.get("QUIZAPP_TEST_POSTGRESQL")
    if given:
        yield given
        return
    with new_server() as server:
        yield server.url


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """The address of an empty database that goes with the test."""
    with new_database(postgres_server) as address:
        yield address


@pytest.fixture(scope="module")
def mortal_server() -> Iterator["Server"]:
    """A server that tests of a module may kill, if they start it again."""
    with new_server() as server:
        yield server


def need_programs() -> Path:
    """Return the folder of PostgreSQL's programs; without them the test is skipped, or fails."""
    programs = find_programs()
    if programs is None:
        missing("no PostgreSQL here: no initdb found, and QUIZAPP_TEST_POSTGRESQL is not set")
    return programs


def missing(reason: str) -> NoReturn:
    """Skip the test for what the system has not, or fail where it must have it."""
    if os.environ.get("QUIZAPP_REQUIRE_POSTGRESQL"):
        pytest.fail(reason)
    pytest.skip(reason)


def find_programs() -> Path | None:
    """Return the folder of initdb and postgres, the newest where there are several."""
    on_path = shutil.which("initdb")
    if on_path:
        return Path(on_path).resolve().parent
    found = [place for pattern in _PLACES for place in Path("/").glob(pattern[1:])]
    able = [place for place in found if (place / "initdb").is_file()]
    return max(able, key=_version, default=None)


def _version(place: Path) -> int:
    return int("".join(mark for mark in place.parent.name if mark.isdigit()) or 0)


class Server:
    """A server of its own on a socket in ``folder``, where only its own user gets in.

    ``settings`` and ``hba`` say otherwise; what they name lies in the folder.
    """

    def __init__(
        self,
        programs: Path,
        folder: Path,
        settings: Mapping[str, str] | None = None,
        hba: str = "",
    ) -> None:
        self._programs = programs
        self._folder = folder
        user, self._become = _server_user()
        if self._become:
            for one in (folder, *folder.rglob("*")):
                shutil.chown(one, user)
        self.url = f"postgresql://{user}@/postgres?host={folder}"
        self._run("initdb", "-U", user, "-A", "trust", "-E", "UTF8", "--no-sync")
        if hba:
            (folder / "data" / "pg_hba.conf").write_text(hba)
        chosen = {"listen_addresses": "", "fsync": "off", **(settings or {})}
        with (folder / "data" / "postgresql.conf").open("a") as kept:
            kept.writelines(f"{name} = '{value}'\n" for name, value in chosen.items())

    def start(self) -> None:
        """Start it and wait until it lets somebody in; what was killed has to end first."""
        options = f"-k '{self._folder}'"
        for left in reversed(range(_STARTS)):
            try:
                return self._run("pg_ctl", "start", "-w", "-o", options)
            except subprocess.CalledProcessError:
                if not left:
                    raise
        return None

    def stop(self, mode: str = "fast") -> None:
        """Stop it, and wait until it has."""
        self._run("pg_ctl", "stop", "-w", "-m", mode)

    def kill(self) -> None:
        """Kill it, and whoever works for it, as nothing but the system can."""
        line, *_ = (self._folder / "data" / "postmaster.pid").read_text().splitlines()
        all_of_it = [int(line), *_children(int(line))]
        for process in all_of_it:
            with suppress(ProcessLookupError):
                os.kill(process, signal.SIGKILL)

    def _run(self, program: str, *arguments: str) -> None:
        command = [self._programs / program, "-D", self._folder / "data", *arguments]
        environ = {**os.environ, "LC_ALL": "C.UTF-8"}
        with (self._folder / "output").open("ab") as output:
            subprocess.run(
                command,
                check=True,
                cwd=self._folder,
                env=environ,
                stdout=output,
                stderr=output,
                **self._become,
            )


def _children(parent: int) -> list[int]:
    told = subprocess.run(
        ["ps", "-o", "pid=", "--ppid", str(parent)], capture_output=True, text=True, check=False
    )
    return [int(pid) for pid in told.stdout.split()]


@contextmanager
def new_server() -> Iterator[Server]:
    """A server that was just started, and is gone when this is over; skips where it cannot be."""
    programs = need_programs()
    # not pytest's folder: a socket's path has at most 107 characters, and root's is closed
    folder = Path(tempfile.mkdtemp(prefix="quizapp-pg-"))
    try:
        server = Server(programs, folder)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def new_database(server: str) -> Iterator[str]:
    """The address of a new, empty database on a server."""
    import psycopg
    from psycopg.sql import SQL, Identifier

    name = f"quizapp_{uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
    try:
        yield urlunsplit(urlsplit(server)._replace(path=f"/{name}"))
    finally:
        with psycopg.connect(server, autocommit=True) as connection:
            connection.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


def _server_user() -> tuple[str, dict[str, Any]]:
    """Return who runs the server and how to become that user: initdb refuses root."""
    import pwd  # not on Windows

    if os.geteuid() != 0:
        return pwd.getpwuid(os.geteuid()).pw_name, {}
    nobody = pwd.getpwnam("nobody")
    return "nobody", {"user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}
