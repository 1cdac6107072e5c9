"""``python -m tests.play.half_a_page DATA``: a page fails half made, and then all is restyled."""

import os
import sys
from contextlib import ExitStack

from PySide6.QtWidgets import QApplication, QWidget

from quizapp import log, paths
from quizapp.app import start
from quizapp.errors import SENTENCES, Code
from quizapp.ui.pages import backups
from tests.play.player import Player


def main() -> None:
    """Say each step that came about."""
    places = paths.find(sys.argv[1])
    places.ensure()
    with ExitStack() as done:
        done.enter_context(log.install(places, lambda details: window.apologise(details)))
        player = Player(start(None, places, done))
        window = player.game.window
        player.ready()
        player.go("show_settings")
        works, backups.BackupTable = backups.BackupTable, _fails  # type: ignore[misc, assignment]
        player.click("backups_button")
        backups.BackupTable = works  # type: ignore[misc]
        player.wait(lambda: player.text("message_text") == SENTENCES[Code.UNEXPECTED])
        sys.stdout.write("apologised\n")
        player.wait(lambda: "backups_page" not in [one.objectName() for one in _all()])
        sys.stdout.write("cleared away\n")
        player.click("theme_dark")
        player.click("backups_button")
        player.wait_for("backups_page")
        sys.stdout.write("made\n")
        window.close()
        player.game.end()


def _fails() -> None:
    raise RuntimeError("no page today")


def _all() -> list[QWidget]:
    return list(QApplication.allWidgets())


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main()
