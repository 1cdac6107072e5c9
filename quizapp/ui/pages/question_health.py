"""Question health: the questions that need somebody's eye, the worst first."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.items.health import BankHealth, ItemHealth
from quizapp.ui.widgets.buttons import PrimaryButton
from quizapp.ui.widgets.health_card import HealthCard
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.wording import number_text


class QuestionHealthPage(Page):
    """The ten worst questions with what to do about each, after those that are selected."""

    open_wanted = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("question_health_page", parent)
        self.setAccessibleName(self.tr("Question health"))
        self._about = PlainLabel("", "body")
        self._about.setObjectName("health_about")
        cards = QWidget()
        self._cards = QVBoxLayout(cards)
        self._cards.setContentsMargins(0, 0, 0, 0)
        self._cards.setSpacing(12)
        self._back = PrimaryButton(self.tr("Back to the questions"), self.tr("Esc"))
        self._back.setObjectName("health_back_button")
        self._back.clicked.connect(self.left)
        self.on_escape(self.left.emit)
        how = self.tr(
            "Counted is each player's first answer to a question. How it goes with knowing more "
            "is told from 30 players on. What is selected in the list is told of here too."
        )
        # Assemble
        self.body.addWidget(PlainLabel(self.tr("Question health"), "title"))
        self.body.addSpacing(8)
        self.body.addWidget(self._about)
        self.body.addWidget(PlainLabel(how, "caption", muted=True))
        self.body.addSpacing(16)
        self.body.addWidget(cards)
        self.body.addStretch(1)
        self.footer.addWidget(self._back)
        self.set_first(self._back)

    def show_health(self, health: BankHealth) -> None:
        """Show the worst questions of a bank."""
        while (item := self._cards.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if health.troubled:
            text = self.tr("Answered questions: {answered}. To be looked at: {troubled}.")
        else:
            text = self.tr("Answered questions: {answered}. None looks wrong so far.")
        numbers = number_text(health.answered), number_text(health.troubled)
        self._about.setText(text.format(answered=numbers[0], troubled=numbers[1]))
        self._add(self.tr("Selected in the list"), health.wanted)
        self._add(self.tr("To be looked at") if health.wanted else "", health.worst)

    def _add(self, heading: str, cards: Sequence[ItemHealth]) -> None:
        if heading and cards:
            self._cards.addWidget(PlainLabel(heading, "heading"))
        for one in cards:
            card = HealthCard(one)
            card.open_wanted.connect(self.open_wanted)
            self._cards.addWidget(card)
