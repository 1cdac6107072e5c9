"""A button that knows what a click was meant for."""

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget


class SureClick(QPushButton):
    """Takes no second half of a double click whose first half fell on something else.

    A page that comes up under the pointer is thus never answered by mistake.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since_press = QElapsedTimer()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember that the pointer was pressed here."""
        self._since_press.start()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take it as a press only where the first press fell here too."""
        if (
            self._since_press.isValid()
            and self._since_press.elapsed() <= QApplication.doubleClickInterval()
        ):
            self.mousePressEvent(event)
        else:
            event.accept()
