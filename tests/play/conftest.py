"""The real program in this process: its window, its threads, its bank in a folder of its own."""

import gc
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import Protocol

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from quizapp import paths
from quizapp.app import start
from quizapp.formats.pack_folder import read_pack
from quizapp.items.picture import Picture
from quizapp.reading.one_picture import picture_of_file
from quizapp.resources import root
from quizapp.ui.widgets import first_moment
from tests.play.player import Player
from tests.play.watch import MOST_OF_A_TURN_S, Watchdog, no_sql_here


class Open(Protocol):
    """Starts the game on the player's data folder, on a bank that is named or their own."""

    def __call__(self, named: str | None = None) -> Player: ...


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The player's data folder."""
    return tmp_path / "data"


@pytest.fixture(autouse=True)
def _quick_hands(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have a verdict left as soon as a key is pressed: hundreds are, in these tests."""
    monkeypatch.setattr(first_moment, "HOLD_MS", 0)


@pytest.fixture
def open_game(data: Path, qapp: QApplication) -> Iterator[Open]:
    """Start the game on ``qapp``; starting it again closes the window that is open first."""
    gc.collect()
    gc.freeze()  # what the tests before have left is no garbage of the game's
    watchdog = Watchdog()
    stacks: list[tuple[Player, ExitStack]] = []

    def close() -> None:
        while stacks:
            player, done = stacks.pop()
            player.game.window.close()
            assert player.game.app is qapp
            assert player.game.end() == 0
            done.close()

    def opened(named: str | None = None) -> Player:
        close()
        done = ExitStack()
        player = Player(start(named, paths.find(data), done), watchdog)
        stacks.append((player, done))
        player.ready()
        return player

    with no_sql_here():
        yield opened
        close()
    watchdog.stop()
    assert watchdog.turns, "the watchdog slept"
    assert watchdog.longest < MOST_OF_A_TURN_S, "the window was held up"


@pytest.fixture(scope="session")
def keys() -> dict[str, str]:
    """The right answer to every built-in question, by its stem."""
    packs = [read_pack(folder) for folder in root("questions").iterdir() if folder.is_dir()]
    return {item.stem: item.key for pack in packs for item in pack.items}


@pytest.fixture
def picture(tmp_path: Path) -> Picture:
    """A picture that a question can show: a red disc on a blue ground."""
    file = tmp_path / "disc.png"
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("blue"))
    painter = QPainter(image)
    painter.setBrush(QColor("red"))
    painter.drawEllipse(100, 50, 200, 200)
    painter.end()
    assert image.save(str(file))
    return picture_of_file(file)
