"""A chart in rows, for labels that are words: each stands before its bar, its number after it."""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from quizapp.ui.theme import theme
from quizapp.ui.widgets.chart_legend import paint_bar
from quizapp.ui.widgets.plot_widget import GAP, PlotWidget

_ROW, _BAR, _LEAST_BAR, _MOST_LABEL = 1.5, 0.8, 2.0, 0.5


class RowChart(PlotWidget):
    """Paints the first series of a plot, a row for each of its first labels.

    Labels longer than half of the width stand over their bars, not before them.
    """

    def heightForWidth(self, width: int) -> int:
        """Return the height of the rows and of the words over them."""
        return round(self._head(width) + len(self._labels()) * self._row(width))

    def paint(self, painter: QPainter) -> None:
        """Paint what the columns are, then the rows."""
        look, room = theme(), self._room(self.width())
        painter.setPen(look.color("ink"))
        for text, at in self._titles(self.width()):
            self.write(painter, at, text)
        for step in self.plot.steps:
            x = room.left() + step / self.plot.top * room.width()
            at = self.turned(QRectF(x, room.top(), 0, room.height()))
            painter.setPen(QPen(look.color("hairline" if step else "line"), 1))
            painter.drawLine(QLineF(at.topLeft(), at.bottomLeft()))
        for place in range(len(self._labels())):
            self._paint_row(painter, room, place)

    def _paint_row(self, painter: QPainter, room: QRectF, place: int) -> None:
        line, one = self.line(), self.plot.series[0]
        top, high = room.top() + place * self._row(self.width()), _ROW * line
        words = QRectF(0, top, room.left() - GAP, high)
        if self._over(self.width()):
            words = QRectF(0, top, self.width(), line)
            top, high = words.bottom(), line
        painter.setPen(theme().color("ink"))
        mode = Qt.TextElideMode.ElideMiddle  # so that the number at its end is seen
        text = self.metrics().elidedText(self.plot.labels[place], mode, words.width())
        self.write(painter, words, text)
        value = one.values[place]
        if value is None:
            return
        width = max(_LEAST_BAR, value / self.plot.top * room.width())
        bar = QRectF(room.left(), top + (high - _BAR * line) / 2, width, _BAR * line)
        paint_bar(painter, one.kind, self.turned(bar))
        painter.setPen(theme().color("muted"))
        after = QRectF(bar.right() + GAP, top, self.width() - bar.right() - GAP, high)
        self.write(painter, after, self.plot.text_of(value))

    def _labels(self) -> tuple[str, ...]:
        return self.plot.labels[: self.plot.in_rows]

    def _room(self, width: int) -> QRectF:
        """Return where the bars stand, as in a language written from the left."""
        left = 0.0 if self._over(width) else self._label_width() + GAP
        steps = [self.plot.text_of(step) for step in self.plot.steps]
        after = max(self.metrics().horizontalAdvance(text) for text in steps) + GAP + 2
        head = self._head(width)
        return QRectF(left, head, max(1.0, width - left - after), self.height() - head)

    def _titles(self, width: int) -> list[tuple[str, QRectF]]:
        """Return what labels and bars are, each over its column, or one under the other."""
        plot, left = self.plot, self._label_width()
        if self._over(width):
            high = self.height_of(plot.across, width)
            under = QRectF(0, high, width, self.height_of(plot.up, width))
            return [(plot.across, QRectF(0, 0, width, high)), (plot.up, under)]
        beside = width - left - GAP
        high = max(self.height_of(plot.across, left), self.height_of(plot.up, beside))
        over_bars = QRectF(left + GAP, 0, beside, high)
        return [(plot.across, QRectF(0, 0, left, high)), (plot.up, over_bars)]

    def _head(self, width: int) -> float:
        return self._titles(width)[-1][1].bottom() + GAP

    def _row(self, width: int) -> float:
        return (1 + _ROW if self._over(width) else _ROW) * self.line()

    def _over(self, width: int) -> bool:
        return self._label_width() > width * _MOST_LABEL

    def _label_width(self) -> float:
        """Return the width of the longest label, at least that of a word of their title."""
        texts = (*self._labels(), *self.plot.across.split())
        return max(self.metrics().horizontalAdvance(text) for text in texts) + 2
