"""The game as it runs, in a language that marks every translated text and reads to the left."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtWidgets import QApplication

from quizapp import paths
from quizapp.app import start
from quizapp.settings import Settings, write_settings
from tests.play.player import Player

Open = Callable[[Settings], Player]


class Pseudo(QTranslator):
    """Puts every text into ⟦brackets⟧, so that what was never translated stands out."""

    def translate(
        self, _context: str, source: str, _comment: str | None = None, _n: int = -1
    ) -> str:
        """Return the source in brackets; Qt asks by this text which way one reads."""
        return "RTL" if source == "QT_LAYOUT_DIRECTION" else f"⟦{source}⟧"

    def isEmpty(self) -> bool:
        """Tell Qt that this translates something."""
        return False


@pytest.fixture
def open_game(tmp_path: Path, qapp: QApplication) -> Iterator[Open]:
    """Start the game on ``qapp`` with some settings."""
    with ExitStack() as stack:

        def opened(settings: Settings) -> Player:
            places = paths.find(tmp_path / "data")
            places.ensure()
            write_settings(places.settings, settings)
            done = stack.enter_context(ExitStack())
            player = Player(start(None, places, done))
            stack.callback(player.game.end)
            stack.callback(player.game.window.close)
            player.ready()
            return player

        yield opened
    assert QApplication.instance() is qapp


@pytest.fixture
def pseudo(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have every text marked, and all that is shown mirrored."""
    translator = Pseudo(qapp)
    # the game would put its English plurals over it
    monkeypatch.setattr("quizapp.ui.application.speak", lambda _language: None)
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)
