"""What a round came to, by keys and mouse."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.pages.results import ResultsPage
from tests.ui.values import outcome


@pytest.fixture
def page(qtbot: QtBot) -> ResultsPage:
    page = ResultsPage()
    qtbot.addWidget(page)
    page.resize(916, 700)
    page.show()
    page.show_outcome(outcome())
    page.focus_first()
    return page


def says(page: QWidget, name: str) -> str:
    found = page.findChild(QLabel, name)
    assert found is not None, name
    return found.text()


def listed(page: ResultsPage) -> list[str]:
    rows = page.findChild(QWidget, "results_list")
    assert rows is not None
    return [label.text() for label in rows.findChildren(QLabel) if label.isVisible()]


def test_the_score_is_a_plain_number(page: ResultsPage) -> None:
    assert says(page, "final_score") == "2610"
    assert says(page, "right_of_asked") == "1 of 3 right"


def test_every_question_tells_what_was_chosen_and_what_was_right(page: ResultsPage) -> None:
    lines = listed(page)
    assert lines[1::3] == [
        "The Marrying Man",
        "You: The Getaway · Right: The Marrying Man",
        "No answer in time · Right: The Marrying Man",
    ]
    assert lines[2::3] == ["+210", "0", "0"]


def test_rank_and_best_come_when_they_are_known(page: ResultsPage) -> None:
    rank = page.findChild(QWidget, "rank")
    best = page.findChild(QWidget, "personal_best")
    assert (rank.isVisible(), best.isVisible()) == (False, False)
    page.show_outcome(outcome(rank=1, ranked=14, best_before=2460))
    assert says(page, "rank") == "Rank 1 of 14"
    assert says(page, "personal_best") == "Personal best by 150"
    assert len(listed(page)) == 9


def test_a_lower_score_is_no_personal_best(page: ResultsPage) -> None:
    page.show_outcome(outcome(rank=2, ranked=2, best_before=3000))
    assert not page.findChild(QWidget, "personal_best").isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_key_plays_again(page: ResultsPage, qtbot: QtBot, key: Qt.Key) -> None:
    with qtbot.waitSignal(page.play_again_requested):
        qtbot.keyClick(page.findChild(QAbstractButton, "play_again_button"), key)


def test_the_other_ways_are_a_click_away(page: ResultsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.scores_requested):
        qtbot.mouseClick(
            page.findChild(QAbstractButton, "scores_button"), Qt.MouseButton.LeftButton
        )
    with qtbot.waitSignal(page.home_requested):
        qtbot.mouseClick(page.findChild(QAbstractButton, "home_button"), Qt.MouseButton.LeftButton)
