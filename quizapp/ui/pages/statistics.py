"""What a player's answers tell: how right they were when they said how sure they were."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.game.calibration import Confidence
from quizapp.ui.widgets.buttons import PrimaryButton
from quizapp.ui.widgets.calibration_chart import CalibrationChart
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.player_words import player_word
from quizapp.ui.wording import number_text, percent_text, sure_word


class StatisticsPage(Page):
    """A chart and the same in sentences; without answers, how to come by them."""

    home_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("statistics_page", parent)
        self._about = PlainLabel("", "body", muted=True)
        self._about.setObjectName("statistics_about")
        self._chart = CalibrationChart()
        self._told = PlainLabel("", "body")
        self._told.setObjectName("statistics_told")
        explained = self.tr(
            "The thin lines show where your share really lies, in 95 of 100 cases: the more "
            "answers, the shorter they are. The dashed line is pure luck."
        )
        self._home = PrimaryButton(self.tr("Back to practice"))
        self._home.setObjectName("statistics_home_button")
        # Assemble
        self._filled = QWidget()
        filled = QVBoxLayout(self._filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(16)
        filled.addWidget(self._chart)
        filled.addWidget(self._told)
        filled.addWidget(PlainLabel(explained, "caption", muted=True))
        self.body.addWidget(PlainLabel(self.tr("How sure, how right"), "title"))
        self.body.addSpacing(6)
        self.body.addWidget(self._about)
        self.body.addSpacing(20)
        self.body.addWidget(self._filled)
        self.body.addSpacing(24)
        self.body.addWidget(self._home)
        self.body.addStretch(1)
        self._filled.hide()
        self.set_first(self._home)
        self._home.clicked.connect(self.home_wanted)

    def show_confidence(self, player: str, columns: Sequence[Confidence]) -> None:
        """Show how right a player was, by how sure they said they were."""
        self._filled.setVisible(bool(columns))
        if columns:
            text = self.tr("{player}, by what you said before the verdict. Answers so far: {count}")
        else:
            text = self.tr(
                "{player} has not said yet how sure an answer is. Choose Practice, set “Ask how "
                "sure you are” to On and play: here you will see what your “sure” is worth."
            )
        player = player_word(player)
        answers = number_text(sum(one.answers for one in columns))
        self._about.setText(text.format(player=player, count=answers))
        told = "\n".join(self._sentence(one) for one in columns)
        self._told.setText(told)
        self._chart.show_columns(columns, told)

    def _sentence(self, one: Confidence) -> str:
        low, high = one.range
        text = self.tr(
            "{sure}: {right} of {answers} right, that is {share}; in the long run between {low} "
            "and {high}."
        )
        return text.format(
            sure=sure_word(one.sure),
            right=number_text(one.right),
            answers=number_text(one.answers),
            share=percent_text(one.share),
            low=percent_text(low),
            high=percent_text(high),
        )
