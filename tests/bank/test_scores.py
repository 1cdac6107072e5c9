"""High scores: like with like, ties share a rank, and any total can be made again."""

from dataclasses import replace

import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.game.modes import Choice
from quizapp.game.rules import RULESET
from quizapp.items.difficulty import Difficulty
from tests.bank.support import NO_CLOCK, TIMED, answer, at, begin, on_the_side, pack, play


def test_the_best_round_is_first_and_ties_share_a_rank(bank: Bank) -> None:
    bank.take_in(pack(items=[replace(i, difficulty=None) for i in pack(10).items]), "digest")
    for player, right in (("Low", 1), ("Tied", 3), ("High", 5), ("Also", 3), ("None", 0)):
        last = play(bank, NO_CLOCK, player, right)
    ranked = [(line.rank, line.player) for line in bank.lines(bank.table_of(last.uid))]
    assert ranked == [(1, "High"), (2, "Tied"), (2, "Also"), (4, "Low"), (5, "None")]
    standing = bank.standings(last.uid)
    assert standing is not None
    assert (standing.rank, standing.ranked) == (5, 5)


@pytest.mark.parametrize(
    "other",
    [
        replace(NO_CLOCK, length=10),
        replace(NO_CLOCK, time_limit_s=20),
        replace(NO_CLOCK, categories=frozenset({"Alpha"})),
        replace(NO_CLOCK, difficulties=frozenset({Difficulty.EASY})),
        replace(NO_CLOCK, mode="survival"),
    ],
    ids=["length", "clock", "category", "difficulty", "mode"],
)
def test_rounds_under_another_choice_are_ranked_apart(full: Bank, other: Choice) -> None:
    first, second = play(full, NO_CLOCK), play(full, other)
    assert full.table_of(first.uid) != full.table_of(second.uid)
    assert [len(full.lines(head.key)) for head in full.tables()] == [1, 1]
    assert [head.choice for head in full.tables()] == [other, NO_CLOCK]


def test_rounds_from_another_edition_are_ranked_apart(full: Bank) -> None:
    first = play(full)
    full.take_in(pack(30, edition=2), "new")
    second = play(full)
    assert full.table_of(first.uid) != full.table_of(second.uid)
    assert [head.packs for head in full.tables()] == ["a-book@2", "a-book@1"]


def test_the_order_in_which_categories_are_chosen_makes_no_other_table(full: Bank) -> None:
    one = replace(NO_CLOCK, categories=frozenset(["Alpha", "Beta"]))
    other = replace(NO_CLOCK, categories=frozenset(["Beta", "Alpha"]))
    play(full, one)
    play(full, other)
    assert [head.rounds for head in full.tables()] == [2]


def test_an_unfinished_or_discarded_round_never_ranks(full: Bank) -> None:
    waiting = begin(full).round
    answer(full, waiting)
    gone = begin(full).round
    answer(full, gone)
    full.discard(gone.uid)
    assert full.tables() == []
    assert full.standings(waiting.uid) is None
    assert full.best(NO_CLOCK, full.stock().packs, "Ada") is None


def test_a_resumed_round_ranks_and_is_marked(full: Bank) -> None:
    round_ = begin(full).round
    full.take_up(round_.uid)
    for _ in range(5):
        answer(full, round_)
        round_.proceed()
    assert [line.resumed for line in full.lines(full.table_of(round_.uid))] == [True]


def test_a_players_best_is_theirs_and_tells_what_was_best_before(full: Bank) -> None:
    packs = full.stock().packs
    first = play(full, NO_CLOCK, "Ada", 1)
    second = play(full, NO_CLOCK, "Ada", 5)
    play(full, NO_CLOCK, "Bo", 4)
    best = full.best(NO_CLOCK, packs, "Ada")
    assert best is not None
    assert (best.score, best.right, best.asked) == (second.score, 5, 5)
    standing = full.standings(second.uid)
    assert standing is not None
    assert standing.best_before == first.score
    assert full.best(NO_CLOCK, packs, "Nobody") is None
    assert full.best(TIMED, packs, "Ada") is None


def test_a_first_round_has_no_best_before_it(full: Bank) -> None:
    standing = full.standings(play(full).uid)
    assert standing is not None
    assert (standing.rank, standing.ranked, standing.best_before) == (1, 1, None)


def test_history_is_newest_first_by_number_and_not_by_clock(full: Bank) -> None:
    play(full, NO_CLOCK, "First")
    early = at(full.deal(NO_CLOCK, "Second"), started_ms=1)
    full.begin(early)
    answer(full, early.round)
    assert [row["player"] for row in full.history()] == ["Second", "First"]


def test_a_round_without_an_answer_is_no_history(full: Bank) -> None:
    begin(full)
    assert full.history() == []


def test_history_has_the_promised_fields(full: Bank) -> None:
    round_ = play(full, TIMED, "Ada", 3)
    (row,) = full.history()
    promised = {
        "player": "Ada",
        "mode": "classic",
        "length": 5,
        "time_limit": 20,
        "score": round_.score,
        "right": 3,
        "asked": 5,
        "ruleset": RULESET,
        "finished_all": True,
    }
    assert promised.items() <= row.items()
    assert row["started"] <= row["finished"]


def test_every_score_can_be_made_again_from_its_answers(url: URL, full: Bank) -> None:
    for right in (5, 3, 0):
        play(full, TIMED, "Ada", right)
    rows = on_the_side(
        url,
        'SELECT p.id, p.score, a.base, a.percent, a.streak, a.points, a."right" FROM attempt a '
        "JOIN asked q ON q.id = a.asked_id JOIN round_player p ON p.round_id = q.round_id",
    )
    totals: dict[int, int] = {}
    for part, _, base, percent, streak, points, right in rows:
        assert points == (base * percent * (10 + streak) // 1000 if right else 0)
        totals[part] = totals.get(part, 0) + points
    assert totals == {part: score for part, score, *_ in rows}


def test_only_the_first_hundred_of_a_table_are_listed(file_bank: Bank) -> None:
    one = Choice(length=1, time_limit_s=None)
    for number in range(101):
        last = play(file_bank, one, f"Player {number % 7}", 1)
    lines = file_bank.lines(file_bank.table_of(last.uid))
    assert len(lines) == 100
    assert [head.rounds for head in file_bank.tables()] == [101]
