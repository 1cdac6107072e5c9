"""The application object of macOS, which is told there what a double click on a file wants."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class MacApplication(QApplication):
    """Hands files on that the system has opened with the game, those before its window too."""

    def __init__(self, command: list[str]) -> None:
        super().__init__(command)
        self._opened: Callable[[Sequence[str]], None] | None = None
        self._waiting: list[str] = []

    def when_opened(self, opened: Callable[[Sequence[str]], None]) -> None:
        """Have files given to ``opened`` from now on."""
        self._opened = opened
        if self._waiting:
            opened(self._waiting)
            self._waiting = []

    def event(self, event: QEvent) -> bool:
        """Take what is opened; all else is Qt's."""
        if not isinstance(event, QFileOpenEvent):
            return super().event(event)
        if event.file():
            if self._opened is None:
                self._waiting.append(event.file())
            else:
                self._opened([event.file()])
        return True
