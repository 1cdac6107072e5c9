"""What verdicts say: many lines, one meaning each, and nothing that hurts."""

from dataclasses import replace

import pytest

from quizapp.ui.verdict_words import verdict_line
from tests.ui.values import asked, attempt

_UIDS = [bytes([high, low]) for high in range(8) for low in range(25)]


def _lines(chosen: int | None, streak: int) -> list[str]:
    given = attempt(asked(), chosen)
    return [verdict_line(replace(given, uid=uid), streak) for uid in _UIDS]


@pytest.mark.parametrize(
    ("chosen", "streak", "beginning"),
    [(1, 1, "Right"), (1, 4, "Right"), (0, 0, "Not this time"), (None, 0, "Time is up")],
    ids=["right", "right in a row", "wrong", "late"],
)
def test_lines_vary_and_begin_with_what_they_mean(
    chosen: int | None, streak: int, beginning: str
) -> None:
    lines = set(_lines(chosen, streak))
    assert len(lines) >= 5
    assert all(line.startswith(beginning) for line in lines)
    others = {"right", "not this time", "time is up", "wrong"} - {beginning.lower()}
    assert not [line for line in lines if any(other in line.lower() for other in others)]


def test_a_row_is_counted_in_every_line() -> None:
    assert all("4 in a row" in line for line in _lines(1, 4))


def test_the_same_answer_always_has_the_same_line() -> None:
    assert _lines(0, 0) == _lines(0, 0)


def test_no_line_mocks() -> None:
    said = " ".join(_lines(0, 0) + _lines(None, 0)).lower()
    for word in ("wrong", "fail", "bad", "too slow", "easy", "really", "?", "!", "sorry"):
        assert word not in said
