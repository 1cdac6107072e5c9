"""The workshop's list as an item model: who is found is known at once, rows as they arrive."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.items.listed import ListedItem
from quizapp.items.search_order import Order
from quizapp.items.uids import Uids
from quizapp.ui.theme import theme
from quizapp.ui.widgets.question_cells import NUMBERS, Column, cell_aloud, cell_text, column_word

BLOCK = 100
_KEPT = 12  # blocks: what lies farther off is forgotten, and fetched again where it is wanted
_ARROW = 16
_NOWHERE = QModelIndex()
_PLACE_HOLDER = "…"
_Index = QModelIndex | QPersistentModelIndex


class QuestionModel(QAbstractTableModel):
    """The uids of all that was found, and the questions of the few blocks that are near."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found = Uids()
        self._order = Order()
        self._blocks: dict[int, dict[bytes, ListedItem]] = {}
        self._asked_for: set[int] = set()

    def show_found(self, found: Uids) -> None:
        """Hold these questions, each a place-holder until it arrives."""
        self.beginResetModel()
        self.found = found
        self._blocks.clear()
        self._asked_for.clear()
        self.endResetModel()

    def show_order(self, order: Order) -> None:
        """Say in the headings how the list is sorted."""
        self._order = order
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(Column) - 1)

    def fill(self, first: int, rows: Sequence[ListedItem]) -> None:
        """Put rows of a block where their place-holders are; what is not found is dropped."""
        block = first // BLOCK
        last = min(first + BLOCK, len(self.found)) - 1
        if last < first or not rows:
            return
        self._asked_for.add(block)
        self._blocks[block] = {listed.uid: listed for listed in rows}
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def wanted(self, first: int, last: int) -> list[tuple[int, Uids]]:
        """Return the blocks (first row, uids) that rows first to last still need.

        A block is named once only, until it is far off and forgotten.
        """
        last = min(last, len(self.found) - 1)
        near = range(max(0, first) // BLOCK, last // BLOCK + 1) if last >= 0 else range(0)
        self._forget(near)
        new = [block for block in near if block not in self._asked_for]
        self._asked_for.update(new)
        return [(block * BLOCK, self.found[block * BLOCK : (block + 1) * BLOCK]) for block in new]

    def listed(self, row: int) -> ListedItem | None:
        """Return the question of a row, or None while it is a place-holder."""
        block = self._blocks.get(row // BLOCK)
        return block.get(self.found[row]) if block and row < len(self.found) else None

    # What a view asks for

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many questions there are."""
        return 0 if parent.isValid() else len(self.found)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid():
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        listed = self.listed(index.row())
        if listed is None:
            return _PLACE_HOLDER
        aloud = role == Qt.ItemDataRole.AccessibleTextRole
        return cell_aloud(listed, column) if aloud else cell_text(listed, column)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Return the name of a column, and which way the list is sorted by it."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = Column(section)
        sorted_by = self._order.by.value == column.key
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return column_word(column)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(column)
            case Qt.ItemDataRole.DecorationRole if sorted_by:
                name = "down" if self._order.descending else "up"
                return theme().pixmap(name, "ink", _ARROW)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._heading_aloud(column) if sorted_by else column_word(column)
        return None

    def _heading_aloud(self, column: Column) -> str:
        falls = self._order.descending
        text = self.tr("{column}, sorted downwards") if falls else self.tr("{column}, sorted")
        return text.format(column=column_word(column))

    def _forget(self, near: range) -> None:
        """Forget the blocks that lie farthest from those that are near."""
        if len(self._blocks) > _KEPT and near:
            far = sorted(self._blocks, key=lambda block: abs(block - near[0]))[_KEPT:]
            for block in set(far) - set(near):
                del self._blocks[block]
                self._asked_for.discard(block)


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in NUMBERS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
