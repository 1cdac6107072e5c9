"""What a verdict says: another line now and then, the same one for the same answer."""

from collections.abc import Sequence
from zlib import crc32

from PySide6.QtCore import QCoreApplication

from quizapp.game.round import Attempt

_STREAK_FROM = 2


def verdict_line(attempt: Attempt, streak: int) -> str:
    """Return how an answer was: it begins with Right, Not this time, or Time is up."""
    if attempt.right and streak >= _STREAK_FROM:
        return _drawn(_in_a_row(), attempt).format(count=streak)
    if attempt.right:
        return _drawn(_right(), attempt)
    return _drawn(_late() if attempt.chosen is None else _wrong(), attempt)


def _drawn(lines: Sequence[str], attempt: Attempt) -> str:
    """Draw by the attempt's uid, so that a verdict that is shown again says the same."""
    return lines[crc32(attempt.uid) % len(lines)]


def _in_a_row() -> tuple[str, ...]:
    words = QCoreApplication.translate
    return (
        words("verdict", "Right again, {count} in a row"),
        words("verdict", "Right, that makes {count} in a row"),
        words("verdict", "Right once more, {count} in a row"),
        words("verdict", "Right you are, {count} in a row"),
        words("verdict", "Right, {count} in a row"),
    )


def _right() -> tuple[str, ...]:
    words = QCoreApplication.translate
    return (
        words("verdict", "Right, well done"),
        words("verdict", "Right, that’s the one"),
        words("verdict", "Right you are"),
        words("verdict", "Right, just so"),
        words("verdict", "Right"),
        words("verdict", "Right, well remembered"),
    )


def _wrong() -> tuple[str, ...]:
    words = QCoreApplication.translate
    return (
        words("verdict", "Not this time, a good try"),
        words("verdict", "Not this time, it was worth a try"),
        words("verdict", "Not this time, here is the answer"),
        words("verdict", "Not this time, now you know it"),
        words("verdict", "Not this time"),
        words("verdict", "Not this time, that happens"),
    )


def _late() -> tuple[str, ...]:
    words = QCoreApplication.translate
    return (
        words("verdict", "Time is up, no harm done"),
        words("verdict", "Time is up, take a breath"),
        words("verdict", "Time is up, here is the answer"),
        words("verdict", "Time is up, it went quickly"),
        words("verdict", "Time is up"),
    )
