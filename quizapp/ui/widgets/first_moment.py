"""The first half second of a verdict, in which a key cannot hurry it away."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

HOLD_MS = 500
_NS = 1_000_000


class FirstMoment(QObject):
    """Holds a press back until the first moment is over; no press is lost, none counts twice."""

    passed = Signal()

    def __init__(
        self, parent: QObject | None = None, now_ns: Callable[[], int] = time.monotonic_ns
    ) -> None:
        super().__init__(parent)
        self._now_ns = now_ns
        self._until_ns = 0
        self._held = QTimer(self)
        self._held.setSingleShot(True)
        self._held.timeout.connect(self._on_over)

    @property
    def holding(self) -> bool:
        """Whether a press waits."""
        return self._held.isActive()

    def begin(self) -> None:
        """Something was just shown."""
        self._held.stop()
        self._until_ns = self._now_ns() + HOLD_MS * _NS

    def end(self) -> None:
        """It is gone: what waits is forgotten."""
        self._held.stop()
        self._until_ns = 0

    def press(self) -> None:
        """Go on now, or as soon as the first moment is over."""
        left_ms = -((self._now_ns() - self._until_ns) // _NS)
        if left_ms <= 0:
            self._held.stop()
            self.passed.emit()
        elif not self._held.isActive():
            self._held.start(left_ms)

    def _on_over(self) -> None:
        self.passed.emit()
