"""The program by its front door: ``main`` opens the window, and ends well."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.cli import main


def _windows(app: QApplication) -> list[QWidget]:
    shown = (one for one in app.topLevelWidgets() if one.isVisible())
    return [one for one in shown if one.objectName() == "main_window"]


def _close_when_ready(app: QApplication, seen: list[str]) -> QTimer:
    """Return a timer that closes the window as soon as its home page knows the bank.

    Other tests may have left widgets; and a window may ask to be closed again.
    """
    glance = QTimer()

    def look() -> None:
        for window in _windows(app):
            line = window.findChild(QWidget, "stock_line")
            known = line is not None and "questions" in getattr(line, "text", str)()
            if known and window.close():
                seen.append(window.windowTitle())
                glance.stop()

    glance.timeout.connect(look)
    glance.start(10)
    return glance


def test_main_opens_the_window_again_and_again_in_one_process(
    qapp: QApplication, tmp_path: Path
) -> None:
    seen: list[str] = []
    for _ in range(3):
        glance = _close_when_ready(qapp, seen)
        assert main(["--data-dir", str(tmp_path)]) == 0
        assert not glance.isActive()
        assert [w for w in qapp.topLevelWidgets() if w.objectName() == "main_window"] == []
    assert len(seen) == 3


def test_a_second_start_brings_the_first_window_to_the_front(
    qapp: QApplication, tmp_path: Path
) -> None:
    said: list[subprocess.CompletedProcess[str]] = []
    glance = QTimer()

    def start_again() -> None:
        for window in _windows(qapp):
            if not said:
                command = [sys.executable, "-m", "quizapp", "--data-dir", str(tmp_path)]
                said.append(
                    subprocess.run(
                        command,
                        capture_output=True,
                        text=True,
                        check=False,
                        cwd=Path(__file__).parent.parent.parent,
                    )
                )
            if window.close():
                glance.stop()

    glance.timeout.connect(start_again)
    glance.start(10)
    assert main(["--data-dir", str(tmp_path)]) == 0
    (second,) = said
    assert second.returncode == 0
    assert "open already" in second.stderr
    assert "Traceback" not in second.stderr
