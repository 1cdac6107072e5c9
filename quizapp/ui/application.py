"""The application object: one a process, dressed in the theme."""

import sys
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from quizapp.desktop.names import APP_ID
from quizapp.ui.language import SYSTEM, speak
from quizapp.ui.theme import Theme

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

COMMAND = ("quizapp", "-style", "Fusion")
"""What Qt is started with: to ask an application for its style later costs 6 ms of the start."""


def application(preference: str, text_percent: int, language: str = SYSTEM) -> QApplication:
    """Return the application, made where there is none yet, in the chosen theme and language."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else _made()
    app.setApplicationName("quizapp")
    app.setApplicationDisplayName("quizapp")
    app.setDesktopFileName(APP_ID)
    app.setQuitOnLastWindowClosed(False)  # closing the window quits, once all is kept
    Theme(preference, text_percent).apply(app)
    speak(language)
    return app


def _made() -> QApplication:
    if sys.platform == "darwin":
        from quizapp.ui.mac_application import MacApplication  # noqa: PLC0415

        return MacApplication(list(COMMAND))
    return QApplication(list(COMMAND))


def hand_on_files(app: QApplication, opened: "Callable[[Sequence[str]], None]") -> None:
    """Have ``opened`` told of files that the system opens with the running game: macOS alone."""
    told = getattr(app, "when_opened", None)
    if told is not None:
        told(opened)
