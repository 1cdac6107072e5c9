"""The offer to take up a round that was interrupted."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quizapp.game.standings import Waiting
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.player_words import player_word
from quizapp.ui.wording import choice_line, listed


class WaitingCard(QFrame):
    """What waits, and two buttons: go on with it, or let it go."""

    resume_requested = Signal(object)
    discard_requested = Signal(object)

    def __init__(self, waiting: Waiting, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_card")
        self.setProperty("panel", "second")
        self._waiting = waiting
        title = PlainLabel(self.tr("A round is waiting for you"), "subtitle")
        text = self.tr("{player}: {answered} answered, %n point(s) · {choice}", "", waiting.score)
        if len(waiting.players) > 1:
            text = self.tr("{player}: {answered} of {length} behind you · {choice}")
        elif not waiting.choice.rules.points:
            text = self.tr("{player}: {answered} of {length} answered · {choice}")
        elif waiting.length:
            text = self.tr(
                "{player}: {answered} of {length} answered, %n point(s) · {choice}",
                "",
                waiting.score,
            )
        players = waiting.players or (waiting.player,)
        line = PlainLabel(
            text.format(
                player=listed(player_word(player) for player in players),
                answered=waiting.answered,
                length=waiting.length,
                choice=choice_line(waiting.choice),
            ),
            "caption",
            muted=True,
        )
        line.setObjectName("waiting_line")
        self._resume = QuietButton(self.tr("Go on with it"), icon="resume")
        self._resume.setObjectName("resume_button")
        self._discard = QuietButton(self.tr("Discard"), icon="trash")
        self._discard.setObjectName("discard_resume_button")
        # Assemble
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        flow.addWidget(self._resume)
        flow.addWidget(self._discard)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 16)
        column.setSpacing(2)
        column.addWidget(title)
        column.addWidget(line)
        column.addSpacing(8)
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
        self._resume.clicked.connect(self._on_resume)
        self._discard.clicked.connect(self._on_discard)

    def chain_tabs(self, before: QWidget, after: QWidget) -> None:
        """Stand between two controls in the order of the Tab key."""
        for one, next_one in pairwise((before, self._resume, self._discard, after)):
            QWidget.setTabOrder(one, next_one)

    def _on_resume(self) -> None:
        self.resume_requested.emit(self._waiting)

    def _on_discard(self) -> None:
        self.discard_requested.emit(self._waiting)
