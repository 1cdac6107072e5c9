"""What a player's answers tell: how right they were when they said how sure they were."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.game.calibration import Confidence
from quizapp.game.statistics import PlayerStatistics
from quizapp.ui.widgets.buttons import PrimaryButton
from quizapp.ui.widgets.calibration_chart import CalibrationChart
from quizapp.ui.widgets.chart_panel import ChartPanel
from quizapp.ui.widgets.own_data import OwnData
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.player_plots import confidence_plot, plots_of
from quizapp.ui.widgets.player_summary import PlayerSummary
from quizapp.ui.widgets.player_words import player_word
from quizapp.ui.wording import number_text, percent_text, sure_word


class StatisticsPage(Page):
    """A chart and the same in sentences; without answers, how to come by them."""

    left = Signal()
    receipt_wanted = Signal(object)
    save_wanted = Signal(object, object)
    export_wanted = Signal()
    erase_wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("statistics_page", parent)
        self.setAccessibleName(self.tr("Statistics"))
        self._panels: dict[str, ChartPanel] = {}
        self._summary = PlayerSummary()
        self._summary.receipt_wanted.connect(self.receipt_wanted)
        self._own = OwnData()
        self._own.export_wanted.connect(self.export_wanted)
        self._own.erase_wanted.connect(self.erase_wanted)
        self._who = PlainLabel(self.tr("Statistics"), "title")
        self._who.setObjectName("statistics_title")
        self._charts = QWidget()
        self._column = QVBoxLayout(self._charts)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        self._about = PlainLabel("", "body", muted=True)
        self._about.setObjectName("statistics_about")
        self._chart = CalibrationChart()
        self._told = PlainLabel("", "body")
        self._told.setObjectName("statistics_told")
        self._home = PrimaryButton(self.tr("Back"), self.tr("Esc"))
        self._home.setObjectName("statistics_home_button")
        # Assemble
        self._filled = QWidget()
        filled = QVBoxLayout(self._filled)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.setSpacing(16)
        self._confidence = ChartPanel(confidence_plot([]), self._chart)
        self._confidence.save_wanted.connect(self.save_wanted)
        filled.addWidget(self._confidence)
        filled.addWidget(self._told)
        self.body.addWidget(self._who)
        self.body.addSpacing(12)
        self.body.addWidget(self._summary)
        self.body.addSpacing(20)
        self.body.addWidget(PlainLabel(self.tr("How sure, how right"), "heading"))
        self.body.addSpacing(6)
        self.body.addWidget(self._about)
        self.body.addSpacing(20)
        self.body.addWidget(self._filled)
        self.body.addSpacing(24)
        self.body.addWidget(self._charts)
        self.body.addSpacing(24)
        self.body.addWidget(self._own)
        self.body.addSpacing(24)
        self.body.addWidget(self._home)
        self.body.addStretch(1)
        self._filled.hide()
        self._own.hide()  # until it is known whose it is
        self.set_first(self._home)
        self._home.clicked.connect(self.left)
        self.on_escape(self.left.emit)

    def show_statistics(self, told: PlayerStatistics, *, known: bool) -> None:
        """Show what the bank counted of a player; ``known``: the bank has them."""
        text = self.tr("Statistics of {player}")
        self._who.setText(text.format(player=player_word(told.player)))
        self._summary.show_statistics(told)
        self._own.show_player(player_word(told.player))
        self._own.setVisible(known)
        for plot in plots_of(told):
            if plot.name not in self._panels:
                panel = self._panels[plot.name] = ChartPanel(plot)
                panel.save_wanted.connect(self.save_wanted)
                self._column.addWidget(panel)
            self._panels[plot.name].show_plot(plot)
            self._panels[plot.name].setVisible(not plot.empty)

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
        answers = number_text(sum(one.answers for one in columns))
        self._about.setText(text.format(player=player_word(player), count=answers))
        told = "\n".join(self._sentence(one) for one in columns)
        self._told.setText(told)
        self._chart.show_columns(columns, told)
        self._confidence.show_plot(confidence_plot(columns, player))

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
