"""The table of the workshop's list: it asks for the rows that are looked at."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from quizapp.items.listed import ListedItem
from quizapp.items.uids import Uids
from quizapp.ui.widgets.plain_table import PlainTable
from quizapp.ui.widgets.question_columns import QuestionColumns
from quizapp.ui.widgets.question_model import QuestionModel

_Index = QModelIndex | QPersistentModelIndex
_ADD_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class _RowMark(QStyledItemDelegate):
    """Marks the row where the keyboard is at its beginning, for others are selected too."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: _Index) -> None:
        """Put the focus on the first cell of the row, whichever the current one is."""
        super().initStyleOption(option, index)
        table = self.parent()
        if not isinstance(table, QTableView):
            return
        first = table.horizontalHeader().logicalIndexAt(0)
        here = index.row() == table.currentIndex().row() and index.column() == first
        marked = QStyle.StateFlag.State_HasFocus
        with_keyboard = here and table.hasFocus()
        option.state = option.state | marked if with_keyboard else option.state & ~marked


class QuestionTable(PlainTable):
    """Questions of the bank, one a row; Enter or a double click opens the chosen one.

    Several rows can be selected; the chosen one is where the keyboard is.
    """

    rows_wanted = Signal(int, object)
    """The first row of a block, and the uids of its questions."""
    chosen_changed = Signal()
    selection_changed = Signal(object)
    """Other questions are selected: their Uids, those included that were never fetched."""
    open_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("questions_table", parent)
        self.setAccessibleName(self.tr("Questions"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._questions = QuestionModel(self)
        self._chosen_uid: bytes | None = None
        self._sought_uid: bytes | None = None
        self._fallback_row: int | None = None
        self.columns = QuestionColumns(self, self._questions)
        self.columns.order_changed.connect(self._questions.show_order)
        self.verticalScrollBar().valueChanged.connect(self._want_visible)
        self.setItemDelegate(_RowMark(self))
        self.show_model(self._questions)

    def show_found(self, found: Uids, rows: Sequence[ListedItem] = ()) -> None:
        """Hold these questions, of which the first ``rows`` have arrived.

        What was chosen and selected stays so where it is found again.
        """
        selected = self.selection()
        self._sought_uid = self._sought_uid or self._chosen_uid
        self._chosen_uid = None
        self._questions.show_found(found)
        self._questions.fill(0, rows)
        if len(selected) > 1:
            self._select(found.places_of(selected))
        self._seek()
        self.selection_changed.emit(self.selection())
        self._want_visible()

    def show_rows(self, first: int, rows: Sequence[ListedItem]) -> None:
        """Fill in the rows of a block."""
        self._questions.fill(first, rows)
        self.chosen_changed.emit()

    def selection(self) -> Uids:
        """Return which questions are selected, in the order of the list."""
        chosen = self.selectionModel().selection()
        parts = (chosen.at(number) for number in range(chosen.size()))
        runs = sorted((part.top(), part.bottom()) for part in parts)
        found, after, blobs = self._questions.found, 0, []
        for first, last in runs:
            blobs.append(found[max(first, after) : last + 1].blob)
            after = max(after, last + 1)
        return Uids(b"".join(blobs))

    def highlight(self, uid: bytes) -> None:
        """Choose a question now, or as soon as it is found."""
        self._sought_uid, self._fallback_row = uid, None
        self._seek()

    def chosen(self) -> ListedItem | None:
        """Return the chosen question, where it has arrived."""
        index = self.currentIndex()
        return self._questions.listed(index.row()) if index.isValid() else None

    def choose_first(self) -> None:
        """Take the keyboard, and choose the first row where none is chosen."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.currentIndex().isValid() and self._questions.rowCount():
            self.setCurrentIndex(self._questions.index(0, 0))

    def delete_chosen(self) -> None:
        """Wish the chosen question away, where it is the only one; the next takes its place."""
        listed = self.chosen()
        if listed is not None and listed.own and len(self.selection()) <= 1:
            self._fallback_row = self.currentIndex().row()
            self.delete_requested.emit(listed.uid)

    def open_chosen(self) -> None:
        """Wish to see the chosen question."""
        listed = self.chosen()
        if listed is not None:
            self.open_requested.emit(listed)

    # What the window tells a table

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Remember what is chosen: the player's choice ends the search for another."""
        super().currentChanged(current, previous)
        self._chosen_uid = None
        if current.isValid():
            self._chosen_uid = self._questions.found[current.row()]
            self._sought_uid = self._fallback_row = None
        self.chosen_changed.emit()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which questions are selected."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit(self.selection())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which row the keyboard is at."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().select(self.currentIndex(), _ADD_ROWS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, delete with Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_chosen()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_chosen()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters do nothing here: the search has a field of its own."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open the question under the pointer."""
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.open_chosen()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many columns as fit."""
        super().resizeEvent(event)
        self.fit()
        self._want_visible()

    def fit(self) -> None:
        """Fit rows to the text and columns to the width."""
        super().fit()
        self.columns.fit()

    def _want_visible(self) -> None:
        """Ask for the rows on the screen that have not been asked for yet."""
        first = self.rowAt(0)
        if first < 0:
            return
        last = self.rowAt(self.viewport().height() - 1)
        for start, uids in self._questions.wanted(first, last if last >= 0 else 1 << 30):
            self.rows_wanted.emit(start, uids)

    def _select(self, rows: list[int]) -> None:
        """Select rows as well; those in a run are one range."""
        model, chosen, first = self._questions, QItemSelection(), 0
        for place, row in enumerate(rows):
            if place + 1 == len(rows) or rows[place + 1] != row + 1:
                chosen.select(model.index(rows[first], 0), model.index(row, 0))
                first = place + 1
        self.selectionModel().select(chosen, _ADD_ROWS)

    def _seek(self) -> None:
        """Choose the question that is looked for, else the row where a deleted one was."""
        found = self._questions.found
        row = None if self._sought_uid is None else found.place_of(self._sought_uid)
        if row is None and self._fallback_row is not None:
            row = min(self._fallback_row, len(found) - 1)
        if row is not None and row >= 0:
            index = self._questions.index(row, 0)
            self._sought_uid = self._fallback_row = None
            if self.selectionModel().isRowSelected(row):
                keep = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(index, keep)
            else:
                self.setCurrentIndex(index)
            self.scrollTo(index)
        self.chosen_changed.emit()
