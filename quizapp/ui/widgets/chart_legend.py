"""What the series of a chart are called, each beside a mark of its own."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPen

from quizapp.ui.theme import theme
from quizapp.ui.widgets.plot import Kind, Series

_DOT, _CROSS, _LINE = 3.0, 4.5, 3.0
_MARK, _BESIDE, _APART = 0.7, 6, 20


def legend(
    series: Sequence[Series], metrics: QFontMetricsF, width: float
) -> list[tuple[Series, QRectF, QRectF]]:
    """Return the series with the places of mark and name: none for one alone."""
    line = metrics.height()
    mark = line * _MARK
    found: list[tuple[Series, QRectF, QRectF]] = []
    left, top = 0.0, 0.0
    for one in series if len(series) > 1 else ():
        name = metrics.horizontalAdvance(one.name) + 2
        if left and left + mark + _BESIDE + name > width:
            left, top = 0.0, top + line
        at = QRectF(left, top + (line - mark) / 2, mark, mark)
        words = QRectF(left + mark + _BESIDE, top, name, line)
        found.append((one, at, words))
        left = words.right() + _APART
    return found


def legend_height(series: Sequence[Series], metrics: QFontMetricsF, width: float) -> float:
    """Return how high the names of the series stand in a width."""
    return max((words.bottom() for _, _, words in legend(series, metrics, width)), default=0.0)


def paint_mark(painter: QPainter, kind: Kind, at: QRectF) -> None:
    """Paint a piece of a series beside its name."""
    if kind is Kind.LINE:
        paint_line(painter, [QPointF(x, at.center().y()) for x in (at.left(), at.right())])
    elif kind in (Kind.DOT, Kind.CROSS):
        paint_point(painter, kind, at.center())
    else:
        paint_bar(painter, kind, at)


def paint_line(painter: QPainter, points: Sequence[QPointF]) -> None:
    """Paint a line through some points."""
    painter.setPen(QPen(theme().color("accent_graphic"), _LINE))
    painter.drawPolyline(points)


def paint_bar(painter: QPainter, kind: Kind, at: QRectF) -> None:
    """Paint a bar, filled or hatched."""
    solid = kind is Kind.BAR
    color = theme().color("accent_graphic" if solid else "ink")
    painter.setPen(QPen(color, 1))
    painter.setBrush(color if solid else QBrush(color, Qt.BrushStyle.BDiagPattern))
    painter.drawRect(at)


def paint_point(painter: QPainter, kind: Kind, at: QPointF) -> None:
    """Paint a dot or a cross."""
    if kind is Kind.DOT:
        painter.setPen(QPen(theme().color("ink"), 1))
        painter.setBrush(theme().color("card"))
        painter.drawEllipse(at, _DOT, _DOT)
        return
    painter.setPen(QPen(theme().color("ink"), 2))
    for end in (QPointF(_CROSS, _CROSS), QPointF(_CROSS, -_CROSS)):
        painter.drawLine(QLineF(at - end, at + end))
