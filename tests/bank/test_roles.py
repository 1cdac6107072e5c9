"""Who may what in a shared bank, tried by logins of each role: the server itself refuses."""

from collections.abc import Sequence
from functools import partial
from typing import Any

import psycopg
import pytest
from psycopg.errors import InsufficientPrivilege
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.bank.roles import PLAY, QUESTIONS, Role, group
from quizapp.bank.schema import HEAD, Base
from quizapp.errors import Code
from quizapp.items.kept_pack import PackWords
from quizapp.items.report import Reason
from tests.bank.sharing_support import PICTURE, PRACTICE, TODAY
from tests.bank.support import NO_CLOCK, begin, on_the_side, opened, own, play, refused
from tests.bank.test_party import play_party
from tests.bank.test_reports import remark
from tests.people import Persons, everything, tried


def changed(before: dict[str, list[Any]], after: dict[str, list[Any]]) -> set[str]:
    return {name for name in before if before[name] != after[name]}


def live_as_a_player(url: URL, name: str) -> None:
    """Do all that somebody who only plays can do."""
    with opened(url) as bank:
        play(bank, NO_CLOCK, name, right=2)
        play(bank, TODAY, name)
        play(bank, PRACTICE, name)
        play(bank, NO_CLOCK, "", right=1)
        play_party(bank, {name: 2, f"{name} two": 1})
        round_ = begin(bank, NO_CLOCK, name).round
        bank.show(round_.current.uid)
        bank.report(round_.current.uid, remark(Reason.UNFAIR, "Says who?"))
        bank.leave(round_.current.uid, 100)
        waiting = bank.waiting()
        assert waiting is not None
        assert waiting.round_uid == round_.uid
        bank.take_up(round_.uid)
        assert bank.restore(round_.uid).current.uid == round_.current.uid
        bank.discard(round_.uid)
        one = next(each for each in bank.players(ours=True) if each.name == name)
        two = next(each for each in bank.players(ours=True) if each.name == f"{name} two")
        bank.change_player(two.uid, f"{name} 2", two.mark)
        bank.undo_players(bank.last_player_change().uid)  # type: ignore[union-attr]
        bank.merge_players(two.uid, one.uid)
        bank.undo_players(bank.last_player_change().uid)  # type: ignore[union-attr]
        bank.remove_player(two.uid)
        bank.undo_players(bank.last_player_change().uid)  # type: ignore[union-attr]
        assert bank.erase_player(two.uid)
        assert bank.count_reports() == 1
        assert bank.check() == []


def test_a_player_plays_all_that_can_be_played_and_touches_nothing_else(bank_of: Persons) -> None:
    before = everything(bank_of.admin)
    live_as_a_player(bank_of.url("ada"), "Ada Q")
    after = everything(bank_of.admin)
    assert changed(before, after) <= {*PLAY, "score_table", "score_tally", "deck"}
    for table in {*PLAY, "score_table"}:
        assert set(before[table]) <= set(after[table]), table  # what was there stands as it stood
    assert len(before["deck"]) == len(after["deck"])


def test_every_high_score_is_seen_by_everybody(bank_of: Persons) -> None:
    with opened(bank_of.admin) as bank:
        every = bank.history()
    with opened(bank_of.url("bo")) as bank:
        assert bank.history() == every
        assert {one.name for one in bank.players()} >= {"Ada", "Bo"}
        assert bank.players(ours=True) == []


FREE = {
    "bo": {("deck", "position")},
    "cleo": {("flag", "done_ms"), ("flag", "player_id")},
}
"""Which question comes next is everybody's, and reports are for authors to settle."""


def test_every_table_is_written_by_somebody_or_by_owners_alone() -> None:
    """A new table must be given its place here and in roles.py, or nobody can play on a server."""
    by_trigger = "score_tally"
    assert {*PLAY, *QUESTIONS, "score_table", by_trigger, "bank"} == set(Base.metadata.tables)
    assert not set(PLAY) & set(QUESTIONS)


TABLES = (*Base.metadata.tables, "alembic_version")
DEFINITIONS = (
    "TRUNCATE {}",
    "DROP TABLE {}",
    "ALTER TABLE {} ADD COLUMN mark integer",
    "ALTER TABLE {} DISABLE ROW LEVEL SECURITY",
    "ALTER TABLE {} OWNER TO CURRENT_USER",
    "CREATE POLICY mark ON {} USING (true)",
    "CREATE INDEX mark ON {} ((1))",
    "CREATE TRIGGER mark BEFORE UPDATE ON {} FOR EACH ROW"
    " EXECUTE FUNCTION suppress_redundant_updates_trigger()",
    "CREATE RULE mark AS ON UPDATE TO {} DO INSTEAD NOTHING",
    "CREATE TABLE mark () INHERITS ({})",
)


@pytest.mark.parametrize("person", ["bo", "cleo"])
def test_rows_of_others_can_be_neither_changed_nor_deleted_nor_made(
    bank_of: Persons, person: str
) -> None:
    """Each column of each table, by raw SQL, by a login that has no rows of its own."""
    url, before = bank_of.url(person), everything(bank_of.admin)
    for table in TABLES:
        if table in QUESTIONS and person == "cleo":
            continue
        name = f'"{table}"'
        for column in columns(bank_of, table):
            touched = tried(url, f'UPDATE {name} SET "{column}" = "{column}"')  # noqa: S608
            if (table, column) not in FREE[person]:
                assert touched in (0, "forbidden"), (table, column)
            copied = f'INSERT INTO {name} ("{column}") SELECT "{column}" FROM {name} LIMIT 1'  # noqa: S608
            assert tried(url, copied) in (0, "forbidden", "wrong"), (table, column)
        assert tried(url, f"DELETE FROM {name}") in (0, "forbidden"), table  # noqa: S608
    assert everything(bank_of.admin) == before


@pytest.mark.parametrize("person", ["bo", "cleo"])
def test_no_table_is_emptied_dropped_or_changed_but_by_owners(
    bank_of: Persons, person: str
) -> None:
    url = bank_of.url(person)
    for table in TABLES:
        for statement in DEFINITIONS:
            assert tried(url, statement.format(f'"{table}"')) == "forbidden", (table, statement)
        tried(url, f'GRANT ALL ON "{table}" TO PUBLIC')  # the server warns, and grants nothing
    granted = "SELECT count(*) FROM information_schema.table_privileges WHERE grantee = 'PUBLIC'"
    assert ids(bank_of, f"{granted} AND table_schema = 'public'") == 0


def columns(bank_of: Persons, table: str) -> list[str]:
    found = "SELECT column_name FROM information_schema.columns WHERE table_schema = 'public'"
    return [one for (one,) in on_the_side(bank_of.admin, f"{found} AND table_name = ?", table)]


def ids(bank_of: Persons, query: str) -> int:
    return int(on_the_side(bank_of.admin, query)[0][0])


def test_a_player_writes_no_row_that_is_of_somebody_else(bank_of: Persons) -> None:
    """By raw SQL: own rows may not point to another's player, round, question asked or change."""
    with opened(bank_of.url("bo")) as bank:
        round_ = play(bank, NO_CLOCK, "Bo Q")
    mine = on_the_side(
        bank_of.admin,
        "SELECT r.id, a.id, p.id FROM round r JOIN asked a ON a.round_id = r.id "
        "JOIN round_player s ON s.round_id = r.id JOIN player p ON p.id = s.player_id "
        "WHERE r.uid = ? ORDER BY a.place LIMIT 1",
        round_.uid,
    )
    (own_round, own_asked, own_player) = mine[0]
    player = ids(bank_of, "SELECT id FROM player WHERE name = 'Ada'")
    seat = "SELECT round_id FROM round_player WHERE player_id = "
    round_id = ids(bank_of, f"{seat}{player} ORDER BY 1 LIMIT 1")
    asked = ids(bank_of, f"SELECT id FROM asked WHERE round_id = {round_id} LIMIT 1")  # noqa: S608
    url = bank_of.url("bo")
    seats = "INSERT INTO round_player (round_id, player_id, seat, score, \"right\", local_date) VALUES (%s, %s, 7, 9, 9, '')"  # noqa: E501
    answers = 'INSERT INTO attempt (uid, asked_id, player_id, try_number, used_ms, "right", base, percent, streak, points, kept_ms) VALUES (%s, %s, %s, 9, 1, true, 1, 1, 1, 1, 1)'  # noqa: E501
    changes = "INSERT INTO player_change (uid, kind, player_id, other_id, before, after, created_ms) VALUES (%s, 'merge', %s, %s, '', '', 1)"  # noqa: E501
    flags = "INSERT INTO flag (uid, revision_id, player_id, reason, remark, created_ms) SELECT %s, min(id), %s, 'WRONG', '', 1 FROM revision"  # noqa: E501
    cards = "INSERT INTO card (uid, player_id, item_id, due_ms, state) SELECT %s, %s, max(id), 1, '' FROM item"  # noqa: E501
    uid = b"0123456789abcdef"
    for allowed in (
        (seats, own_round, own_player),
        (answers, uid, own_asked, own_player),
        (changes, uid, own_player, None),
        (flags, uid, own_player),
        (flags, uid, None),
        (cards, uid, own_player),
    ):
        with psycopg.connect(url.render_as_string(hide_password=False)) as server:
            assert server.execute(*split(allowed)).rowcount == 1, allowed
            server.rollback()
    for forbidden in (
        (seats, own_round, player),
        (seats, round_id, own_player),
        (seats, round_id, player),
        (answers, uid, asked, own_player),
        (answers, uid, own_asked, player),
        (changes, uid, player, None),
        (changes, uid, own_player, player),
        (flags, uid, player),
        (cards, uid, player),
        ("UPDATE round_player SET player_id = %s WHERE player_id = %s", player, own_player),
        ("UPDATE attempt SET player_id = %s WHERE player_id = %s", player, own_player),
        ("UPDATE round_player SET round_id = %s WHERE player_id = %s", round_id, own_player),
        ("UPDATE player SET login = 'ada' WHERE id = %s", own_player),
        (
            "INSERT INTO player (uid, name, name_key, colour, shape, guest, created_ms, login) "
            "VALUES (%s, 'X', 'x', '', '', false, 1, 'ada')",
            uid,
        ),
    ):
        assert tried(url, *forbidden) == "forbidden", forbidden


def split(statement: Sequence[Any]) -> tuple[Any, Sequence[Any]]:
    return statement[0], statement[1:]


def test_a_player_can_make_nothing_become_nobody_and_read_only_what_they_need(
    bank_of: Persons,
) -> None:
    url = bank_of.url("bo")
    database = str(bank_of.admin.database)
    admin = str(bank_of.admin.username)
    for statement in (
        "CREATE TABLE mark (id integer)",
        "CREATE TEMP TABLE revision (id integer)",
        "CREATE SCHEMA mark",
        "CREATE FUNCTION mark() RETURNS integer LANGUAGE sql AS 'SELECT 1'",
        "CREATE VIEW mark AS SELECT 1",
        "CREATE ROLE mark",
        "CREATE EXTENSION pg_trgm",
        f'SET ROLE "{group(database, Role.OWNER)}"',
        f'SET ROLE "{group(database, Role.AUTHOR)}"',
        f'SET ROLE "{bank_of.name("ada")}"',
        f'SET ROLE "{admin}"',
        f'SET SESSION AUTHORIZATION "{bank_of.name("ada")}"',
        f"ALTER ROLE \"{bank_of.name('ada')}\" PASSWORD 'x'",
        f'ALTER ROLE "{bank_of.name("bo")}" CREATEROLE',
        f'GRANT "{group(database, Role.OWNER)}" TO "{bank_of.name("bo")}"',
        f'ALTER DATABASE "{database}" SET search_path = mark',
        "SELECT * FROM pg_authid",
        "SELECT pg_read_file('/etc/passwd')",
        "COPY (SELECT 1) TO PROGRAM 'true'",
        "SELECT setval('player_id_seq', 1)",
        "SELECT nextval('revision_id_seq')",
        "SELECT tally_rounds()",
    ):
        assert tried(url, statement) == "forbidden", statement
    functions = "SELECT count(*) FROM pg_proc WHERE pronamespace = 'public'::regnamespace"
    assert ids(bank_of, functions) == ids(bank_of, f"{functions} AND proname = 'tally_rounds'") == 1
    for private in ("card", "flag", "player_change"):
        assert ids(bank_of, f"SELECT count(*) FROM {private}") > 0 or private == "player_change"  # noqa: S608
        assert tried(url, f"SELECT * FROM {private}") == 0  # noqa: S608
    with psycopg.connect(url.render_as_string(hide_password=False)) as server:
        server.execute("SET row_security = off")
        with pytest.raises(InsufficientPrivilege):
            server.execute("SELECT * FROM card")


def test_an_author_writes_questions_in_every_way_and_settles_reports(bank_of: Persons) -> None:
    before = everything(bank_of.admin)
    with opened(bank_of.url("cleo")) as bank:
        assert bank.may_write_questions
        one = bank.add(own("Who writes this?"))
        bank.change(one.uid, own("Who wrote this?"))
        bank.set_hidden(one.uid, hidden=True)
        bank.undo(bank.last_change().uid)  # type: ignore[union-attr]
        bank.redo(bank.next_redo().uid)  # type: ignore[union-attr]
        bank.keep_picture(PICTURE)
        pack = bank.make_pack(PackWords("Cleo's"))
        bank.describe_pack(pack, PackWords("Cleo's own"))
        bank.move_many([one.uid], "Cleo's own")
        bank.restore_questions([one.uid]) if bank.remove(one.uid) else None
        bank.remove_pack(pack)
        (report, *_) = bank.reports()
        bank.settle(report.remark.uid)
        assert bank.check() == []
    after = everything(bank_of.admin)
    assert changed(before, after) <= {*QUESTIONS, "flag"}
    live_as_a_player(bank_of.url("cleo"), "Cleo")


def test_an_owner_may_change_the_scores_of_all_and_the_schema(bank_of: Persons) -> None:
    url = bank_of.url("olga")
    with opened(url) as bank:
        ada = next(one for one in bank.players(ours=True) if one.name == "Ada")
        bank.change_player(ada.uid, "Ada L.", ada.mark)
        bank.undo_players(bank.last_player_change().uid)  # type: ignore[union-attr]
        bank.remove_player(ada.uid)
        play(bank, NO_CLOCK, "Bo")
        bank.add(own())
    assert tried(url, "ALTER TABLE player ADD COLUMN mark integer") == -1


def test_the_schema_is_brought_up_to_date_by_an_owner_alone(bank_of: Persons) -> None:
    from quizapp.bank.setup import migrate

    with opened(bank_of.url("ada")) as bank:
        play(bank, NO_CLOCK, "Ada Q")
    on_the_side(bank_of.admin, "UPDATE alembic_version SET version_num = '0005'")
    for person in ("ada", "cleo"):
        assert refused(partial(Bank.open, bank_of.url(person))).code is Code.BANK_OWNER_WANTED
    on_the_side(bank_of.admin, "UPDATE alembic_version SET version_num = ?", HEAD)
    migrate(bank_of.admin, "0005", "downgrade")
    with opened(bank_of.url("olga")) as bank:
        play(bank, NO_CLOCK, "Olga")
    owners = "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'"
    owner = group(str(bank_of.admin.database), Role.OWNER)
    assert on_the_side(bank_of.admin, owners) == [(owner,)]
    live_as_a_player(bank_of.url("bo"), "Bo Q")
    assert tried(bank_of.url("bo"), "UPDATE round SET finished = true") != "forbidden"
    assert tried(bank_of.url("bo"), "UPDATE player SET name = 'X' WHERE name = 'Ada'") == 0


def test_names_of_groups_are_never_too_long() -> None:
    assert group("quiz", Role.PLAYER) == "quizapp_quiz_player"
    names = {group("ü" * 31 + end, role) for end in "ab" for role in Role}
    assert len(names) == 6
    assert all(len(name.encode()) <= 63 for name in names)
