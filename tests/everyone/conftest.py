"""The real program in a look: a theme, a size of text and a size of the window."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from quizapp import paths
from quizapp.app import start
from quizapp.settings import Settings, write_settings
from tests.play.conftest import keys
from tests.play.player import Player

__all__ = ["keys"]
Wear = Callable[..., Player]


@pytest.fixture
def wear(tmp_path: Path, qapp: QApplication) -> Iterator[Wear]:
    """Start the game as a look wants it; no watchdog, for the tests look at every pixel."""
    done = ExitStack()

    def started(
        theme: str = "dark", percent: int = 100, size: tuple[int, int] = (1000, 700)
    ) -> Player:
        width, height = size
        chosen = Settings(
            theme=theme,
            text_percent=percent,
            length=5,
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
