"""The people of a shared bank: what is whose, who is let in, and what others bring to it."""

import shutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import psycopg
import pytest

from quizapp.bank import people
from quizapp.bank.bank import Bank
from quizapp.bank.fetching import fetch, shared_bank
from quizapp.bank.roles import Role, group
from quizapp.bank.share_tally import Chosen, Tally
from quizapp.bank.tables import key_of
from quizapp.errors import Code
from quizapp.items.report import Reason
from tests.bank.sharing_support import ALL, PRACTICE, share
from tests.bank.support import NO_CLOCK, begin, on_the_side, opened, own, play, refused, sqlite_url
from tests.bank.test_reports import remark
from tests.people import PASSWORD, Persons, everything, persons, tried


def test_names_are_one_player_s_and_the_guest_is_each_login_s_own(bank_of: Persons) -> None:
    with opened(bank_of.url("ada")) as bank:
        theirs = refused(lambda: bank.deal(NO_CLOCK, "ada"))
        assert theirs.code is Code.PLAYER_OF_OTHERS
        assert theirs.values == {"name": "Ada"}
        assert refused(lambda: bank.deal_party(NO_CLOCK, ["Bo", "X"])).code is Code.PLAYER_OF_OTHERS
        other = next(one for one in bank.players() if one.name == "Bo")
        for verb in (
            lambda: bank.add_player("BO"),
            lambda: bank.change_player(other.uid, "B", other.mark),
            lambda: bank.remove_player(other.uid),
            lambda: bank.erase_player(other.uid),
        ):
            assert refused(verb).code is Code.PLAYER_OF_OTHERS
        play(bank, NO_CLOCK, "")
        assert [(one.guest, one.rounds) for one in bank.players(ours=True)] == [(True, 1)]
    with opened(bank_of.url("bo")) as bank:
        play(bank, NO_CLOCK, "")
        play(bank, NO_CLOCK, "")
        assert [(one.guest, one.rounds) for one in bank.players(ours=True)] == [(True, 2)]
        begin(bank, NO_CLOCK, "Bo Q")
    with opened(bank_of.url("ada")) as bank:
        assert bank.waiting() is None


def test_a_player_is_given_to_a_login_with_all_that_is_theirs(bank_of: Persons) -> None:
    url = bank_of.add("ada", Role.PLAYER, "ada")
    with opened(url) as bank:
        (ada,) = bank.players(ours=True)
        assert (ada.name, ada.rounds > 0) == ("Ada", True)
        play(bank, PRACTICE, "Ada")
        bank.change_player(ada.uid, "Ada L.", ada.mark)
        assert bank.erase_player(ada.uid)
        assert bank.check() == []
    gone = refused(lambda: bank_of.add("ada", Role.PLAYER, "Nobody"))
    assert gone.code is Code.PERSON_PLAYER_UNKNOWN


def test_a_person_has_one_role_and_loses_what_they_had(bank_of: Persons) -> None:
    url = bank_of.add("ada", Role.AUTHOR)
    with opened(url) as bank:
        bank.add(own())
    bank_of.add("ada", Role.PLAYER)
    with opened(url) as bank:
        assert refused(lambda: bank.add(own())).code is Code.BANK_NOT_ALLOWED
        assert refused(lambda: bank.remove_pack(b"")).code is Code.BANK_NOT_ALLOWED
    on_the_side(bank_of.admin, f'GRANT ALL ON revision TO "{bank_of.name("bo")}"')
    bank_of.add("bo", Role.PLAYER)
    assert tried(bank_of.url("bo"), "UPDATE revision SET stem = ''") == "forbidden"
    assert people.make_roles(bank_of.admin) == {
        Role.PLAYER: [bank_of.name("ada"), bank_of.name("bo")],
        Role.AUTHOR: [bank_of.name("cleo")],
        Role.OWNER: [bank_of.name("olga")],
    }
    assert people.remove(bank_of.admin, bank_of.name("bo"))
    assert refused(lambda: Bank.open(bank_of.url("bo"))).code is Code.BANK_LOGIN_REFUSED
    assert refused(lambda: people.remove(bank_of.admin, "nosuch")).code is Code.PERSON_UNKNOWN


@pytest.mark.parametrize("right", ["SUPERUSER", "CREATEROLE", "BYPASSRLS"])
def test_a_login_that_no_role_could_hold_is_not_let_in(bank_of: Persons, right: str) -> None:
    name = bank_of.name("eve")
    on_the_side(bank_of.admin, f'CREATE ROLE "{name}" LOGIN {right}')
    assert refused(lambda: bank_of.add("eve", Role.PLAYER)).code is Code.PERSON_ABOVE
    assert name not in people.make_roles(bank_of.admin)[Role.PLAYER]


def test_a_login_in_a_group_that_may_more_is_not_let_in(bank_of: Persons) -> None:
    name, group_name = bank_of.name("eve"), bank_of.name("group")
    on_the_side(bank_of.admin, f'CREATE ROLE "{group_name}"')
    on_the_side(bank_of.admin, f'CREATE ROLE "{name}" LOGIN NOINHERIT IN ROLE "{group_name}"')
    bank_of.add("eve", Role.PLAYER)
    on_the_side(bank_of.admin, f'GRANT UPDATE ON item TO "{group_name}"')
    assert refused(lambda: bank_of.add("eve", Role.PLAYER)).code is Code.PERSON_ABOVE
    on_the_side(bank_of.admin, f'REVOKE ALL ON item FROM "{group_name}"')
    on_the_side(bank_of.admin, f'GRANT pg_write_server_files TO "{group_name}"')
    assert refused(lambda: bank_of.add("eve", Role.AUTHOR)).code is Code.PERSON_ABOVE


@pytest.mark.parametrize(
    "name", ["", "public", "None", "pg_mine", "quizapp_x_owner", "a\nb", "x" * 64, "é" * 32]
)
def test_what_can_be_no_login_is_refused(bank_of: Persons, name: str) -> None:
    assert refused(lambda: people.known(bank_of.admin, name)).code is Code.PERSON_BAD_NAME


@pytest.mark.parametrize("name", ['o"hara; DROP TABLE player', "50% :off", "Zoë 'Z' \\"])
def test_a_login_may_be_called_as_it_likes(bank_of: Persons, name: str) -> None:
    url = bank_of.add(name, Role.PLAYER)
    with opened(url) as bank:
        play(bank, NO_CLOCK, "Zoe")


def test_who_may_not_make_roles_is_told_so(bank_of: Persons) -> None:
    for person in ("ada", "olga"):
        url, eve, bo = bank_of.url(person), bank_of.name("eve"), bank_of.name("bo")
        made = refused(partial(people.add, url, eve, Role.PLAYER, "x" * 12))
        assert made.code is Code.ROLES_NO_RIGHTS
        assert refused(partial(people.remove, url, bo)).code is Code.ROLES_NO_RIGHTS


def test_an_owner_sees_who_is_which_and_says_rights_anew(bank_of: Persons) -> None:
    on_the_side(bank_of.admin, f'GRANT DELETE ON item TO "{group_of(bank_of, Role.PLAYER)}"')
    assert tried(bank_of.url("bo"), "DELETE FROM item WHERE id < 0") == 0
    members = people.make_roles(bank_of.url("olga"))
    assert members[Role.AUTHOR] == [bank_of.name("cleo")]
    assert tried(bank_of.url("bo"), "DELETE FROM item WHERE id < 0") == "forbidden"
    for person in ("bo", "cleo"):
        error = refused(partial(people.make_roles, bank_of.url(person)))
        assert error.code is Code.ROLES_NO_RIGHTS


def group_of(bank_of: Persons, role: Role) -> str:
    return group(str(bank_of.admin.database), role)


def test_the_one_who_made_the_database_keeps_its_roles_without_being_an_administrator(
    postgres_url: str,
) -> None:
    with persons(postgres_url) as made:
        keeper, database = made.name("keeper"), str(made.admin.database)
        on_the_side(made.admin, f"CREATE ROLE \"{keeper}\" LOGIN CREATEROLE PASSWORD '{PASSWORD}'")
        on_the_side(made.admin, f'ALTER DATABASE "{database}" OWNER TO "{keeper}"')
        by_keeper = Persons(made.url("keeper"), made.mark)
        with opened(by_keeper.admin) as bank:
            bank.add(own())
        url = by_keeper.add("ada", Role.PLAYER)
        assert tried(url, "CREATE TABLE mark (id integer)") == "forbidden"
        assert tried(url, "UPDATE item SET hidden = true") == "forbidden"
        assert people.remove(by_keeper.admin, made.name("ada"))


def test_a_schema_in_which_everybody_makes_tables_is_refused(postgres_url: str) -> None:
    with persons(postgres_url) as made:
        on_the_side(
            made.admin,
            f"CREATE ROLE \"{made.name('keeper')}\" LOGIN CREATEROLE PASSWORD '{PASSWORD}'",
        )
        on_the_side(made.admin, "GRANT CREATE ON SCHEMA public TO PUBLIC")
        by_keeper = Persons(made.url("keeper"), made.mark)
        with opened(by_keeper.admin):
            pass
        error = refused(lambda: by_keeper.add("ada", Role.PLAYER))
        assert error.code is Code.ROLES_OPEN_SCHEMA
        assert "REVOKE CREATE ON SCHEMA public" in str(error)


def test_two_banks_on_one_server_have_roles_of_their_own(
    bank_of: Persons, postgres_url: str
) -> None:
    with persons(postgres_url) as other:
        with opened(other.admin):
            pass
        other.add("ada", Role.OWNER)
        elsewhere = bank_of.url("ada").set(database=other.admin.database)
        error = refused(lambda: Bank.open(elsewhere))
        assert error.code is Code.BANK_NO_RIGHTS
        people.add(other.admin, bank_of.name("ada"), Role.OWNER, None)
        with opened(elsewhere) as bank:
            bank.add(own())
        url = bank_of.add("ada", Role.PLAYER)  # an owner there, and here a player
        assert tried(url, "UPDATE item SET hidden = true") == "forbidden"
        assert not people.remove(bank_of.admin, bank_of.name("ada"))  # there they go on
        with opened(elsewhere) as bank:
            bank.add(own("Is there another?"))


def test_a_bank_without_roles_is_open_to_all_as_before(full_of_rights: Persons) -> None:
    for person in ("ada", "bo"):
        with opened(full_of_rights.url(person)) as bank:
            assert bank.may_write_questions
            play(bank, NO_CLOCK, "Ada")
            bank.add(own())


@pytest.fixture
def full_of_rights(filled_url: str) -> Iterator[Persons]:
    """A bank without roles whose tables two logins were let write by hand."""
    with persons(filled_url) as made:
        for person in ("ada", "bo"):
            name = made.name(person)
            on_the_side(made.admin, f"CREATE ROLE \"{name}\" LOGIN PASSWORD '{PASSWORD}'")
            for kind in ("TABLES", "SEQUENCES"):
                on_the_side(made.admin, f'GRANT ALL ON ALL {kind} IN SCHEMA public TO "{name}"')
        yield made


def test_a_copy_taken_home_has_one_guest_and_names_those_of_other_logins(
    bank_of: Persons, tmp_path: Path
) -> None:
    for person, right in (("ada", 1), ("bo", 2)):
        with opened(bank_of.url(person)) as bank:
            play(bank, NO_CLOCK, "", right=right)
            play(bank, PRACTICE, "")
    url = sqlite_url(tmp_path / "home.db")
    with closing(shared_bank(bank_of.url("olga"))) as bank:
        fetch(bank, tmp_path / "home.db", ALL, Tally(), lambda _: None)
    with opened(url) as home:
        names = {one.name for one in home.players()}
        assert {f"Guest ({bank_of.name(one)})" for one in ("ada", "bo")} <= names
        assert sum(one.guest for one in home.players()) <= 1
        play(home, NO_CLOCK, "")
        assert home.check() == []
    before = everything(bank_of.admin)
    share(url, bank_of.url("olga"))
    after = everything(bank_of.admin)
    assert len(after["player"]) == len(before["player"]) + 1  # Olga has a guest of her own now
    assert set(before["player"]) <= set(after["player"])


def test_scores_that_an_owner_uploads_belong_to_the_logins_of_their_players(
    bank_of: Persons, tmp_path: Path, filled_file: Path
) -> None:
    ada = bank_of.add("ada", Role.PLAYER, "Ada")
    shutil.copy(filled_file, tmp_path / "home.db")
    home = sqlite_url(tmp_path / "home.db")
    with opened(home) as bank:
        round_ = play(bank, NO_CLOCK, "Ada")
        bank.report(round_.asked[0].uid, remark(Reason.WRONG, "So I think."))
    share(home, bank_of.url("olga"))
    with opened(ada) as bank:
        assert [one.remark.words for one in bank.reports()] == ["So I think."]
        (one,) = bank.players(ours=True)
        assert bank.erase_player(one.uid)
    gone = "SELECT count(*) FROM round WHERE uid = ?"
    assert on_the_side(bank_of.admin, gone, round_.uid) == [(0,)]


def test_a_player_uploads_no_question_and_an_author_no_scores_of_others(
    bank_of: Persons, tmp_path: Path, filled_file: Path
) -> None:
    shutil.copy(filled_file, tmp_path / "home.db")
    home = sqlite_url(tmp_path / "home.db")
    with opened(home) as bank:
        bank.add(own("Is it new?"))
        play(bank, NO_CLOCK, "Ada", right=0)
    before = everything(bank_of.admin)
    assert refused(lambda: share(home, bank_of.url("bo"))).code is Code.BANK_NOT_ALLOWED
    assert everything(bank_of.admin) == before
    assert share(home, bank_of.url("cleo"), Chosen()).questions == 1
    before = everything(bank_of.admin)
    assert refused(lambda: share(home, bank_of.url("cleo"))).code is Code.BANK_NO_RIGHTS
    assert everything(bank_of.admin) == before


def test_two_who_begin_the_first_round_of_a_kind_at_once_both_play(bank_of: Persons) -> None:
    """The one waits for the other's table of scores, and takes that."""
    choice = replace(NO_CLOCK, length=7)
    with opened(bank_of.url("ada")) as bank, ThreadPoolExecutor(1) as elsewhere:
        new = bank.deal(choice, "Ada Q")
        address = bank_of.admin.render_as_string(hide_password=False)
        with psycopg.connect(address) as other:
            other.execute(
                "INSERT INTO score_table (key, ruleset, mode, length, time_limit_s, reading, "
                "lifelines, difficulties, categories, packs) "
                "SELECT %s, 1, 'classic', 7, 0, '', false, '', '', ''",
                [key_of(choice, new.packs)],
            )
            begun = elsewhere.submit(bank.begin, new)
            waits = "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
            while not ids(bank_of, f"{waits} AND datname = current_database()"):
                assert not begun.done()
            other.commit()
        begun.result()
        assert bank.restore(new.round.uid).length == 7


def ids(bank_of: Persons, query: str) -> int:
    return int(on_the_side(bank_of.admin, query)[0][0])
