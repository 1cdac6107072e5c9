"""One start of the game, watched from its first paint to its first question."""

import json
import sys
import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from tests.benchmarks.memory import peak_mb
from tests.benchmarks.watching import Heartbeat, Watch, child, click, looked_over, pages

_GIVE_UP_MS = 120_000
_LOOK_AGAIN_MS = 100
_CALM_AFTER_MS = 2_000  # from then on the window has done all that it does by itself


class Player(QObject):
    """Presses Play, early or when the stock is known, waits for the question, and closes.

    Or looks at the home page for a while and closes. What was seen is printed just before.
    """

    def __init__(self, window: QWidget, kind: str, start_ns: int) -> None:
        super().__init__()
        self.seen: dict[str, float | list[str]] = {}
        self._kind = kind
        self._start_ns = start_ns
        self._window = window
        self._pressed_ms = 0.0
        self._heartbeat: Heartbeat | None = None
        self._watch = Watch(window, self._painted)
        pages(window).currentChanged.connect(self._turned)
        QTimer.singleShot(_GIVE_UP_MS, self, self._close)

    def _painted(self) -> None:
        self.seen["painted"] = self._now_ms()
        self.seen["modules_at_paint"] = sorted(sys.modules)
        if self._kind == "held":
            self._heartbeat = Heartbeat(self._now_ms)
        if self._kind == "early":
            self._press()
        else:
            self._watch.when_painted(child(self._window, "stock_line"), self._stock_painted)

    def _stock_painted(self) -> None:
        line = child(self._window, "stock_line")
        if not line.property("text"):  # it was painted empty
            self._watch.when_painted(line, self._stock_painted)
            return
        self.seen["ready"] = self._now_ms()
        self.seen["modules"] = sorted(sys.modules)
        self.seen["peak_mb"] = peak_mb()
        if self._heartbeat is not None:
            self.seen["held"] = self._heartbeat.take()
        if self._kind == "calm":
            QTimer.singleShot(_CALM_AFTER_MS, self, self._close_when_looked_over)
        elif self._kind == "hasty":
            QTimer.singleShot(0, self, self._close)
        else:
            self._press()

    def _press(self) -> None:
        self._pressed_ms = self._now_ms()
        click(child(self._window, "play_button"))

    def _turned(self) -> None:
        self._watch.when_painted(child(self._window, "stem"), self._asked)

    def _asked(self) -> None:
        self.seen["asked"] = self._now_ms()
        self.seen["answer"] = self._now_ms() - self._pressed_ms
        if self._heartbeat is not None:
            self.seen["held_by_question"] = self._heartbeat.take()
        self._close()

    def _close_when_looked_over(self) -> None:
        if looked_over.is_set():
            self._close()
        else:
            QTimer.singleShot(_LOOK_AGAIN_MS, self, self._close_when_looked_over)

    def _close(self) -> None:
        self.seen["closed_ns"] = time.monotonic_ns()
        sys.stdout.write(json.dumps(self.seen))
        sys.stdout.flush()
        self._window.close()

    def _now_ms(self) -> float:
        """Return the milliseconds since the parent began to start this process."""
        return (time.monotonic_ns() - self._start_ns) / 1e6
