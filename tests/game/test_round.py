"""A round: whatever is done to it, no answer counts twice and no score is negative."""

from uuid import uuid4

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from quizapp.game.modes import Choice
from quizapp.game.round import Asked, Attempt, OutOfTurn, Phase, Round, Standing
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item

LEVELS = (None, Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD)
TIMED = Choice(length=5, time_limit_s=20)


def asked(count: int) -> list[Asked]:
    made = []
    for place in range(count):
        item = Item(f"i{place}", f"Which {place}?", "key", ("a", "b"), difficulty=LEVELS[place % 4])
        options = ("a", "key", "b") if place % 2 else ("key", "a", "b")
        made.append(Asked(uuid4().bytes, place, item, options))
    return made


def new_round(count: int = 3, choice: Choice = TIMED) -> Round:
    return Round(b"r" * 16, choice, asked(count), player="Ada")


def answer_right(round_: Round, used_ms: int = 0) -> Attempt:
    return round_.answer(round_.current.key_place, used_ms)


def test_a_round_asks_reveals_and_ends() -> None:
    round_ = new_round(2)
    assert (round_.phase, round_.current.place) == (Phase.ASKING, 0)
    answer_right(round_)
    assert (round_.phase, round_.current.place) == (Phase.REVEALED, 0)
    assert round_.proceed() is Phase.ASKING
    assert round_.current.place == 1
    answer_right(round_)
    assert round_.all_answered
    assert round_.proceed() is Phase.OVER


def test_every_verb_is_refused_out_of_its_turn_and_changes_nothing() -> None:
    round_ = new_round(1)
    with pytest.raises(OutOfTurn):
        round_.proceed()
    with pytest.raises(OutOfTurn):
        round_.answer(3, 0)
    with pytest.raises(OutOfTurn):
        round_.answer(-1, 0)
    assert round_.attempts == []
    answer_right(round_)
    with pytest.raises(OutOfTurn):
        answer_right(round_)
    round_.proceed()
    for verb in (round_.proceed, lambda: answer_right(round_)):
        with pytest.raises(OutOfTurn):
            verb()
    assert len(round_.attempts) == 1


def test_streaks_grow_with_right_answers_and_end_with_a_wrong_or_late_one() -> None:
    round_ = new_round(5)
    seen = []
    for place in range(5):
        if place == 2:
            round_.answer(None, 20_000)
        else:
            answer_right(round_)
        seen.append(round_.streak)
        round_.proceed()
    assert seen == [1, 2, 0, 1, 2]
    assert [attempt.receipt.streak for attempt in round_.attempts] == [0, 1, 2, 0, 1]


def test_a_right_answer_that_is_late_is_wrong() -> None:
    round_ = new_round()
    attempt = answer_right(round_, 20_001)
    assert not attempt.right
    assert (attempt.points, round_.streak, round_.right) == (0, 0, 0)


def test_time_that_ran_out_is_a_wrong_answer_without_an_option() -> None:
    attempt = new_round().answer(None, 20_000)
    assert (attempt.chosen, attempt.right, attempt.points) == (None, False, 0)


def test_every_attempt_has_a_uid_of_its_own() -> None:
    round_ = new_round(5)
    uids = set()
    for _ in range(5):
        uids.add(answer_right(round_).uid)
        round_.proceed()
    assert len(uids) == 5
    assert {len(uid) for uid in uids} == {16}


class AnyCommands(RuleBasedStateMachine):
    """Commands in any order, and a restart from what was kept at any moment."""

    def __init__(self) -> None:
        super().__init__()
        self.asked = asked(6)
        self.choice = Choice(length=6, time_limit_s=20)
        self.round = Round(b"r" * 16, self.choice, self.asked, player="Ada")
        self.kept: list[Attempt] = []
        self.shown = True

    @rule(chosen=st.none() | st.integers(-2, 4), used_ms=st.integers(0, 25_000))
    def answer(self, chosen: int | None, used_ms: int) -> None:
        allowed = self.round.phase is Phase.ASKING and (chosen is None or 0 <= chosen < 3)
        if allowed:
            self.kept.append(self.round.answer(chosen, used_ms))
            self.shown = False
        else:
            with pytest.raises(OutOfTurn):
                self.round.answer(chosen, used_ms)

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
        standing = Standing(self.shown, used_ms, cut_off and self.shown)
        self.round = Round(
            before.uid, self.choice, self.asked, player="Ada", attempts=self.kept, standing=standing
        )
        assert self.round.phase is before.phase
        assert self.round.current is before.current
        assert (self.round.score, self.round.right, self.round.streak) == (
            before.score,
            before.right,
            before.streak,
        )

    @invariant()
    def the_score_is_that_of_its_attempts(self) -> None:
        assert self.round.attempts == self.kept
        assert 0 <= self.round.score == sum(attempt.points for attempt in self.kept) <= 6 * 450
        assert 0 <= self.round.streak <= self.round.right <= len(self.kept)

    @invariant()
    def no_question_is_answered_twice(self) -> None:
        assert [attempt.place for attempt in self.kept] == list(range(len(self.kept)))
        assert self.round.all_answered == (len(self.kept) == 6)


TestAnyCommands = AnyCommands.TestCase
TestAnyCommands.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)


@given(
    st.lists(
        st.tuples(st.sampled_from([None, 0, 1, 2]), st.integers(0, 21_000)), min_size=5, max_size=5
    ),
    st.integers(0, 5),
)
def test_a_round_that_was_restored_between_answers_equals_one_that_was_not(
    answers: list[tuple[int | None, int]], cut: int
) -> None:
    questions = asked(5)
    whole = Round(b"r" * 16, TIMED, questions, player="Ada")
    halved = Round(b"r" * 16, TIMED, questions, player="Ada")
    for number, (chosen, used_ms) in enumerate(answers):
        if number == cut:
            halved = Round(
                b"r" * 16,
                TIMED,
                questions,
                player="Ada",
                attempts=halved.attempts,
                standing=Standing(shown=True, used_ms=used_ms),
            )
        for round_ in (whole, halved):
            round_.answer(chosen, used_ms)
            round_.proceed()
    assert [a.receipt for a in halved.attempts] == [a.receipt for a in whole.attempts]
    assert (halved.score, halved.right, halved.phase) == (whole.score, whole.right, Phase.OVER)
