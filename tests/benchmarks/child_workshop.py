"""The list of questions in the real window: ``python child_workshop.py STAMP_NS ROWS PAGES WORD…``.

It is opened, words are typed into its search letter by letter, it is leafed through page by page
and its end is jumped to, all by keys. What was seen is printed as JSON: for each the milliseconds
from the key until the rows stood on the screen, and the memory that was added.
"""

import json
import sys
import time
from collections.abc import Iterator

sys.path[0] = sys.path[0].removesuffix("benchmarks")[:-1].removesuffix("tests")[:-1]

# ruff: noqa: E402 - only now can they be found
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView, QWidget

from quizapp.cli import main
from tests.benchmarks.memory import forget_peak, held_mb, peak_mb
from tests.benchmarks.steps import Painted, Steps, Wait, press
from tests.benchmarks.watching import child, looked_over

_ROWS, _PAGES, _WORDS = int(sys.argv[2]), int(sys.argv[3]), sys.argv[4:]
_REST_MS, _CALM_MS = 20, 500
_PLACE_HOLDER = "…"
_NAMES = ("opened", "whole", "letters", "pages", "end", "memory")
seen: dict[str, list[float]] = {name: [] for name in _NAMES}
steps = Steps()


class List:
    """The list, as it can be seen from outside."""

    def __init__(self, window: QWidget) -> None:
        table = child(window, "questions_table")
        if not isinstance(table, QTableView):
            raise TypeError("the list is no table")
        self._table = table
        self._painted = Painted(table.viewport())
        self._resets = 0
        table.model().modelReset.connect(self._on_reset)

    def is_there(self) -> bool:
        """Tell whether all rows that are seen were fetched and painted."""
        model, rows = self._table.model(), self._table.model().rowCount(QModelIndex())
        first = self._table.rowAt(0)
        last = self._table.rowAt(self._table.viewport().height() - 1)
        last = rows - 1 if last < 0 else last
        texts = [model.index(row, 0).data() for row in range(max(0, first), last + 1)]
        return self._painted.times > 0 and _PLACE_HOLDER not in texts

    def has_answered(self) -> bool:
        """Tell whether what was found last is there."""
        return self._resets > 0 and self.is_there()

    def is_whole(self) -> bool:
        """Tell whether all questions of the bank can be leafed through."""
        return self._table.model().rowCount(QModelIndex()) == _ROWS

    def look_anew(self) -> None:
        """Count from now on."""
        self._painted.times = self._resets = 0

    def take_keyboard(self) -> None:
        """Take the keyboard, and the first row."""
        self._table.setFocus()
        self._table.setCurrentIndex(self._table.model().index(0, 0))

    def _on_reset(self) -> None:
        self._resets += 1


def _steps(window: QWidget) -> Iterator[Wait]:
    while not looked_over.is_set():
        yield _REST_MS
    yield _CALM_MS
    forget_peak()
    control = Qt.KeyboardModifier.ControlModifier
    before_mb, began = held_mb(), time.perf_counter_ns()
    press(window, Qt.Key.Key_3, control)
    found = List(window)
    yield found.has_answered
    seen["opened"].append((steps.flushed_ns - began) / 1e6)
    yield found.is_whole
    seen["whole"].append((time.perf_counter_ns() - began) / 1e6)
    yield _CALM_MS
    found.take_keyboard()
    yield _CALM_MS
    for _ in range(_PAGES):
        yield from _key(window, found, Qt.Key.Key_PageDown, "pages")
    for _ in range(3):
        yield from _key(window, found, Qt.Key.Key_End, "end", control)
        yield from _key(window, found, Qt.Key.Key_Home, "home", control)
    seen["memory"].append(peak_mb() - before_mb)
    for word in _WORDS:
        yield from _type(window, found, word)


def _key(
    window: QWidget,
    found: List,
    key: Qt.Key,
    name: str,
    modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> Iterator[Wait]:
    found.look_anew()
    began = time.perf_counter_ns()
    press(window, key, modifier)
    yield found.is_there
    seen.setdefault(name, []).append((steps.flushed_ns - began) / 1e6)
    yield _REST_MS


def _type(window: QWidget, found: List, word: str) -> Iterator[Wait]:
    field = child(window, "question_search")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    yield _REST_MS
    for letter in word:  # the first takes the place of the word before
        found.look_anew()
        began = time.perf_counter_ns()
        QTest.keyClicks(field, letter)
        yield found.has_answered
        seen["letters"].append((steps.flushed_ns - began) / 1e6)
        yield _REST_MS


if __name__ == "__main__":
    steps.take(_steps)
    if main([]):
        raise RuntimeError("the game did not end well")
    sys.stdout.write(json.dumps(seen))
