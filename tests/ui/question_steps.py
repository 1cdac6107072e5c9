"""What a person does with the form of a question, by the names of its controls."""

from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from quizapp.items.item import Item
from quizapp.items.listed import ListedItem
from quizapp.ui.pages.workshop import WorkshopPage
from quizapp.ui.widgets.plain_label import PlainLabel

OWN = ListedItem(
    b"own", Item("r", "Where?", "Here", ("There",), "Since ever.", "Places"), "own", "Own", own=True
)
BUILT_IN = replace(OWN, uid=b"built-in", own=False)

T = TypeVar("T", bound=QWidget)


class Form:
    """The workshop with its form, under a person's hands."""

    def __init__(self, page: WorkshopPage, qtbot: QtBot) -> None:
        self.page = page
        self.qtbot = qtbot

    def get(self, kind: type[T], name: str) -> T:
        found = self.page.findChild(kind, name)
        assert found is not None
        return found

    def click(self, name: str) -> None:
        button = self.get(QPushButton, name)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    def press(
        self, key: Qt.Key, with_key: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    ) -> None:
        self.qtbot.keyClick(QApplication.focusWidget(), key, with_key)

    def save(self) -> None:
        self.press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)

    def open_row(self, listed: ListedItem) -> None:
        self.page.highlight(listed.uid)
        self.click("edit_question_button")

    def type(self, name: str, text: str) -> None:
        field = self.get(QWidget, name)
        field.setFocus()
        self.qtbot.keyClicks(field, text)

    def mark(self, number: int) -> None:
        self.get(QRadioButton, f"question_key_{number}").click()

    def write(self, *options: str, stem: str = "Where?", key: int | None = 1) -> None:
        self.type("question_stem", stem)
        for number, option in enumerate(options, start=1):
            self.type(f"question_option_{number}", option)
        if key is not None:
            self.mark(key)

    @property
    def message(self) -> str:
        return self.get(PlainLabel, "form_message").text()

    @property
    def stem(self) -> str:
        return self.get(QPlainTextEdit, "question_stem").toPlainText()

    @property
    def focus(self) -> str:
        return QApplication.focusWidget().objectName()
