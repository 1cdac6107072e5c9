"""The drawn tick or cross of a verdict."""

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from quizapp.ui import icons
from quizapp.ui.theme import theme

_ICON = 22


class VerdictMark(QWidget):
    """The drawn tick or cross before the verdict."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._right = True

    def set_right(self, *, right: bool) -> None:
        """Draw a tick, or a cross."""
        self._right = right
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of the icon."""
        return QSize(theme().px(_ICON), QFontMetrics(theme().font(20, 700)).height())

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the icon."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        name, role = ("tick", "right") if self._right else ("cross", "wrong")
        at = QPointF(0, (self.height() - theme().px(_ICON)) / 2)
        icons.draw(QPainter(self), name, theme().color(role), at, theme().px(_ICON))
