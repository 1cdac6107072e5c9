"""A program that plays a buzzer party on the real window and is killed while Bo answers."""

import json
import os
import signal
import sys
from contextlib import ExitStack
from pathlib import Path

from quizapp import paths
from quizapp.app import start
from tests.play import party_player
from tests.play.player import Player


def main(data: str, known: str) -> None:
    """Play; say what is on the screen once all is kept; die without a farewell."""
    keys = json.loads(Path(known).read_text(encoding="utf-8"))
    player = Player(start(None, paths.find(data), ExitStack()))
    player.ready()
    party_player.start(player, ("Ada", "Bo"), buzzer=True)
    party_player.letter(player, "A")
    party_player.digit(player, keys)
    player.wait_for("verdict")
    party_player.go_on(player)
    party_player.letter(player, "L")
    player.wait(lambda: not player.game.desk.drain())
    seen = [player.text("stem"), player.options, party_player.told(player, 1)]
    sys.stdout.write(json.dumps(seen))
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
