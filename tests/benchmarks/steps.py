"""Steps taken in the running game, and the end of each flush of its window to the screen.

Qt paints and flushes while the window handles UpdateRequest, so when its ``event`` returns from
that, what was painted is on the screen. Nothing in the game knows that it is watched.
"""

import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from quizapp.ui.main_window import MainWindow
from tests.benchmarks.watching import when_running

Wait = int | Callable[[], bool]
"""Milliseconds, or what must be so after a flush."""
_PATIENCE_MS = 120_000


class Steps(QObject):
    """Goes through steps in the window and closes it after the last; each yields what it waits for.

    ``flushed_ns`` is when the last flush ended.
    """

    def __init__(self) -> None:
        super().__init__()
        self.flushed_ns = 0
        self._until: Callable[[], bool] | None = None
        self._steps: Iterator[Wait] = iter(())
        self._on_flush: Callable[[int], None] = _nothing
        _tell_of_flushes(self._flushed)

    def take(
        self,
        steps: Callable[[QWidget], Iterator[Wait]],
        on_flush: Callable[[int], None] | None = None,
    ) -> None:
        """Take steps as soon as the game runs.

        ``on_flush`` is told at the end of each flush how much CPU time, in nanoseconds, painting
        and flushing took.
        """
        self._on_flush = on_flush or _nothing

        def begin(window: QWidget) -> None:
            self._steps = steps(window)
            self._window = window
            QTimer.singleShot(_PATIENCE_MS, self, window.close)
            QTimer.singleShot(0, self, self._go_on)

        when_running(begin)

    def _go_on(self) -> None:
        wait = next(self._steps, None)
        if wait is None:
            self._window.close()
        elif isinstance(wait, int):
            QTimer.singleShot(wait, self, self._go_on)
        else:
            self._until = wait

    def _flushed(self, cpu_ns: int) -> None:
        self._on_flush(cpu_ns)
        if self._until is not None and self._until():
            self.flushed_ns = time.perf_counter_ns()
            self._until = None
            QTimer.singleShot(0, self, self._go_on)


class Painted(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, _: QObject, event: QEvent) -> bool:
        """Count."""
        self.times += event.type() == QEvent.Type.Paint
        return False


def press(
    window: QWidget, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Have a key delivered to who has the keyboard, shortcuts first; nothing else is done."""
    QTest.keyClick(window.focusWidget() or window, key, held)


def _tell_of_flushes(told: Callable[[int], None]) -> None:
    def event(window: MainWindow, happened: QEvent) -> bool:
        if happened.type() != QEvent.Type.UpdateRequest:
            return super(MainWindow, window).event(happened)
        used_ns = time.thread_time_ns()
        done = super(MainWindow, window).event(happened)
        told(time.thread_time_ns() - used_ns)
        return done

    MainWindow.event = event  # type: ignore[method-assign,assignment]


def _nothing(_: int) -> None:
    pass
