"""The table of deleted questions: it asks for the rows that are looked at."""

from PySide6.QtCore import QItemSelection, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QWidget

from quizapp.items.listed import ListedItem
from quizapp.items.selection import Selection
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_table import PlainTable
from quizapp.ui.widgets.question_cells import Column
from quizapp.ui.widgets.question_model import QuestionModel
from quizapp.ui.widgets.row_mark import RowMark
from quizapp.ui.widgets.selected_rows import selected

_SHOWN = (Column.QUESTION, Column.PACK, Column.CHANGED)
_DELETED = 128
_DELETED_FROM = 400
_PACK_SHARE, _PACK_FROM = 0.25, 520


class _Deleted(QuestionModel):
    """Questions with the day on which they were deleted."""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        text = super().headerData(section, orientation, role)
        return self.tr("Deleted") if text and section == Column.CHANGED else text


class BinTable(PlainTable):
    """Deleted questions, one a row; several can be selected."""

    rows_wanted = Signal(int, int)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bin_table", parent)
        self.setAccessibleName(self.tr("Deleted questions"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._questions = _Deleted(self)
        self.setItemDelegate(RowMark(self))
        self.show_model(self._questions)
        for column in Column:
            self.setColumnHidden(column, column not in _SHOWN)
        self.verticalScrollBar().valueChanged.connect(self._want_visible)

    def show_uids(self, found: Selection) -> None:
        """Hold these questions, their rows yet to arrive, and choose where one was chosen."""
        row = max(0, self.currentIndex().row())
        self._questions.reset_to(len(found), found.joined)
        if len(found):
            self.setCurrentIndex(self._questions.index(min(row, len(found) - 1), 0))
        self.chosen_changed.emit()
        self._want_visible()

    def show_rows(self, first: int, rows: list[ListedItem]) -> None:
        """Fill rows in."""
        self._questions.fill(first, rows)
        self.chosen_changed.emit()

    def chosen(self) -> ListedItem | None:
        """Return the question that the keyboard is at, where it has arrived."""
        return self._questions.listed(self.currentIndex().row())

    def selection(self) -> Selection:
        """Return the questions that are selected."""
        return selected(self, self._questions)

    def all(self) -> Selection:
        """Return all that the bin holds."""
        return Selection(self._questions.uids(0, self._questions.rowCount() - 1))

    def selectionChanged(self, chosen: QItemSelection, dropped: QItemSelection) -> None:
        """Tell that others are chosen."""
        super().selectionChanged(chosen, dropped)
        self.chosen_changed.emit()

    def keyboardSearch(self, _search: str) -> None:
        """Letters do nothing here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as fit."""
        super().resizeEvent(event)
        self.fit()
        self._want_visible()

    def fit(self) -> None:
        """Fit rows to the text and columns to the width."""
        super().fit()
        look, mode, width = theme(), QHeaderView.ResizeMode, self.viewport().width()
        header = self.horizontalHeader()
        header.setSectionResizeMode(mode.Fixed)
        header.setSectionResizeMode(Column.QUESTION, mode.Stretch)
        self.setColumnHidden(Column.CHANGED, width < look.px(_DELETED_FROM))
        self.setColumnHidden(Column.PACK, width < look.px(_PACK_FROM))
        self.setColumnWidth(Column.PACK, int(width * _PACK_SHARE))
        self.setColumnWidth(Column.CHANGED, look.px(_DELETED))

    def _want_visible(self) -> None:
        """Ask for the rows on the screen that have not been asked for yet."""
        first = self.rowAt(0)
        if first >= 0:
            last = self.rowAt(self.viewport().height() - 1)
            last = last if last >= 0 else self._questions.rowCount() - 1
            for start, count in self._questions.wanted(first, last):
                self.rows_wanted.emit(start, count)
