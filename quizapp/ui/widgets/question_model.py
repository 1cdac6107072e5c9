"""The workshop's list as an item model: place-holders first, rows as they arrive."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.items.listed import ListedItem
from quizapp.items.selection import UID
from quizapp.ui.widgets.question_cells import Column, cell_text

BLOCK = 50
_KEPT = 24  # blocks: what lies farther off is forgotten, and asked for again
_NOWHERE = QModelIndex()
_PLACE_HOLDER = "…"
_Index = QModelIndex | QPersistentModelIndex


class QuestionModel(QAbstractTableModel):
    """So many rows, of which only those that were looked at have been fetched."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._uids = b""
        self._rows: dict[int, ListedItem] = {}
        self._asked_for: set[int] = set()
        self._headers = {
            Column.QUESTION: self.tr("Question"),
            Column.ANSWER: self.tr("Answer"),
            Column.CATEGORY: self.tr("Category"),
            Column.DIFFICULTY: self.tr("Difficulty"),
            Column.PACK: self.tr("Pack"),
            Column.ANSWERED: self.tr("Answered right"),
            Column.REPORTS: self.tr("Reports"),
            Column.CHANGED: self.tr("Changed"),
            Column.TIME: self.tr("Median time"),
            Column.DISCRIMINATION: self.tr("Discrimination"),
        }

    def reset_to(self, total: int, uids: bytes = b"") -> None:
        """Forget every row and hold ``total`` place-holders, whose ``uids`` are joined."""
        self.beginResetModel()
        self._total, self._uids = total, uids
        self._rows.clear()
        self._asked_for.clear()
        self.endResetModel()

    def extend_to(self, uids: bytes) -> None:
        """Hold more place-holders behind the rows that there are; all their ``uids`` are joined."""
        before, total = self._total, len(uids) // UID
        if before >= total:
            return
        self.beginInsertRows(QModelIndex(), before, total - 1)
        self._asked_for.discard(before // BLOCK)  # a block that was not full
        self._total, self._uids = total, uids
        self.endInsertRows()

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

        A block is named once only, until the model is reset or the block is forgotten.
        """
        last = min(last, self._total - 1)
        blocks = range(max(0, first) // BLOCK, last // BLOCK + 1) if last >= 0 else range(0)
        self._forget(blocks)
        new = [block for block in blocks if block not in self._asked_for]
        self._asked_for.update(new)
        return [(block * BLOCK, min(BLOCK, self._total - block * BLOCK)) for block in new]

    def begins(self, uids: bytes) -> bool:
        """Tell whether what stands here is the beginning of such a list."""
        return uids.startswith(self._uids)

    def listed(self, row: int) -> ListedItem | None:
        """Return the question of a row, or None while it is a place-holder."""
        return self._rows.get(row)

    def stamps(self) -> dict[bytes, str]:
        """Return the stamps of the rows that are here."""
        return {listed.uid: listed.stamp for listed in self._rows.values() if listed.stamp}

    def row_of(self, uid: bytes) -> int | None:
        """Return the row of a question, where it is known."""
        at = self._uids.find(uid)
        while at >= 0 and at % UID:
            at = self._uids.find(uid, at + 1)
        if at >= 0:
            return at // UID
        return next((row for row, listed in self._rows.items() if listed.uid == uid), None)

    def uids(self, first: int, last: int) -> bytes:
        """Return the uids of rows, first to last, joined."""
        if self._uids:
            return self._uids[first * UID : (last + 1) * UID]
        rows = (self._rows.get(row) for row in range(first, last + 1))
        return b"".join(listed.uid for listed in rows if listed is not None)

    def _forget(self, near: range) -> None:
        """Forget the blocks that lie farthest from those that are near."""
        if len(self._asked_for) > _KEPT and near:
            far = sorted(self._asked_for, key=lambda block: abs(block - near[0]))[_KEPT:]
            for block in set(far) - set(near):
                self._asked_for.discard(block)
                for row in range(block * BLOCK, (block + 1) * BLOCK):
                    self._rows.pop(row, None)

    def header(self, column: Column) -> str:
        """Return the name of a column."""
        return self._headers[column]

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
        text = cell_text(listed, Column(index.column()))
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
