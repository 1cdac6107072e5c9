"""The line that says what went wrong."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

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
