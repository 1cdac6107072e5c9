"""A home page that waits: ``python child_idle.py STAMP_NS SECONDS``.

When the window has done all that it does by itself, nothing touches it for so many seconds, and
no timer of ours runs. What happened meanwhile is printed as JSON: the events that Qt delivered,
the CPU time in milliseconds, and how often threads woke up.
"""

import json
import sys
import threading
import time
from collections import Counter
from pathlib import Path

sys.path[0] = sys.path[0].removesuffix("benchmarks")[:-1].removesuffix("tests")[:-1]

# ruff: noqa: E402 - only now can they be found
from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from quizapp.cli import main
from tests.benchmarks.watching import looked_over, when_running

_SECONDS, _CALM_S, _A_MOMENT_S = int(sys.argv[2]), 4, 0.5
_TASKS = Path("/proc/self/task")


class Observer(QObject):
    """Counts what Qt delivers; a thread of its own sleeps, and wakes the window at the end."""

    begins = Signal()
    over = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__()
        self.seen: dict[str, object] = {}
        self._delivered: Counter[str] = Counter()
        self.begins.connect(self._begin)
        self.over.connect(window.close)
        threading.Thread(target=self._watch, daemon=True).start()

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Count."""
        self._delivered[event.type().name] += 1
        return False

    def _begin(self) -> None:
        app = QApplication.instance()
        if app is None:
            raise RuntimeError("there is no application")
        app.installEventFilter(self)

    def _watch(self) -> None:
        looked_over.wait()
        time.sleep(_CALM_S)
        self.begins.emit()
        time.sleep(_A_MOMENT_S)
        self._delivered.clear()
        woken, used = _woken(), time.process_time()
        time.sleep(_SECONDS)
        self.seen = {
            "cpu": (time.process_time() - used) * 1e3,
            "woken": _woken() - woken,
            "timers": self._delivered.pop("Timer", 0),
            "others": sum(self._delivered.values()),
        }
        self.over.emit()


def _woken() -> int:
    """Return how often other threads of this process have stopped waiting, where it is told."""
    me = str(threading.get_native_id())
    told = [(task / "status").read_text() for task in _TASKS.glob("*") if task.name != me]
    lines = [line for one in told for line in one.splitlines()]
    return sum(int(line.split()[1]) for line in lines if line.startswith("voluntary_ctxt"))


if __name__ == "__main__":
    observers: list[Observer] = []
    when_running(lambda window: observers.append(Observer(window)))
    if main([]):
        raise RuntimeError("the game did not end well")
    sys.stdout.write(json.dumps(observers[0].seen))
