"""The high scores of a shared bank: everybody's, one's own login's, and this computer's."""

from pathlib import Path

from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.game.score_views import ScoreView, Whose
from quizapp.machine import MARK_BYTES, machine_mark
from quizapp.shipped import stock_up
from tests.bank.support import NO_CLOCK, opened, play, sqlite_url
from tests.bank.test_party import play_party
from tests.people import Persons

DESK, SOFA = b"\x00desk\xff", b"\xffsofa\x00"
assert len(DESK) == len(SOFA) == MARK_BYTES


def plays_on(url: URL, machine: bytes, player: str, right: int) -> str:
    """Play a round at a computer; return its table."""
    with opened(url) as bank:
        bank.machine = machine
        return bank.table_of(play(bank, NO_CLOCK, player, right).uid)


def shown(url: URL, machine: bytes, key: str, whose: Whose) -> list[tuple[int, str]]:
    with opened(url) as bank:
        bank.machine = machine
        return [(one.rank, one.player) for one in bank.lines(key, ScoreView(whose=whose))]


def test_each_login_sees_everybody_its_own_and_what_was_played_here(bank_of: Persons) -> None:
    ada, bo = bank_of.url("ada"), bank_of.url("bo")
    with opened(bank_of.admin) as bank:  # what was played before any computer had a mark
        before = play(bank, NO_CLOCK, "Ada", 0)
        there = len(bank.lines(bank.table_of(before.uid)))
    for url, machine, player, right in (
        (ada, DESK, "Ada Q", 5),
        (ada, SOFA, "Ada Q", 3),
        (ada, SOFA, "Ida Q", 2),
        (bo, DESK, "Bo Q", 4),
    ):
        key = plays_on(url, machine, player, right)
    every = shown(ada, DESK, key, Whose.EVERYBODY)
    assert len(every) == there + 4
    for whose, at_desk, at_sofa in (
        (Whose.MINE, ["Ada Q", "Ada Q", "Ida Q"], ["Ada Q", "Ada Q", "Ida Q"]),
        (Whose.HERE, ["Ada Q", "Bo Q"], ["Ada Q", "Ida Q"]),
    ):
        for machine, names in ((DESK, at_desk), (SOFA, at_sofa)):
            lines = shown(ada, machine, key, whose)
            assert sorted(name for _, name in lines) == names
            assert set(lines) <= set(every), "the ranks are those among all"
    assert [name for _, name in shown(bo, SOFA, key, Whose.MINE)] == ["Bo Q"]
    assert shown(bo, b"", key, Whose.HERE) == []


def test_one_s_own_go_on_page_after_page(bank_of: Persons) -> None:
    with opened(bank_of.url("bo")) as bank:
        key = bank.table_of(play(bank, NO_CLOCK, "Bo Q", 5).uid)
    with opened(bank_of.url("ada")) as bank:
        bank.machine = SOFA
        for right in (4, 3, 5):
            play(bank, NO_CLOCK, "Ada Q", right)
        for whose in (Whose.MINE, Whose.HERE):
            view = ScoreView(whose=whose)
            first = bank.lines(key, view)
            assert bank.lines(key, view, first[0]) == first[1:]


def test_a_party_was_played_here_too(file_bank: Bank) -> None:
    file_bank.machine = DESK
    party = play_party(file_bank, {"Ada": 2, "Bo": 1})
    assert party.uid.startswith(DESK)


def test_rounds_of_a_file_are_known_as_played_here_once_they_are_shared(
    tmp_path: Path, server: URL
) -> None:
    from quizapp.bank.share_tally import Chosen, Tally

    with opened(sqlite_url(tmp_path / "home.db")) as home:
        stock_up(home)
        home.machine = DESK
        key = home.table_of(play(home, NO_CLOCK, "Ada", 3).uid)
        with opened(server) as shared, home.to_share() as source:
            shared.take_from(source, Chosen(players=True, scores=True), Tally(), lambda _: None)
    assert shown(server, DESK, key, Whose.HERE) == [(1, "Ada")]
    assert shown(server, SOFA, key, Whose.HERE) == []


def test_a_computer_s_mark_is_made_once(tmp_path: Path) -> None:
    file = tmp_path / "machine"
    mark = machine_mark(file)
    assert len(mark) == MARK_BYTES
    assert machine_mark(file) == mark
    assert machine_mark(tmp_path / "other") != mark
    assert file.stat().st_mode & 0o777 == 0o600


def test_a_mark_that_cannot_be_read_is_made_anew_and_none_where_that_fails(tmp_path: Path) -> None:
    file = tmp_path / "machine"
    for broken in (b"", b"zz", b"00" * 60, b"\xff\xfe", b"0011"):
        file.write_bytes(broken)
        assert len(machine_mark(file)) == MARK_BYTES
    assert machine_mark(tmp_path / "no such folder" / "machine") == b""
