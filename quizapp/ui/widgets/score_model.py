"""The lines of one high-score table as an item model."""

from collections.abc import Mapping, Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.game.people import GUEST_MARK, Mark
from quizapp.game.standings import ScoreLine
from quizapp.ui.side_by_side import dotted
from quizapp.ui.widgets.player_mark import mark_icon
from quizapp.ui.widgets.player_words import player_aloud, player_word
from quizapp.ui.wording import date_text, number_text, percent_text, time_limit_text

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_AT_THE_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_OF_MARK = (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.DecorationRole)
_AT_THE_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """What the columns of a high-score table hold."""

    RANK = 0
    PLAYER = 1
    SCORE = 2
    RIGHT = 3
    DATE = 4


class ScoreModel(QAbstractTableModel):
    """Finished rounds that can be compared, best first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ScoreLine, ...] = ()
        self._marks: dict[str, Mark] = {}
        self.by_accuracy = False
        self._headers = {
            Column.RANK: self.tr("Rank"),
            Column.PLAYER: self.tr("Player"),
            Column.SCORE: self.tr("Score"),
            Column.RIGHT: self.tr("Right"),
            Column.DATE: self.tr("Date"),
        }

    def add_lines(self, lines: Sequence[ScoreLine]) -> None:
        """Hold these lines too, behind those that are there."""
        if lines:
            first = len(self._lines)
            self.beginInsertRows(_NOWHERE, first, first + len(lines) - 1)
            self._lines += tuple(lines)
            self.endInsertRows()

    def line(self, row: int) -> ScoreLine | None:
        """Return the round of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def show_lines(self, lines: Sequence[ScoreLine], marks: Mapping[str, Mark]) -> None:
        """Hold these lines and no others; players without a mark are shown as guests are."""
        self.beginResetModel()
        self._lines = tuple(lines)
        self._marks = dict(marks)
        self.endResetModel()

    # What a view asks for

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rounds are ranked."""
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, and on which side; a mark is also read out in words."""
        if not index.isValid():
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(self._lines[index.row()], column)
        if column is Column.PLAYER and role in _OF_MARK:
            line = self._lines[index.row()]
            mark = self._marks.get(line.player, GUEST_MARK)
            return player_aloud(line.player, mark) if role == _OF_MARK[0] else mark_icon(mark)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a column, on the side of its cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            if self.by_accuracy and section == Column.SCORE:
                return self.tr("Accuracy")
            return self._headers[Column(section)]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(Column(section))
        return None

    def _text(self, line: ScoreLine, column: Column) -> str:
        match column:
            case Column.RANK:
                return number_text(line.rank)
            case Column.PLAYER:
                return player_word(line.player)
            case Column.SCORE:
                if self.by_accuracy:
                    return percent_text(line.accuracy)
                return number_text(line.score)
            case Column.RIGHT:
                return self.tr("{right} of {asked}").format(
                    right=number_text(line.right), asked=number_text(line.asked)
                )
            case Column.DATE:
                return self._date_text(line)

    def _date_text(self, line: ScoreLine) -> str:
        """Return the player's date; a round that was taken up again says so."""
        date = date_text(line.local_date)
        if self.by_accuracy:
            date = dotted((date, time_limit_text(line.time_limit_s)))
        return self.tr("{date} · resumed").format(date=date) if line.resumed else date


def _side(column: Column) -> Qt.AlignmentFlag:
    numbers = (Column.RANK, Column.SCORE, Column.RIGHT)
    return _AT_THE_END if column in numbers else _AT_THE_START
