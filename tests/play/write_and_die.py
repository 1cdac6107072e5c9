"""A program that has half a question typed on the real window, and is killed a moment later."""

import os
import signal
import subprocess
import sys
from contextlib import ExitStack
from pathlib import Path

from quizapp import paths
from quizapp.app import start
from tests.play.player import Player


def killed_while_writing(data: Path, stem: str, source: str) -> None:
    """Have the program type on a data folder, and die."""
    killed = subprocess.run(
        [sys.executable, "-m", "tests.play.write_and_die", str(data), stem, source],
        cwd=Path(__file__).parent.parent.parent,
        capture_output=True,
        text=True,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr


def main(data: str, stem: str, source: str) -> None:
    """Type; die without a farewell once what was typed is in a file."""
    places = paths.find(data)
    player = Player(start(None, places, ExitStack()))
    player.ready()
    player.go("show_workshop")
    player.wait_for("add_question_button")
    player.click("add_question_button")
    player.type("question_stem", stem)
    player.click("question_more_button")
    player.type("question_source_title", source)
    player.wait(lambda: source in _text_of(places.settings))
    os.kill(os.getpid(), signal.SIGKILL)


def _text_of(file: Path) -> str:
    return file.read_text(encoding="utf-8") if file.exists() else ""


if __name__ == "__main__":
    main(*sys.argv[1:])
