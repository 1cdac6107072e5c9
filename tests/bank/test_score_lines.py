"""High scores page by page, narrowed down, and never by any clock."""

from dataclasses import replace
from datetime import date

import pytest

from quizapp.bank.bank import Bank
from quizapp.game.modes import Choice
from quizapp.game.round import Round
from quizapp.game.score_views import Period, ScoreView, pack_editions, pack_refs, since
from quizapp.game.standings import ScoreLine
from tests.bank.support import NO_CLOCK, TIMED, answer, at, begin, pack, play

ONE = Choice(length=1, time_limit_s=None)


def every_line(bank: Bank, key: str, view: ScoreView) -> list[ScoreLine]:
    found: list[ScoreLine] = []
    while page := bank.lines(key, view, found[-1] if found else None):
        found += page
    return found


def finish(bank: Bank, round_: Round, right: int) -> None:
    for number in range(round_.length):
        answer(bank, round_, right=number < right)
        round_.proceed()


def test_pages_follow_each_other_without_gap_or_repetition(file_bank: Bank) -> None:
    for number in range(103):
        last = play(file_bank, ONE, f"Player {number % 7}", number % 2)
    key = file_bank.table_of(last.uid)
    lines = every_line(file_bank, key, ScoreView())
    assert len({line.round_uid for line in lines}) == len(lines) == 103
    scores = [line.score for line in lines]
    assert scores == sorted(scores, reverse=True)
    assert [line.rank for line in lines] == [1 + sum(s > one for s in scores) for one in scores]


def test_one_players_rounds_keep_their_ranks_among_all(bank: Bank) -> None:
    bank.take_in(pack(items=[replace(i, difficulty=None) for i in pack(10).items]), "digest")
    for player, right in (("Ada", 2), ("Bo", 5), ("Bo", 4), ("Ada", 3)):
        last = play(bank, NO_CLOCK, player, right)
    ada = next(one for one in bank.players() if one.name == "Ada")
    lines = bank.lines(bank.table_of(last.uid), ScoreView(player=ada.uid))
    assert [(line.rank, line.right) for line in lines] == [(3, 3), (4, 2)]


def test_a_period_goes_by_the_rounds_own_date(full: Bank) -> None:
    for day, at_ms in (("2026-11-20", 1_795_132_800_000), ("2026-11-25", 1_795_564_800_000)):
        new = replace(full.deal(NO_CLOCK, day), started_ms=at_ms, local_date=day)
        full.begin(new)
        finish(full, new.round, 5)
    key = full.table_of(new.round.uid)
    today = date(2026, 11, 25)
    shown = {
        period: [one.player for one in full.lines(key, ScoreView(since=since(period, today)))]
        for period in (Period.TODAY, Period.WEEK)
    }
    assert shown[Period.TODAY] == ["2026-11-25"]
    assert sorted(shown[Period.WEEK]) == ["2026-11-20", "2026-11-25"]


def test_a_round_dated_by_a_clock_that_was_ahead_is_none_of_today(full: Bank) -> None:
    for day in ("2026-11-25", "2026-12-24"):
        new = replace(full.deal(NO_CLOCK, day), local_date=day)
        full.begin(new)
        finish(full, new.round, 5)
    key, today = full.table_of(new.round.uid), "2026-11-25"
    lines = full.lines(key, ScoreView(since=today, until=today))
    assert [(one.player, one.rank) for one in lines] == [(today, 1)]
    assert len(full.lines(key)) == 2


def test_by_accuracy_timed_and_untimed_rounds_stand_together(full: Bank) -> None:
    slow, fast = play(full, NO_CLOCK, "Slow", 4), play(full, TIMED, "Fast", 3)
    for round_ in (slow, fast):
        key = full.table_of(round_.uid)
        lines = full.lines(key, ScoreView(by_accuracy=True))
        assert [(one.rank, one.player, one.time_limit_s) for one in lines] == [
            (1, "Slow", None),
            (2, "Fast", 20),
        ]


def test_another_edition_never_ranks_beside_even_by_accuracy(full: Bank) -> None:
    first = play(full)
    full.take_in(pack(30, edition=2), "new")
    play(full)
    lines = full.lines(full.table_of(first.uid), ScoreView(by_accuracy=True))
    assert [line.round_uid for line in lines] == [first.uid]


@pytest.mark.parametrize("started_ms", [1, 4_000_000_000_000])
def test_a_clock_that_was_changed_changes_no_points_and_no_order(
    bank: Bank, started_ms: int
) -> None:
    bank.take_in(pack(items=[replace(i, difficulty=None) for i in pack(10).items]), "digest")
    usual = begin(bank, TIMED, "Usual")
    finish(bank, usual.round, 5)
    odd = at(bank.deal(TIMED, "Odd"), started_ms)
    bank.begin(odd)
    finish(bank, odd.round, 5)
    assert odd.round.score == usual.round.score
    lines = bank.lines(bank.table_of(odd.round.uid))
    assert [(one.rank, one.player) for one in lines] == [(1, "Usual"), (1, "Odd")]


def test_the_command_lines_rank_is_the_tables(bank: Bank) -> None:
    bank.take_in(pack(items=[replace(i, difficulty=None) for i in pack(10).items]), "digest")
    for right in (1, 5, 3, 5):
        play(bank, NO_CLOCK, "Ada", right)
    ranks = {row["round"]: row["rank"] for row in bank.history()}
    lines = bank.lines(bank.tables()[0].key)
    assert ranks == {line.round_uid.hex(): line.rank for line in lines}
    assert [row["accuracy"] for row in bank.history()] == [1.0, 0.6, 1.0, 0.2]


def test_the_packs_of_a_table_are_named_by_their_refs() -> None:
    assert pack_refs("a-book@1-2.1f3a9c04|own@3") == ("a-book", "own")
    assert pack_refs("") == ()
    assert pack_editions("a-book@1-2.1f3a9c04|own@3") == (
        ("a-book", "1", "2.1f3a9c04"),
        ("own", "3", ""),
    )


def test_ranks_are_whole_numbers_behind_the_first_too(full: Bank) -> None:
    for right in (5, 3, 1):
        last = play(full, NO_CLOCK, "Ada", right)
    ranks = [line.rank for line in full.lines(full.table_of(last.uid))]
    assert [(rank, type(rank)) for rank in ranks] == [(1, int), (2, int), (3, int)]
