"""The real program, imported into and played round after round until somebody ends it.

What its screen says goes to a log, line by line: what is tried before it is, "kept" once the
verdict stands and nothing on the screen says that it is not saved.
"""

import argparse
import json
import os
import random
import re
import signal
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import Qt
from sqlalchemy import Connection, Engine, event

from quizapp import paths
from quizapp.app import start
from quizapp.ui.pages.importing import ImportPage
from quizapp.ui.widgets import first_moment
from tests.play.player import Player
from tests.play.test_importing import drop, said
from tests.reading.support import table

_OURS = re.compile(r"Which word goes with n(\d+)\?")


class Log:
    """Lines that a kill leaves whole; written by pwrite, so that their order is on record."""

    def __init__(self, file: Path) -> None:
        self._at = file.stat().st_size if file.exists() else 0
        self._file = os.open(file, os.O_WRONLY | os.O_CREAT, 0o600)

    def say(self, what: str, **values: object) -> None:
        line = json.dumps({"said": what, **values}) + "\n"
        self._at += os.pwrite(self._file, line.encode(), self._at)


class Hand:
    """Plays, and says what is on the screen."""

    def __init__(self, player: Player, log: Log, keys: dict[str, str]) -> None:
        self._player, self._log, self._keys = player, log, keys
        self._unkept: list[dict[str, object]] = []
        self._chance = random.Random(len(keys))
        self._for_now = "not kept" in player.text("message_text")
        self.answers = 0

    def get_in(self, file: Path, count: int, first: int) -> None:
        """Have a file of questions imported."""
        player, log = self._player, self._log
        log.say("importing", first=first, count=count)
        drop(player, table(file, count, first=first))
        page = player.find("import_page", ImportPage)
        player.wait(lambda: page.state == "preview" and file.name in said(player, "import_title"))
        player.press(Qt.Key.Key_Return)
        # a message alone may be about the backup that an import makes first: it goes on
        player.wait(
            lambda: page.state == "report" or (page.state == "preview" and self._not_saved())
        )
        if page.state != "report":
            log.say("not saved")
            player.press(Qt.Key.Key_Escape)
            player.wait(lambda: page.state == "start")
            return
        if f"{count} stored" in said(player, "import_counts"):
            log.say("for now" if self._for_now else "stored", first=first, count=count)
        player.click("import_done_button")  # else what comes next is added to this report

    def play(self, most: int) -> None:
        """Play a round of five, or what is left of one."""
        player = self._player
        player.go("show_home")
        player.wait(lambda: player.sees("home_page") or player.sees("results_page"))
        if player.sees("results_page"):
            player.go("show_home")
            player.wait_for("home_page")
        if player.sees("resume_button"):
            player.click("resume_button")
            player.wait(lambda: player.sees("question_page") or not player.sees("resume_button"))
        if not player.sees("question_page"):
            player.click("round_length_5")
            player.wait(self._begins)
        player.wait(lambda: bool(player.options))
        if player.sees("verdict"):
            player.go_on()
        while not player.sees("results_page") and self.answers < most:
            self._answer()
            player.go_on()

    def _begins(self) -> bool:
        """Press Play until there is a question; it does nothing while another round is fetched."""
        if not self._player.sees("question_page"):
            self._player.click("play_button")
        return self._player.sees("question_page")

    def _answer(self) -> None:
        player, stem = self._player, self._player.text("stem")
        ours = _OURS.fullmatch(stem)
        option = f"right{ours[1]}" if ours else self._keys[stem]
        if not self._chance.randrange(4):
            option = self._chance.choice(player.options)
        self._log.say("trying", stem=stem, option=option)
        player.choose(option)
        self.answers += 1
        points = int(player.text("points").lstrip("+"))
        self._unkept.append({"stem": stem, "option": option, "points": points})
        player.wait(lambda: self._saved() or self._not_saved() or self._for_now)
        if not self._saved() or self._for_now:
            self._log.say("not saved")
            return
        for kept in self._unkept:
            self._log.say("kept", **kept)
        self._unkept.clear()

    def _saved(self) -> bool:
        return self._player.find("verdict").accessibleDescription() == "Saved"

    def _not_saved(self) -> bool:
        player = self._player
        words = player.text("message_text") if player.sees("message_bar") else ""
        return player.text("kept") != "" or words != ""


def _halfhearted(connection: Connection) -> None:
    """Have commits not wait for the disk, to see that somebody notices."""
    cursor = connection.connection.cursor()
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.close()


def main() -> None:
    """Import and play until ended from outside, or by oneself without a farewell."""
    asked = argparse.ArgumentParser()
    for name in ("data", "log", "keys"):
        asked.add_argument(name, type=Path)
    asked.add_argument("--questions", type=int, default=40)
    asked.add_argument("--first", type=int, default=0)
    asked.add_argument("--answers", type=int, default=1_000_000)
    asked.add_argument("--normal", action="store_true")
    given = asked.parse_args()
    if given.normal:
        event.listen(Engine, "begin", _halfhearted)
    first_moment.HOLD_MS = 0
    player = Player(start(None, paths.find(given.data), ExitStack()))
    player.ready()
    log, first = Log(given.log), given.first
    hand = Hand(player, log, json.loads(given.keys.read_text(encoding="utf-8")))
    log.say("ready")
    while hand.answers < given.answers:
        if given.questions:
            hand.get_in(given.log.with_name(f"from{first}.csv"), given.questions, first)
            first += given.questions
        hand.play(given.answers)
    os.kill(os.getpid(), signal.SIGKILL)


if __name__ == "__main__":
    main()
