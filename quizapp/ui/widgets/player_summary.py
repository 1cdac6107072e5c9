"""A player's numbers in sentences: rounds, days, best scores, and who beat whom."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.game.podium import Meeting
from quizapp.game.standings import Day, Days
from quizapp.game.statistics import PlayerStatistics
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.day_calendar import DayCalendar
from quizapp.ui.widgets.head_to_head import HeadToHead
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.wording import choice_line, date_text, number_text, percent_text


class PlayerSummary(QWidget):
    """What the statistics say before any chart."""

    receipt_wanted = Signal(object)
    """The round with this uid is to be shown in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bare", "true")
        self._about = PlainLabel("", "body")
        self._about.setObjectName("statistics_overview")
        self._days = PlainLabel("", "body")
        self._days.setObjectName("statistics_days")
        self._best_head = PlainLabel(self.tr("Best rounds"), "subtitle")
        self._versus_head = PlainLabel(self.tr("Against others at parties"), "subtitle")
        self._versus = HeadToHead()
        self._versus.setObjectName("statistics_versus")
        self._best = QWidget()
        self._rows = QVBoxLayout(self._best)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._calendar = DayCalendar()
        self._calendar.setObjectName("played_calendar")
        # Assemble
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self._about, self._days, self._calendar, self._best_head, self._best):
            column.addWidget(part)
        column.addWidget(self._versus_head)
        column.addWidget(self._versus)

    def show_statistics(self, told: PlayerStatistics) -> None:
        """Show what the bank counted of a player."""
        text = self.tr(
            "Rounds: {rounds}, of which finished: {finished}. "
            "Answers: {answers}, of which right: {right} ({share})."
        )
        total = told.total
        self._about.setText(
            text.format(
                rounds=number_text(told.rounds),
                finished=number_text(told.finished),
                answers=number_text(total.answered),
                right=number_text(total.right),
                share=percent_text(total.accuracy),
            )
        )
        days = self.tr("Days played: {days}. In a row now: {now}; at most: {most}.")
        numbers = told.days.days, told.days.in_a_row, told.days.longest
        now = dict(zip(("days", "now", "most"), map(number_text, numbers), strict=True))
        self._days.setText(days.format(**now))
        self._show_calendar(told)
        self._show_best(told)
        self._versus.show_meetings(
            [Meeting(told.player, one.other, one.won, one.lost, one.tied) for one in told.versus]
        )
        self._versus_head.setVisible(bool(told.versus))

    def _show_calendar(self, told: PlayerStatistics) -> None:
        played = tuple(Day(day, rounds, rounds, 0) for day, rounds in told.days.played)
        self._calendar.show_days(Days(told.days.today, told.days.in_a_row, played))

    def _show_best(self, told: PlayerStatistics) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        for one in told.best:
            text = self.tr("Points: {score}, {date}: {choice}").format(
                score=number_text(one.score),
                date=date_text(one.local_date),
                choice=choice_line(one.choice),
            )
            self._rows.addWidget(PlainLabel(text, "body"))
            button = QuietButton(self.tr("Every answer"))
            button.setObjectName("best_receipt_button")
            button.setAccessibleName(f"{button.words}: {text}")
            uid = one.round_uid
            button.clicked.connect(lambda _on=False, uid=uid: self.receipt_wanted.emit(uid))
            self._rows.addWidget(button)
        self._best_head.setVisible(bool(told.best))
        self._best.setVisible(bool(told.best))
