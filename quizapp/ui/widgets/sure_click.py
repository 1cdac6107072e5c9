"""A button that knows what a click was meant for."""

from typing import ClassVar

from PySide6.QtCore import QElapsedTimer, QPointF
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget


class SureClick(QPushButton):
    """Takes no second half of a double click whose first half fell on something else.

    A page that comes up under the pointer is thus never answered by mistake. Two quick taps
    of a finger are a double click to Qt wherever they fall: only those in one place are here.
    """

    _latest: ClassVar[QPointF | None] = None
    """Where on the screen the latest press on any such button fell."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since_press = QElapsedTimer()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember that the pointer was pressed here."""
        self._since_press.start()
        SureClick._latest = event.globalPosition()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take it as a press only where the first press fell here too."""
        if (
            self._since_press.isValid()
            and self._since_press.elapsed() <= QApplication.doubleClickInterval()
        ) or self._is_other_tap(event):
            self.mousePressEvent(event)
        else:
            event.accept()

    def _is_other_tap(self, event: QMouseEvent) -> bool:
        """Tell whether a finger came down somewhere else than before."""
        from PySide6.QtGui import QInputDevice  # PySide makes a class when first named  # noqa: PLC0415

        if event.device().type() != QInputDevice.DeviceType.TouchScreen:
            return False
        if self._latest is None:
            return True
        way = (event.globalPosition() - self._latest).manhattanLength()
        return bool(way > QApplication.styleHints().touchDoubleTapDistance())
