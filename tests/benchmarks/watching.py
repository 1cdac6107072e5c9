"""Seeing from outside when a window of the game is on the screen, and pressing its buttons."""

import threading
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QWindow
from PySide6.QtWidgets import QApplication, QStackedWidget, QWidget

Then = Callable[[], None]
looked_over = threading.Event()
"""Set when the bank's file has been checked and, where that was due, backed up."""


class Watch(QObject):
    """Calls back when a window, or a widget of it, has been painted and flushed."""

    def __init__(self, window: QWidget, exposed: Then) -> None:
        super().__init__()
        handle = window.windowHandle()
        if handle is None:
            raise LookupError("the window has not been shown")
        self._handle: QWindow = handle
        self._exposed = exposed
        self._waiting: dict[QObject, Then] = {}
        self._handle.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt paints and flushes while it handles these events, so a moment later it is done."""
        if watched is self._handle and event.type() == QEvent.Type.Expose:
            self._handle.removeEventFilter(self)
            self._soon(self._exposed)
        elif event.type() == QEvent.Type.Paint and watched in self._waiting:
            watched.removeEventFilter(self)
            self._soon(self._waiting.pop(watched))
        return False

    def when_painted(self, widget: QWidget, then: Then) -> None:
        """Call ``then`` when a widget has been painted next."""
        self._waiting[widget] = then
        widget.installEventFilter(self)

    def _soon(self, then: Then) -> None:
        QTimer.singleShot(0, self, then)


class Heartbeat(QObject):
    """Beats every millisecond; the longest silence is how long the window was held."""

    def __init__(self, now_ms: Callable[[], float]) -> None:
        super().__init__()
        self._now_ms = now_ms
        self._last = now_ms()
        self._longest = 0.0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(1)

    def take(self) -> float:
        """Return the longest silence since the last time this was asked."""
        self._beat()
        longest, self._longest = self._longest, 0.0
        return longest

    def _beat(self) -> None:
        now = self._now_ms()
        self._longest = max(self._longest, now - self._last)
        self._last = now


def click(widget: QWidget) -> None:
    """Press and release the left button in the middle of a widget."""
    middle = QPointF(widget.rect().center())
    at = QPointF(widget.mapToGlobal(middle))
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, held in (
        (QEvent.Type.MouseButtonPress, left),
        (QEvent.Type.MouseButtonRelease, none),
    ):
        event = QMouseEvent(kind, middle, at, left, held, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(widget, event)


def child(window: QWidget, name: str) -> QWidget:
    """Return the widget of an objectName, which scripts may rely on."""
    found = window.findChild(QWidget, name)
    if found is None:
        raise LookupError(name)
    return found


def pages(window: QWidget) -> QStackedWidget:
    """Return the stack of the window's pages."""
    found = window.findChild(QStackedWidget)
    if found is None:
        raise LookupError("the window has no pages")
    return found


def page_shown(window: QWidget) -> str:
    """Return the objectName of the page that is open."""
    page = pages(window).currentWidget()
    return page.objectName() if page else ""


def when_running(told: Callable[[QWidget], None]) -> None:
    """Have ``told`` called with the shown window just before the game begins to run its events.

    The game itself has no hook for this; a Python method of ours stands before Qt's.
    """
    run = QApplication.exec

    def exec_watched(*_: object) -> int:
        _note_looking_over()
        told(next(one for one in QApplication.topLevelWidgets() if one.isVisible()))
        return run()

    QApplication.exec = exec_watched  # type: ignore[method-assign]


def _note_looking_over() -> None:
    from quizapp.ui.desk import Desk  # it is loaded by now

    look_over = Desk.look_over

    def noted(desk: Desk, *words: object) -> None:
        look_over(desk, *words)  # type: ignore[arg-type]
        desk.aside(looked_over.set, lambda _: None)  # behind it, on the same thread

    Desk.look_over = noted  # type: ignore[method-assign,assignment]
