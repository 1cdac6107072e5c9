"""The tally of the high scores is what the rounds come to, whatever becomes of them."""

import random
from pathlib import Path

import pytest
from sqlalchemy import URL

from quizapp.bank import setup
from quizapp.bank.bank import Bank
from quizapp.bank.schema import HEAD
from quizapp.game.modes import Choice
from quizapp.game.score_views import ScoreView
from tests.bank.support import NO_CLOCK, TIMED, begin, on_the_side, opened, play
from tests.bank.test_players import known

PLAYERS = ("Ada", "Bo", "Cy")
STEPS = 25


def require_right(bank: Bank) -> None:
    """The tally is right, and ranks by it are those that are counted round by round."""
    assert bank.check() == []
    rounds = [one for one in bank.history() if one["finished_all"]]
    for one in rounds:
        standing = bank.standings(bytes.fromhex(one["round"]))
        assert (standing and standing.rank) == one["rank"]
        if standing is not None:
            alike = [each["score"] for each in rounds if each["table"] == one["table"]]
            assert standing.ranked == len(alike)
            assert standing.rank == 1 + sum(score > one["score"] for score in alike)
    for head in bank.tables():
        by_score = bank.lines(head.key)
        assert len(by_score) == head.rounds
        for line in by_score:
            assert line.rank == 1 + sum(each.score > line.score for each in by_score)
        by_right = bank.lines(head.key, ScoreView(by_accuracy=True))
        for line in by_right:
            assert line.rank == 1 + sum(each.right > line.right for each in by_right)


def step(bank: Bank, chance: random.Random) -> None:
    """Do what a player may do, by chance."""
    people = [one.name for one in bank.players() if one.name in PLAYERS]
    match chance.randrange(7):
        case 0 if len(people) > 1:
            one, other = chance.sample(people, 2)
            bank.merge_players(known(bank, one).uid, known(bank, other).uid)
        case 1 if people:
            bank.remove_player(known(bank, chance.choice(people)).uid)
        case 2 if people and chance.random() < 0.5:
            bank.erase_player(known(bank, chance.choice(people)).uid)
        case 3 | 4:
            change = bank.last_player_change()
            if change is not None and change.kind != "change":
                bank.undo_players(change.uid)
        case 5:
            bank.discard(begin(bank, NO_CLOCK, chance.choice(PLAYERS)).round.uid)
        case _:
            choice = chance.choice((NO_CLOCK, TIMED, Choice(length=3, time_limit_s=None)))
            play(bank, choice, chance.choice(PLAYERS), right=chance.randrange(choice.length + 1))


@pytest.mark.parametrize("seed", [1, 2])
def test_whatever_is_done_ranks_are_those_that_are_counted(full: Bank, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - a story, no secret
    for _ in range(STEPS):
        step(full, chance)
        require_right(full)


def test_whoever_is_deleted_for_good_leaves_no_score(url: URL, full: Bank) -> None:
    play(full, NO_CLOCK, "Ada")
    assert on_the_side(url, "SELECT sum(rounds) FROM score_tally")[0][0] == 2
    full.erase_player(known(full, "Ada").uid)
    assert on_the_side(url, "SELECT * FROM score_tally") == []


def test_rounds_that_were_played_before_there_was_a_tally_are_in_it(url: URL, full: Bank) -> None:
    for right in (5, 3, 3, 0):
        last = play(full, NO_CLOCK, "Ada", right)
    full.close()
    before = on_the_side(url, "SELECT * FROM score_tally ORDER BY by_right, value")
    setup.migrate(url, "0005", "downgrade")
    setup.migrate(url, HEAD)
    assert on_the_side(url, "SELECT * FROM score_tally ORDER BY by_right, value") == before
    with opened(url) as bank:
        require_right(bank)
        standing = bank.standings(last.uid)
        assert standing is not None
        assert (standing.rank, standing.ranked) == (4, 4)


def test_two_banks_that_share_a_file_count_together(file: Path, file_bank: Bank) -> None:
    with opened(URL.create("sqlite", database=str(file))) as other:
        play(file_bank, NO_CLOCK, "Ada", 5)
        play(other, NO_CLOCK, "Bo", 2)
        play(file_bank, NO_CLOCK, "Ada", 4)
        require_right(other)
        require_right(file_bank)
