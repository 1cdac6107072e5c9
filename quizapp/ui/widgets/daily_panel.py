"""What the home page tells of the daily round: today, the days in a row, the calendar."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.ui.widgets.day_calendar import DayCalendar
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.wording import number_text

if TYPE_CHECKING:
    from quizapp.game.standings import Days


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
        for label in (self._today, self._row):
            label.setWordWrap(False)
        flow = FlowLayout(self, gap=32, line_gap=16)
        flow.addWidget(self._calendar)
        flow.addWidget(words)

    def show_days(self, days: Days) -> None:
        """Show a player's days."""
        self._calendar.show_days(days)
        done = days.done
        if done is None:
            text = self.tr("Today's round is waiting for you.")
        else:
            text = self.tr("Today: {right} of {asked} right, {score} points.")
            text = text.format(right=done.right, asked=done.asked, score=number_text(done.score))
        self._today.setText(text)
        if days.in_a_row > 1:
            row = self.tr("{count} days in a row.").format(count=days.in_a_row)
        elif done is None:
            row = self.tr("Play every day and see how long you keep it up.")
        else:
            row = self.tr("A first day. Come back tomorrow!")
        self._row.setText(row)
        self.updateGeometry()
