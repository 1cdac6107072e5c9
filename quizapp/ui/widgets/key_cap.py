"""A key of the keyboard, drawn on what it triggers."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel

_LINE, _ABOVE = 20, 4
_PADDING = 8


def key_cap_size(text: str) -> QSize:
    """Return how large the key with this word on it is drawn."""
    look = theme()
    metrics = QFontMetrics(look.font(14, 700))
    height = look.px(_LINE) + 2 * _ABOVE
    return QSize(max(height, metrics.horizontalAdvance(text) + 2 * _PADDING), height)


def draw_key_cap(painter: QPainter, rect: QRectF, text: str, colour: QColor) -> None:
    """Draw a key with its word in one colour."""
    look = theme()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(colour, 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), 7, 7)
    painter.setFont(look.font(14, 700))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


class KeyCap(PlainLabel):
    """A key in a text, as the help page shows it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, "label", parent)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the room of the key."""
        return key_cap_size(self.text())

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the key."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the key."""
        painter = QPainter(self)
        draw_key_cap(painter, QRectF(self.rect()), self.text(), theme().color("muted"))
