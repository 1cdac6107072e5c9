"""Rounds of every mode: whatever is done to them, the rules of the mode hold."""

import random
from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from quizapp.game.lifelines import Lifeline, removable, two_wrong
from quizapp.game.modes import Choice, fitted
from quizapp.game.practice import Sure
from quizapp.game.reading import GENTLE, OFF, QUICK, reading_ms
from quizapp.game.round import Asked, Attempt, OutOfTurn, Phase, Round, Standing
from quizapp.game.rules import MODES, PLAYED, SPRINT, SURVIVAL
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item

OPTIONS = ("a", "b", "key", "All of these")
LEVELS = (None, Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD)
HELPED = Choice(length=5, time_limit_s=20, lifelines=True)


def question(place: int, options: tuple[str, ...] = OPTIONS) -> Asked:
    others = tuple(option for option in options if option != "key")
    item = Item(f"i{place}", f"Which {place}?", "key", others, difficulty=LEVELS[place % 4])
    return Asked(uuid4().bytes, place, item, options)


def new_round(choice: Choice, count: int = 8, *, reserve: bool = True) -> Round:
    held = question(99) if reserve else None
    asked = [question(place) for place in range(count)]
    return Round(b"r" * 16, choice, asked, player="Ada", reserve=held)


def turn(round_: Round, *, right: bool, used_ms: int = 1000) -> Attempt:
    key = round_.current.key_place
    attempt = round_.answer(key if right else (key + 1) % 4, used_ms)
    round_.proceed()
    return attempt


def test_survival_ends_with_the_third_miss_and_not_before() -> None:
    round_ = new_round(fitted(Choice(mode=SURVIVAL)))
    hearts = []
    for right in (True, False, True, False, True):
        assert not turn(round_, right=right).last
        hearts.append(round_.hearts_left)
    assert hearts == [3, 2, 2, 1, 1]
    assert turn(round_, right=False).last
    assert (round_.phase, round_.hearts_left, len(round_.attempts)) == (Phase.OVER, 0, 6)


def test_who_survives_every_question_has_come_to_the_end() -> None:
    round_ = new_round(fitted(Choice(mode=SURVIVAL)), 3)
    assert [turn(round_, right=True).last for _ in range(3)] == [False, False, True]
    assert round_.hearts_left == 3


def test_a_sprint_counts_one_clock_down_and_a_miss_costs_three_seconds() -> None:
    round_ = new_round(Choice(mode=SPRINT, length=0, time_limit_s=60))
    assert (round_.limit_ms, round_.clock_ms) == (60_000, 60_000)
    turn(round_, right=True, used_ms=5_000)
    assert round_.limit_ms == 55_000
    turn(round_, right=False, used_ms=5_000)
    assert (round_.limit_ms, round_.clock_ms) == (47_000, 60_000)
    assert turn(round_, right=True, used_ms=40_000).points > 0
    assert round_.limit_ms == 7_000
    assert turn(round_, right=False, used_ms=4_000).last
    assert round_.phase is Phase.OVER


def test_a_sprint_is_over_when_its_time_is_and_the_late_answer_earns_nothing() -> None:
    round_ = new_round(Choice(mode=SPRINT, length=0, time_limit_s=60))
    turn(round_, right=True, used_ms=59_000)
    last = round_.answer(round_.current.key_place, 1_001)
    assert (last.right, last.points, last.last) == (False, 0, True)
    assert round_.proceed() is Phase.OVER


def test_quickness_in_a_sprint_earns_more_questions_and_no_more_points() -> None:
    quick, slow = (new_round(Choice(mode=SPRINT, length=0, time_limit_s=60)) for _ in range(2))
    assert (
        turn(quick, right=True, used_ms=1).points == turn(slow, right=True, used_ms=30_000).points
    )


def test_each_lifeline_can_be_used_once_a_round() -> None:
    round_ = new_round(HELPED)
    for line in Lifeline:
        assert line in round_.lifelines()
        round_.use(line, [0, 1, 2, 3])
        assert line not in round_.lifelines()
        with pytest.raises(OutOfTurn):
            round_.use(line)
        turn(round_, right=True)
    assert round_.lifelines() == ()


def test_a_question_that_was_helped_with_earns_half() -> None:
    plain, helped = new_round(HELPED), new_round(HELPED)
    helped.use(Lifeline.FIFTY, [0, 1, 2, 3])
    earned = turn(helped, right=True)
    assert earned.points == turn(plain, right=True).points // 2
    assert earned.receipt.helped
    assert not turn(helped, right=True).receipt.helped


def test_two_wrong_options_go_and_neither_the_key_nor_one_about_the_others() -> None:
    round_ = new_round(HELPED)
    now = round_.use(Lifeline.FIFTY, [2, 3, 1, 0])
    assert {now.options[place] for place in now.removed} == {"a", "b"}
    with pytest.raises(OutOfTurn):
        round_.answer(now.removed[0], 100)
    assert round_.answer(now.key_place, 100).right


@pytest.mark.parametrize(
    ("options", "key", "last", "gone"),
    [
        (("a", "b", "c", "d"), "c", "", 2),
        (("a", "b", "c"), "c", "", 0),
        (("a", "b", "Both of these", "d"), "d", "", 2),
        (("None of the above", "All of these", "c", "d"), "d", "", 0),
        (("a", "b", "c", "Everything"), "Everything", "Everything", 2),
        (("a", "b", "c", "Nothing"), "a", "Nothing", 2),
        (("All answers are correct", "b", "c", "d"), "d", "", 2),
        (("Both A and B", "Neither A nor B", "c", "d"), "d", "", 0),
        (("Alle genannten", "Keine davon", "c", "d"), "d", "", 0),
    ],
)
def test_what_speaks_of_the_other_options_stays(
    options: tuple[str, ...], key: str, last: str, gone: int
) -> None:
    item = Item("r", "?", key, tuple(o for o in options if o != key), last=last)
    removed = two_wrong(item, options)
    assert len(removed) == gone
    kept = [key, last, *(option for option in options if " " in option)]
    assert set(kept).isdisjoint(options[place] for place in removed)
    assert set(removed) <= set(removable(item, options))


def test_another_question_takes_the_place_of_the_first_with_a_full_clock() -> None:
    round_ = new_round(HELPED)
    turn(round_, right=True)
    before = round_.current
    now = round_.use(Lifeline.SWAP)
    assert (now.item.ref, now.place) == ("i99", before.place)
    assert round_.current is now
    assert round_.length == 8
    assert Lifeline.SWAP not in round_.lifelines()


def test_without_a_question_in_reserve_or_a_clock_such_help_is_not_offered() -> None:
    no_clock = replace(HELPED, time_limit_s=None)
    assert new_round(no_clock, reserve=False).lifelines() == (Lifeline.FIFTY,)
    assert new_round(replace(HELPED, lifelines=False)).lifelines() == ()


def test_ten_more_seconds_lengthen_the_limit_of_one_question() -> None:
    round_ = new_round(HELPED)
    round_.use(Lifeline.TIME)
    assert round_.limit_ms == 30_000
    assert turn(round_, right=True, used_ms=29_000).right
    assert round_.limit_ms == 20_000


def test_reading_time_grows_with_the_text_and_is_none_where_it_is_off() -> None:
    short, long = ("Who?", ("a", "b")), ("Who was it?" * 20, ("an option",) * 4)
    assert reading_ms(OFF, *long) == 0
    assert 0 < reading_ms(QUICK, *short) < reading_ms(GENTLE, *short) < reading_ms(GENTLE, *long)
    assert reading_ms(GENTLE, "x" * 100_000, ()) == 60_000


@pytest.mark.parametrize("mode", sorted(MODES))
def test_a_choice_fits_its_mode_whatever_was_chosen_before(mode: str) -> None:
    odd = Choice(
        mode=mode,
        length=7,
        time_limit_s=45,
        categories=frozenset({"A"}),
        difficulties=frozenset({Difficulty.HARD}),
        reading="soon",
        lifelines=True,
        sure=True,
    )
    choice = fitted(odd)
    rules = choice.rules
    assert choice.length in rules.lengths
    assert choice.time_limit_s in rules.limits_s
    assert choice.lifelines == rules.lifelines
    assert choice.sure == rules.asks_sure
    assert bool(choice.categories) == rules.categories
    assert bool(choice.difficulties) == rules.difficulties
    assert choice.reading == OFF
    assert fitted(choice) == choice


class AnyMode(RuleBasedStateMachine):
    """A round of any mode, any commands and times, and a restart at any moment."""

    @initialize(
        mode=st.sampled_from(PLAYED),
        timed=st.booleans(),
        count=st.integers(1, 12),
        seed=st.integers(),
    )
    def begin(self, mode: str, timed: bool, count: int, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311 - an order to try, no secret
        limit = None if not timed else 20
        self.choice = fitted(Choice(mode=mode, time_limit_s=limit, lifelines=True))
        self.round = new_round(self.choice, count)
        self.kept: list[Attempt] = []
        self.used: set[Lifeline] = set()
        self.shown = True

    @precondition(lambda self: self.round.phase is Phase.ASKING)
    @rule(
        chosen=st.none() | st.integers(0, 3),
        used_ms=st.integers(0, 70_000),
        sure=st.none() | st.sampled_from(Sure),
    )
    def answer(self, chosen: int | None, used_ms: int, sure: Sure | None) -> None:
        if chosen in self.round.current.removed:
            with pytest.raises(OutOfTurn):
                self.round.answer(chosen, used_ms)
            return
        limit_ms = self.round.limit_ms
        attempt = self.round.answer(chosen, used_ms, sure)
        assert attempt.last == self.round.all_answered
        assert attempt.sure is sure
        assert attempt.points == 0 or self.choice.rules.points
        assert attempt.points == 0 or (attempt.right and (limit_ms is None or used_ms <= limit_ms))
        self.kept.append(attempt)
        self.shown = False

    @precondition(lambda self: self.round.phase is Phase.ASKING)
    @rule(line=st.sampled_from(Lifeline))
    def help(self, line: Lifeline) -> None:
        if line not in self.round.lifelines():
            with pytest.raises(OutOfTurn):
                self.round.use(line)
            return
        order = self.chance.sample(range(4), 4)
        now = self.round.use(line, order)
        assert line not in self.used
        assert now.key_place not in now.removed
        self.used.add(line)

    @rule()
    def proceed(self) -> None:
        if self.round.phase is Phase.REVEALED:
            self.shown = self.round.proceed() is Phase.ASKING
        else:
            with pytest.raises(OutOfTurn):
                self.round.proceed()

    @precondition(lambda self: self.round.phase is not Phase.OVER)
    @rule(used_ms=st.integers(0, 20_000), cut_off=st.booleans())
    def restart(self, used_ms: int, cut_off: bool) -> None:
        before = self.round
        self.round = Round(
            before.uid,
            self.choice,
            before.asked,
            player="Ada",
            attempts=self.kept,
            standing=Standing(self.shown, used_ms, cut_off and self.shown),
            reserve=before.reserve,
        )
        seen = [
            (one.phase, one.current, one.score, one.right, one.streak, one.hearts_left)
            for one in (before, self.round)
        ]
        assert seen[0] == seen[1]
        assert before.limit_ms == self.round.limit_ms
        assert before.lifelines() == self.round.lifelines()
        assert before.all_answered == self.round.all_answered

    @invariant()
    def the_score_is_that_of_its_attempts_and_never_negative(self) -> None:
        if hasattr(self, "kept"):
            assert self.round.attempts == self.kept
            assert 0 <= self.round.score == sum(attempt.points for attempt in self.kept)

    @invariant()
    def no_item_is_asked_twice_and_no_question_answered_twice(self) -> None:
        if hasattr(self, "kept"):
            refs = [asked.item.ref for asked in self.round.asked]
            assert len(set(refs)) == len(refs)
            assert [attempt.place for attempt in self.kept] == list(range(len(self.kept)))

    @invariant()
    def the_round_is_over_exactly_when_its_mode_says_so(self) -> None:
        if not hasattr(self, "kept"):
            return
        misses = sum(not attempt.right for attempt in self.kept)
        spent = sum(attempt.used_ms for attempt in self.kept) + 3000 * misses
        over = len(self.kept) == self.round.length
        over |= self.choice.mode == SURVIVAL and misses >= 3
        over |= self.choice.mode == SPRINT and spent >= 1000 * (self.choice.time_limit_s or 0)
        assert self.round.all_answered == over


TestAnyMode = AnyMode.TestCase
TestAnyMode.settings = settings(max_examples=120, stateful_step_count=30, deadline=None)
