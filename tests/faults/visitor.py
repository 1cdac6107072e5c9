"""Somebody who uses every part of the window, whatever happens to it meanwhile."""

import random
from collections.abc import Callable, Mapping
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPlainTextEdit, QWidget

from tests.faults.sabotage import TYPED
from tests.play.player import Player
from tests.play.test_importing import drop
from tests.reading.support import table

_SHORT_MS, _LONG_MS, _GLANCE_MS = 800, 20_000, 5
_TOOLS = ("packs", "bin", "alike", "question_health", "paper")


class Visitor:
    """Goes on where something does not come about; it may be what a fault has cost."""

    def __init__(
        self, player: Player, keys: Mapping[str, str], chance: random.Random, folder: Path
    ) -> None:
        self._player, self._keys, self._chance, self._folder = player, keys, chance, folder
        self._files = 0
        self.heard: set[str] = set()
        """What the window has said since somebody last emptied this."""
        self.errands: tuple[Callable[[], None], ...] = (
            self._play,
            self._play,
            self._report,
            self._scores,
            self._list,
            self._write,
            self._tool,
            self._import,
            self._back_up,
            self._players,
            self._set,
        )

    def until(self, so: Callable[[], bool], patience_ms: int = _SHORT_MS) -> bool:
        """Wait for something; tell whether it came about."""
        patience, loop, glance = QDeadlineTimer(patience_ms), QEventLoop(), QTimer()

        def look() -> None:
            self._hear()
            if so() or patience.hasExpired():
                loop.quit()

        glance.timeout.connect(look)
        glance.start(_GLANCE_MS)
        loop.exec()
        glance.stop()
        return so()

    def recover(self) -> str:
        """Do as a player does after a fault: go home and play; tell what does not go on."""
        player = self._player
        for _ in range(2):
            if player.sees("message_action") and not player.sees("message_close"):
                self._click("message_action")
            player.go("show_home")
            self.until(lambda: player.sees("home_page") or player.sees("results_page"))
            if player.sees("results_page"):
                player.go("show_home")
            if not self.until(lambda: player.sees("home_page"), _LONG_MS):
                continue
            self._click("discard_resume_button")
            self._click("mode_classic")
            self._click("play_button")
            self.until(lambda: self._asked() or player.sees("new_lap_button"), _LONG_MS)
            self._click("new_lap_button")
            if not self.until(self._asked, _LONG_MS):
                continue
            if self._goes_on():
                return ""
        return f"no round can be played any more: {self._where()}"

    def _goes_on(self) -> bool:
        """Answer a question and ask for the next; tell whether it came."""
        before = self._player.text("stem")
        self._answer(right=True)
        if not self.until(lambda: self._player.sees("verdict"), _LONG_MS):
            return False
        self._press(Qt.Key.Key_Return)
        return self.until(lambda: self._player.text("stem") != before, _LONG_MS)

    def texts(self) -> list[str]:
        """Read all labels that are on the screen."""
        labels = self._player.game.window.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisible() and label.text()]

    def _hear(self) -> None:
        if self._player.sees("message_bar"):
            self.heard.add(self._player.text("message_text"))

    def _where(self) -> str:
        names = [one.objectName() for one in self._player.game.window.findChildren(QWidget)]
        seen = [name for name in names if name.endswith("_page") and self._player.sees(name)]
        focus = QApplication.focusWidget()
        at = focus.objectName() if focus else "nobody"
        asked = f"{self._player.text('stem')!r} of {len(self._player.options)}"
        return f"{', '.join(seen)}; {asked}; the keys go to {at}; {sorted(self.heard)}"

    def _asked(self) -> bool:
        return self._player.sees("question_page") and bool(self._player.options)

    def _click(self, name: str) -> None:
        if self._player.sees(name) and self._player.find(name).isEnabled():
            self._player.click(name)

    def _press(self, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
        self._player.press(key, modifier)

    def _type(self, name: str, text: str) -> None:
        if self._player.sees(name):
            field = self._player.find(name)
            field.setFocus()
            if isinstance(field, QLineEdit | QPlainTextEdit):
                QTest.keyClicks(field, text)

    def _answer(self, *, right: bool) -> None:
        options = self._player.options
        of_ours = next((text for text in options if text.startswith("right")), "")
        key = self._keys.get(self._player.text("stem"), of_ours)
        wanted = [n for n, text in enumerate(options, 1) if (text == key) is right]
        if wanted:
            self._press(Qt.Key(Qt.Key.Key_0 + wanted[0]))

    def _play(self) -> None:
        player = self._player
        player.go("show_home")
        self.until(lambda: player.sees("home_page"))
        self._click(self._chance.choice(["discard_resume_button", "resume_button"]))
        self._click(self._chance.choice([f"mode_{m}" for m in ("classic", "survival", "daily")]))
        self._click("play_button")
        for _ in range(self._chance.randrange(1, 4)):
            if not self.until(self._asked):
                return
            self._answer(right=self._chance.random() < 0.7)
            self.until(lambda: player.sees("verdict"))
            if self._chance.random() < 0.3:
                self._press(Qt.Key.Key_Escape)
            before = player.text("progress")
            self._press(Qt.Key.Key_Return)
            self.until(lambda was=before: player.text("progress") != was)  # type: ignore[misc]

    def _report(self) -> None:
        self._play()
        if self.until(self._asked):
            self._press(Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
            self.until(lambda: self._player.sees("report_remark"))
            self._click("report_unclear")
            self._type("report_remark", TYPED)
            self._click("send_report_button")
            self.until(lambda: not self._player.sees("report_remark"))

    def _scores(self) -> None:
        player = self._player
        player.go("show_scores")
        self.until(lambda: player.sees("scores_page"))
        if player.sees("scores_table"):
            player.find("scores_table").setFocus()
            self._press(Qt.Key.Key_Return)
            if self.until(lambda: player.sees("receipt_page"), 600):
                self._click("receipt_back_button")
        self.until(lambda: player.sees("scores_statistics_button"), 600)
        self._click("scores_statistics_button")
        self.until(lambda: bool(player.text("statistics_overview")))

    def _list(self) -> None:
        player = self._player
        player.go("show_workshop")
        self.until(lambda: player.sees("questions_table"))
        self._type("question_search", self._chance.choice(["marri", "is:own", "pack:", TYPED]))
        self.until(lambda: False, 200)
        if player.sees("questions_table"):
            player.find("questions_table").setFocus()
            self._press(Qt.Key.Key_Down)
            self._press(Qt.Key.Key_Return)
        self.until(lambda: player.sees("question_stem"), 400)
        self._press(Qt.Key.Key_Escape)

    def _write(self) -> None:
        player = self._player
        player.go("show_workshop")
        self.until(lambda: player.sees("add_question_button"))
        self._click("add_question_button")
        self.until(lambda: player.sees("question_stem"))
        self._files += 1
        self._type("question_stem", f"Who was {TYPED} {self._files}?")
        for number, text in enumerate(("Somebody", "Nobody", TYPED), 1):
            self._type(f"question_option_{number}", text)
        self._click("question_key_1")
        self._press(Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        self.until(lambda: False, 200)
        self._press(Qt.Key.Key_Escape)
        self._click("discard_question_button")
        self._click(self._chance.choice(["undo_button", "redo_button"]))
        self.until(lambda: False, 100)

    def _tool(self) -> None:
        player = self._player
        player.go("show_workshop")
        self.until(lambda: player.sees("tools_button"))
        tool = f"tool_{self._chance.choice(_TOOLS)}"
        self._click("tools_button")
        for menu in QApplication.topLevelWidgets():
            if isinstance(menu, QMenu) and menu.isVisible():
                for action in menu.actions():
                    if action.objectName() == tool:
                        action.trigger()
                menu.close()
        player.game.window.activateWindow()
        self.until(lambda: not player.sees("workshop_page"))
        self.until(lambda: False, 200)

    def _import(self) -> None:
        player = self._player
        self._files += 1
        file = table(self._folder / f"{TYPED} {self._files}.csv", 2, first=2 * self._files)
        drop(player, file)
        self.until(
            lambda: player.sees("import_button") and player.find("import_button").isEnabled()
        )
        self._click("import_button")
        self.until(lambda: player.sees("import_outcome"))

    def _back_up(self) -> None:
        player = self._player
        player.go("show_settings")
        self.until(lambda: player.sees("backups_button"))
        self._click("backups_button")
        self.until(lambda: bool(player.text("backups_place")))
        self._click("backup_now_button")
        self.until(lambda: bool(player.text("backups_note")))

    def _players(self) -> None:
        player = self._player
        player.go("show_players")
        self.until(lambda: player.sees("players_page"))
        self._click("add_player_button")
        self._type("player_edit_name", f"{TYPED} {self._chance.randrange(9)}")
        self._click("save_player_button")
        self.until(lambda: bool(player.text("players_note")))
        self._click("undo_players_button")

    def _set(self) -> None:
        player = self._player
        player.go("show_settings")
        self.until(lambda: player.sees("settings_page"))
        self._click(self._chance.choice(["theme_dark", "theme_light"]))
        self._click(self._chance.choice(["motion_full", "motion_reduced"]))
        player.go("show_help")
        self.until(lambda: player.sees("help_page"))
