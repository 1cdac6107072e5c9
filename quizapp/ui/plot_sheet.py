"""A chart as a picture by itself: with its title, whose it is, what to know, and a margin."""

from PySide6.QtCore import QCoreApplication, QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QStaticText
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.plot import Plot
from quizapp.ui.widgets.wrapped_text import size_of, start_side, wrapped

_MARGIN, _GAP = 24, 6


class PlotSheet:
    """The words over a chart, laid out in its width, and the chart under them."""

    def __init__(self, plot: Plot, chart: QWidget) -> None:
        self._chart = chart
        size = chart.size().expandedTo(chart.minimumSizeHint())
        side = start_side(chart.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        whose = QCoreApplication.translate("plots", "Statistics of {player}")
        whose = whose.format(player=plot.whose)
        self._words: list[tuple[int, QStaticText, QFont, str]] = []
        top = _MARGIN
        for text, pixels, weight, color in (
            (plot.title, 20, 700, "ink"),
            (whose, 14, 500, "ink"),
            (plot.note, 14, 500, "muted"),
        ):
            if text:
                font = theme().font(pixels, weight)
                laid = wrapped(text, font, size.width(), side)
                self._words.append((top, laid, font, color))
                top += size_of(laid).height() + _GAP
        self._top = top + 2 * _GAP
        self.size = QSize(size.width() + 2 * _MARGIN, self._top + size.height() + _MARGIN)

    def paint(self, painter: QPainter) -> None:
        """Paint all on the colour of a card."""
        painter.fillRect(QRectF(QPoint(), self.size), theme().color("card"))
        for top, laid, font, color in self._words:
            painter.setFont(font)
            painter.setPen(theme().color(color))
            painter.drawStaticText(_MARGIN, top, laid)
        part = QWidget.RenderFlag.DrawChildren
        painter.translate(_MARGIN, self._top)
        self._chart.render(painter, QPoint(), self._chart.rect(), part)
