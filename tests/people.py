"""People with logins of their own on the throw-away PostgreSQL, in the roles of one bank."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import psycopg
from psycopg.errors import InsufficientPrivilege, IntegrityError
from psycopg.sql import SQL, Identifier
from sqlalchemy import URL, make_url

from quizapp.bank import people
from quizapp.bank.roles import Role, group
from quizapp.bank.schema import Base
from tests.bank.support import on_the_side

PASSWORD = "correct-horse-battery"  # noqa: S105 - nobody's


@dataclass(frozen=True)
class Persons:
    """A bank on a server, as its administrator and as each person opens it."""

    admin: URL
    mark: str

    def name(self, person: str) -> str:
        """Return a person's login, which no other test has."""
        return f"{person}_{self.mark}"

    def url(self, person: str) -> URL:
        """Return the bank's address with a person's login."""
        return self.admin.set(username=self.name(person), password=PASSWORD)

    def add(self, person: str, role: Role, *players: str) -> URL:
        """Let a person in; return the address that they open."""
        people.add(self.admin, self.name(person), role, PASSWORD, players)
        return self.url(person)


@contextmanager
def persons(url: URL | str) -> Iterator[Persons]:
    """Give a bank whose roles and logins go with the test; its tables go with them."""
    made = Persons(make_url(url), uuid4().hex[:12])
    try:
        yield made
    finally:
        groups = [group(str(made.admin.database), role) for role in Role]
        _drop(made, groups)


def _drop(made: Persons, groups: Sequence[str]) -> None:
    address = made.admin.render_as_string(hide_password=False)
    with psycopg.connect(address, autocommit=True) as server:
        whose = SQL("ALTER DATABASE {} OWNER TO CURRENT_USER")
        server.execute(whose.format(Identifier(str(made.admin.database))))
        logins = "SELECT rolname FROM pg_roles WHERE rolname LIKE %s OR rolname = ANY(%s)"
        for (name,) in server.execute(logins, [f"%\\_{made.mark}", list(groups)]).fetchall():
            server.execute(SQL("DROP OWNED BY {} CASCADE").format(Identifier(name)))
            server.execute(SQL("DROP ROLE {}").format(Identifier(name)))


def tried(url: URL, statement: str, *values: object) -> int | str:
    """Run a statement as somebody; return how many rows it touched, or why none."""
    with psycopg.connect(url.render_as_string(hide_password=False)) as server:
        try:
            return server.execute(statement, values).rowcount  # type: ignore[arg-type]
        except InsufficientPrivilege:
            return "forbidden"
        except IntegrityError:
            return "wrong"


def everything(url: URL) -> dict[str, list[Any]]:
    """All that the bank holds."""
    return {
        name: sorted(map(repr, on_the_side(url, f'SELECT * FROM "{name}"')))  # noqa: S608
        for name in (*Base.metadata.tables, "alembic_version")
    }
