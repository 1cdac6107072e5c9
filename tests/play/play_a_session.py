"""A program that has a whole session on the real window: it plays, takes in a file, backs up."""

import json
import sys
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import Qt

from quizapp import paths
from quizapp.app import start
from tests.play.player import Player
from tests.play.test_importing import await_state, drop
from tests.reading.support import table


def main(data: str, known: str) -> None:
    """Have the session; say what was on the screen at its stations."""
    keys = json.loads(Path(known).read_text(encoding="utf-8"))
    with ExitStack() as done:
        player = Player(start(None, paths.find(data), done))
        player.ready()
        player.press(Qt.Key.Key_Return)
        player.wait_for("question_page")
        player.play(keys)
        player.wait_for("rank")
        seen = [player.text("final_score") != "0"]
        drop(player, table(Path(known).with_name("works.csv"), 4))
        await_state(player, "preview", "works.csv")
        player.click("import_button")
        await_state(player, "report")
        seen.append(player.text("import_counts"))
        player.go("show_scores")
        player.wait(lambda: player.table("scores_table") != [])
        seen.append(len(player.table("scores_table")))
        player.go("show_help")
        player.go("show_settings")
        player.click("backups_button")
        player.wait(lambda: bool(player.text("backups_place")))
        player.click("backup_now_button")
        player.wait(lambda: "whole" in player.text("backups_note"))
        player.wait(lambda: player.table("backups_table") != [])
        seen.append(len(player.table("backups_table")))
        player.game.window.close()
        seen.append(player.game.end())
    sys.stdout.write(json.dumps(seen))


if __name__ == "__main__":
    main(*sys.argv[1:])
