"""What player, author and owner may do in a shared bank's database; its server sees to it.

Each is a group of the server, named after the database; a person has a login that is a member of
one. The owners' group owns the tables, so that its members may change the schema and all rows.
What the others may do are grants; and of the tables of play they write the rows that carry their
login, which row-level security compares with ``current_user``. One function runs with the owners'
rights, the trigger that tallies ranked rounds, which takes nothing but the row that was written;
nobody but owners can make another, or a table, in the schema.
"""

import hashlib
from collections.abc import Iterator, Mapping
from enum import StrEnum

from sqlalchemy import Connection, inspect, text

from quizapp.bank.schema import Base
from quizapp.errors import Code, QuizError

_NAME_BYTES = 63


class Role(StrEnum):
    """What a person is in a shared bank."""

    PLAYER = "player"
    AUTHOR = "author"
    OWNER = "owner"


PLAY: Mapping[str, tuple[str, ...]] = {
    "player": ("name", "name_key", "colour", "shape", "retired_ms"),
    "player_change": ("undone_ms",),
    "round": ("ended_ms", "finished", "resumed"),
    "round_player": ("player_id", "score", "right", "ranked_table_id", "only_try"),
    "asked": ("place", "phase", "used_ms", "cut_off", "lifelines", "removed"),
    "attempt": ("player_id",),
    "flag": ("player_id",),
    "card": ("player_id", "due_ms", "state"),
}
"""The tables that players write, and of their rows what may change afterwards."""

_ADDED = (*PLAY, "score_table")
"""The tables to which players add rows."""

QUESTIONS = (
    *("category", "pack", "fact", "item", "revision", "revision_fact", "option", "picture"),
    *("apart", "deck", "change", "change_item", "change_move", "change_pack"),
)
"""The tables that authors write, beside those of play."""

_ALL = "true"
_OWN = "login = CURRENT_USER"
_OWN_ROUND = (
    "EXISTS (SELECT FROM round AS of WHERE of.id = {table}.round_id AND of.login = CURRENT_USER)"
)
_OWN_ASKED = (
    "EXISTS (SELECT FROM asked AS one JOIN round AS of ON of.id = one.round_id "
    "WHERE one.id = {table}.asked_id AND of.login = CURRENT_USER)"
)
_OWN_PLAYER = (
    "EXISTS (SELECT FROM player AS of WHERE of.id = {table}.player_id AND of.login = CURRENT_USER)"
)
_OWN_OTHER = f"(other_id IS NULL OR {_OWN_PLAYER.replace('player_id', 'other_id')})"
_OWN_OR_NOBODY = f"(player_id IS NULL OR {_OWN_PLAYER})"
_ROWS = {
    "player": (_ALL, _OWN, _OWN),
    "player_change": (_OWN, f"{_OWN} AND {_OWN_PLAYER} AND {_OWN_OTHER}", _OWN),
    "round": (_ALL, _OWN, _OWN),
    "round_player": (_ALL, f"{_OWN_ROUND} AND {_OWN_PLAYER}", _OWN_PLAYER),
    "asked": (_ALL, _OWN_ROUND, _OWN_ROUND),
    "attempt": (_ALL, f"{_OWN_ASKED} AND {_OWN_PLAYER}", _OWN_PLAYER),
    "flag": (_OWN, f"{_OWN} AND {_OWN_OR_NOBODY}", f"{_OWN} AND {_OWN_OR_NOBODY}"),
    "card": (_OWN_PLAYER, _OWN_PLAYER, _OWN_PLAYER),
}
"""Of each table of play: which rows one sees, which one may add, and which change or delete."""


def group(database: str, role: Role) -> str:
    """Return the name of a group: no other database's, and none too long for the server."""
    name = f"quizapp_{database}_{role}"
    if len(name.encode()) <= _NAME_BYTES:
        return name
    return f"quizapp_{hashlib.sha256(database.encode()).hexdigest()[:32]}_{role}"


def groups(db: Connection) -> dict[Role, str]:
    """Return the names of the groups of a connection's database."""
    database = str(db.scalar(text("SELECT current_database()")))
    return {role: group(database, role) for role in Role}


def stand(db: Connection) -> bool:
    """Tell whether the database has its roles: the tables are their owners'."""
    return table_owner(db) == groups(db)[Role.OWNER]


def table_owner(db: Connection) -> str | None:
    """Return the role that the tables of a bank belong to, or None where there are none."""
    found = text(
        "SELECT tableowner FROM pg_tables "
        "WHERE schemaname = current_schema AND tablename = 'alembic_version'"
    )
    owner: str | None = db.scalar(found)
    return owner


def make(db: Connection) -> None:
    """Make the roles and say what each may do; what is so already stays.

    Raises QuizError with ROLES_OPEN_SCHEMA where everybody may make tables and this user cannot
    forbid it.
    """
    names = groups(db)
    player, author, owner = (quoted(names[role]) for role in Role)
    for role in Role:
        if not exists(db, names[role]):
            run(db, f"CREATE ROLE {quoted(names[role])} NOLOGIN")
    if not db.scalar(
        text("SELECT pg_has_role(CAST(:author AS text), CAST(:player AS text), 'MEMBER')"),
        {"author": names[Role.AUTHOR], "player": names[Role.PLAYER]},
    ):
        run(db, f"GRANT {player} TO {author}")
    if not db.scalar(
        text("SELECT pg_has_role(CAST(:name AS text), 'USAGE')"), {"name": names[Role.OWNER]}
    ):
        run(db, f"GRANT {owner} TO CURRENT_USER")
    _close(db, names)
    for table in _tables(db):
        run(db, f"ALTER TABLE {quoted(table)} OWNER TO {owner}")
    run(db, f"ALTER FUNCTION tally_rounds() OWNER TO {owner}")
    grant(db)


def grant(db: Connection) -> None:
    """Say anew what each role may do with the tables, whatever was said before; for an owner."""
    names = groups(db)
    player, author = quoted(names[Role.PLAYER]), quoted(names[Role.AUTHOR])
    for table in _tables(db):
        run(db, f"REVOKE ALL ON {quoted(table)} FROM PUBLIC, {player}, {author}")
        run(db, f"GRANT SELECT ON {quoted(table)} TO {player}")
    _grant_play(db, player, author)
    for table in QUESTIONS:
        run(db, f"GRANT INSERT, UPDATE, DELETE ON {quoted(table)} TO {author}")
    for table, sequence in _sequences(db):
        run(db, f"REVOKE ALL ON SEQUENCE {sequence} FROM PUBLIC, {player}, {author}")
        if table in (*_ADDED, *QUESTIONS):
            who = player if table in _ADDED else author
            run(db, f"GRANT USAGE ON SEQUENCE {sequence} TO {who}")
    for table, name, rest in _policies(author):
        run(db, f"DROP POLICY IF EXISTS {name} ON {quoted(table)}")
        run(db, f"CREATE POLICY {name} ON {quoted(table)} {rest}")


def _grant_play(db: Connection, player: str, author: str) -> None:
    """Let players write what play leaves; they say neither whose a row is nor its number."""
    for table in _ADDED:
        new = [column.name for column in Base.metadata.tables[table].columns]
        said = ", ".join(quoted(one) for one in new if one not in ("id", "login"))
        run(db, f"GRANT INSERT ({said}) ON {quoted(table)} TO {player}")
        run(db, f"GRANT INSERT ON {quoted(table)} TO {author}")
    for table, columns in PLAY.items():
        changed = ", ".join(map(quoted, columns))
        run(db, f"GRANT UPDATE ({changed}), DELETE ON {quoted(table)} TO {player}")
        run(db, f"ALTER TABLE {quoted(table)} ENABLE ROW LEVEL SECURITY")
    run(db, f"GRANT UPDATE (position) ON deck TO {player}")
    run(db, f"GRANT UPDATE (done_ms) ON flag TO {author}")


def become_owner(db: Connection) -> bool:
    """Act as the owners' group until the transaction ends, so that what is made is theirs.

    Return whether there is such a group here and this login is in it.
    """
    if not stand(db):
        return False
    run(db, f"SET LOCAL ROLE {quoted(groups(db)[Role.OWNER])}")
    return True


def may_change_schema(db: Connection) -> bool:
    """Tell whether this login may bring the bank's tables up to date."""
    owner = table_owner(db)
    asked = text("SELECT pg_has_role(CAST(:owner AS text), 'USAGE')")
    return owner is None or bool(db.scalar(asked, {"owner": owner}))


def may_write_questions(db: Connection) -> bool:
    """Tell whether this login may change questions."""
    asked = text("SELECT has_table_privilege('revision', 'INSERT')")
    return bool(db.scalar(asked))


def exists(db: Connection, name: str) -> bool:
    """Tell whether the server has a role of this name."""
    found = text("SELECT count(*) FROM pg_roles WHERE rolname = :name")
    return bool(db.scalar(found, {"name": name}))


def quoted(name: str) -> str:
    """Return a name as it stands in a statement."""
    return '"' + name.replace('"', '""') + '"'


def run(db: Connection, statement: str) -> None:
    """Run a statement that takes no parameters, for the server has none in its grants."""
    db.execute(text(statement.replace(":", r"\:")))


def _close(db: Connection, names: Mapping[Role, str]) -> None:
    """Let nobody but the roles into the database, and nobody but owners make anything in it."""
    player, _, owner = (quoted(names[role]) for role in Role)
    database = quoted(str(db.scalar(text("SELECT current_database()"))))
    schema = str(db.scalar(text("SELECT current_schema()")))
    run(db, f"REVOKE ALL ON DATABASE {database} FROM PUBLIC")
    run(db, f"GRANT CONNECT ON DATABASE {database} TO {player}, {owner}")
    run(db, f"REVOKE CREATE ON SCHEMA {quoted(schema)} FROM PUBLIC")
    run(db, f"GRANT USAGE ON SCHEMA {quoted(schema)} TO {player}")
    run(db, f"GRANT USAGE, CREATE ON SCHEMA {quoted(schema)} TO {owner}")
    asked = text("SELECT has_schema_privilege(:name, :schema, 'CREATE')")
    if db.scalar(asked, {"name": names[Role.PLAYER], "schema": schema}):
        raise QuizError(Code.ROLES_OPEN_SCHEMA, schema=schema)


def _policies(author: str) -> Iterator[tuple[str, str, str]]:
    """Yield table, name and rest of every policy."""
    for table, (seen, added, changed) in _ROWS.items():
        of = {"table": quoted(table)}
        changed = changed.format(**of)
        yield table, "seen", f"FOR SELECT USING ({seen.format(**of)})"
        yield table, "added", f"FOR INSERT WITH CHECK ({added.format(**of)})"
        yield table, "changed", f"FOR UPDATE USING ({changed}) WITH CHECK ({changed})"
        yield table, "deleted", f"FOR DELETE USING ({changed})"
    yield "flag", "seen_by_authors", f"FOR SELECT TO {author} USING (true)"
    yield "flag", "settled_by_authors", f"FOR UPDATE TO {author} USING (true)"


def _tables(db: Connection) -> list[str]:
    here = set(inspect(db).get_table_names())
    return sorted(here & {*Base.metadata.tables, "alembic_version"})


def _sequences(db: Connection) -> Iterator[tuple[str, str]]:
    """Yield the tables whose ids the server counts, and what counts them, quoted."""
    asked = text("SELECT pg_get_serial_sequence(:table, 'id')")
    for name, table in Base.metadata.tables.items():
        counted = db.scalar(asked, {"table": quoted(name)}) if "id" in table.columns else None
        if counted:
            yield name, counted
