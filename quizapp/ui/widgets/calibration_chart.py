"""A chart of how often answers were right, by how sure the player was of them."""

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from quizapp.game.calibration import Confidence
from quizapp.game.practice import Sure
from quizapp.ui.theme import theme
from quizapp.ui.widgets.mirror import mirrored
from quizapp.ui.widgets.plot_widget import ChartWidget
from quizapp.ui.wording import percent_text, sure_word

_STEPS = (0.0, 0.25, 0.5, 0.75, 1.0)
_HEIGHT = 220
_GAP, _CAP, _BAR = 8, 7, 72
_HIGH = 4000
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


class CalibrationChart(ChartWidget):
    """Three columns from 0 to 100 %, each with the range in which its true height lies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calibration_chart")
        self.setAccessibleName(self.tr("Chart: how often you were right, by how sure you were"))
        self._columns: dict[Sure, Confidence] = {}

    def show_columns(self, columns: Sequence[Confidence], told: str) -> None:
        """Show these columns; ``told`` says the same in words, for who does not see them."""
        self._columns = {one.sure: one for one in columns}
        self.setAccessibleDescription(told)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the plot and of the lines of text around it."""
        return round(theme().px(_HEIGHT) + 4 * self.line() + self._name_height(width))

    def paint(self, painter: QPainter) -> None:
        """Paint the grid with its percents, the columns, and what they stand for."""
        plot = self._plot()
        self._paint_axes(painter, plot)
        room = plot.width() / len(Sure)
        for place, sure in enumerate(Sure):
            left = plot.left() + place * room
            column = QRectF(self._x(left, room), plot.top(), room, plot.height())
            self._paint_names(painter, column, sure)
            if sure in self._columns:
                self._paint_column(painter, column, self._columns[sure])
        self._paint_luck(painter, plot)

    def _paint_axes(self, painter: QPainter, plot: QRectF) -> None:
        look, line = theme(), self.line()
        start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
        end = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        if mirrored(self):
            start, end = end, start
        painter.setPen(look.color("ink"))
        painter.drawText(QRectF(0, 0, self.width(), line), start, self.tr("Right answers"))
        title = QRectF(self._x(plot.left(), plot.width()), 0, plot.width(), line)
        title.moveTop(plot.bottom() + self._name_height(self.width()) + line + _GAP + _GAP)
        painter.drawText(title, _CENTRE, self.tr("How sure you were"))
        for share in _STEPS:
            y = plot.bottom() - share * plot.height()
            grid = QRectF(self._x(plot.left(), plot.width()), y, plot.width(), 0)
            painter.setPen(QPen(look.color("line" if share == 0 else "hairline"), 1))
            painter.drawLine(QLineF(grid.topLeft(), grid.topRight()))
            painter.setPen(look.color("muted"))
            scale = QRectF(self._x(0, plot.left() - _GAP), y - line / 2, plot.left() - _GAP, line)
            painter.drawText(scale, end | Qt.AlignmentFlag.AlignVCenter, percent_text(share))

    def _paint_names(self, painter: QPainter, column: QRectF, sure: Sure) -> None:
        look, line = theme(), self.line()
        held = self._columns.get(sure)
        count = self.tr("{right} of {answers}")
        under = count.format(right=held.right, answers=held.answers) if held else "–"
        high = self._name_height(self.width())
        name = QRectF(column.left(), column.bottom() + _GAP, column.width(), high)
        painter.setPen(look.color("ink"))
        painter.drawText(name, _CENTRE | Qt.TextFlag.TextWordWrap, sure_word(sure))
        painter.setPen(look.color("muted"))
        count_at = QRectF(name.left(), name.bottom(), name.width(), line)
        painter.drawText(count_at, _CENTRE, under)

    def _paint_column(self, painter: QPainter, column: QRectF, held: Confidence) -> None:
        look, line = theme(), self.line()
        middle, bottom = column.center().x(), column.bottom()
        width = min(theme().px(_BAR), column.width() * 0.6)
        top = bottom - held.share * column.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent_graphic"))
        painter.drawRect(QRectF(middle - width / 2, top, width, bottom - top))
        low, high = (bottom - share * column.height() for share in held.range)
        for color, thick in (("card", 5.0), ("ink", 2.0)):  # to be seen on the column too
            painter.setPen(QPen(look.color(color), thick))
            painter.drawLine(QLineF(middle, low, middle, high))
            for y in (low, high):
                painter.drawLine(QLineF(middle - _CAP, y, middle + _CAP, y))
        painter.setPen(look.color("ink"))
        above = QRectF(column.left(), min(high, top) - line - 4, column.width(), line)
        painter.drawText(above, _CENTRE, percent_text(held.share))

    def _paint_luck(self, painter: QPainter, plot: QRectF) -> None:
        """Paint the height that answers would have that were all guessed blindly."""
        answers = sum(one.answers for one in self._columns.values())
        if not answers:
            return
        look = theme()
        chance = sum(one.chance * one.answers for one in self._columns.values()) / answers
        y = plot.bottom() - chance * plot.height()
        left = self._x(plot.left(), plot.width())
        painter.setPen(QPen(look.color("ink"), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(QPointF(left, y), QPointF(left + plot.width(), y)))

    def _plot(self) -> QRectF:
        """Return where the columns stand, as in a language that is written from the left."""
        line, left = self.line(), self._scale_width()
        top = 2 * line + _GAP
        bottom = self.height() - 2 * line - self._name_height(self.width()) - 2 * _GAP
        return QRectF(left, top, self.width() - left, bottom - top)

    def _scale_width(self) -> float:
        return self.metrics().horizontalAdvance(percent_text(1.0)) + _GAP + 2

    def _name_height(self, width: int) -> float:
        """Return the height of the names of the columns, which wrap at words."""
        room = QRectF(0, 0, max(1.0, (width - self._scale_width()) / len(Sure)), _HIGH)
        metrics = self.metrics()
        wrapped = Qt.TextFlag.TextWordWrap
        return max(metrics.boundingRect(room, wrapped, sure_word(one)).height() for one in Sure)

    def _x(self, left: float, width: float) -> float:
        """Return where something ``left`` from the start of the line stands."""
        return self.width() - left - width if mirrored(self) else left
