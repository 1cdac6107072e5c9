"""The mark of a player: a shape in a colour; the guest's is a plain ring."""

from collections.abc import Mapping
from math import cos, pi, sin
from types import MappingProxyType

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.game.people import GUEST_MARK, Mark
from quizapp.ui.theme import theme

ON_DARK: Mapping[str, str] = MappingProxyType(
    {
        "amber": "#ffb84d",
        "blue": "#6fa8ff",
        "rose": "#ff7fb0",
        "green": "#4fd69c",
        "violet": "#b794ff",
        "teal": "#3fd0d8",
        "coral": "#ff8a66",
        "slate": "#b4bccf",
    }
)
ON_LIGHT: Mapping[str, str] = MappingProxyType(
    {
        "amber": "#b06a00",
        "blue": "#1f5fd0",
        "rose": "#c2185b",
        "green": "#12704a",
        "violet": "#6b3fc9",
        "teal": "#007a86",
        "coral": "#cc4a1c",
        "slate": "#55607a",
    }
)
# corners on a circle around the middle: how many, the first one's angle, and the inner radius
_CORNERS = {
    "square": (4, -45, None),
    "triangle": (3, -90, None),
    "star": (5, -90, 0.46),
    "diamond": (4, -90, None),
    "hexagon": (6, -90, None),
}
_SIZES = {"square": 1.12, "triangle": 1.14, "star": 1.16, "diamond": 1.08, "hexagon": 1.02}
_DOWN = {"triangle": 0.12, "star": 0.04}
_MARK = 18
ICON = 20
"""How large a mark is in a list or a table, at 100 % text."""


def paint_mark(painter: QPainter, mark: Mark, at: QPointF, size: float) -> None:
    """Paint a mark of ``size`` pixels with its top left corner at ``at``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = size / 2
    middle = at + QPointF(radius, radius)
    if mark == GUEST_MARK:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().color("muted"), max(1.5, size / 10)))
        painter.drawEllipse(middle, radius * 0.8, radius * 0.8)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_colour(mark.colour))
        if mark.shape in _CORNERS:
            painter.drawPolygon(_polygon(mark.shape, middle, radius))
        else:
            painter.drawEllipse(middle, radius * 0.92, radius * 0.92)
    painter.restore()


def mark_pixmap(mark: Mark, size: int, ratio: float) -> QPixmap:
    """Return a mark as a pixmap of ``size`` logical pixels."""
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_mark(painter, mark, QPointF(0, 0), size)
    painter.end()
    return image


def mark_icon(mark: Mark) -> QIcon:
    """Return a mark for a list or a table; a chosen row shows it as it is."""
    picture = mark_pixmap(mark, theme().px(ICON), theme().pixmap("tick").devicePixelRatio())
    icon = QIcon(picture)
    icon.addPixmap(picture, QIcon.Mode.Selected)
    return icon


class MarkLabel(QWidget):
    """A mark beside a text; it takes no room while there is none to show."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mark = GUEST_MARK
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def mark(self) -> Mark:
        """What is shown."""
        return self._mark

    def set_mark(self, mark: Mark) -> None:
        """Show a mark; the guest's is left out."""
        self._mark = mark
        self.setVisible(mark != GUEST_MARK)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of the mark."""
        return QSize(theme().px(_MARK), theme().px(_MARK))

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the mark."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        room = QRectF(self.rect())
        paint_mark(QPainter(self), self._mark, room.topLeft(), min(room.width(), room.height()))


def _colour(name: str) -> QColor:
    return QColor((ON_DARK if theme().dark else ON_LIGHT)[name])


def _polygon(shape: str, middle: QPointF, radius: float) -> QPolygonF:
    corners, first, inner = _CORNERS[shape]
    radius *= _SIZES[shape]
    middle += QPointF(0, radius * _DOWN.get(shape, 0))
    steps = corners if inner is None else 2 * corners
    points = []
    for step in range(steps):
        angle = first * pi / 180 + step * 2 * pi / steps
        reach = radius if inner is None or step % 2 == 0 else radius * inner
        points.append(middle + QPointF(reach * cos(angle), reach * sin(angle)))
    return QPolygonF(points)
