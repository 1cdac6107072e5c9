"""What a round came to, by keys and mouse."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget
from pytestqt.qtbot import QtBot

from quizapp.game.standings import Outcome
from quizapp.ui.motion import Motion
from quizapp.ui.pages.results import ResultsPage
from tests.ui.values import asked, attempt, outcome


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


def _perfect(**changes: int | None) -> Outcome:
    question = asked()
    tries = tuple(attempt(question, 1) for _ in range(3))
    return replace(outcome(**changes), attempts=tries, right=3)


def _celebrates(page: ResultsPage) -> bool:
    found = page.findChild(QWidget, "celebration")
    return found is not None and found.isVisible()


def test_the_end_sounds_once_and_only_when_it_is_seen(qtbot: QtBot) -> None:
    page = ResultsPage()
    qtbot.addWidget(page)
    with qtbot.assertNotEmitted(page.sound_wanted, wait=20):
        page.show_outcome(outcome())
    with qtbot.waitSignal(page.sound_wanted) as wanted:
        page.show()
    assert wanted.args == ["end"]
    with qtbot.assertNotEmitted(page.sound_wanted, wait=20):
        page.show_outcome(outcome(rank=1, ranked=14, best_before=2460))


def test_a_perfect_round_is_celebrated_once_and_a_key_ends_that(
    page: ResultsPage, qtbot: QtBot, moving: Motion
) -> None:
    assert moving.full
    page.show_outcome(_perfect())
    qtbot.waitUntil(lambda: _celebrates(page))
    with qtbot.waitSignal(page.play_again_requested):
        qtbot.keyClick(page.findChild(QAbstractButton, "play_again_button"), Qt.Key.Key_Return)
    assert not _celebrates(page)
    with qtbot.waitSignal(page.sound_wanted, raising=False, timeout=30):
        page.show_outcome(_perfect(rank=1, ranked=2, best_before=10))
    assert not _celebrates(page)


def test_a_personal_best_is_celebrated_as_soon_as_it_is_known(
    page: ResultsPage, qtbot: QtBot, moving: Motion
) -> None:
    assert moving.full
    assert not _celebrates(page)
    page.show_outcome(outcome(rank=1, ranked=14, best_before=2460))
    qtbot.waitUntil(lambda: _celebrates(page))


@pytest.mark.parametrize("best", [None, 3000])
def test_an_ordinary_round_is_not_celebrated(
    page: ResultsPage, qtbot: QtBot, moving: Motion, best: int | None
) -> None:
    assert moving.full
    with qtbot.assertNotEmitted(page.play_again_requested, wait=30):
        page.show_outcome(outcome(rank=2, ranked=2, best_before=best))
    assert not _celebrates(page)


def test_without_motion_a_perfect_round_keeps_still(page: ResultsPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.play_again_requested, wait=30):
        page.show_outcome(_perfect())
    assert not _celebrates(page)
    assert says(page, "right_of_asked") == "A perfect round: 3 of 3 right"


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
