"""A shared bank by network: who the server is must be proved where the address asks for it."""

from pathlib import Path

import psycopg
import pytest
from sqlalchemy import URL

from quizapp.bank.roles import Role
from tests.bank.support import opened
from tests.guarded import Guarded, guarded, guarded_server
from tests.people import PASSWORD, Persons
from tests.test_cli import Run, document, process, refusal, run

__all__ = ["guarded", "guarded_server", "process", "run"]


@pytest.fixture
def let_in(guarded: Persons, tmp_path: Path) -> dict[str, str]:
    """What Ada, who plays on a bank there, has in her environment: a file with her password."""
    with opened(guarded.admin):
        pass
    guarded.add("ada", Role.PLAYER)
    passfile = tmp_path / "pgpass"
    passfile.write_text(f"*:*:*:*:{PASSWORD}\n")
    passfile.chmod(0o600)
    return {"PGPASSFILE": str(passfile)}


def proved(guarded: Persons, server: Guarded, certificate: Path) -> str:
    """Ada's address of the bank, with whom she trusts to say who the server is."""
    wanted = {"sslmode": "verify-full", "sslrootcert": str(certificate)}
    return server.address(guarded.name("ada"), str(guarded.admin.database), **wanted)


def test_a_server_that_proves_who_it_is_is_used(
    run: Run, let_in: dict[str, str], guarded: Persons, guarded_server: Guarded
) -> None:
    address = proved(guarded, guarded_server, guarded_server.authority)
    assert document(run("scores", "--json", "--database", address, **let_in)) == []
    said = guarded_server.output.read_text()
    assert f"user={guarded.name('ada')} database={guarded.admin.database}" in said
    assert "SSL enabled" in said
    assert PASSWORD not in said


@pytest.mark.parametrize("wrong", ["authority", "name", "none"])
def test_a_server_that_does_not_is_told_no_password_and_that_is_said(
    process: Run,
    let_in: dict[str, str],
    guarded: Persons,
    guarded_server: Guarded,
    tmp_path: Path,
    wrong: str,
) -> None:
    trusted = {"authority": guarded_server.stranger, "none": tmp_path / "nosuch.crt"}
    address = proved(guarded, guarded_server, trusted.get(wrong, guarded_server.authority))
    if wrong == "name":
        address = address.replace("@localhost", "@127.0.0.1")
    told = refusal(process("scores", "--database", address, **let_in))
    assert "could not prove that it is the right one" in told
    logs = "".join(one.read_text() for one in tmp_path.rglob("*.log*"))
    assert PASSWORD not in told + logs
    assert f"user={guarded.name('ada')}" not in guarded_server.output.read_text()


def test_a_server_without_tls_is_refused_where_it_is_asked_for(
    run: Run, let_in: dict[str, str], guarded: Persons, guarded_server: Guarded
) -> None:
    address = proved(guarded, guarded_server, guarded_server.authority)
    _set_tls(guarded.admin, "off")
    try:
        told = refusal(run("scores", "--database", address, **let_in))
    finally:
        _set_tls(guarded.admin, "on")
    assert "could not prove that it is the right one" in told
    assert document(run("scores", "--json", "--database", address, **let_in)) == []


def _set_tls(admin: URL, value: str) -> None:
    """Have the server offer TLS or not, and come back when those who come now see it so."""
    address = admin.render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as server:
        server.execute(f"ALTER SYSTEM SET ssl = {value}")  # type: ignore[arg-type]
        server.execute("SELECT pg_reload_conf()")
    for _ in range(1000):
        with psycopg.connect(address) as server:
            if server.execute("SHOW ssl").fetchone() == (value,):
                return
    pytest.fail("the server did not read its settings")
