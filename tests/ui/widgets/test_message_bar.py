"""The line that says what went wrong."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from quizapp.ui.widgets import message_bar
from quizapp.ui.widgets.message_bar import MessageBar


def test_it_is_hidden_until_there_is_something_to_say(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    assert (bar.isHidden(), bar.text) == (True, "")


def test_its_action_is_told_by_name(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message("Not saved yet", "error", "Try again", "retry")
    assert bar.text == "Not saved yet"
    with qtbot.waitSignal(bar.action_requested) as wish:
        qtbot.keyClick(bar.findChild(QAbstractButton, "message_action"), Qt.Key.Key_Return)
    assert wish.args == ["retry"]


def test_it_can_be_closed(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message("Done")
    close = bar.findChild(QAbstractButton, "message_close")
    assert close.accessibleName() == "Close the message"
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert (bar.isHidden(), bar.text) == (True, "")


@pytest.fixture
def short_notes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(message_bar, "NOTE_MS", 40)


@pytest.mark.usefixtures("short_notes")
def test_a_note_goes_by_itself(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_note("Sound is off.")
    bar.show_note("Sound is on.")
    assert bar.text == "Sound is on."
    qtbot.waitUntil(bar.isHidden)


@pytest.mark.usefixtures("short_notes")
def test_after_a_note_what_went_wrong_is_said_again(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_message("Not saved yet", "error", "Try again", "retry")
    bar.show_note("Sound is off.")
    bar.show_note("Sound is on.")
    assert (bar.text, bar.kind, bar.action_name) == ("Sound is on.", "info", "")
    qtbot.waitUntil(lambda: bar.text == "Not saved yet")
    assert (bar.kind, bar.action_name) == ("error", "retry")


def test_closing_a_note_shows_what_it_stood_before(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show_message("Not saved yet", "error")
    bar.show_note("Sound is off.")
    close = bar.findChild(QAbstractButton, "message_close")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert bar.text == "Not saved yet"


@pytest.mark.usefixtures("short_notes")
def test_what_is_mended_behind_a_note_does_not_come_back(qtbot: QtBot) -> None:
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.show()
    bar.show_message("Not saved yet", "error", "Try again", "retry")
    bar.show_note("Sound is off.")
    bar.take_back("retry")
    assert bar.text == "Sound is off."
    qtbot.waitUntil(bar.isHidden)
