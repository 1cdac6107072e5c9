"""The schedule of practice: in days of the player, the same for the same answers."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.game.practice import DAY_MS, Card, Sure, answered, days_until, is_missed

NOON = 20_000 * DAY_MS + DAY_MS // 2
HOUR = DAY_MS // 24


def right(state: str = "", sure: int | None = None, now_ms: int = NOON, offset: int = 0) -> Card:
    return answered(state, right=True, sure=sure, now_ms=now_ms, utc_offset_min=offset)


def wrong(state: str = "", now_ms: int = NOON) -> Card:
    return answered(state, right=False, sure=None, now_ms=now_ms, utc_offset_min=0)


def wait(card: Card, now_ms: int = NOON) -> int:
    return days_until(card.due_ms, now_ms, 0)


def test_the_surer_a_right_answer_the_longer_the_wait() -> None:
    waits = [wait(right(sure=sure)) for sure in (Sure.GUESS, Sure.FAIRLY, Sure.SURE)]
    assert waits == [1, 2, 8]
    assert wait(right(sure=None)) == 2


def test_how_sure_one_was_makes_no_mistake_better() -> None:
    for sure in Sure:
        card = answered("", right=False, sure=sure, now_ms=NOON, utc_offset_min=0)
        assert card == wrong()


def test_a_mistake_is_due_at_once_before_all_that_is_due_and_the_oldest_first() -> None:
    older, newer, due = wrong(), wrong(now_ms=NOON + 1), right(now_ms=DAY_MS)
    assert older.due_ms < newer.due_ms < 0 < due.due_ms
    assert (is_missed(older.due_ms), is_missed(due.due_ms)) == (True, False)
    assert wait(older) == 0


def test_each_right_answer_on_its_day_makes_the_wait_longer() -> None:
    card, now_ms, waits = right(), NOON, []
    for _ in range(5):
        waits.append(wait(card, now_ms))
        now_ms += waits[-1] * DAY_MS
        card = right(card.state, now_ms=now_ms)
    assert waits == sorted(set(waits))


def test_a_mistake_makes_the_wait_short_again() -> None:
    card = right(right(sure=Sure.SURE).state, sure=Sure.SURE, now_ms=NOON + 8 * DAY_MS)
    long = wait(card, NOON + 8 * DAY_MS)
    later = NOON + (8 + long) * DAY_MS
    again = right(wrong(card.state, later).state, now_ms=later)
    assert wait(again, later) < long // 4


@pytest.mark.parametrize("offset", [-720, -210, 0, 345, 840])
def test_what_is_due_tomorrow_is_due_from_midnight_on_where_the_player_is(offset: int) -> None:
    card = right(sure=Sure.GUESS, offset=offset)
    assert (card.due_ms + offset * 60_000) % DAY_MS == 0
    assert days_until(card.due_ms, NOON, offset) == 1
    assert 0 < card.due_ms - NOON <= DAY_MS


def test_the_hour_of_the_day_makes_no_difference() -> None:
    assert right(now_ms=NOON - 11 * HOUR) == right(now_ms=NOON + 11 * HOUR)


def test_a_clock_that_was_set_back_does_no_harm() -> None:
    card = right(right().state, now_ms=NOON - 3 * DAY_MS)
    assert wait(card, NOON - 3 * DAY_MS) >= 1


@pytest.mark.parametrize(
    "state", ["", "no JSON", "[]", "null", "{}", '{"stability": "x", "difficulty": 5, "day": 1}']
)
def test_a_state_that_cannot_be_read_is_a_new_card(state: str) -> None:
    assert right(state) == right("")


@pytest.mark.parametrize(
    "wrong_part",
    [{"stability": 0}, {"stability": float("nan")}, {"stability": float("inf")},
     {"difficulty": 50}, {"day": -9}, {"day": float("inf")}],
)  # fmt: skip
def test_a_state_that_makes_no_sense_is_a_new_card(wrong_part: dict[str, float]) -> None:
    sound = {"stability": 40.0, "difficulty": 5.0, "day": 19_990}
    assert right(json.dumps(sound)) != right("")
    assert right(json.dumps(sound | wrong_part)) == right("")


@given(
    st.lists(
        st.tuples(st.booleans(), st.sampled_from([None, *Sure]), st.integers(0, 400 * DAY_MS)),
        min_size=1,
        max_size=12,
    ),
    st.integers(-720, 840),
)
def test_any_answers_make_a_sound_card_and_always_the_same(
    answers: list[tuple[bool, Sure | None, int]], offset: int
) -> None:
    ends = []
    for _ in range(2):
        state, now_ms = "", NOON
        for is_right, sure, later_ms in answers:
            now_ms += later_ms
            card = answered(state, right=is_right, sure=sure, now_ms=now_ms, utc_offset_min=offset)
            state = card.state
            assert is_missed(card.due_ms) is not is_right
            days = days_until(card.due_ms, now_ms, offset)
            assert 1 <= days <= 3650 if is_right else days == 0
            assert json.loads(state)["stability"] > 0
        ends.append(card)
    assert ends[0] == ends[1]
