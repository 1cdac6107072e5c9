"""The workshop's reports as an item model."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from quizapp.items.report import Report
from quizapp.ui.widgets.reason_words import reason_word
from quizapp.ui.wording import date_text

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What the columns of the reports hold."""

    REASON = 0
    QUESTION = 1
    WORDS = 2
    DATE = 3


class ReportModel(QAbstractTableModel):
    """What players said of questions, newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reports: tuple[Report, ...] = ()
        self._headers = {
            Column.REASON: self.tr("Reason"),
            Column.QUESTION: self.tr("Question as it was asked"),
            Column.WORDS: self.tr("A word about it"),
            Column.DATE: self.tr("Date"),
        }

    def show_reports(self, reports: Sequence[Report]) -> None:
        """Hold these reports and no others."""
        self.beginResetModel()
        self._reports = tuple(reports)
        self.endResetModel()

    def report(self, row: int) -> Report | None:
        """Return the report of a row."""
        return self._reports[row] if 0 <= row < len(self._reports) else None

    # What a view asks for

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many reports there are."""
        return 0 if parent.isValid() else len(self._reports)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        return _text(self._reports[index.row()], Column(index.column()))

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[Column(section)]
        return None


def _text(report: Report, column: Column) -> str:
    match column:
        case Column.REASON:
            return reason_word(report.remark.reason)
        case Column.QUESTION:
            return " ".join(report.asked.stem.split())
        case Column.WORDS:
            return report.remark.words
    day = QDateTime.fromMSecsSinceEpoch(report.created_ms).date()
    return date_text(day.toString(Qt.DateFormat.ISODate))
