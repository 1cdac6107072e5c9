"""The real program in a look, and on a screen of its own for who does not see it.

That screen needs Xvfb, xdotool, dbus-run-session and a system Python with gi and Atspi (Debian:
xvfb xdotool dbus at-spi2-core python3-gi gir1.2-atspi-2.0); its tests are skipped without them,
unless QUIZAPP_REQUIRE_ATSPI=1, as in CI, makes that a failure.
"""

import gc
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from quizapp import paths
from quizapp.app import start
from quizapp.game.modes import Choice
from quizapp.game.presets import choices_to_json
from quizapp.settings import Settings, write_settings
from tests.play.conftest import keys
from tests.play.player import Player

__all__ = ["keys"]
Wear = Callable[..., Player]
PYTHON = "/usr/bin/python3"
_NEEDED = ("Xvfb", "xdotool", "dbus-run-session", PYTHON)
_IMPORT = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"


@pytest.fixture
def wear(tmp_path: Path, qapp: QApplication) -> Iterator[Wear]:
    """Start the game as a look wants it; no watchdog, for the tests look at every pixel."""
    gc.collect()  # else the bank's thread collects windows of the tests before, and Qt ends
    gc.freeze()
    done = ExitStack()

    def started(
        theme: str = "dark",
        percent: int = 100,
        size: tuple[int, int] = (1000, 700),
        language: str = "en",
    ) -> Player:
        width, height = size
        chosen = Settings(
            theme=theme,
            text_percent=percent,
            language=language,
            choices=choices_to_json([Choice(length=5)]),
            window_width=width,
            window_height=height,
        )
        places = paths.find(tmp_path / "data")
        places.ensure()
        write_settings(places.settings, chosen)
        player = Player(start(None, places, done))
        done.callback(player.game.end)
        done.callback(player.game.window.close)
        player.ready()
        return player

    assert qapp is not None
    with done:
        yield started


@pytest.fixture(scope="module")
def screen() -> Iterator[str]:
    """An X display that nobody looks at."""
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if not missing and not _can_read():
        missing = ["python3-gi with gir1.2-atspi-2.0"]
    if missing:
        reason = f"no screen reader can be tried: {', '.join(missing)} is missing"
        if os.environ.get("QUIZAPP_REQUIRE_ATSPI"):
            pytest.fail(reason)
        pytest.skip(reason)
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


def _can_read() -> bool:
    tried = subprocess.run([PYTHON, "-c", _IMPORT], check=False, capture_output=True)
    return tried.returncode == 0


@contextmanager
def bare_home(screen: str) -> Iterator[tuple[Path, dict[str, str]]]:
    """A home and surroundings of a session's own; the path of a bus must be short."""
    with tempfile.TemporaryDirectory(prefix="quizapp-", ignore_cleanup_errors=True) as folder:
        yield (
            Path(folder),
            {
                "HOME": folder,
                "XDG_RUNTIME_DIR": folder,
                "PATH": os.defpath,
                "LANG": "C.UTF-8",
                "DISPLAY": screen,
                "QT_QPA_PLATFORM": "xcb",
                "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            },
        )
