"""What several tests of pages begin with."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.ui.motion import FULL, SYSTEM, Motion, motion
from quizapp.ui.pages.question import QuestionPage
from quizapp.ui.theme import Theme


@pytest.fixture
def moving() -> Iterator[Motion]:
    """Things move, though nobody looks at this screen."""
    motion().set_preference(FULL)
    yield motion()
    motion().set_preference(SYSTEM)


@pytest.fixture
def look(qapp: QApplication) -> Iterator[Theme]:
    """The dark theme at its designed size."""
    theme = Theme("dark")
    theme.apply(qapp)
    yield theme
    theme.set_text_percent(100)


@pytest.fixture
def question_page(qtbot: QtBot, look: Theme) -> QuestionPage:
    """An empty question page with the keyboard."""
    assert look.scale == 1
    page = QuestionPage()
    qtbot.addWidget(page)
    page.resize(916, 700)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    return page
