"""The table of the high scores: like with like, best first."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from quizapp.game.standings import ScoreLine
from quizapp.ui.theme import theme
from quizapp.ui.widgets.score_model import Column, ScoreModel

# How wide the columns are at 100 % text; the player's takes what is left, and at least this.
_WIDTHS = {
    Column.RANK: 68,
    Column.PLAYER: 120,
    Column.SCORE: 96,
    Column.RIGHT: 104,
    Column.DATE: 200,
}
_DROPPED_FIRST = (Column.DATE, Column.RIGHT)
_ROW, _HEADER, _LEAST_ROWS = 48, 38, 3


class ScoreTable(QTableView):
    """One round a row; where the columns don't fit, the date goes first, then what was right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scores_table")
        self.setAccessibleName(self.tr("High scores"))
        self._scores = ScoreModel(self)
        self.setModel(self._scores)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setSectionsClickable(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme().changed.connect(self._fit)
        self._fit()

    def show_lines(self, lines: Sequence[ScoreLine]) -> None:
        """Show these rounds and no others."""
        self._scores.show_lines(lines)
        if lines:
            self.setCurrentIndex(self._scores.index(0, 0))
        self.scrollToTop()

    def keyboardSearch(self, _search: str) -> None:
        """Letters do nothing here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the players' names the room that is left."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Fit rows and columns to the text and the width."""
        look = theme()
        self.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        self.setMinimumHeight(look.px(_HEADER + _ROW * _LEAST_ROWS))
        spare = self.viewport().width() - sum(look.px(width) for width in _WIDTHS.values())
        for column in _DROPPED_FIRST:
            self.setColumnHidden(column, spare < 0)
            spare += look.px(_WIDTHS[column]) if spare < 0 else 0
        for column, width in _WIDTHS.items():
            extra = max(0, spare) if column is Column.PLAYER else 0
            self.setColumnWidth(column, look.px(width) + extra)
        policy = Qt.ScrollBarPolicy
        self.setHorizontalScrollBarPolicy(
            policy.ScrollBarAsNeeded if spare < 0 else policy.ScrollBarAlwaysOff
        )
