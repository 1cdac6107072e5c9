"""A chart in columns, painted with Qt's painter: bars, dots and lines over an axis of labels."""

from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from quizapp.ui.theme import theme
from quizapp.ui.widgets.chart_legend import (
    legend,
    legend_height,
    paint_bar,
    paint_line,
    paint_mark,
    paint_point,
)
from quizapp.ui.widgets.mirror import mirrored
from quizapp.ui.widgets.plot import Kind, Series, Unit
from quizapp.ui.widgets.plot_widget import GAP, PlotWidget

_HEIGHT, _MOST_BAR, _LEAST_BAR = 200, 40.0, 2.0
_BETWEEN = 12


class Chart(PlotWidget):
    """Paints a plot whose labels follow each other, such as times and days."""

    def heightForWidth(self, width: int) -> int:
        """Return the height of the plot and of the words around it."""
        return round(theme().px(_HEIGHT) + self._above(width) + self._below(width))

    def paint(self, painter: QPainter) -> None:
        """Paint axes, series, labels, and what the series are called."""
        room = self._room()
        self._paint_axes(painter, room)
        self._paint_labels(painter, room)
        bars = [one for one in self.plot.series if one.kind in (Kind.BAR, Kind.HATCHED)]
        for place, one in enumerate(bars):
            self._paint_bars(painter, room, one, place, len(bars))
        for one in self.plot.series:
            points = self._points(room, one)
            if one.kind in (Kind.DOT, Kind.CROSS):
                for at in points:
                    paint_point(painter, one.kind, at)
            elif one.kind is Kind.LINE:
                paint_line(painter, points)
        for one, mark, words in legend(self.plot.series, self.metrics(), self.width()):
            paint_mark(painter, one.kind, self.turned(mark))
            painter.setPen(theme().color("ink"))
            self.write(painter, words, one.name)

    def _paint_axes(self, painter: QPainter, room: QRectF) -> None:
        look, line, width = theme(), self.line(), self.width()
        painter.setPen(look.color("ink"))
        top = legend_height(self.plot.series, self.metrics(), width)
        above = QRectF(0, top, width, self.height_of(self.plot.up, width))
        self.write(painter, above, self.plot.up)
        high = self.height_of(self.plot.across, width)
        below = QRectF(0, self.height() - high, width, high)
        self.write(painter, below, self.plot.across, centred=True)
        for step in self.plot.steps:
            y = self._y(room, step)
            ends = self.turned(QRectF(room.left(), y, room.width(), 0))
            painter.setPen(QPen(look.color("hairline" if step else "line"), 1))
            painter.drawLine(QLineF(ends.topLeft(), ends.topRight()))
            painter.setPen(look.color("muted"))
            scale = QRectF(0, y - line / 2, room.left() - GAP, line)
            self.write(painter, scale, self.plot.text_of(step), end=True)

    def _paint_labels(self, painter: QPainter, room: QRectF) -> None:
        """Write as many of the labels as there is room for, and each of them whole."""
        painter.setPen(theme().color("muted"))
        labels = self.plot.labels
        if not labels:
            return
        widest = max(self.metrics().horizontalAdvance(text) for text in labels) + 2
        each = room.width() / len(labels)
        moved = max(0.0, widest / 2 - GAP - each / 2)  # the first and the last one, inwards
        every = _every(len(labels), int((widest + moved + _BETWEEN) // each) + 1)
        for place in range(0, len(labels), every):
            left = room.left() + (place + 0.5) * each - widest / 2
            left = max(room.left() - GAP, min(left, self.width() - widest))
            at = QRectF(left, room.bottom() + 4, widest, self.line())
            self.write(painter, at, labels[place], centred=True)

    def _paint_bars(
        self, painter: QPainter, room: QRectF, one: Series, place: int, of: int
    ) -> None:
        each = room.width() / max(1, len(one.values))
        width = min(theme().px(_MOST_BAR), each * 0.8 / of)
        for at, value in enumerate(one.values):
            if value or (value is not None and self.plot.unit is not Unit.COUNT):
                left = room.left() + (at + 0.5) * each + (place - of / 2) * width
                y = min(self._y(room, value), room.bottom() - _LEAST_BAR)
                bar = QRectF(left, y, width, room.bottom() - y)
                paint_bar(painter, one.kind, self.turned(bar))

    def _points(self, room: QRectF, one: Series) -> list[QPointF]:
        each = room.width() / max(1, len(one.values))
        found: list[QPointF] = []
        for at, value in enumerate(one.values):
            x = room.left() + (at + 0.5) * each
            x = self.width() - x if mirrored(self) else x
            if value is not None:
                found.append(QPointF(x, self._y(room, value)))
        return found

    def _room(self) -> QRectF:
        """Return where the numbers are painted, as in a language written from the left."""
        steps = [self.plot.text_of(step) for step in self.plot.steps]
        left = max(self.metrics().horizontalAdvance(text) for text in steps) + GAP + 2
        above, below = self._above(self.width()), self._below(self.width())
        width = self.width() - left - GAP  # so that the last point is a whole one
        return QRectF(left, above, width, self.height() - above - below)

    def _above(self, width: int) -> float:
        named = legend_height(self.plot.series, self.metrics(), width)
        return named + self.height_of(self.plot.up, width) + self.line() / 2 + GAP

    def _below(self, width: int) -> float:
        return self.line() + self.height_of(self.plot.across, width) + GAP

    def _y(self, room: QRectF, value: float) -> float:
        return room.bottom() - min(1.0, value / self.plot.top) * room.height()


def _every(count: int, least: int) -> int:
    """Return at which steps to write labels, so that the last one is written where it can be."""
    fitting = (step for step in range(least, 2 * least) if (count - 1) % step == 0)
    return next(fitting, least)
