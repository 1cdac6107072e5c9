"""Hands and eyes at the window: click, type, wait until something is there, take a picture."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from tests.benchmarks.watching import page_shown

_PATIENCE_S = 20.0
_STEP_S = 0.005
_SETTLE_S = 0.45
_SMALLEST_FILE = 1  # QPixmap.save's quality: PNG knows only how hard to compress


class Hands:
    """Does to the window what a player does; finds everything by its objectName."""

    def __init__(self, window: QWidget, folder: Path, suffix: str) -> None:
        self.window = window
        self._folder = folder
        self._suffix = suffix

    def see(self, name: str) -> QWidget:
        """Return a widget that is on the screen."""
        self.wait_until(lambda: self._seen(name) is not None, name)
        found = self._seen(name)
        if found is None:
            raise LookupError(name)
        return found

    def text(self, name: str) -> str:
        """Return what a label or a button on the screen says."""
        return str(self.see(name).property("text"))

    def click(self, name: str) -> None:
        """Click on a button."""
        QTest.mouseClick(self.see(name), Qt.MouseButton.LeftButton)

    def type(self, name: str, text: str) -> None:
        """Put another text into a field."""
        field = self.see(name)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(field, text)

    def click_text(self, text: str) -> None:
        """Click on the button that says a text."""

        def found() -> list[QPushButton]:
            buttons = self.window.findChildren(QPushButton)
            return [one for one in buttons if one.isVisible() and one.text() == text]

        self.wait_until(lambda: bool(found()), text)
        QTest.mouseClick(found()[0], Qt.MouseButton.LeftButton)

    def key_escape(self) -> None:
        """Press Esc in the window."""
        QTest.keyClick(self.window.windowHandle(), Qt.Key.Key_Escape)

    def page(self, name: str) -> None:
        """Wait until a page is shown."""
        self.wait_until(lambda: page_shown(self.window) == name, name)

    def wait_until(self, condition: Callable[[], bool], what: str) -> None:
        """Let the game run until a condition holds."""
        until = time.monotonic() + _PATIENCE_S
        while not condition():
            if time.monotonic() > until:
                raise TimeoutError(what)
            QApplication.processEvents()
            time.sleep(_STEP_S)

    def settle(self) -> None:
        """Let animations end and answers of the bank arrive."""
        until = time.monotonic() + _SETTLE_S
        self.wait_until(lambda: time.monotonic() > until, "a moment")

    def picture(self, name: str) -> None:
        """Take a picture of the window, with nothing under the mouse."""
        self.settle()
        file = self._folder / f"{name}{self._suffix}.png"
        if not self.window.grab().save(str(file), "PNG", _SMALLEST_FILE):
            raise OSError(f"{file} could not be written")

    def _seen(self, name: str) -> QWidget | None:
        found = self.window.findChildren(QWidget, name)
        return next((one for one in found if one.isVisible()), None)
