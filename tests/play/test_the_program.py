"""The program by its front door: ``main`` opens the window, and ends well."""

import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.cli import main
from quizapp.ui.widgets.plain_label import PlainLabel

Then = Callable[[QWidget], object]


def windows_of(app: QApplication) -> list[QWidget]:
    """The game's windows on the screen."""
    shown = (one for one in app.topLevelWidgets() if one.isVisible())
    return [one for one in shown if one.objectName() == "main_window"]


def _close_when_ready(app: QApplication, seen: list[str]) -> QTimer:
    """Return a timer that closes the window as soon as its home page knows the bank.

    Other tests may have left widgets; and a window may ask to be closed again.
    """
    glance = QTimer()

    def look() -> None:
        for window in windows_of(app):
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
        for window in windows_of(qapp):
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


def _pack(folder: Path) -> Path:
    """Return a stranger's pack with one question."""
    file = folder / "rivers and seas.quizpack"
    with zipfile.ZipFile(file, "w") as pack:
        pack.writestr("pack.toml", 'ref = "rivers"\ntitle = "Rivers"\nlanguage = "en"\n')
        pack.writestr(
            "items.toml",
            '[[item]]\nref = "nile"\nstem = "Which river is the Nile?"\nkey = "The Nile"\n'
            'distractors = ["The Rhine"]\n',
        )
    return file


def _close_when_looked_into(app: QApplication, seen: list[str], then: Then) -> QTimer:
    """Return a timer that closes the window when it shows the preview of a file."""
    glance = QTimer()

    def look() -> None:
        for window in windows_of(app):
            then(window)
            title = window.findChild(PlainLabel, "import_title")
            counts = window.findChild(PlainLabel, "import_preview_counts")
            if title is not None and counts is not None and counts.text():
                seen.append(f"{title.text()} {counts.text()}")
                if window.close():
                    glance.stop()

    glance.timeout.connect(look)
    glance.start(10)
    return glance


def test_a_file_is_looked_into_by_the_window_that_opens_for_it(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[str] = []
    monkeypatch.chdir(tmp_path)
    pack = _pack(tmp_path)
    glance = _close_when_looked_into(qapp, seen, lambda _window: None)
    assert main(["--data-dir", str(tmp_path / "data"), "open", pack.name]) == 0
    assert not glance.isActive()
    assert pack.name in seen[-1]


def test_a_file_is_looked_into_by_the_window_that_is_open(
    qapp: QApplication, tmp_path: Path
) -> None:
    seen: list[str] = []
    started: list[subprocess.Popen[str]] = []
    pack, data = _pack(tmp_path), tmp_path / "data"

    def double_click(_window: QWidget) -> None:
        if not started:  # while the window is not listening yet
            command = [sys.executable, "-m", "quizapp", "open", pack.name, "--data-dir", str(data)]
            started.append(
                subprocess.Popen(command, cwd=tmp_path, stderr=subprocess.PIPE, text=True)
            )

    glance = _close_when_looked_into(qapp, seen, double_click)
    assert main(["--data-dir", str(data)]) == 0
    assert not glance.isActive()
    assert pack.name in seen[-1]
    with started[0] as second:
        _, told = second.communicate(timeout=60)
    assert (second.returncode, told.count("\n")) == (0, 1)
    assert "open already" in told
