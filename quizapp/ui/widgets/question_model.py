"""The workshop's list as an item model: place-holders first, rows as they arrive."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.items.listed import ListedItem
from quizapp.ui.wording import category_word, difficulty_word

BLOCK = 100
_NOWHERE = QModelIndex()
_PLACE_HOLDER = "…"
_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """What the columns of the list hold."""

    QUESTION = 0
    ANSWER = 1
    CATEGORY = 2
    DIFFICULTY = 3
    PACK = 4


class QuestionModel(QAbstractTableModel):
    """So many rows, of which only those that were looked at have been fetched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._rows: dict[int, ListedItem] = {}
        self._asked_for: set[int] = set()
        self._headers = {
            Column.QUESTION: self.tr("Question"),
            Column.ANSWER: self.tr("Answer"),
            Column.CATEGORY: self.tr("Category"),
            Column.DIFFICULTY: self.tr("Difficulty"),
            Column.PACK: self.tr("Pack"),
        }

    def reset_to(self, total: int) -> None:
        """Forget every row and hold ``total`` place-holders."""
        self.beginResetModel()
        self._total = total
        self._rows.clear()
        self._asked_for.clear()
        self.endResetModel()

    def fill(self, first: int, rows: Sequence[ListedItem]) -> None:
        """Put rows where their place-holders are; what lies past the end is dropped."""
        rows = rows[: max(0, self._total - first)]
        if not rows:
            return
        self._rows.update(enumerate(rows, start=first))
        last = first + len(rows) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(Column) - 1))

    def wanted(self, first: int, last: int) -> list[tuple[int, int]]:
        """Return the blocks (first row, count) that rows first to last still need.

        A block is named once only, until the model is reset.
        """
        last = min(last, self._total - 1)
        blocks = range(max(0, first) // BLOCK, last // BLOCK + 1) if last >= 0 else range(0)
        new = [block for block in blocks if block not in self._asked_for]
        self._asked_for.update(new)
        return [(block * BLOCK, min(BLOCK, self._total - block * BLOCK)) for block in new]

    def listed(self, row: int) -> ListedItem | None:
        """Return the question of a row, or None while it is a place-holder."""
        return self._rows.get(row)

    def row_of(self, uid: bytes) -> int | None:
        """Return the row of a question, where it has arrived."""
        return next((row for row, listed in self._rows.items() if listed.uid == uid), None)

    # What a view asks for

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many questions there are."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        if not index.isValid() or role != Qt.ItemDataRole.DisplayRole:
            return None
        listed = self._rows.get(index.row())
        if listed is None:
            return _PLACE_HOLDER
        text = _text(listed, Column(index.column()))
        if listed.hidden and index.column() == Column.QUESTION:
            return self.tr("Hidden: {question}").format(question=text)
        return text

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


def _text(listed: ListedItem, column: Column) -> str:
    """Return one cell's text in one line."""
    item = listed.item
    match column:
        case Column.QUESTION:
            return " ".join(item.stem.split())
        case Column.ANSWER:
            return " ".join(item.key.split())
        case Column.CATEGORY:
            return category_word(item.category)
        case Column.DIFFICULTY:
            return difficulty_word(item.difficulty)
        case Column.PACK:
            return listed.pack_title
