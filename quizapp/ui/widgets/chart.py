"""A chart painted with Qt's painter: bars, dots and lines over one axis of labels."""

from PySide6.QtCore import QEvent, QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.mirror import mirrored
from quizapp.ui.widgets.plot import Kind, Plot, Series

_STEPS = (0.0, 0.25, 0.5, 0.75, 1.0)
_HEIGHT, _WIDTH, _GAP, _SMALL, _BOLD = 200, 300, 8, 14, 700
_MOST_BAR, _DOT, _CROSS, _MARK = 40.0, 3.0, 4.5, 0.7
_LEAST_LABEL = 44
_MANY = 3
_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Chart(QWidget):
    """Paints a plot in the colours of the theme, from the side where one begins to read."""

    def __init__(self, plot: Plot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{plot.name}_chart")
        self._plot = plot
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.show_plot(plot)

    def show_plot(self, plot: Plot) -> None:
        """Show this plot; who does not see it hears its numbers."""
        self._plot = plot
        self.setAccessibleName(plot.title)
        self.setAccessibleDescription("; ".join(", ".join(row) for row in plot.rows()[:60]))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the plot and the lines of text around it."""
        lines = 4 + self._legend_lines()
        return QSize(theme().px(_WIDTH), round(theme().px(_HEIGHT) + lines * self._line()))

    def minimumSizeHint(self) -> QSize:
        """Ask for the full height and little width."""
        return QSize(_WIDTH // 2, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint axes, series, labels, and what the series are called."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme().font(_SMALL, _BOLD))
        room = self._room()
        self._paint_axes(painter, room)
        self._paint_labels(painter, room)
        bars = [one for one in self._plot.series if one.kind in (Kind.BAR, Kind.HATCHED)]
        for place, one in enumerate(bars):
            self._paint_bars(painter, room, one, place, len(bars))
        for one in self._plot.series:
            if one.kind in (Kind.DOT, Kind.CROSS):
                self._paint_points(painter, room, one)
            elif one.kind is Kind.LINE:
                self._paint_line(painter, room, one)
        self._paint_legend(painter)

    def _paint_axes(self, painter: QPainter, room: QRectF) -> None:
        look, line = theme(), self._line()
        painter.setPen(look.color("ink"))
        above = QRectF(0, self._legend_lines() * line, self.width(), line)
        painter.drawText(above, _END if mirrored(self) else _START, self._plot.up)
        below = QRectF(0, self.height() - line, self.width(), line)
        metrics = QFontMetricsF(painter.font())
        across = metrics.elidedText(self._plot.across, Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(below, _CENTRE, across)
        for share in _STEPS:
            y = room.bottom() - share * room.height()
            ends = self._turned(QRectF(room.left(), y, room.width(), 0))
            painter.setPen(QPen(look.color("line" if share == 0 else "hairline"), 1))
            painter.drawLine(QLineF(ends.topLeft(), ends.topRight()))
            painter.setPen(look.color("muted"))
            scale = self._turned(QRectF(0, y - line / 2, room.left() - _GAP, line))
            value = self._plot.text_of(round(share * self._plot.top, 2))
            painter.drawText(scale, _START if mirrored(self) else _END, value)

    def _paint_labels(self, painter: QPainter, room: QRectF) -> None:
        """Write as many of the labels as there is room for."""
        painter.setPen(theme().color("muted"))
        count = len(self._plot.labels)
        if not count:
            return
        most = max(1, int(room.width() // theme().px(_LEAST_LABEL)))
        every = -(-count // most)
        width = room.width() / count * every
        metrics = QFontMetricsF(painter.font())
        for place in range(0, count, every):
            middle = room.left() + (place + 0.5) * room.width() / count
            at = QRectF(middle - width / 2, room.bottom() + 4, width, self._line())
            text = self._plot.labels[place]
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - 4)
            painter.drawText(self._turned(at), _CENTRE, text)

    def _paint_bars(
        self, painter: QPainter, room: QRectF, one: Series, place: int, of: int
    ) -> None:
        look = theme()
        each = room.width() / max(1, len(one.values))
        width = min(look.px(_MOST_BAR), each * 0.8 / of)
        color = look.color("accent_graphic" if one.kind is Kind.BAR else "ink")
        painter.setPen(QPen(color, 1))
        solid = one.kind is Kind.BAR
        painter.setBrush(color if solid else QBrush(color, Qt.BrushStyle.BDiagPattern))
        for at, value in enumerate(one.values):
            if value:
                left = room.left() + (at + 0.5) * each + (place - of / 2) * width
                y = self._y(room, value)
                painter.drawRect(self._turned(QRectF(left, y, width, room.bottom() - y)))

    def _paint_points(self, painter: QPainter, room: QRectF, one: Series) -> None:
        for at in self._points(room, one):
            if at is not None:
                _paint_point(painter, one.kind, at)

    def _paint_line(self, painter: QPainter, room: QRectF, one: Series) -> None:
        painter.setPen(QPen(theme().color("accent_graphic"), 3))
        points = [at for at in self._points(room, one) if at is not None]
        painter.drawPolyline(points)

    def _paint_legend(self, painter: QPainter) -> None:
        """Name the series, where there is more than one, each with its own mark."""
        line = self._line()
        mark = line * _MARK
        for one, left, place in self._legend():
            top = place * line
            at = QRectF(left, top + line * 0.15, mark, mark)
            self._paint_mark(painter, one.kind, self._turned(at))
            painter.setPen(theme().color("ink"))
            words = QRectF(left + mark + 6, top, self.width() - left, line)
            side = _END if mirrored(self) else _START
            words.setWidth(max(0.0, self.width() - words.left()))
            painter.drawText(self._turned(words), side, one.name)

    def _legend(self) -> list[tuple[Series, float, int]]:
        """Return the series to be named, how far from the start, and on which line."""
        if len(self._plot.series) < 2:
            return []
        metrics = QFontMetricsF(theme().font(_SMALL, _BOLD))
        found: list[tuple[Series, float, int]] = []
        left, place = 0.0, 0
        for one in self._plot.series:
            width = self._line() * _MARK + 6 + metrics.horizontalAdvance(one.name) + 2
            if left and left + width > self.width():
                left, place = 0.0, place + 1
            found.append((one, left, place))
            left += width + 20
        return found

    def _legend_lines(self) -> int:
        return 1 if len(self._plot.series) < _MANY else 2  # whatever the width, so that it stays

    def _paint_mark(self, painter: QPainter, kind: Kind, at: QRectF) -> None:
        accent, ink = theme().color("accent_graphic"), theme().color("ink")
        if kind is Kind.LINE:
            painter.setPen(QPen(accent, 3))
            painter.drawLine(QLineF(at.left(), at.center().y(), at.right(), at.center().y()))
        elif kind in (Kind.DOT, Kind.CROSS):
            _paint_point(painter, kind, at.center())
        else:
            solid = kind is Kind.BAR
            painter.setPen(QPen(accent if solid else ink, 1))
            painter.setBrush(accent if solid else QBrush(ink, Qt.BrushStyle.BDiagPattern))
            painter.drawRect(at)

    def _points(self, room: QRectF, one: Series) -> list[QPointF | None]:
        each = room.width() / max(1, len(one.values))
        found: list[QPointF | None] = []
        for at, value in enumerate(one.values):
            x = room.left() + (at + 0.5) * each
            x = self.width() - x if mirrored(self) else x
            found.append(None if value is None else QPointF(x, self._y(room, value)))
        return found

    def _room(self) -> QRectF:
        """Return where the numbers are painted, as in a language written from the left."""
        line, top = self._line(), self._plot.top
        metrics = QFontMetricsF(theme().font(_SMALL, _BOLD))
        texts = [self._plot.text_of(round(share * top, 2)) for share in _STEPS]
        left = max(metrics.horizontalAdvance(text) for text in texts) + _GAP + 2
        above = (1.5 + self._legend_lines()) * line + _GAP
        return QRectF(left, above, self.width() - left, self.height() - above - 2 * line - _GAP)

    def _y(self, room: QRectF, value: float) -> float:
        return room.bottom() - min(1.0, value / self._plot.top) * room.height()

    def _line(self) -> float:
        return QFontMetricsF(theme().font(_SMALL, _BOLD)).height()

    def _turned(self, at: QRectF) -> QRectF:
        """Return a place as it is where one reads from this language's side."""
        if mirrored(self):
            at.moveLeft(self.width() - at.left() - at.width())
        return at


def _paint_point(painter: QPainter, kind: Kind, at: QPointF) -> None:
    if kind is Kind.DOT:
        painter.setPen(QPen(theme().color("ink"), 1))
        painter.setBrush(theme().color("card"))
        painter.drawEllipse(at, _DOT, _DOT)
        return
    painter.setPen(QPen(theme().color("ink"), 2))
    for end in (QPointF(_CROSS, _CROSS), QPointF(_CROSS, -_CROSS)):
        painter.drawLine(at - end, at + end)
