"""Rounds of every mode in the bank: dealt, kept, ended and taken up again, on both engines."""

from dataclasses import replace

import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from quizapp.game.lifelines import Lifeline
from quizapp.game.modes import Choice, fitted
from quizapp.game.round import Phase, Round
from quizapp.game.rules import CHALLENGE, DAILY, MISTAKES, PARTY, SPRINT, SURVIVAL
from quizapp.items.difficulty import Difficulty
from tests.bank.support import (
    NO_CLOCK,
    TIMED,
    answer,
    begin,
    on_the_side,
    opened,
    own,
    pack,
    play,
    refs,
    refused,
)

SURVIVE = fitted(Choice(mode=SURVIVAL, time_limit_s=None))
RUN = fitted(Choice(mode=SPRINT))
TODAY = fitted(Choice(mode=DAILY, time_limit_s=None))
SHARED = fitted(Choice(mode=CHALLENGE, length=5, time_limit_s=None))
HELPED = replace(TIMED, lifelines=True)


def standing(round_: Round) -> tuple[object, ...]:
    return (
        round_.phase,
        round_.asked,
        round_.reserve,
        round_.attempts,
        round_.score,
        round_.hearts_left,
        round_.limit_ms,
        round_.lifelines(),
    )


def play_out(bank: Bank, round_: Round, *, right: bool) -> None:
    while round_.phase is not Phase.OVER:
        answer(bank, round_, right=right)
        round_.proceed()


def test_survival_rises_from_easy_to_hard_and_asks_all_there_is(bank: Bank) -> None:
    levels = (*Difficulty, None)
    items = [replace(one, difficulty=levels[k % 4]) for k, one in enumerate(pack(40).items)]
    bank.take_in(pack(items=items), "x")
    asked = bank.deal(SURVIVE, "Ada").round.asked
    seen = [one.item.difficulty for one in asked]
    assert seen[:5] == [Difficulty.EASY] * 5
    assert set(seen[5:12]) == {Difficulty.MEDIUM, None}
    assert seen[12:22] == [Difficulty.HARD] * 10
    assert len({one.item.ref for one in asked}) == len(asked) == 40


def test_a_survival_round_ends_with_the_third_miss_and_ranks(full: Bank) -> None:
    round_ = begin(full, SURVIVE).round
    for right in (True, True, False, False, False):
        answer(full, round_, right=right)
        round_.proceed()
    assert round_.phase is Phase.OVER
    assert full.waiting() is None
    (head,) = full.tables()
    (line,) = full.lines(head.key)
    assert (line.score, line.right, line.asked) == (round_.score, 2, 5)
    assert full.best(SURVIVE, head.packs, "Ada") is not None
    (told,) = full.history()
    assert (told["mode"], told["length"], told["asked"]) == ("survival", 0, 5)
    assert told["finished_all"]
    assert full.check() == []


def test_an_open_round_takes_nothing_out_of_the_deck_that_it_has_not_shown(full: Bank) -> None:
    round_ = begin(full, RUN).round
    for _ in range(3):
        answer(full, round_)
        round_.proceed()
    full.discard(round_.uid)
    shown = {asked.item.ref for asked in round_.asked[:3]}
    seen: list[str] = []
    for _ in range(5):
        seen += refs(play(full, NO_CLOCK))
    assert shown.isdisjoint(seen)
    assert len(set(seen)) == 25


@pytest.mark.parametrize("choice", [SURVIVE, RUN, TODAY, SHARED, HELPED], ids=lambda c: c.mode)
def test_a_round_of_any_mode_is_restored_as_it_stood(full: Bank, choice: Choice) -> None:
    round_ = begin(full, choice).round
    answer(full, round_, right=False, used_ms=4_000)
    round_.proceed()
    full.show(round_.current.uid)
    full.leave(round_.current.uid, 1_500)
    again = full.restore(round_.uid)
    assert standing(again) == standing(round_)
    assert again.standing.used_ms == 1_500
    waits = full.waiting()
    assert waits is not None
    assert (waits.choice.mode, waits.answered) == (choice.mode, 1)
    assert waits.length == choice.length


@pytest.mark.parametrize("line", list(Lifeline))
def test_a_lifeline_is_kept_once_and_restored(full: Bank, line: Lifeline) -> None:
    round_ = begin(full, HELPED).round
    answer(full, round_)
    round_.proceed()
    before = round_.current
    full.show(before.uid)
    now = round_.use(line, [3, 2, 1, 0])
    for _ in range(2):  # a write that is tried again
        full.use(before.uid, now)
    full.show(now.uid)
    full.leave(now.uid, 0)
    again = full.restore(round_.uid)
    assert standing(again) == standing(round_)
    answer(full, again)
    assert again.attempts[-1].receipt.helped
    assert full.restore(round_.uid).attempts == again.attempts
    play_after = full.restore(round_.uid)
    play_after.proceed()
    play_out(full, play_after, right=True)
    assert full.waiting() is None
    assert full.check() == []


def test_help_for_another_question_is_there_where_the_bank_has_one_to_spare(bank: Bank) -> None:
    bank.take_in(pack(5), "x")
    assert Lifeline.SWAP not in begin(bank, HELPED).round.lifelines()
    bank.add(own())
    assert Lifeline.SWAP in begin(bank, HELPED, "Grace").round.lifelines()


def test_mistakes_come_again_with_a_new_order_and_never_rank(full: Bank) -> None:
    round_ = play(full, NO_CLOCK, right=3)
    missed = [asked.uid for asked in round_.asked[3:]]
    new = full.deal_again(missed, "Ada")
    full.begin(new)
    assert [asked.item.ref for asked in new.round.asked] == refs(round_)[3:]
    assert new.round.choice.mode == MISTAKES
    play_out(full, new.round, right=True)
    assert len(full.tables()) == 1
    assert full.standings(new.round.uid) is None
    assert [told["mode"] for told in full.history()] == ["mistakes", "classic"]


def test_mistakes_that_are_gone_from_the_bank_are_said_to_be(full: Bank) -> None:
    assert refused(lambda: full.deal_again([b"x" * 16], "Ada")).code is Code.NO_MISTAKES


def test_the_day_asks_everybody_with_the_same_packs_the_same(url: URL, full: Bank) -> None:
    mine = full.deal(TODAY, "Ada").round
    full.add(own())  # what is one's own makes no difference
    play(full, NO_CLOCK, "Grace")
    theirs = full.deal(TODAY, "Grace").round
    assert [(a.item.ref, a.options) for a in mine.asked] == [
        (a.item.ref, a.options) for a in theirs.asked
    ]
    assert mine.choice.code == theirs.choice.code
    assert url


def test_the_day_asks_the_same_with_and_without_a_clock(full: Bank) -> None:
    timed = full.deal(replace(TODAY, time_limit_s=20), "Ada").round
    untimed = full.deal(TODAY, "Ada").round
    assert [(a.item.ref, a.options) for a in timed.asked] == [
        (a.item.ref, a.options) for a in untimed.asked
    ]
    full.begin(full.deal(TODAY, "Ada"))
    assert not full.deal(replace(TODAY, time_limit_s=20), "Ada").round.counts


def test_one_try_a_day_counts_whatever_becomes_of_it(full: Bank) -> None:
    first = begin(full, TODAY)
    assert first.round.counts
    full.discard(first.round.uid)
    again = begin(full, TODAY)
    assert not again.round.counts
    play_out(full, again.round, right=True)
    assert full.tables() == []
    other = begin(full, TODAY, "Grace")
    play_out(full, other.round, right=True)
    (head,) = full.tables()
    assert [line.player for line in full.lines(head.key)] == ["Grace"]


def test_a_code_gives_the_same_round_and_one_counted_try_each(full: Bank) -> None:
    made = begin(full, SHARED)
    play_out(full, made.round, right=True)
    code = made.round.choice.code
    given = replace(SHARED, length=20, code=code.lower())
    friends = begin(full, given, "Grace")
    assert [(a.item.ref, a.options) for a in friends.round.asked] == [
        (a.item.ref, a.options) for a in made.round.asked
    ]
    play_out(full, friends.round, right=False)
    assert not full.deal(given, "Ada").round.counts
    (head,) = full.tables()
    assert head.choice.code == code
    assert [line.player for line in full.lines(head.key)] == ["Ada", "Grace"]


def test_a_code_of_other_packs_is_refused(full: Bank) -> None:
    code = full.deal(SHARED, "Ada").round.choice.code
    full.take_in(pack(29), "y")
    given = replace(SHARED, code=code)
    assert refused(lambda: full.deal(given, "Ada")).code is Code.CODE_OTHER_PACKS


def test_the_database_itself_allows_one_counted_try(url: URL, full: Bank) -> None:
    begin(full, TODAY)
    begin(full, TODAY, "Grace")
    marks = "SELECT count(*), count(DISTINCT only_try) FROM round_player WHERE only_try IS NOT NULL"
    assert on_the_side(url, marks) == [(2, 1)]
    with pytest.raises(Exception, match=r"(?i)unique"):
        on_the_side(url, "UPDATE round_player SET player_id = 1 WHERE only_try IS NOT NULL")


def test_a_coded_round_is_the_same_after_a_restart(url: URL, full: Bank) -> None:
    code = full.deal(SHARED, "Ada").round.choice.code
    given = replace(SHARED, code=code)
    before = refs(full.deal(given, "Ada").round)
    full.close()
    with opened(url) as again:
        assert refs(again.deal(given, "Ada").round) == before


def test_what_a_coded_round_showed_is_not_asked_again_until_the_rest_was(full: Bank) -> None:
    shared = begin(full, SHARED).round
    play_out(full, shared, right=True)
    seen = refs(shared)
    for _ in range(5):
        seen += refs(play(full, NO_CLOCK))
    assert len(set(seen)) == 30


def test_a_bank_that_is_spent_is_said_to_be_once_a_lap(full: Bank) -> None:
    said = []
    for _ in range(14):
        new = begin(full, NO_CLOCK)
        said.append(new.spent)
        play_out(full, new.round, right=True)
    assert [one and (one.left, one.matching) for one in said] == [
        *[None] * 6,
        (0, 30),
        *[None] * 5,
        (0, 30),
        None,
    ]


@pytest.mark.parametrize("choice", [SURVIVE, RUN], ids=["survival", "sprint"])
def test_an_open_round_says_that_all_have_been_asked_too(full: Bank, choice: Choice) -> None:
    assert begin(full, choice).spent is None
    for _ in range(5):
        play(full, replace(NO_CLOCK, length=5))
    said = begin(full, choice).spent
    assert said is not None
    assert (said.left, said.matching) == (5, 30)


def test_a_party_says_that_all_have_been_asked(full: Bank) -> None:
    party = fitted(Choice(mode=PARTY, length=5))
    assert full.deal_party(party, ("Ada", "Bert")).spent is None
    for _ in range(5):
        play(full, replace(NO_CLOCK, length=5))
    said = full.deal_party(party, ("Ada", "Bert")).spent
    assert said is not None
    assert said.left == 5


def test_the_last_few_new_ones_of_a_choice_are_counted(full: Bank) -> None:
    narrow = replace(NO_CLOCK, categories=frozenset({"Alpha"}), length=4)
    said = []
    for _ in range(4):
        new = begin(full, narrow)
        said.append(new.spent and new.spent.left)
        play_out(full, new.round, right=True)
    assert said == [None, None, 2, None]


def test_whoever_is_deleted_and_added_anew_has_had_the_try_that_counts(full: Bank) -> None:
    play_out(full, begin(full, TODAY, "Ada").round, right=False)
    ada = next(one for one in full.players() if one.name == "Ada")
    full.remove_player(ada.uid)
    assert not full.deal(TODAY, "Ada").round.counts
    assert full.deal(TODAY, "Bert").round.counts
