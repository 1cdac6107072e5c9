"""A PostgreSQL that lets people in by network alone with a password, and proves who it is (TLS).

Its administrator comes by its socket. What it is told it writes down: no password may be in it.
"""

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest
from psycopg.sql import SQL, Identifier
from sqlalchemy import URL, make_url

from tests.people import Persons, persons
from tests.postgres import Server, missing, need_programs

_HBA = "local all all trust\nhost all all 127.0.0.1/32 scram-sha-256\n"
_HOST = "localhost"


@dataclass(frozen=True)
class Guarded:
    """A server, the certificates of who vouches for it and of somebody else, and what it wrote."""

    admin: URL
    port: int
    authority: Path
    stranger: Path
    output: Path

    def address(self, person: str, database: str, **query: str) -> str:
        """Return how a person reaches a bank by network, TLS where ``query`` asks for it."""
        made = URL.create(
            "postgresql", person, host=_HOST, port=self.port, database=database, query=query
        )
        return made.render_as_string()


@pytest.fixture(scope="session")
def guarded_server() -> Iterator[Guarded]:
    """The server; the test is skipped where its programs or openssl are missing."""
    programs = need_programs()
    if shutil.which("openssl") is None:
        missing("no openssl here, which makes certificates")
    folder = Path(tempfile.mkdtemp(prefix="quizapp-tls-"))
    folder.chmod(0o755)
    certificates = folder / "certificates"
    certificates.mkdir()
    for one in ("authority", "stranger"):
        _authority(certificates, one)
    _server_certificate(certificates)
    with closing(socket.create_server(("127.0.0.1", 0))) as free:
        port = int(free.getsockname()[1])
    settings = {
        "listen_addresses": "127.0.0.1",
        "port": str(port),
        "ssl": "on",
        "ssl_cert_file": str(certificates / "server.crt"),
        "ssl_key_file": str(certificates / "server.key"),
        "log_statement": "all",
        "log_connections": "on",
    }
    try:
        server = Server(programs, folder, settings, _HBA)
        server.start()
        try:
            yield Guarded(
                make_url(server.url).set(port=port),
                port,
                certificates / "authority.crt",
                certificates / "stranger.crt",
                folder / "output",
            )
        finally:
            server.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture
def guarded(guarded_server: Guarded) -> Iterator[Persons]:
    """An empty bank's database on that server, as its administrator opens it."""
    name = f"quiz_{os.urandom(6).hex()}"
    address = guarded_server.admin.render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as server:
        server.execute(SQL("CREATE DATABASE {}").format(Identifier(name)))
        try:
            with persons(guarded_server.admin.set(database=name)) as made:
                yield made
        finally:
            server.execute(SQL("DROP DATABASE {} WITH (FORCE)").format(Identifier(name)))


def _authority(folder: Path, name: str) -> None:
    _openssl(folder, f"req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN={name}", name)


def _server_certificate(folder: Path) -> None:
    (folder / "names").write_text(f"subjectAltName=DNS:{_HOST}\n")
    request = f"req -newkey rsa:2048 -nodes -subj /CN={_HOST} -keyout server.key -out server.csr"
    _run(folder, request)
    _run(
        folder,
        "x509 -req -in server.csr -days 2 -CA authority.crt -CAkey authority.key -CAcreateserial "
        "-extfile names -out server.crt",
    )


def _openssl(folder: Path, command: str, name: str) -> None:
    _run(folder, f"{command} -keyout {name}.key -out {name}.crt")


def _run(folder: Path, command: str) -> None:
    subprocess.run(["openssl", *command.split()], cwd=folder, check=True, capture_output=True)
