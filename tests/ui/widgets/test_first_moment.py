"""The first moment of a verdict: a press waits until it is over, and is not lost."""

import pytest
from pytestqt.qtbot import QtBot

from quizapp.ui.widgets import first_moment
from quizapp.ui.widgets.first_moment import FirstMoment

_MS = 1_000_000


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.ms = 1_000

    def __call__(self) -> int:
        return self.ms * _MS


def _counted(moment: FirstMoment) -> list[bool]:
    passed: list[bool] = []
    moment.passed.connect(lambda: passed.append(True))
    return passed


def test_half_a_second_is_the_first_moment() -> None:
    assert first_moment.HOLD_MS == 500


@pytest.mark.usefixtures("qapp")
def test_after_the_first_moment_a_press_passes_at_once() -> None:
    clock = Clock()
    moment = FirstMoment(now_ns=clock)
    passed = _counted(moment)
    moment.begin()
    clock.ms += first_moment.HOLD_MS
    moment.press()
    assert (passed, moment.holding) == ([True], False)


def test_in_the_first_moment_presses_wait_and_pass_as_one(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_moment, "HOLD_MS", 30)
    moment = FirstMoment(now_ns=Clock())
    passed = _counted(moment)
    moment.begin()
    moment.press()
    moment.press()
    assert (passed, moment.holding) == ([], True)
    qtbot.waitUntil(lambda: not moment.holding)
    assert passed == [True]


def test_what_waits_is_forgotten_when_the_verdict_is_gone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(first_moment, "HOLD_MS", 20)
    moment = FirstMoment(now_ns=Clock())
    moment.begin()
    moment.press()
    moment.end()
    with qtbot.assertNotEmitted(moment.passed, wait=40):
        assert not moment.holding
