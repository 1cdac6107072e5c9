"""The help: it names every key and tells the rules with the numbers of the rules."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollBar
from pytestqt.qtbot import QtBot

from quizapp.game.scoring import receipt
from quizapp.items.difficulty import Difficulty
from quizapp.ui.pages.help import HelpPage
from quizapp.ui.widgets.key_cap import KeyCap
from quizapp.ui.widgets.plain_label import PlainLabel


@pytest.fixture
def page(qtbot: QtBot) -> HelpPage:
    page = HelpPage()
    qtbot.addWidget(page)
    page.resize(640, 480)
    page.show()
    qtbot.waitExposed(page)
    return page


def words(page: HelpPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel))


def test_the_keys_of_the_game_are_drawn_as_keys(page: HelpPage) -> None:
    caps = {cap.text() for cap in page.findChildren(KeyCap)}
    assert {"1", "8", "Enter", "Space", "Esc", "F1", "Tab", "Ctrl", "R", "S", "Del"} <= caps


def test_the_example_is_what_the_rules_give(page: HelpPage) -> None:
    example = receipt(
        right=True, difficulty=Difficulty.MEDIUM, used_ms=8_000, limit_ms=20_000, streak=3
    )
    factor = 1 + example.streak / 10
    line = f"{example.base} × {example.percent}\u00a0% × {factor:.1f} = {example.points} points"
    assert line in words(page)


def test_the_half_after_a_crash_is_told(page: HelpPage) -> None:
    assert "half of its points" in words(page)


def test_the_page_scrolls_with_keys_alone(page: HelpPage, qtbot: QtBot) -> None:
    page.focus_first()
    bar = next(
        b for b in page.findChildren(QScrollBar) if b.orientation() is Qt.Orientation.Vertical
    )
    qtbot.keyClick(page, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
