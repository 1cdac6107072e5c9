"""Prints the theme that the window wears whenever it is another, and ends at the second."""

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow

from quizapp.ui.application import application
from quizapp.ui.theme import theme


def main() -> int:
    """Dress an application as the system wishes, and tell how."""
    app = application("system", 100)
    window = QMainWindow()
    window.show()
    told: list[str] = []
    glance = QTimer()

    def look() -> None:
        if theme().name not in told and (told or theme().name.startswith("contrast")):
            told.append(theme().name)
            sys.stdout.write(f"{theme().name}\n")
            sys.stdout.flush()
        if len(told) > 1:
            app.quit()

    glance.timeout.connect(look)
    glance.start(20)
    return app.exec()


if __name__ == "__main__":
    sys.exit(main())
