"""The table of the workshop's list: it asks for the rows that are looked at."""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from quizapp.items.listed import ListedItem
from quizapp.items.selection import UID, Selection
from quizapp.ui.widgets.plain_table import PlainTable
from quizapp.ui.widgets.question_columns import QuestionColumns
from quizapp.ui.widgets.question_model import QuestionModel
from quizapp.ui.widgets.row_mark import RowMark
from quizapp.ui.widgets.selected_rows import selected

_ADD_ROWS = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows


class QuestionTable(PlainTable):
    """Questions of the bank, one a row; Enter or a double click opens the chosen one."""

    rows_wanted = Signal(int, int)
    chosen_changed = Signal()
    open_requested = Signal(object)
    delete_requested = Signal(object, str)
    delete_many_requested = Signal()
    selection_changed = Signal(object)
    """What is selected now, a Selection."""
    order_wanted = Signal(object)
    """The list is to stand in this Order."""
    columns_changed = Signal()
    menu_wanted = Signal(QPoint)
    """Somebody asks, at a place of the table, what can be done with the chosen row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("questions_table", parent)
        self.setAccessibleName(self.tr("Questions"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._questions = QuestionModel(self)
        self._columns = QuestionColumns(self, self._questions)
        self._chosen_uid: bytes | None = None
        self._sought_uid: bytes | None = None
        self._fallback_row: int | None = None
        self._more = False
        self._keys: list[QKeyEvent] = []
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.verticalScrollBar().valueChanged.connect(self._want_visible)
        self.setItemDelegate(RowMark(self))
        self.show_model(self._questions)
        self._columns.order_wanted.connect(self.order_wanted)
        self._columns.changed.connect(self._on_columns)

    @property
    def columns(self) -> QuestionColumns:
        """Which columns are shown, and what the list is sorted by."""
        return self._columns

    def selection(self) -> Selection:
        """Return the questions that are selected, fetched or not, in the order of the list."""
        return selected(self, self._questions)

    def seen(self) -> dict[bytes, str]:
        """Return the stamps of the questions that have been fetched."""
        return self._questions.stamps()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what is selected now."""
        super().selectionChanged(selected, deselected)
        self.selection_changed.emit(self.selection())

    def show_count(self, total: int, uids: bytes = b"", *, more: bool = False) -> None:
        """Hold ``total`` rows yet to arrive; what is chosen and selected stays so where it can.

        ``more``: they are the first of many, and ``show_others`` tells of those.
        """
        self._more = more
        self._keys.clear()
        sought, selected = self._sought_uid or self._chosen_uid, self.selection()
        self._questions.reset_to(total, uids)
        self._sought_uid, self._chosen_uid = sought, None
        if len(selected) > 1:
            self._select(Selection(uids), frozenset(selected))
        self.chosen_changed.emit()
        self.selection_changed.emit(self.selection())
        if more:
            self.scrollToTop()
        self._want_visible()

    def show_others(self, uids: bytes) -> None:
        """Hold all rows, behind those that are here; what was pressed meanwhile is done now."""
        if not self._questions.begins(uids):  # something was changed since the first were found
            keys = self._keys[:]
            self.show_count(len(uids) // UID, uids)
            self._keys = keys
        self._more = False
        self._questions.extend_to(uids)
        self._want_visible()
        while self._keys:
            self.keyPressEvent(self._keys.pop(0))

    def show_rows(self, first: int, rows: list[ListedItem]) -> None:
        """Fill rows in."""
        self._questions.fill(first, rows)
        self._seek()

    def highlight(self, uid: bytes) -> None:
        """Choose a question now, or as soon as it arrives."""
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
        """Wish what is selected away; after one question the one behind it takes its place."""
        if len(self.selection()) > 1:
            self.delete_many_requested.emit()
            return
        listed = self.chosen()
        if listed is not None and listed.own:
            self._fallback_row = self.currentIndex().row()
            self.delete_requested.emit(listed.uid, listed.stamp)

    def open_chosen(self) -> None:
        """Wish to see the chosen question."""
        listed = self.chosen()
        if listed is not None:
            self.open_requested.emit(listed)

    # What the window tells a table

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the mouse or, by the keyboard, of the chosen one."""
        row = self.currentIndex()
        at = event.pos()  # of the viewport, to which the mouse speaks
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            at = self.visualRect(row).center()
        elif not self.indexAt(at).isValid():
            return
        if row.isValid():
            self.menu_wanted.emit(at)
        event.accept()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Remember what is chosen: the player's choice ends the search for another."""
        super().currentChanged(current, previous)
        listed = self._questions.listed(current.row()) if current.isValid() else None
        self._chosen_uid = listed.uid if listed else None
        if current.isValid():
            self._sought_uid = self._fallback_row = None
        self.chosen_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which row the keyboard is at."""
        super().focusInEvent(event)
        if self.currentIndex().isValid() and not self.selectionModel().hasSelection():
            self.selectionModel().select(self.currentIndex(), _ADD_ROWS)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, delete with Delete.

        A key that is about all rows waits until they are there, and what is pressed behind it too.
        """
        if self._more and (self._keys or _is_about_all(event)):
            self._keys.append(event.clone())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
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

    def _want_visible(self) -> None:
        """Ask for the rows on the screen that have not been asked for yet."""
        first = self.rowAt(0)
        if first < 0:
            return
        last = self.rowAt(self.viewport().height() - 1)
        for start, count in self._questions.wanted(first, last if last >= 0 else 1 << 30):
            self.rows_wanted.emit(start, count)

    def _select(self, found: Selection, wanted: frozenset[bytes]) -> None:
        """Select these of what is found; rows in a run are one range."""
        rows = [row for row, uid in enumerate(found) if uid in wanted]
        chosen, first = QItemSelection(), 0
        for place, row in enumerate(rows):
            if place + 1 == len(rows) or rows[place + 1] != row + 1:
                top, bottom = (self._questions.index(at, 0) for at in (rows[first], row))
                chosen.select(top, bottom)
                first = place + 1
        self.selectionModel().select(chosen, _ADD_ROWS)

    def _seek(self) -> None:
        """Choose the question that is looked for, else the row where a deleted one was."""
        row = None if self._sought_uid is None else self._questions.row_of(self._sought_uid)
        if row is None and self._fallback_row is not None:
            row = min(self._fallback_row, self._questions.rowCount() - 1)
        if row is not None and self._questions.listed(row) is not None:
            self._sought_uid = self._fallback_row = None
            index, model = self._questions.index(row, 0), self.selectionModel()
            if model.isRowSelected(row):
                model.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
            else:
                self.setCurrentIndex(index)
            self.scrollTo(index)
        listed = self.chosen()
        self._chosen_uid = listed.uid if listed else None
        self.chosen_changed.emit()

    def fit(self) -> None:
        """Fit rows to the text and columns to the width."""
        super().fit()
        self._columns.fit(self.viewport().width())

    def _on_columns(self) -> None:
        self.fit()
        self.columns_changed.emit()


def _is_about_all(event: QKeyEvent) -> bool:
    to_end = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    return (event.key() == Qt.Key.Key_End and to_end) or event.matches(
        QKeySequence.StandardKey.SelectAll
    )
