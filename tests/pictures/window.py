"""One window, played once: ``python -m tests.pictures.window THEME TEXT SIZE FOLDER SUFFIX PAGES``.

A program of its own for each look, for a process has one theme. Its home is a new folder and
its clock says ten in the morning; chance is seeded, so that the same questions come.
"""

import os
import random
import secrets
import sys
import tempfile
import time
import traceback
from functools import partial
from pathlib import Path

_MORNING, _HOURS = 10, 24


def _calm_chance() -> None:
    """Have the deck, the rounds and the options shuffled alike in every run."""
    chance = random.Random(20181)  # noqa: S311 - nobody must not guess it
    secrets.randbelow = lambda below: chance.randrange(below)  # type: ignore[assignment]
    secrets.token_bytes = lambda count=32: chance.randbytes(count or 32)  # type: ignore[assignment]
    os.urandom = lambda count: chance.randbytes(count)
    random.SystemRandom = lambda: chance  # type: ignore[assignment,misc]


def _calm_surroundings(home: str) -> None:
    """Take the player's folders and the hour of the day out of the pictures."""
    ahead = (_MORNING - time.gmtime().tm_hour + _HOURS // 2) % _HOURS - _HOURS // 2
    os.environ.update(HOME=home, XDG_DATA_HOME=home, QUIZAPP_DATA_DIR=home, TZ=f"PIC{-ahead:+d}")
    os.environ.pop("QUIZAPP_DATABASE", None)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if hasattr(time, "tzset"):
        time.tzset()


def main(look: str, text: str, size: str, folder: str, suffix: str, pages: str) -> int:
    """Play in one look and size, and take the pictures of the named pages."""
    with tempfile.TemporaryDirectory(prefix="quizapp-pictures-") as home:
        _calm_chance()
        _calm_surroundings(home)

        # after the surroundings are calm
        from PySide6.QtCore import QTimer
        from PySide6.QtWidgets import QWidget

        from quizapp.cli import main as quizapp
        from quizapp.paths import find
        from quizapp.settings import Settings, write_settings
        from tests.benchmarks.watching import when_running
        from tests.pictures.hands import Hands
        from tests.pictures.story import Story

        failures: list[str] = []

        def play(window: QWidget) -> None:
            try:
                Story(Hands(window, Path(folder), suffix), pages.split(",")).play()
            except Exception:  # else the game would log it and go on  # noqa: BLE001
                failures.append(traceback.format_exc())
            window.close()

        width, _, height = size.partition("x")
        chosen = Settings(
            theme=look,
            text_percent=int(text),
            window_width=int(width),
            window_height=int(height),
        )
        write_settings(find().settings, chosen)
        when_running(lambda window: QTimer.singleShot(0, partial(play, window)))
        code = quizapp([])
        sys.stderr.write("".join(failures))
        return code or len(failures)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
