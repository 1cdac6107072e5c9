"""What an answer earns, in integers that anyone can recompute."""

from dataclasses import dataclass

from quizapp.items.difficulty import Difficulty

_BASE = {None: 200, Difficulty.EASY: 100, Difficulty.MEDIUM: 200, Difficulty.HARD: 300}
_GRACE_MS = 500
_LEAST_PERCENT = 50
MOST_STREAK = 5
"""A longer run earns no more, and is not told apart."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """How an answer's points came about: base × percent × (10 + streak) / 10.

    ``helped`` halves that: a lifeline was used on the question.
    """

    base: int
    percent: int
    streak: int
    points: int
    helped: bool = False


def receipt(
    *,
    right: bool,
    difficulty: Difficulty | None,
    used_ms: int,
    limit_ms: int | None,
    streak: int,
    half_only: bool = False,
    helped: bool = False,
    speed: bool = True,
) -> Receipt:
    """Return the points of one answer with their parts.

    ``streak`` is the number of right answers in a row before this one. ``half_only`` is
    for a question that came back with its full clock after a crash; ``helped`` for one
    on which a lifeline was used. Without ``speed`` the time left makes no difference. A
    wrong or late answer (``used_ms`` past ``limit_ms``) earns nothing.
    """
    base = _BASE[difficulty]
    s = min(MOST_STREAK, streak)
    if not right or (limit_ms is not None and used_ms > limit_ms):
        return Receipt(base, 0, s, 0, helped)
    percent = _percent(used_ms, limit_ms, half_only=half_only, speed=speed)
    points = base * percent * (10 + s) // 1000
    return Receipt(base, percent, s, points // 2 if helped else points, helped)


def _percent(used_ms: int, limit_ms: int | None, *, half_only: bool, speed: bool) -> int:
    """Return how much of the base speed leaves: 100 at once or untimed, 50 at the end."""
    if limit_ms is None or not (speed or half_only):
        return 100
    if half_only or limit_ms <= _GRACE_MS:
        return _LEAST_PERCENT
    lost = 50 * max(0, used_ms - _GRACE_MS) // (limit_ms - _GRACE_MS)
    return max(_LEAST_PERCENT, 100 - lost)
