"""The daily round is the same for all who have the same packs: on one server, and in a file."""

from datetime import datetime

from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.game.modes import Choice
from quizapp.game.rules import DAILY
from tests.bank.sharing_support import TODAY
from tests.bank.support import NO_CLOCK, opened, own, play
from tests.people import Persons

Asked = list[tuple[str, tuple[str, ...]]]


def daily(bank: Bank, choice: Choice, player: str) -> tuple[str, Asked]:
    """Deal the round of the day; return its code, its questions and their options in order."""
    round_ = bank.deal(choice, player).round
    return round_.choice.code, [(asked.item.stem, asked.options) for asked in round_.asked]


def today() -> str:
    return datetime.now().astimezone().date().isoformat()


def on_one_day(players: dict[str, URL], file_bank: Bank) -> list[tuple[str, Asked]]:
    """Deal to each on the server and in the file, until midnight does not come between."""
    while True:
        day, dealt = today(), [daily(file_bank, TODAY, "Somebody")]
        for player, url in players.items():
            with opened(url) as bank:
                dealt.append(daily(bank, TODAY, player))
        if day == today():
            return dealt


def test_two_logins_and_a_file_with_the_same_packs_are_asked_the_same(
    bank_of: Persons, file_bank: Bank
) -> None:
    assert TODAY.mode == DAILY
    with opened(bank_of.url("cleo")) as author:
        author.add(own("Which river?"))  # one's own questions are in no daily round
    with opened(bank_of.url("ada")) as bank:
        play(bank, NO_CLOCK, "Ada Q")  # what was played before moves the deck, and nothing here
    play(file_bank, NO_CLOCK, "Somebody else")
    players = {"Ada Q": bank_of.url("ada"), "Bo Q": bank_of.url("bo")}
    dealt = on_one_day(players, file_bank)
    assert len(dealt[0][1]) == TODAY.length
    assert all(one == dealt[0] for one in dealt)


def test_each_login_has_its_own_first_try_and_both_stand_in_one_table(bank_of: Persons) -> None:
    keys = []
    for person, name in (("ada", "Ada Q"), ("bo", "Bo Q")):
        with opened(bank_of.url(person)) as bank:
            assert bank.deal(TODAY, name).round.counts
            keys.append(bank.table_of(play(bank, TODAY, name).uid))
            assert not bank.deal(TODAY, name).round.counts
            lines = [one.player for one in bank.lines(keys[0])]
    assert keys[0] == keys[1]
    assert {"Ada Q", "Bo Q"} <= set(lines)
