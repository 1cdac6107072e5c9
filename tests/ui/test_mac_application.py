"""Files that macOS opens with the game: handed on, and those that come before its window too."""

import subprocess
import sys


def test_files_are_handed_on_before_and_after_somebody_listens() -> None:
    script = (
        "from PySide6.QtCore import QCoreApplication, QUrl\n"
        "from PySide6.QtGui import QFileOpenEvent\n"
        "from quizapp.ui.application import COMMAND, hand_on_files\n"
        "from quizapp.ui.mac_application import MacApplication\n"
        "app = MacApplication(list(COMMAND))\n"
        "def opens(file): QCoreApplication.sendEvent(app, QFileOpenEvent(file))\n"
        "opens('/early.quizpack')\n"
        "hand_on_files(app, lambda files: print(*files))\n"
        "opens('/late.quizpack')\n"
        "QCoreApplication.sendEvent(app, QFileOpenEvent(QUrl('quizapp:nothing')))\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == ["/early.quizpack", "/late.quizpack"]
