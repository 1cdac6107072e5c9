"""The rule that finds long questions, held against the page of play in the smallest window."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from quizapp.errors import Code
from quizapp.game.round import Asked
from quizapp.items.checks import check_item
from quizapp.items.item import Item
from quizapp.ui.pages.question import QuestionPage

SIDE_BAR = 72
WORDS = (
    "the of which many films reasons given actor brother country never ending wonderful music "
    "city river mountain invention played first during century people when "
)


def text(length: int, start: int = 0) -> str:
    return (WORDS[WORDS.index(" ", 9 * start) + 1 :] + WORDS * 4)[:length].strip()


@pytest.mark.parametrize(
    ("stem", "options", "count", "long"),
    [
        (60, 12, 4, False),
        (330, 12, 4, False),
        (560, 12, 4, True),
        (250, 30, 4, False),
        (540, 30, 4, True),
        (60, 60, 4, False),
        (330, 60, 4, True),
        (100, 110, 3, False),
        (100, 110, 5, True),
        (150, 12, 8, False),
        (420, 12, 8, True),
        (60, 70, 7, True),
    ],
)
def test_what_is_found_to_be_long_has_to_be_scrolled_and_nothing_else(
    question_page: QuestionPage, qtbot: QtBot, stem: int, options: int, count: int, long: bool
) -> None:
    page = question_page
    page.resize(640 - SIDE_BAR, 480)
    texts = tuple(f"{text(options - 2, place)} {place}" for place in range(count))
    item = Item("r", text(stem), texts[0], texts[1:], category="Early days")
    page.ask(Asked(b"asked", 0, item, texts), 4, 10, 740, 3, 20_000)
    page.settle()
    grid, area = page.findChild(QWidget, "options"), page.findChild(QScrollArea)

    def hidden() -> bool:
        bottom = grid.mapTo(area.viewport(), QPoint(0, grid.height())).y()
        return bottom > area.viewport().height()

    qtbot.waitUntil(lambda: hidden() == long)
    assert (Code.LONG_FOR_WINDOW in [one.code for one in check_item(item)]) == long
