"""Five weeks of daily rounds: which days were played, and how well."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui import icons
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.wording import locale

if TYPE_CHECKING:
    from quizapp.game.standings import Days

_CELL, _GAP, _HEAD = 32, 5, 20
_WEEK, _WEEKS = 7, 5


class DayCalendar(PlainLabel):
    """A grid of days, the present week last; its text tells the same in a sentence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", parent)
        self.setObjectName("day_calendar")
        self._days: Days | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_days(self, days: Days) -> None:
        """Show these days up to today."""
        self._days = days
        text = self.tr("Played on {count} of the last 35 days, {row} in a row")
        self.setText(text.format(count=len(days.played), row=days.in_a_row))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that the grid has one height."""
        return False

    def sizeHint(self) -> QSize:
        """Ask for five rows of seven days and their names."""
        cell = theme().px(_CELL)
        return QSize(
            _WEEK * (cell + _GAP) - _GAP, theme().px(_HEAD) + _WEEKS * (cell + _GAP) - _GAP
        )

    def minimumSizeHint(self) -> QSize:
        """Ask for the whole grid."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the names of the days and a cell for each day."""
        if self._days is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        today = QDate.fromString(self._days.today, Qt.DateFormat.ISODate)
        first = locale().firstDayOfWeek().value
        column = (today.dayOfWeek() - first) % _WEEK
        start = today.addDays(-column - _WEEK * (_WEEKS - 1))
        played = {day.local_date: day for day in self._days.played}
        self._paint_names(painter, first)
        for number in range(_WEEK * (_WEEKS - 1) + column + 1):
            day = start.addDays(number)
            found = played.get(day.toString(Qt.DateFormat.ISODate))
            share = found.right / max(1, found.asked) if found else None
            self._paint_day(painter, number, day, share, now=day == today)

    def _paint_names(self, painter: QPainter, first: int) -> None:
        look = theme()
        painter.setFont(look.font(12, 700))
        painter.setPen(look.color("muted"))
        for column in range(_WEEK):
            name = locale().dayName(
                (first - 1 + column) % _WEEK + 1, QLocale.FormatType.NarrowFormat
            )
            rect = self._cell(column)
            rect.moveTop(0)
            rect.setHeight(look.px(_HEAD) - 4)
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, name)

    def _paint_day(
        self, painter: QPainter, number: int, day: QDate, share: float | None, *, now: bool
    ) -> None:
        look = theme()
        rect = self._cell(number).adjusted(0.75, 0.75, -0.75, -0.75)
        line = "accent_graphic" if now else "hairline"
        painter.setPen(QPen(look.color(line), 2.0 if now else 1.0))
        painter.setBrush(look.color("right_ground" if share is not None else "second"))
        painter.drawRoundedRect(rect, 8, 8)
        painter.setFont(look.font(12, 700))
        painter.setPen(look.color("ink" if share is not None else "muted"))
        if share is None:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(day.day()))
            return
        upper = rect.adjusted(0, 1, 0, -rect.height() * 0.45)
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, str(day.day()))
        size = rect.height() * 0.4
        at = QRectF(0, 0, size, size)
        at.moveCenter(rect.center())
        at.moveBottom(rect.bottom() - 3)
        name = "star" if share == 1 else "tick"
        icons.draw(painter, name, look.color("right"), at.topLeft(), size)

    def _cell(self, number: int) -> QRectF:
        row, column = divmod(number, _WEEK)
        cell = theme().px(_CELL)
        x = column * (cell + _GAP)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            x = self.width() - x - cell
        return QRectF(x, theme().px(_HEAD) + row * (cell + _GAP), cell, cell)
