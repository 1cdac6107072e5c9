"""What the home page tells of the daily round: today, the days in a row, the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.day_calendar import DayCalendar
from quizapp.ui.widgets.plain_label import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from quizapp.game.standings import Days

_SENTENCE = 240


class DailyPanel(QWidget):
    """Two sentences beside five weeks of days."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("daily_panel")
        self._today = PlainLabel("", "strong")
        self._today.setObjectName("daily_today")
        self._row = PlainLabel("", "caption", muted=True)
        self._row.setObjectName("daily_row")
        self._calendar = DayCalendar()
        # Assemble
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._today)
        column.addWidget(self._row)
        column.addStretch(1)
        self._line = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(24)
        self._line.addWidget(self._calendar)
        self._line.addWidget(words, 1)

    def show_days(self, days: Days) -> None:
        """Show a player's days."""
        self._calendar.show_days(days)
        done = days.done
        if done is None and days.begun:
            text = self.tr("Your counted try of today has begun; later ones are for fun.")
        elif done is None:
            text = self.tr("Today's round is waiting for you.")
        else:
            text = self.tr("Today: {right} of {asked} right, %n point(s).", "", done.score)
            text = text.format(right=done.right, asked=done.asked)
        self._today.setText(text)
        if days.in_a_row > 1:
            row = self.tr("%n day(s) in a row.", "", days.in_a_row)
        elif done is None:
            row = self.tr("Play every day and see how long you keep it up.")
        else:
            row = self.tr("A first day. Come back tomorrow!")
        self._row.setText(row)
        self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the sentences below the days where there is no room beside."""
        super().resizeEvent(event)
        beside = self.width() >= self._calendar.sizeHint().width() + theme().px(_SENTENCE)
        ways = QBoxLayout.Direction
        way = ways.LeftToRight if beside else ways.TopToBottom
        if way != self._line.direction():
            self._line.setDirection(way)
            self.updateGeometry()
