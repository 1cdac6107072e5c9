"""The card that starts a round: the mode, what it asks, Play, and the best or what is due."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from quizapp.game.rules import PLAYED
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.wording import mode_word, number_text, rule_line

if TYPE_CHECKING:
    from quizapp.game.modes import Choice
    from quizapp.game.practice import ToPractise
    from quizapp.game.standings import Best

_RIGHT = Qt.AlignmentFlag.AlignRight
_LEFT = Qt.AlignmentFlag.AlignLeft


class Hero(QFrame):
    """What one press on Play starts, and why it may be worth it."""

    play_pressed = Signal()
    mode_chosen = Signal(object)
    statistics_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("hero")
        self.setProperty("panel", "card")
        self._mode = Segmented("mode")
        self._mode.setAccessibleName(self.tr("Mode"))
        for mode in PLAYED:
            self._mode.add(mode, mode_word(mode), f"mode_{mode}")
        self._about = PlainLabel("", "body", muted=True)
        self._about.setObjectName("choice_line")
        self.play_button = PrimaryButton(self.tr("Play"), self.tr("Enter"), large=True)
        self.play_button.setObjectName("play_button")
        self._stock_line = PlainLabel("", "caption", muted=True)
        self._stock_line.setObjectName("stock_line")
        self._best_title = PlainLabel(self.tr("Your best"), "label", muted=True)
        self._best_score = PlainLabel("", "display")
        self._best_score.setObjectName("best_score")
        self._best_score.set_tone("accent_text")
        self._best_detail = PlainLabel("", "caption", muted=True)
        self._best_detail.setObjectName("best_detail")
        self._statistics = QuietButton(self.tr("How sure, how right"))
        self._statistics.setObjectName("statistics_button")
        self._statistics.clicked.connect(self.statistics_pressed)
        self._best = self._column()
        self._assemble()
        self.play_button.clicked.connect(self.play_pressed)
        self._mode.value_chosen.connect(self.mode_chosen)

    def show_choice(self, choice: Choice) -> None:
        """Say in a sentence what the round will be like."""
        self._mode.set_value(choice.mode)
        self._about.setText(rule_line(choice))

    def show_best(self, best: Best | None) -> None:
        """Show the player's best round under this choice, if there is one."""
        self._best.setVisible(best is not None)
        self._statistics.hide()
        if best is not None:
            self._best_title.setText(self.tr("Your best"))
            self._best_score.setText(number_text(best.score))
            detail = self.tr("{right} of {asked} · {when}")
            when = self._when(best.finished_ms)
            self._best_detail.setText(detail.format(right=best.right, asked=best.asked, when=when))
            self._best.updateGeometry()  # the row keeps the old width otherwise, and clips

    def show_to_practise(self, waiting: ToPractise) -> None:
        """Show how much waits for the player's practice, in place of a best round."""
        self._best_title.setText(self.tr("To practise"))
        self._best_score.setText(number_text(waiting.missed + waiting.due))
        detail = self.tr("Mistakes {missed} · due {due} · new {new}")
        self._best_detail.setText(
            detail.format(
                missed=number_text(waiting.missed),
                due=number_text(waiting.due),
                new=number_text(waiting.new),
            )
        )
        self._best.show()
        self._statistics.show()

    def show_stock(self, text: str, *, short: bool) -> None:
        """Say how many questions match, or that they are too few."""
        self._stock_line.setText(text)
        self._stock_line.set_role("label" if short else "caption", muted=not short)
        if short:
            self._stock_line.set_tone("wrong")

    def set_upright(self, upright: bool) -> None:
        """Stand the best score below, where there is no room beside."""
        way = QBoxLayout.Direction.TopToBottom if upright else QBoxLayout.Direction.LeftToRight
        side = _LEFT if upright else _RIGHT
        self._row.setDirection(way)
        self._start.setDirection(way)
        self._start.setSpacing(8 if upright else 18)
        margin = 20 if upright else 32
        self._row.setContentsMargins(margin, margin - 8, margin, margin - 8)
        for label in (self._best_title, self._best_score, self._best_detail):
            label.setAlignment(side)
        self._column_of_best.setAlignment(self._statistics, side)

    def _assemble(self) -> None:
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self._mode)
        main.addSpacing(14)
        main.addWidget(self._about)
        main.addSpacing(16)
        self._start = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._start.setSpacing(18)
        self._start.addWidget(self.play_button, 0, _LEFT)
        self._start.addWidget(self._stock_line, 1)
        main.addLayout(self._start)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(16)
        self._row.addLayout(main, 1)
        self._row.addWidget(self._best, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_upright(upright=False)
        self._best.hide()

    def _column(self) -> QWidget:
        holder = QWidget()
        column = self._column_of_best = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for label in (self._best_title, self._best_score, self._best_detail):
            label.setWordWrap(False)
            column.addWidget(label)
        column.addSpacing(10)
        column.addWidget(self._statistics)
        self._statistics.hide()
        return holder

    def _when(self, finished_ms: int) -> str:
        """Return a day as one speaks of it."""
        then = QDateTime.fromMSecsSinceEpoch(finished_ms).date()
        days = then.daysTo(QDateTime.currentDateTime().date())
        if days <= 0:
            return self.tr("today")
        if days == 1:
            return self.tr("yesterday")
        return self.tr("%n day(s) ago", "", days)
