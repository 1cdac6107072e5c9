"""The time that is left, told by a key, and the words in which all is read out."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.pages.question import QuestionPage
from quizapp.ui.widgets.countdown import Countdown
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.question_voice import sentences
from tests.ui.values import asked

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot: QtBot) -> QuestionPage:
    page = QuestionPage()
    qtbot.addWidget(page)
    page.resize(916, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page


def hint(page: QuestionPage) -> str:
    found = page.findChild(PlainLabel, "key_hint")
    assert found is not None
    return found.text()


def test_a_key_tells_the_time_that_is_left_and_the_hint_comes_back(
    page: QuestionPage, qtbot: QtBot
) -> None:
    page.ask(asked(), 1, 10, 0, 0, 20_000)
    page.set_left(11_001)
    usual = hint(page)
    qtbot.keyClick(page, Qt.Key.Key_T, _CONTROL)
    assert hint(page) == "Seconds left: 12"
    qtbot.waitUntil(lambda: hint(page) == usual, timeout=10_000)


def test_the_key_works_from_an_option_too(page: QuestionPage, qtbot: QtBot) -> None:
    page.ask(asked(), 1, 10, 0, 0, 20_000)
    option = page.findChild(QWidget, "option_2")
    option.setFocus()
    qtbot.keyClick(option, Qt.Key.Key_T, _CONTROL)
    assert hint(page) == "Seconds left: 20"


def test_without_a_clock_the_key_says_so(page: QuestionPage, qtbot: QtBot) -> None:
    page.ask(asked(), 1, 10, 0, 0, None)
    qtbot.keyClick(page, Qt.Key.Key_T, _CONTROL)
    assert hint(page).startswith("There is no clock")


def test_the_next_question_shows_its_own_hint(page: QuestionPage, qtbot: QtBot) -> None:
    page.ask(asked(), 1, 10, 0, 0, 20_000)
    usual = hint(page)
    qtbot.keyClick(page, Qt.Key.Key_T, _CONTROL)
    page.ask(asked(), 2, 10, 0, 0, 20_000)
    assert hint(page) == usual


def test_the_letter_alone_does_nothing(page: QuestionPage, qtbot: QtBot) -> None:
    page.ask(asked(), 1, 10, 0, 0, 20_000)
    usual = hint(page)
    qtbot.keyClick(page, Qt.Key.Key_T)
    assert hint(page) == usual


def test_the_clock_tells_a_screen_reader_once_a_second(qtbot: QtBot) -> None:
    clock = Countdown()
    qtbot.addWidget(clock)
    clock.start(3_000)
    told: list[int] = []
    clock.valueChanged.connect(told.append)
    for left_ms in range(2_950, -50, -50):
        clock.set_left(left_ms)
    assert told == [2_000, 1_000, 0]
    assert isinstance(clock, QProgressBar)
    assert clock.accessibleName() == "Seconds left: 0"


def test_a_voice_pauses_between_sentences() -> None:
    assert sentences(["Question 1 of 5", "Who?", "", "1: A. B.", "2: C"]) == (
        "Question 1 of 5. Who? 1: A. B. 2: C."
    )
