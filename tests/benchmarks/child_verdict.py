"""Rounds played by keys and timed: ``python child_verdict.py STAMP_NS ANSWERS``.

The real game plays in its real window, its bank on disk. A key is pressed as the system
would report it. What was seen is printed as JSON: for each answer the milliseconds until
the verdict was painted and flushed, and until the bank's commit had returned.
"""

import json
import sys
import time

sys.path[0] = sys.path[0].removesuffix("benchmarks")[:-1].removesuffix("tests")[:-1]

# ruff: noqa: E402 - only now can they be found
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from quizapp.bank.bank import Bank
from quizapp.cli import main
from tests.benchmarks.watching import Watch, child, click, page_shown, pages, when_running

_WANTED = int(sys.argv[2])
_THINKING_MS = 60
painted_ms: list[float] = []
kept_ms: list[float] = []


class Player(QObject):
    """Answers with the key 1 until enough answers are timed, through as many rounds as it takes."""

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self._window = window
        self._pressed_ns = 0
        self._began = False
        self._watch = Watch(window, self._wait_for_stock)
        self._time_commits()
        pages(window).currentChanged.connect(self._turned)

    def _wait_for_stock(self) -> None:
        line = child(self._window, "stock_line")
        if line.property("text"):
            click(child(self._window, "time_limit_off"))
            click(child(self._window, "round_length_20"))
            click(child(self._window, "play_button"))
        else:
            self._watch.when_painted(line, self._wait_for_stock)

    def _turned(self) -> None:
        """Another page: a round begins, or ends and another is wanted."""
        name = page_shown(self._window)
        if name == "question_page":
            QTimer.singleShot(_THINKING_MS, self, self._answer)
        elif name == "results_page":
            QTimer.singleShot(_THINKING_MS, self, self._again)
        elif name == "spent_page":
            QTimer.singleShot(_THINKING_MS, self, self._new_lap)

    def _again(self) -> None:
        click(child(self._window, "play_again_button"))

    def _new_lap(self) -> None:
        click(child(self._window, "new_lap_button"))

    def _answer(self) -> None:
        self._watch.when_painted(child(self._window, "verdict"), self._judged)
        self._pressed_ns = time.perf_counter_ns()
        QTest.keyClick(self._window.windowHandle(), Qt.Key.Key_1)

    def _judged(self) -> None:
        painted_ms.append((time.perf_counter_ns() - self._pressed_ns) / 1e6)
        after = self._window.close if len(painted_ms) >= _WANTED else self._go_on
        QTimer.singleShot(_THINKING_MS, self, after)

    def _go_on(self) -> None:
        click(child(self._window, "next_button"))  # a key would wait for half a second to pass
        QTimer.singleShot(_THINKING_MS, self, self._answer_if_asked)

    def _answer_if_asked(self) -> None:
        if page_shown(self._window) == "question_page":
            self._answer()

    def _time_commits(self) -> None:
        keep = Bank.keep

        def timed(*args: object) -> None:
            keep(*args)  # type: ignore[arg-type]
            kept_ms.append((time.perf_counter_ns() - self._pressed_ns) / 1e6)

        Bank.keep = timed  # type: ignore[method-assign,assignment]


if __name__ == "__main__":
    players: list[Player] = []
    when_running(lambda window: players.append(Player(window)))
    if main([]):
        raise RuntimeError("the game did not end well")
    sys.stdout.write(json.dumps({"painted": painted_ms, "kept": kept_ms}))
