"""The game's sounds: silent without library or device, and never a reason to stop."""

import logging
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from quizapp.resources import asset
from quizapp.ui.cues import CUES
from quizapp.ui.sounds import Sounds


def _warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING]


@pytest.mark.usefixtures("qapp")
def test_without_the_library_all_is_silent_and_the_log_says_so_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    sounds = Sounds(60, muted=False)
    assert not sounds.missing
    for _ in range(2):
        sounds.load()
        for cue in CUES:
            sounds.play(cue)
    sounds.set_volume(100)
    sounds.set_muted(muted=True)
    assert (sounds.missing, sounds.audible) == (True, False)
    (said,) = _warnings(caplog)
    assert said.startswith("no sound")


def test_before_it_is_loaded_the_library_is_not_imported() -> None:
    look = "import quizapp.ui.main_window, quizapp.ui.feel, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert "PySide6.QtMultimedia" not in done.stdout
    assert "PySide6.QtDBus" not in done.stdout


def test_every_cue_has_its_file() -> None:
    assert all(asset(f"sounds/{cue}.wav").is_file() for cue in CUES)


@pytest.mark.qt_log_level_fail("CRITICAL")  # Qt warns of servers and devices that are not there
def test_where_the_library_is_there_sounds_play_or_are_silent_but_nothing_fails(
    qapp: QApplication, qtbot: QtBot
) -> None:
    library = pytest.importorskip("PySide6.QtMultimedia", exc_type=ImportError)
    sounds = Sounds(60, muted=False)
    sounds.load()
    assert not sounds.missing
    assert sounds.audible is not library.QMediaDevices.defaultAudioOutput().isNull()
    sounds.play("right")
    sounds.set_muted(muted=True)
    assert not sounds.audible
    assert qapp is not None
    assert qtbot is not None
