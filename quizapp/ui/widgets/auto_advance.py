"""Going on by itself after a verdict, once there was time to read it."""

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from quizapp.ui.widgets.any_input import AnyInput

LEAST_MS, MOST_MS, A_LETTER_MS = 3_000, 40_000, 60
_TICK_MS = 100


def reading_ms(text: str) -> int:
    """Return how long a text stays: three seconds and a slow reader's time for its letters."""
    return min(MOST_MS, LEAST_MS + A_LETTER_MS * len(text))


class AutoAdvance(QObject):
    """Runs down once a verdict; whatever the player does stops it for this one."""

    due = Signal()
    left_changed = Signal(float)
    """How much of the time is left, from 1 to 0; 0 when it ends or is stopped."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._whole_ms = 0
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._input = AnyInput(self)
        self._input.noticed.connect(self.stop)

    @property
    def running(self) -> bool:
        """Whether it will go on by itself."""
        return self._timer.isActive()

    def start(self, text: str) -> None:
        """Give the time that a text takes."""
        self._whole_ms = reading_ms(text)
        self._since.start()
        self._timer.start()
        self._input.watch()
        self.left_changed.emit(1.0)

    def stop(self) -> None:
        """Go on only when told to."""
        if self.running:
            self._timer.stop()
            self._input.rest()
            self.left_changed.emit(0.0)

    def _tick(self) -> None:
        left_ms = self._whole_ms - self._since.elapsed()
        if left_ms > 0:
            self.left_changed.emit(left_ms / self._whole_ms)
        else:
            self.stop()
            self.due.emit()
