"""The game's sounds: silent without library or device, and never a reason to stop."""

import logging
import os
import subprocess
import sys
import threading
from array import array
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from quizapp.resources import asset
from quizapp.ui.cues import CUES
from quizapp.ui.loudspeaker import RATE, Loudspeaker, Mixer
from quizapp.ui.sounds import Sounds


def _warnings(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.levelno >= logging.WARNING]


def _threads() -> set[threading.Thread]:
    """The threads of this and other loudspeakers, which may still be busy."""
    return {one for one in threading.enumerate() if one.name == "loudspeaker"}


@pytest.mark.usefixtures("qapp")
def test_without_the_library_all_is_silent_and_the_log_says_so_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "miniaudio", None)
    sounds = Sounds(60, muted=False)
    assert not sounds.missing
    for _ in range(2):
        sounds.load()
        for cue in CUES:
            sounds.play(cue)
    sounds.set_volume(100)
    sounds.set_muted(muted=True)
    assert sounds.missing
    (said,) = _warnings(caplog)
    assert said.startswith("no sound")


def test_before_it_is_loaded_the_library_is_not_imported() -> None:
    look = "import quizapp.ui.main_window, quizapp.ui.feel, sys; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, check=True,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"}, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert "miniaudio" not in done.stdout
    assert "PySide6.QtDBus" not in done.stdout


def test_every_cue_has_its_file() -> None:
    assert all(asset(f"sounds/{cue}.wav").is_file() for cue in CUES)


def test_sounds_at_once_are_added_up_and_never_wrap_around() -> None:
    mixer = Mixer()
    mixer.add(array("h", [1, 2, 3]))
    assert list(mixer.take(2)) == [1, 2]
    mixer.add(array("h", [30_000, 20_000]))
    mixer.add(array("h", [30_000, -20_000, -30_000]))
    assert list(mixer.take(2)) == [32_767, 0]
    assert list(mixer.take(3)) == [-30_000, 0, 0]
    assert not mixer.silent, "the device still holds some of it"
    assert list(mixer.take(RATE)) == [0] * RATE
    assert mixer.silent
    mixer.add(array("h", [1]))
    mixer.clear()
    assert mixer.silent


def test_what_is_played_is_heard_to_its_end_and_the_device_is_let_go(qtbot: QtBot) -> None:
    library = pytest.importorskip("miniaudio")
    others = _threads()
    speaker = Loudspeaker(library, (library.Backend.NULL,))
    assert not _threads() - others, "nobody has played anything yet"
    speaker.play(array("h", [1_000] * (RATE // 20)))
    assert not speaker.silent
    qtbot.waitUntil(lambda: speaker.silent)
    speaker.play(array("h", [1_000] * (RATE * 60)))
    speaker.hush()
    qtbot.waitUntil(lambda: speaker.silent)
    assert not speaker.deaf
    assert len(_threads() - others) == 1
    speaker.close()
    assert not _threads() - others
    speaker.play(array("h", [1]))
    assert not _threads() - others, "it is closed"


def test_a_device_that_fails_leaves_no_thread_behind(qtbot: QtBot) -> None:
    library = pytest.importorskip("miniaudio")
    others = _threads()
    speaker = Loudspeaker(library, (library.Backend.WEBAUDIO,))
    speaker.play(array("h", [1_000]))
    qtbot.waitUntil(lambda: not _threads() - others)
    assert speaker.deaf


def test_a_device_that_fails_is_told_once_and_the_game_goes_on(
    qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    library = pytest.importorskip("miniaudio")
    nowhere = library.Backend.WEBAUDIO if sys.platform != "emscripten" else library.Backend.ALSA
    speaker = Loudspeaker(library, (nowhere,))
    for _ in range(2):
        speaker.play(array("h", [1_000] * RATE))
        qtbot.waitUntil(lambda: speaker.deaf and speaker.silent)
    speaker.close()
    (said,) = _warnings(caplog)
    assert said.startswith("no sound")


@pytest.mark.usefixtures("qapp")
def test_on_this_machine_sounds_play_or_are_silent_and_nothing_is_printed() -> None:
    pytest.importorskip("miniaudio")
    script = (
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "from quizapp.ui.sounds import Sounds\n"
        "from quizapp.ui.cues import CUES\n"
        "app = QCoreApplication([])\n"
        "sounds = Sounds(60, muted=False)\n"
        "sounds.load()\n"
        "for cue in CUES: sounds.play(cue)\n"
        "QTimer.singleShot(300, app.quit)\n"
        "app.exec()\n"
        "print(sounds.missing)\n"
    )
    command = [sys.executable, "-c", script]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stdout.split()) == (0, ["False"])
    assert [line for line in done.stderr.splitlines() if not line.startswith("no sound")] == []
