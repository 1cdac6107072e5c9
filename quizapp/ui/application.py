"""The application object: one a process, dressed in the theme."""

from PySide6.QtWidgets import QApplication

from quizapp.desktop.names import APP_ID
from quizapp.ui.language import SYSTEM, speak
from quizapp.ui.theme import Theme

COMMAND = ("quizapp", "-style", "Fusion")
"""What Qt is started with: to ask an application for its style later costs 6 ms of the start."""


def application(preference: str, text_percent: int, language: str = SYSTEM) -> QApplication:
    """Return the application, made where there is none yet, in the chosen theme and language."""
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(list(COMMAND))
    app.setApplicationName("quizapp")
    app.setApplicationDisplayName("quizapp")
    app.setDesktopFileName(APP_ID)
    app.setQuitOnLastWindowClosed(False)  # closing the window quits, once all is kept
    Theme(preference, text_percent).apply(app)
    speak(language)
    return app
