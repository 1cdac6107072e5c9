"""The table of the high scores: like with like, best first."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from quizapp.game.people import Mark
from quizapp.game.standings import ScoreLine
from quizapp.ui.side_by_side import dotted
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

    more_wanted = Signal(object)
    """The last line that is held: the next page is to be added behind it."""
    hidden_told = Signal(str)
    """What the chosen row holds in columns that don't fit; "" where all do."""
    round_chosen = Signal(object)
    """The round with this uid is to be shown in full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("scores_table", parent)
        self.setAccessibleName(self.tr("High scores"))
        self._scores = ScoreModel(self)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.show_model(self._scores)
        self._more = False
        self.verticalScrollBar().valueChanged.connect(self._look_ahead)
        self.clicked.connect(self._choose)
        self.selectionModel().currentRowChanged.connect(self._tell_hidden)

    def show_lines(
        self,
        lines: Sequence[ScoreLine],
        marks: Mapping[str, Mark],
        *,
        more: bool = False,
        by_accuracy: bool = False,
    ) -> None:
        """Show these rounds and no others; ``more``: there may be others behind them."""
        self._more = more
        self._scores.by_accuracy = by_accuracy
        self._scores.show_lines(lines, marks)
        if lines:
            self.setCurrentIndex(self._scores.index(0, 0))
        self.scrollToTop()

    @contextmanager
    def held_still(self) -> Iterator[None]:
        """Choose the same round and look at the same place after other lines are shown."""
        chosen, place = (
            self._scores.line(self.currentIndex().row()),
            self.verticalScrollBar().value(),
        )
        yield
        rows = range(self._scores.rowCount())
        same = (row for row in rows if chosen and self._uid(row) == chosen.round_uid)
        found = next(same, None)
        if found is not None:
            self.setCurrentIndex(self._scores.index(found, 0))
        self.verticalScrollBar().setValue(place)

    def _uid(self, row: int) -> bytes:
        line = self._scores.line(row)
        return line.round_uid if line else b""

    def add_lines(self, lines: Sequence[ScoreLine], *, more: bool) -> None:
        """Show these rounds too."""
        self._more = more
        self._scores.add_lines(lines)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the round of the chosen row with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        line = self._scores.line(index.row()) if index.isValid() else None
        if line is not None:
            self.round_chosen.emit(line.round_uid)

    def _look_ahead(self, value: int) -> None:
        """Ask for the next page before the last line comes into sight."""
        bar = self.verticalScrollBar()
        if self._more and value >= bar.maximum() - bar.pageStep():
            self._more = False
            self.more_wanted.emit(self._scores.line(self._scores.rowCount() - 1))

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
        self._tell_hidden()

    def _tell_hidden(self) -> None:
        """Tell of the chosen row what has no column."""
        index = self.currentIndex()
        hidden = [one for one in reversed(_DROPPED_FIRST) if self.isColumnHidden(one)]
        told = [str(index.siblingAtColumn(one).data()) for one in hidden if index.isValid()]
        if told:
            told.insert(0, str(index.siblingAtColumn(Column.PLAYER).data()))
        self.hidden_told.emit(dotted(told))
