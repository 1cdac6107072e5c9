"""A short fact in a pill: a strong part and what it is about."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel

_ABOVE = 9
_PADDING = 16
_GAP = 7


class Pill(PlainLabel):
    """Text of two parts, one of which may be in the accent; its text is both."""

    def __init__(self, name: str, size: int = 14, parent: QWidget | None = None) -> None:
        super().__init__("", "label", parent)
        self.setObjectName(name)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._size = size
        self._parts: tuple[tuple[str, str], ...] = ()
        self._line = "hairline"

    def set_parts(self, *parts: tuple[str, str], line: str = "hairline") -> None:
        """Show texts side by side, each in the colour of a role."""
        if (parts, line) != (self._parts, self._line):
            self._parts, self._line = parts, line
            self.setText(" ".join(text for text, _ in parts))

    def sizeHint(self) -> QSize:
        """Ask for the room of all parts."""
        metrics = QFontMetricsF(self._type())
        width = sum(metrics.horizontalAdvance(text) for text, _ in self._parts)
        width += 2 * _PADDING + _GAP * max(0, len(self._parts) - 1) + 1
        return QSize(int(width), int(metrics.height()) + 2 * _ABOVE)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of all parts."""
        return self.sizeHint()

    def text_rect(self) -> QRect:
        """Return the whole pill: it is painted."""
        return self.rect()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill and its parts."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 1.0 if self._line == "hairline" else 1.5
        painter.setPen(QPen(look.color(self._line), width))
        painter.setBrush(look.color("card"))
        half = width / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        font = self._type()
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        base = (self.height() + metrics.ascent() - metrics.descent()) / 2
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = float(_PADDING)
        for text, role in self._parts:
            advance = metrics.horizontalAdvance(text)
            painter.setPen(look.color(role))
            left = self.width() - x - advance if flip else x
            painter.drawText(QPointF(left, base), text)
            x += advance + _GAP

    def _type(self) -> QFont:
        return theme().font(self._size, 700)
