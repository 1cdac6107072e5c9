"""Ruleset 1, by DESIGN's numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.game.rules import RULESET
from quizapp.game.scoring import Receipt, receipt
from quizapp.items.difficulty import Difficulty

LIMITS = st.sampled_from([None, 1, 500, 501, 10_000, 20_000, 30_000, 60_000])
LEVELS = st.sampled_from([None, *Difficulty])


def points(
    *,
    difficulty: Difficulty | None = Difficulty.MEDIUM,
    used_ms: int = 0,
    limit_ms: int | None = 20_000,
    streak: int = 0,
    half_only: bool = False,
    right: bool = True,
) -> Receipt:
    return receipt(
        right=right,
        difficulty=difficulty,
        used_ms=used_ms,
        limit_ms=limit_ms,
        streak=streak,
        half_only=half_only,
    )


def test_the_rules_are_the_first_ones() -> None:
    assert RULESET == 1


def test_the_example_of_the_design() -> None:
    assert points(used_ms=8000, streak=3) == Receipt(base=200, percent=81, streak=3, points=210)


@pytest.mark.parametrize(
    ("difficulty", "base"),
    [(None, 200), (Difficulty.EASY, 100), (Difficulty.MEDIUM, 200), (Difficulty.HARD, 300)],
)
def test_the_base_is_by_difficulty(difficulty: Difficulty | None, base: int) -> None:
    assert points(difficulty=difficulty).points == base


@pytest.mark.parametrize(
    ("used_ms", "percent"),
    [(0, 100), (500, 100), (889, 100), (890, 99), (10_250, 75), (19_999, 51), (20_000, 50)],
)
def test_speed_leaves_so_much_of_the_base(used_ms: int, percent: int) -> None:
    assert points(used_ms=used_ms).percent == percent


def test_never_less_than_half_is_left_of_a_right_answer_in_time() -> None:
    assert points(used_ms=20_000).points == 100


def test_late_is_nothing() -> None:
    assert points(used_ms=20_001) == Receipt(200, 0, 0, 0)


def test_wrong_is_nothing() -> None:
    assert points(right=False, streak=4) == Receipt(200, 0, 4, 0)


def test_without_a_clock_all_of_the_base_is_left() -> None:
    assert points(limit_ms=None, used_ms=3_600_000) == Receipt(200, 100, 0, 200)
    assert points(limit_ms=None, half_only=True).percent == 100


def test_a_question_that_came_back_after_a_crash_earns_half() -> None:
    assert points(half_only=True) == Receipt(200, 50, 0, 100)


@pytest.mark.parametrize(
    ("streak", "earned"), [(0, 200), (1, 220), (4, 280), (5, 300), (6, 300), (19, 300)]
)
def test_a_streak_adds_a_tenth_each_and_half_at_most(streak: int, earned: int) -> None:
    assert points(streak=streak).points == earned


@given(
    st.booleans(), LEVELS, st.integers(-1000, 10**9), LIMITS, st.integers(0, 10**6), st.booleans()
)
def test_points_are_never_negative_and_never_above_their_most(
    right: bool,
    difficulty: Difficulty | None,
    used_ms: int,
    limit_ms: int | None,
    streak: int,
    half_only: bool,
) -> None:
    found = points(
        right=right,
        difficulty=difficulty,
        used_ms=used_ms,
        limit_ms=limit_ms,
        streak=streak,
        half_only=half_only,
    )
    assert 0 <= found.points <= found.base * 3 // 2 <= 450
    assert found.points == found.base * found.percent * (10 + found.streak) // 1000
    assert found.percent in range(50, 101) or found.points == 0
    if not right:
        assert found.points == 0


@given(LEVELS, st.integers(0, 20_000), st.integers(0, 20_000), st.integers(0, 9))
def test_a_quicker_answer_never_earns_less(
    difficulty: Difficulty | None, one: int, other: int, streak: int
) -> None:
    quick, slow = sorted((one, other))
    earned = [
        points(difficulty=difficulty, used_ms=used, streak=streak).points for used in (quick, slow)
    ]
    assert earned[0] >= earned[1]
