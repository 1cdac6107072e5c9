"""Practice: mistakes and due questions first, then new ones, for each player their own."""

from dataclasses import replace

import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from quizapp.game.calibration import Confidence
from quizapp.game.modes import Choice
from quizapp.game.practice import DAY_MS, Sure, ToPractise
from quizapp.game.round import Round
from quizapp.items.difficulty import Difficulty
from tests.bank.support import (
    NO_CLOCK,
    answer,
    begin,
    on_the_side,
    opened,
    own,
    pack,
    play,
    question,
    refs,
    refused,
)

PRACTICE = Choice(mode="practice", length=5, time_limit_s=None)
TEN = replace(PRACTICE, length=10)


def let_days_pass(url: URL, days: int) -> None:
    on_the_side(url, "UPDATE card SET due_ms = due_ms - ? WHERE due_ms > 0", days * DAY_MS)


def say_how_sure(bank: Bank, sures: list[Sure], *, right: bool) -> None:
    """Play a round of practice in which the player says how sure they are."""
    round_ = begin(bank, PRACTICE).round
    for sure in sures:
        asked = round_.current
        wrong = (asked.key_place + 1) % len(asked.options)
        chosen = asked.key_place if right else wrong
        bank.keep(asked.uid, round_.answer(chosen, 900, sure))
        round_.proceed()


def missed(round_: Round) -> list[str]:
    pairs = zip(round_.asked, round_.attempts, strict=False)
    return [asked.item.ref for asked, attempt in pairs if not attempt.right]


def test_before_the_first_answer_all_is_new(full: Bank) -> None:
    assert full.to_practise(PRACTICE, "Ada") == ToPractise(new=30)


def test_a_mistake_in_any_mode_is_practised_first(full: Bank) -> None:
    wrong = missed(play(full, NO_CLOCK, right=2))
    assert full.to_practise(PRACTICE, "Ada") == ToPractise(missed=3, new=27)
    assert refs(begin(full, PRACTICE).round)[:3] == wrong


def test_what_was_right_elsewhere_makes_no_card_and_changes_none(full: Bank, url: URL) -> None:
    play(full, NO_CLOCK)
    assert full.to_practise(PRACTICE, "Ada") == ToPractise(new=30)
    play(full, PRACTICE)
    before = on_the_side(url, "SELECT item_id, due_ms, state FROM card ORDER BY item_id")
    for _ in range(6):
        play(full, NO_CLOCK)
    assert on_the_side(url, "SELECT item_id, due_ms, state FROM card ORDER BY item_id") == before


def test_what_is_practised_comes_again_when_it_is_due_the_oldest_first(
    full: Bank, url: URL
) -> None:
    first = play(full, PRACTICE)
    let_days_pass(url, 1)
    second = play(full, PRACTICE)
    assert not set(refs(second)) & set(refs(first))
    assert full.to_practise(PRACTICE, "Ada") == ToPractise(new=20)
    let_days_pass(url, 2)
    assert full.to_practise(PRACTICE, "Ada") == ToPractise(due=10, new=20)
    assert set(refs(begin(full, PRACTICE).round)) == set(refs(first))


def test_mistakes_come_before_what_is_due_and_that_before_what_is_new(full: Bank, url: URL) -> None:
    due = refs(play(full, PRACTICE))
    let_days_pass(url, 3)
    wrong = refs(play(full, replace(NO_CLOCK, length=5), right=0))
    drawn = refs(begin(full, replace(PRACTICE, length=20)).round)
    assert drawn[:5] == wrong
    assert set(drawn[5:10]) == set(due)
    assert len(set(drawn)) == 20


def test_a_mistake_that_was_practised_rightly_is_none_any_more(full: Bank) -> None:
    play(full, NO_CLOCK, right=0)
    play(full, PRACTICE)
    assert full.to_practise(PRACTICE, "Ada") == ToPractise(new=25)


def test_where_nothing_is_due_or_new_the_soonest_come_before_their_day(bank: Bank) -> None:
    bank.take_in(pack(12), "digest")
    play(bank, TEN)
    drawn = refs(begin(bank, TEN).round)
    assert len(set(drawn)) == 10


def test_a_player_practises_their_own_mistakes(full: Bank) -> None:
    play(full, NO_CLOCK, "Ada", right=0)
    assert full.to_practise(PRACTICE, "Bo") == ToPractise(new=30)
    assert full.to_practise(PRACTICE, "ada") == ToPractise(missed=5, new=25)


def test_only_what_the_choice_asks_for_is_counted_and_drawn(full: Bank) -> None:
    play(full, replace(NO_CLOCK, length=20), right=0)
    narrow = replace(
        PRACTICE,
        categories=frozenset({"Alpha", "Beta"}),
        difficulties=frozenset({Difficulty.EASY}),
    )
    counted = full.to_practise(narrow, "Ada")
    assert counted.missed + counted.new == 10
    drawn = begin(full, narrow).round.asked
    assert {one.item.category for one in drawn} <= {"Alpha", "Beta"}
    assert {one.item.difficulty for one in drawn} == {Difficulty.EASY}


def test_too_few_questions_are_told_before_the_round(full: Bank) -> None:
    narrow = replace(PRACTICE, length=20, categories=frozenset({"Alpha"}))
    error = refused(lambda: full.deal(narrow, "Ada"))
    assert (error.code, error.values) == (Code.TOO_FEW_QUESTIONS, {"found": 10, "wanted": 20})


def test_what_is_not_played_any_more_is_not_practised(full: Bank) -> None:
    wrong = missed(play(full, NO_CLOCK, right=0))
    kept = [question(n) for n in range(30) if question(n).ref not in wrong[:2]]
    full.take_in(pack(items=kept, edition=2), "new")
    assert full.to_practise(PRACTICE, "Ada") == ToPractise(missed=3, new=25)
    assert not set(refs(begin(full, TEN).round)) & set(wrong[:2])


def test_the_same_answer_moves_its_card_once(full: Bank, url: URL) -> None:
    round_ = begin(full, PRACTICE).round
    asked = round_.current
    attempt = round_.answer(asked.key_place, 900)
    full.keep(asked.uid, attempt)
    before = on_the_side(url, "SELECT due_ms, state FROM card")
    full.keep(asked.uid, attempt)
    assert on_the_side(url, "SELECT due_ms, state FROM card") == before
    assert len(before) == 1


def test_a_practice_round_earns_no_points_and_never_ranks(full: Bank) -> None:
    round_ = play(full, PRACTICE)
    assert (round_.score, round_.right) == (0, 5)
    assert full.standings(round_.uid) is None
    assert full.tables() == []
    assert full.check() == []


def test_how_sure_one_was_is_kept_and_comes_back(full: Bank) -> None:
    round_ = begin(full, PRACTICE).round
    asked = round_.current
    full.keep(asked.uid, round_.answer(asked.key_place, 900, Sure.FAIRLY))
    assert full.restore(round_.uid).attempts == round_.attempts


def test_it_is_told_in_how_many_days_a_question_comes_again(full: Bank) -> None:
    round_ = begin(full, PRACTICE).round
    assert full.days_until_next(round_.current.uid) is None
    days = []
    for sure, right in ((Sure.GUESS, True), (None, True), (Sure.SURE, True), (Sure.SURE, False)):
        asked = round_.current
        wrong = (asked.key_place + 1) % len(asked.options)
        full.keep(asked.uid, round_.answer(asked.key_place if right else wrong, 900, sure))
        days.append(full.days_until_next(asked.uid))
        round_.proceed()
    assert days == [1, 2, 8, 0]


def test_a_closed_practice_round_waits_until_something_else_is_begun(url: URL, full: Bank) -> None:
    round_ = begin(full, PRACTICE).round
    answer(full, round_, right=False)
    round_.proceed()
    full.close()
    with opened(url) as again:
        waiting = again.waiting()
        assert waiting is not None
        assert (waiting.round_uid, waiting.answered) == (round_.uid, 1)
        assert again.restore(round_.uid).attempts == round_.attempts
        assert again.to_practise(PRACTICE, "Ada").missed == 1
        new = begin(again, NO_CLOCK)
        waiting = again.waiting()
        assert waiting is not None
        assert waiting.round_uid == new.round.uid
        again.discard(new.round.uid)
        assert again.waiting() is None


@pytest.mark.parametrize("player", ["Bo", "Ada"])
def test_only_the_practice_of_the_one_who_begins_is_over(full: Bank, player: str) -> None:
    left = begin(full, PRACTICE, "Ada").round
    full.discard(begin(full, NO_CLOCK, player).round.uid)
    waiting = full.waiting()
    assert (waiting is None) is (player == "Ada")
    assert waiting is None or waiting.round_uid == left.uid


def test_how_right_one_was_is_counted_by_how_sure_one_was(full: Bank) -> None:
    assert full.confidence("Ada") == []
    say_how_sure(full, [Sure.SURE, Sure.SURE, Sure.GUESS], right=True)
    say_how_sure(full, [Sure.SURE, Sure.GUESS], right=False)
    play(full, NO_CLOCK)
    assert full.confidence("Ada") == [
        Confidence(Sure.GUESS, 2, 1, 0.25),
        Confidence(Sure.SURE, 3, 2, 0.25),
    ]
    assert full.confidence("Bo") == []


def test_pure_luck_is_reckoned_from_the_options_that_were_shown(bank: Bank) -> None:
    for number in range(5):
        bank.add(own(f"Who made number {number}?", distractors=("You",)))
    say_how_sure(bank, [Sure.FAIRLY], right=True)
    assert bank.confidence("Ada") == [Confidence(Sure.FAIRLY, 1, 1, 0.5)]
