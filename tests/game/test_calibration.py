"""What a player's words about their answers are worth."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.game.calibration import Confidence
from quizapp.game.practice import Sure


def test_a_share_rests_on_its_answers() -> None:
    some = Confidence(Sure.SURE, 40, 36, 0.25)
    assert some.share == 0.9
    assert some.range == pytest.approx((0.7695, 0.9604), abs=0.001)
    few, many = Confidence(Sure.SURE, 10, 9, 0.25), Confidence(Sure.SURE, 400, 360, 0.25)
    assert few.range[0] < some.range[0] < many.range[0]


def test_without_an_answer_nothing_is_known() -> None:
    assert (Confidence(Sure.GUESS, 0, 0, 0.25).share, Confidence(Sure.GUESS, 0, 0, 0.25).range) == (
        0.0,
        (0.0, 1.0),
    )


@given(st.integers(1, 10_000), st.data())
def test_a_range_always_holds_the_share_and_stays_between_0_and_1(
    answers: int, data: st.DataObject
) -> None:
    right = data.draw(st.integers(0, answers))
    some = Confidence(Sure.FAIRLY, answers, right, 0.25)
    low, high = some.range
    assert 0 <= low <= some.share <= high <= 1
