"""The people of a shared bank: each has a login of the server, which is in one of its roles.

A password leaves this program only as what the server keeps of it (SCRAM), so that it stands in
no statement, in nobody's log, and nowhere in the server's memory of what it was told.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import URL, Connection, bindparam, create_engine, select, text, update
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session
from sqlalchemy.pool import NullPool

from quizapp.bank import roles
from quizapp.bank.player_erase import with_merged
from quizapp.bank.players import player_id_of
from quizapp.bank.roles import PLAY, QUESTIONS, Role, quoted, run
from quizapp.bank.schema_play import FlagRow, PlayerChangeRow, PlayerRow, RoundPlayerRow, RoundRow
from quizapp.bank.trouble import code_of
from quizapp.errors import Code, QuizError
from quizapp.text import near_text

_NAME_BYTES = 63
_KEPT_NAMES = ("pg_", "quizapp_")
_NOBODYS = ("public", "none", "current_user", "session_user", "current_role", "user")
_OURS = "plays on a bank of quizapp"
"""What is said of the logins that were made here; others are never removed."""
_REACH = (
    "pg_read_server_files",
    "pg_write_server_files",
    "pg_execute_server_program",
    "pg_read_all_data",
    "pg_write_all_data",
)


def known(url: URL, name: str) -> bool:
    """Tell whether the server has a login of this name; raises QuizError with PERSON_BAD_NAME."""
    kept = name.startswith(_KEPT_NAMES) or name.lower() in _NOBODYS
    if kept or not name.isprintable() or not 0 < len(name.encode()) <= _NAME_BYTES:
        raise QuizError(Code.PERSON_BAD_NAME, name=name)
    with _server(url) as db:
        can_log_in = text("SELECT rolcanlogin FROM pg_roles WHERE rolname = :name")
        found = db.scalar(can_log_in, {"name": name})
    if found is False:
        raise QuizError(Code.PERSON_BAD_NAME, name=name)
    return bool(found)


def make_roles(url: URL) -> dict[Role, list[str]]:
    """Make the roles of a bank, or say anew what they may do; return who is in which."""
    with _server(url) as db:
        roles.make(db)
        return _members(db)


def add(url: URL, name: str, role: Role, password: str | None, players: Sequence[str] = ()) -> None:
    """Let a person in, in one role alone; ``password`` None leaves a login's as it is.

    Who plays under these names is that login's from now on, with all rounds. Raises QuizError with
    PERSON_ABOVE where the server lets the login do more than the role says; then nothing is done.
    """
    with _server(url) as db:
        if not roles.stand(db):
            roles.make(db)
        _set_login(db, name, password)
        for each, its_name in roles.groups(db).items():
            if each is not role:
                run(db, f"REVOKE {quoted(its_name)} FROM {quoted(name)}")
        run(db, f"GRANT {quoted(roles.groups(db)[role])} TO {quoted(name)}")
        if role is not Role.OWNER:
            schema = quoted(str(db.scalar(text("SELECT current_schema()"))))
            run(db, f"REVOKE ALL ON ALL TABLES IN SCHEMA {schema} FROM {quoted(name)}")
            _require_no_more(db, name, role)
        with Session(db) as session:
            for player in players:
                _give(session, player, name)
            session.flush()


def remove(url: URL, name: str) -> bool:
    """Take a person's role away; return whether their login is gone from the server too.

    It goes where it was made here and is good for nothing else.
    """
    with _server(url) as db:
        if not roles.exists(db, name):
            raise QuizError(Code.PERSON_UNKNOWN, name=name)
        for its_name in roles.groups(db).values():
            if roles.exists(db, its_name):
                run(db, f"REVOKE {quoted(its_name)} FROM {quoted(name)}")
        if any(name in members for members in _members(db).values()):
            raise QuizError(Code.ROLES_NO_RIGHTS)  # who let them in alone may take it back
        said = text(
            "SELECT shobj_description(oid, 'pg_authid') = :ours AND NOT EXISTS "
            "(SELECT FROM pg_auth_members WHERE member = pg_roles.oid) "
            "FROM pg_roles WHERE rolname = :name"
        )
        if not db.scalar(said, {"ours": _OURS, "name": name}):
            return False
        try:
            with db.begin_nested():
                run(db, f"DROP ROLE {quoted(name)}")
        except SQLAlchemyError:  # something elsewhere on the server is still theirs
            return False
        return True


@contextmanager
def _server(url: URL) -> Iterator[Connection]:
    """Give a connection in one transaction; raises QuizError, with nothing in the log."""
    engine = create_engine(url, poolclass=NullPool, hide_parameters=True)
    try:
        with engine.begin() as db:
            yield db
    except SQLAlchemyError as error:
        code = code_of(error)
        told = Code.ROLES_NO_RIGHTS if code is Code.BANK_NO_RIGHTS else code
        raise QuizError(told, file=url.host or "") from None  # its words may hold a secret
    finally:
        engine.dispose()


def _members(db: Connection) -> dict[Role, list[str]]:
    found = text(
        "SELECT m.rolname FROM pg_auth_members AS a JOIN pg_roles AS m ON m.oid = a.member "
        "JOIN pg_roles AS g ON g.oid = a.roleid "
        "WHERE g.rolname = :name AND m.rolcanlogin GROUP BY m.rolname ORDER BY m.rolname"
    )
    return {
        role: [str(one) for one in db.scalars(found, {"name": name})]
        for role, name in roles.groups(db).items()
    }


def _set_login(db: Connection, name: str, password: str | None) -> None:
    made = not roles.exists(db, name)
    secret = "" if password is None else f" PASSWORD '{_scram(db, name, password)}'"
    if made:
        run(db, f"CREATE ROLE {quoted(name)} LOGIN{secret}")
        run(db, f"COMMENT ON ROLE {quoted(name)} IS '{_OURS}'")
    elif secret:
        run(db, f"ALTER ROLE {quoted(name)}{secret}")


def _scram(db: Connection, name: str, password: str) -> str:
    """Return what the server keeps of a password, made here."""
    driver = db.connection.driver_connection
    if driver is None:
        raise RuntimeError("the connection is closed")
    made: bytes = driver.pgconn.encrypt_password(password.encode(), name.encode(), b"scram-sha-256")
    return made.decode()


def _require_no_more(db: Connection, name: str, role: Role) -> None:
    """Raise QuizError with PERSON_ABOVE where a login may do more than its role says.

    Looked at is all that it can become: an administrator, the database's owner, who may make
    things in the schema, reach the server's files, write whole tables of play or, as a player,
    questions.
    """
    forbidden = list(PLAY) if role is Role.AUTHOR else [*PLAY, *QUESTIONS]
    may_more = text(
        "SELECT count(*) FROM pg_roles AS r "
        "WHERE pg_has_role(CAST(:name AS text), r.oid, 'MEMBER') AND ("
        " r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolname IN :reach"
        " OR r.rolname = :owners"
        " OR r.oid = (SELECT datdba FROM pg_database WHERE datname = current_database())"
        " OR has_schema_privilege(r.oid, current_schema, 'CREATE')"
        " OR EXISTS (SELECT FROM pg_class AS t WHERE t.relnamespace = "
        "  (SELECT oid FROM pg_namespace WHERE nspname = current_schema) AND t.relkind = 'r' AND ("
        "   has_table_privilege(r.oid, t.oid, 'TRUNCATE')"
        "   OR t.relname IN :forbidden AND has_table_privilege(r.oid, t.oid, 'UPDATE'))))"
    ).bindparams(bindparam("reach", expanding=True), bindparam("forbidden", expanding=True))
    values = {
        "name": name,
        "reach": list(_REACH),
        "owners": roles.groups(db)[Role.OWNER],
        "forbidden": forbidden,
    }
    if db.scalar(may_more, values):
        raise QuizError(Code.PERSON_ABOVE, name=name)


def _give(db: Session, player: str, login: str) -> None:
    """Give a player with all that is theirs to a login: rounds, reports, and what undoes changes.

    A party goes along where the player had its first seat.
    """
    found = player_id_of(db, player) if near_text(player) else None
    if found is None:
        raise QuizError(Code.PERSON_PLAYER_UNKNOWN, name=player)
    people = with_merged(db, found)
    seats = RoundPlayerRow.player_id.in_(people), RoundPlayerRow.seat == 0
    db.execute(update(PlayerRow).where(PlayerRow.id.in_(people)).values(login=login))
    for row in (FlagRow, PlayerChangeRow):
        db.execute(update(row).where(row.player_id.in_(people)).values(login=login))
    rounds = RoundRow.id.in_(select(RoundPlayerRow.round_id).where(*seats))
    db.execute(update(RoundRow).where(rounds).values(login=login))
