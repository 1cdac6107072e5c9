"""The way from page to page."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from quizapp.ui.widgets.side_bar import SideBar

NAMES = ("show_home", "show_scores", "show_workshop", "show_settings", "show_help")


@pytest.fixture
def actions() -> list[QAction]:
    made = [QAction(name.removeprefix("show_").title()) for name in NAMES]
    for action, name in zip(made, NAMES, strict=True):
        action.setObjectName(name)
        action.setCheckable(True)
    return made


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def bar(window: QWidget, actions: list[QAction]) -> SideBar:
    bar = SideBar(actions, window)
    row = QHBoxLayout(window)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(bar)
    window.resize(400, 700)
    window.show()
    return bar


@pytest.mark.parametrize("place", range(5))
def test_a_button_does_what_its_action_does(
    bar: SideBar, actions: list[QAction], qtbot: QtBot, place: int
) -> None:
    button = bar.findChild(QAbstractButton, f"{NAMES[place]}_button")
    with qtbot.waitSignal(actions[place].triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(actions[place].triggered):
        qtbot.keyClick(button, Qt.Key.Key_Return)


def test_settings_and_help_stand_at_the_bottom(bar: SideBar) -> None:
    tops = [bar.findChild(QAbstractButton, f"{name}_button").y() for name in NAMES]
    assert tops == sorted(tops)
    assert tops[3] - tops[2] > 200


def test_it_is_narrower_without_words(bar: SideBar) -> None:
    wide = bar.width()
    bar.set_compact(True)
    assert bar.width() < wide


def test_a_low_window_drops_the_words_but_no_button(bar: SideBar, qtbot: QtBot) -> None:
    bar.window().resize(400, 340)
    for name in NAMES:
        button = bar.findChild(QAbstractButton, f"{name}_button")
        qtbot.waitUntil(lambda button=button: button.geometry().bottom() < 340)


def test_a_badge_is_painted_at_the_icon_and_told_in_words(bar: SideBar) -> None:
    button = bar.findChild(QAbstractButton, "show_workshop_button")
    before = button.grab().toImage()
    bar.set_badge("show_workshop", "3", "Open reports: 3")
    assert button.accessibleDescription() == "Open reports: 3"
    assert button.grab().toImage() != before
    bar.set_badge("show_workshop", "", "")
    assert button.accessibleDescription() == ""
    assert button.grab().toImage() == before
