"""When a question is to be practised again: FSRS, in whole days of the player, without chance.

The only module that knows the ``fsrs`` library, which is imported when an answer is scheduled.
"""

import json
from dataclasses import dataclass
from enum import IntEnum
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

DAY_MS = 24 * 60 * 60 * 1000
_MINUTE_MS = 60 * 1000
_MISSED_MS = 1 << 53
_LONGEST_DAYS = 3650
_LEAST_DIFFICULTY, _MOST_DIFFICULTY = 1, 10
_AGAIN, _HARD, _GOOD, _EASY = 1, 2, 3, 4


class Sure(IntEnum):
    """How sure a player was of an answer, before the verdict."""

    GUESS = 0
    FAIRLY = 1
    SURE = 2


@dataclass(frozen=True, slots=True)
class Card:
    """What is known of a player and a question: the schedule's own state, and when it is due."""

    state: str
    due_ms: int


@dataclass(frozen=True, slots=True)
class ToPractise:
    """How many questions wait for a player's practice: mistakes, due ones, and new ones."""

    missed: int = 0
    due: int = 0
    new: int = 0


def is_missed(due_ms: int) -> bool:
    """Tell whether an instant is that of a mistake, which is due before all that is just due."""
    return due_ms < 0


def answered(
    state: str, *, right: bool, sure: int | None, now_ms: int, utc_offset_min: int
) -> Card:
    """Return a question's card after an answer; ``state`` is that of its card before, or "".

    What was right is due at the beginning of a day of the player. What was missed is due at
    once and before all else, the oldest mistake first.
    """
    today = (now_ms + utc_offset_min * _MINUTE_MS) // DAY_MS
    kept, days = _review(state, _rating(right=right, sure=sure), today)
    if not right:
        return Card(kept, now_ms - _MISSED_MS)
    return Card(kept, (today + days) * DAY_MS - utc_offset_min * _MINUTE_MS)


def days_until(due_ms: int, now_ms: int, utc_offset_min: int) -> int:
    """Return how many of the player's days from today an instant is; 0 where it is past."""
    days = [(at_ms + utc_offset_min * _MINUTE_MS) // DAY_MS for at_ms in (now_ms, due_ms)]
    return max(0, days[1] - days[0])


def day_of(state: str) -> int:
    """Return the player's day of the last review that a card's state tells of, or -1."""
    known = _known(state)
    return -1 if known is None else known.day


def _rating(*, right: bool, sure: int | None) -> int:
    """Return FSRS's rating of an answer; a right guess is hardly known."""
    if not right:
        return _AGAIN
    if sure == Sure.GUESS:
        return _HARD
    return _EASY if sure == Sure.SURE else _GOOD


def _review(state: str, rating: int, today: int) -> tuple[str, int]:
    """Return FSRS's state after a review on a day, and in how many days the next is due."""
    import fsrs  # 20 ms, and few starts of the game need it  # noqa: PLC0415

    scheduler = fsrs.Scheduler(
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=_LONGEST_DAYS,
        enable_fuzzing=False,
    )
    card = fsrs.Card(card_id=0, due=_noon(today))
    known = _known(state)
    if known is not None:
        card.state, card.step = fsrs.State.Review, None
        card.stability, card.difficulty = known.stability, known.difficulty
        card.last_review = _noon(min(known.day, today))
    card, _ = scheduler.review_card(card, fsrs.Rating(rating), _noon(today))
    kept = {"stability": card.stability, "difficulty": card.difficulty, "day": today}
    return json.dumps(kept), (card.due - _noon(today)).days


@dataclass(frozen=True, slots=True)
class _Memory:
    """What FSRS remembers of a card, and the player's day of its last review."""

    stability: float
    difficulty: float
    day: int


def _known(state: str) -> _Memory | None:
    """Return what a state says; None where there is none or it cannot be read."""
    try:
        kept = json.loads(state)
        memory = _Memory(float(kept["stability"]), float(kept["difficulty"]), int(kept["day"]))
    except (LookupError, OverflowError, RecursionError, TypeError, ValueError):
        return None
    usual = _LEAST_DIFFICULTY <= memory.difficulty <= _MOST_DIFFICULTY
    return memory if usual and 0 < memory.stability < inf and memory.day >= 0 else None


def _noon(day: int) -> "datetime":
    """Return an instant in the middle of a day; FSRS tells days by them."""
    from datetime import UTC, datetime, timedelta  # no start waits for it  # noqa: PLC0415

    return datetime(1970, 1, 1, 12, tzinfo=UTC) + timedelta(days=day)
