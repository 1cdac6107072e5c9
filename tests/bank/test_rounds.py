"""Rounds: kept answer by answer, interrupted at every point, and never scored twice."""

from dataclasses import replace

import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from quizapp.game.round import Phase, Round
from tests.bank.support import (
    NO_CLOCK,
    TIMED,
    answer,
    at,
    begin,
    new_attempt_uid,
    on_the_side,
    opened,
    play,
    refused,
)


def shown(round_: Round) -> list[tuple[bytes, int, str, tuple[str, ...]]]:
    return [(a.uid, a.place, a.item.stem, a.options) for a in round_.asked]


def test_a_round_comes_back_with_its_questions_options_and_order(url: URL, full: Bank) -> None:
    round_ = begin(full, TIMED).round
    full.close()
    with opened(url) as again:
        restored = again.restore(round_.uid)
        assert shown(restored) == shown(round_)
        assert (restored.choice, restored.player) == (TIMED, "Ada")
        assert restored.phase is Phase.ASKING
        assert restored.resumed


def test_what_waits_is_told_with_where_it_stood(full: Bank) -> None:
    assert full.waiting() is None
    round_ = begin(full, TIMED, "Bo").round
    answer(full, round_)
    round_.proceed()
    waiting = full.waiting()
    assert waiting is not None
    assert (waiting.round_uid, waiting.player, waiting.choice) == (round_.uid, "Bo", TIMED)
    assert (waiting.answered, waiting.length, waiting.score) == (1, 5, round_.score)


def test_a_question_that_was_on_the_screen_in_a_crash_comes_back_for_half(full: Bank) -> None:
    round_ = begin(full, TIMED).round
    full.show(round_.current.uid, used_ms=7000)
    restored = full.restore(round_.uid)
    assert (restored.phase, restored.current.uid) == (Phase.ASKING, round_.current.uid)
    assert restored.standing.cut_off
    assert restored.standing.used_ms == 0
    attempt = restored.answer(restored.current.key_place, 600)
    assert attempt.receipt.percent == 50


def test_a_question_that_was_left_in_order_goes_on_with_its_clock(full: Bank) -> None:
    round_ = begin(full, TIMED).round
    full.show(round_.current.uid)
    full.leave(round_.current.uid, 7000)
    restored = full.restore(round_.uid)
    assert restored.standing.used_ms == 7000
    assert not restored.standing.cut_off
    assert restored.answer(restored.current.key_place, 8000).receipt.percent == 81


def test_a_question_that_was_cut_off_once_stays_cut_off_after_a_clean_close(full: Bank) -> None:
    round_ = begin(full, TIMED).round
    full.show(round_.current.uid)
    again = full.restore(round_.uid)
    full.show(again.current.uid, used_ms=0, cut_off=again.standing.cut_off)
    full.leave(again.current.uid, 3000)
    third = full.restore(round_.uid)
    assert third.standing.cut_off
    assert third.standing.used_ms == 3000
    assert third.answer(third.current.key_place, 3100).receipt.percent == 50


def test_the_next_question_after_one_that_was_cut_off_is_worth_all_again(full: Bank) -> None:
    round_ = begin(full, TIMED).round
    full.show(round_.current.uid)
    restored = full.restore(round_.uid)
    answer(full, restored, used_ms=400)
    restored.proceed()
    assert restored.answer(restored.current.key_place, 400).receipt.percent == 100


def test_a_round_that_was_left_at_a_verdict_stands_at_that_verdict(full: Bank) -> None:
    round_ = begin(full, TIMED).round
    for _ in range(2):
        answer(full, round_)
        round_.proceed()
    answer(full, round_, right=False)
    restored = full.restore(round_.uid)
    assert restored.phase is Phase.REVEALED
    assert restored.current.uid == round_.current.uid
    assert restored.attempts == round_.attempts
    assert (restored.score, restored.right, restored.streak) == (
        round_.score,
        round_.right,
        round_.streak,
    )
    assert restored.proceed() is Phase.ASKING
    assert restored.current.place == 3


def test_a_round_that_was_left_between_two_questions_stands_at_the_verdict(full: Bank) -> None:
    round_ = begin(full).round
    answer(full, round_)
    round_.proceed()  # the next one was never shown
    assert full.restore(round_.uid).phase is Phase.REVEALED


def test_a_round_that_was_begun_and_never_shown_asks_its_first_question(full: Bank) -> None:
    round_ = begin(full).round
    restored = full.restore(round_.uid)
    assert restored.phase is Phase.ASKING
    assert restored.current.place == 0
    assert not restored.standing.cut_off


@pytest.mark.parametrize("cut_after", range(5))
def test_an_interrupted_round_ends_with_the_score_of_one_that_was_not(
    full: Bank, cut_after: int
) -> None:
    """Answers without a clock, so that being cut off costs nothing."""
    pattern = [True, True, False, True, True]
    round_ = begin(full).round
    for number in range(5):
        if number == cut_after:
            full.show(round_.current.uid)
            full.take_up(round_.uid)
            round_ = full.restore(round_.uid)
        answer(full, round_, right=pattern[number])
        round_.proceed()
    (line,) = full.lines(full.table_of(round_.uid))
    assert line.score == round_.score == sum(a.points for a in full.restore(round_.uid).attempts)
    assert line.right == 4
    assert line.resumed
    assert full.check() == []


def test_an_attempt_that_is_kept_twice_counts_once(full: Bank) -> None:
    round_ = begin(full).round
    asked = round_.current
    full.show(asked.uid)
    attempt = round_.answer(asked.key_place, 1000)
    full.keep(asked.uid, attempt)
    full.keep(asked.uid, attempt)
    waiting = full.waiting()
    assert waiting is not None
    assert (waiting.score, waiting.answered) == (attempt.points, 1)


def test_a_second_different_attempt_on_one_question_is_refused_by_the_database(
    full: Bank,
) -> None:
    round_ = begin(full).round
    asked = round_.current
    attempt = round_.answer(asked.key_place, 1000)
    full.keep(asked.uid, attempt)
    another = replace(attempt, uid=new_attempt_uid())
    assert refused(lambda: full.keep(asked.uid, another)).code is Code.BANK_FAILED
    assert full.restore(round_.uid).attempts == [attempt]
    assert full.check() == []


def test_every_write_of_a_round_can_be_repeated_without_harm(full: Bank) -> None:
    new = begin(full)
    full.begin(new)
    round_ = new.round
    for _ in range(5):
        asked = round_.current
        for _ in range(2):
            full.show(asked.uid)
        for _ in range(2):
            full.leave(asked.uid, 500)
        full.show(asked.uid, used_ms=500)
        attempt = round_.answer(asked.key_place, 1000)
        for _ in range(2):
            full.keep(asked.uid, attempt)
        full.show(asked.uid)  # late, and of a question that is answered: nothing happens
        full.leave(asked.uid, 3)
        round_.proceed()
    assert full.waiting() is None
    assert [line.score for line in full.lines(full.table_of(round_.uid))] == [round_.score]
    assert full.check() == []


def test_a_round_whose_last_answer_is_kept_waits_no_more(full: Bank) -> None:
    round_ = play(full)
    assert full.waiting() is None
    assert full.restore(round_.uid).all_answered


def test_a_discarded_round_waits_no_more_and_its_answers_stay(full: Bank) -> None:
    round_ = begin(full).round
    answer(full, round_)
    full.discard(round_.uid)
    full.discard(round_.uid)
    assert full.waiting() is None
    (row,) = full.history()
    assert (row["score"], row["finished_all"], row["finished"]) == (round_.score, False, None)


def test_an_answer_that_arrives_after_the_round_was_discarded_ranks_nothing(full: Bank) -> None:
    round_ = begin(full).round
    for _ in range(4):
        answer(full, round_)
        round_.proceed()
    full.discard(round_.uid)
    answer(full, round_)
    assert full.tables() == []
    assert full.standings(round_.uid) is None


def test_the_newest_round_waits_first_whatever_the_clock_says(full: Bank) -> None:
    begin(full)
    late = at(full.deal(NO_CLOCK, "Ada"), started_ms=1)  # the clock was set back meanwhile
    full.begin(late)
    waiting = full.waiting()
    assert waiting is not None
    assert waiting.round_uid == late.round.uid


def test_a_round_keeps_the_players_date_and_offset(url: URL, full: Bank) -> None:
    new = begin(full)
    rows = on_the_side(url, "SELECT local_date, utc_offset_min, started_ms FROM round")
    assert rows == [(new.local_date, new.utc_offset_min, new.started_ms)]


def test_an_answer_of_a_round_that_was_never_written_is_refused(full: Bank) -> None:
    round_ = full.deal(NO_CLOCK, "Ada").round
    attempt = round_.answer(None, 1000)
    assert refused(lambda: full.keep(round_.asked[0].uid, attempt)).code is Code.BANK_FAILED
    assert refused(lambda: full.restore(round_.uid)).code is Code.BANK_FAILED


def test_a_name_in_other_letters_is_the_same_player(full: Bank) -> None:
    first = play(full, player="Zoë")
    play(full, player="zoe\u0308")
    assert len(full.lines(full.table_of(first.uid))) == 2
    assert full.best(NO_CLOCK, full.stock().packs, "ZOË") is not None
    assert {row["player"] for row in full.history()} == {"Zoë"}
