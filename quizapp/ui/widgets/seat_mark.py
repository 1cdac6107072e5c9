"""The mark of a seat at a party: a shape and a colour of its own, with a sign in it."""

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme import theme

DARK_SEATS = (
    *("#7cc4ff", "#ff9fb2", "#9be37a", "#ffd166"),
    *("#c9a7ff", "#5fe0d3", "#ffa872", "#e3e6f0"),
)
LIGHT_SEATS = (
    *("#0b5cad", "#b3245a", "#2f6b1f", "#8a5a00"),
    *("#6a3fb5", "#0a6b66", "#a3420b", "#4a4d5c"),
)
ON_DARK_SEATS, ON_LIGHT_SEATS = "#12141d", "#ffffff"
_SIZE = 28
_TURN = math.pi / 2
# corners and how far the first is turned from the top; none is a circle
_SHAPES = (
    (0, 0.0),
    (4, 0.5),
    (4, 0.0),
    (6, 0.0),
    (5, 0.0),
    (8, 0.5),
    (6, 0.5),
    (5, 1.0),
)
_GROWN = {4: 1.2, 5: 1.12, 6: 1.06, 8: 1.04}


def paint_seat(
    painter: QPainter, place: QRectF, seat: int, sign: str, *, outline: str = ""
) -> None:
    """Paint the mark of a seat into a square, with a letter or digit in it.

    ``outline`` is the role of a line around it, for grounds that are colourful themselves.
    """
    look = theme()
    colours = DARK_SEATS if look.dark else LIGHT_SEATS
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.color(outline), 2) if outline else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QColor(colours[seat % len(colours)]))
    corners, turned = _SHAPES[seat % len(_SHAPES)]
    if corners:
        painter.drawPolygon(_polygon(place, corners, turned))
    else:
        painter.drawEllipse(place)
    painter.setPen(QColor(ON_DARK_SEATS if look.dark else ON_LIGHT_SEATS))
    font = look.font(14, 800)
    font.setPixelSize(max(8, round(place.height() * 0.52)))
    painter.setFont(font)
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, sign)
    painter.restore()


def _polygon(place: QRectF, corners: int, turned: float) -> QPolygonF:
    centre, radius = place.center(), place.width() / 2 * _GROWN[corners]
    step = 2 * math.pi / corners
    angles = [step * (corner + turned) - _TURN for corner in range(corners)]
    return QPolygonF(
        [centre + QPointF(radius * math.cos(angle), radius * math.sin(angle)) for angle in angles]
    )


class SeatMark(QWidget):
    """The mark of one seat, with the seat's number in it."""

    def __init__(self, seat: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._seat = seat
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for a square."""
        side = theme().px(_SIZE) + 8
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Ask for a square."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        rect = QRectF(self.rect()).adjusted(4, 4, -4, -4)
        paint_seat(QPainter(self), rect, self._seat, str(self._seat + 1))
