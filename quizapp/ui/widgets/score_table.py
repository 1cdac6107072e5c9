"""The table of the high scores: like with like, best first."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from quizapp.game.people import Mark
from quizapp.game.standings import ScoreLine
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_table import PlainTable
from quizapp.ui.widgets.player_mark import ICON
from quizapp.ui.widgets.score_model import Column, ScoreModel

# How wide the columns are at 100 % text; the player's takes what is left, and at least this.
_WIDTHS = {
    Column.RANK: 64,
    Column.PLAYER: 140,
    Column.SCORE: 96,
    Column.RIGHT: 104,
    Column.DATE: 200,
}
_GIVES = 64  # of the player's width, where even the last columns don't fit
_DROPPED_FIRST = (Column.DATE, Column.RIGHT)


class ScoreTable(PlainTable):
    """One round a row; where the columns don't fit, the date goes first, then what was right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("scores_table", parent)
        self.setAccessibleName(self.tr("High scores"))
        self._scores = ScoreModel(self)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.show_model(self._scores)

    def show_lines(self, lines: Sequence[ScoreLine], marks: Mapping[str, Mark]) -> None:
        """Show these rounds and no others, with the players' marks by their names."""
        self._scores.show_lines(lines, marks)
        if lines:
            self.setCurrentIndex(self._scores.index(0, 0))
        self.scrollToTop()

    def keyboardSearch(self, _search: str) -> None:
        """Letters do nothing here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the players' names the room that is left."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Fit rows and columns to the text and the width."""
        super().fit()
        look = theme()
        self.setIconSize(QSize(look.px(ICON), look.px(ICON)))
        spare = self.viewport().width() - sum(look.px(width) for width in _WIDTHS.values())
        for column in _DROPPED_FIRST:
            self.setColumnHidden(column, spare < 0)
            spare += look.px(_WIDTHS[column]) if spare < 0 else 0
        for column, width in _WIDTHS.items():
            extra = max(look.px(-_GIVES), spare) if column is Column.PLAYER else 0
            self.setColumnWidth(column, look.px(width) + extra)
        policy = Qt.ScrollBarPolicy
        fits = spare >= look.px(-_GIVES)
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        )
