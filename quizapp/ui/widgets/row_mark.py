"""The mark of the row where the keyboard is, in a table in which others may be selected too."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QTableView

from quizapp.ui.widgets.cell import Cell


class RowMark(Cell):
    """Puts the focus on the first cell of the row, whichever the current one is."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Say of a cell whether it has the keyboard."""
        super().initStyleOption(option, index)
        table = self.parent()
        if not isinstance(table, QTableView):
            return
        first = table.horizontalHeader().logicalIndexAt(0)
        here = index.row() == table.currentIndex().row() and index.column() == first
        marked = QStyle.StateFlag.State_HasFocus
        with_keyboard = here and table.hasFocus()
        option.state = option.state | marked if with_keyboard else option.state & ~marked
