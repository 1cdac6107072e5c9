"""A program that plays two questions on the real window and is killed at the third.

On a shared bank it is cut off from the server before it answers the first.
"""

import json
import os
import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import Qt

from quizapp import paths
from quizapp.app import start
from tests.network import Network
from tests.play.player import Player


def killed_at_the_third(
    data: Path, keys: dict[str, str], scratch: Path, server: str = ""
) -> tuple[str, list[str], str]:
    """Have the program play on a data folder; return what was on the screen when it died."""
    known = scratch / "keys.json"
    known.write_text(json.dumps(keys))
    killed = subprocess.run(
        [sys.executable, "-m", "tests.play.play_and_die", str(data), str(known), server],
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr
    stem, options, score = json.loads(killed.stdout)
    return stem, options, score


def main(data: str, known: str, server: str) -> None:
    """Play; say what is on the screen once all is kept; die without a farewell."""
    keys = json.loads(Path(known).read_text(encoding="utf-8"))
    network = Network(server) if server else None
    player = Player(start(network.url if network else None, paths.find(data), ExitStack()))
    player.ready()
    player.press(Qt.Key.Key_Return)
    player.wait_for("question_page")
    player.wait(lambda: not player.game.desk.drain())
    if network:
        network.cut()
    for _ in range(2):
        player.choose(keys[player.text("stem")])
        player.go_on()
    player.wait(lambda: not player.game.desk.drain())
    seen = [player.text("stem"), player.options, player.text("score")]
    sys.stdout.write(json.dumps(seen))
    sys.stdout.flush()
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main(*sys.argv[1:])
