"""Pairs of questions that are much alike, as an item model."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.items.alike_pair import AlikePair
from quizapp.ui.wording import percent_text

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
ONE, OTHER, LIKENESS = range(3)


class AlikeModel(QAbstractTableModel):
    """One pair a row, the likest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pairs: list[AlikePair] = []
        self._headers = (self.tr("Question"), self.tr("Much like it"), self.tr("Alike"))

    def show_pairs(self, pairs: Sequence[AlikePair]) -> None:
        """Hold these pairs and no others."""
        self.beginResetModel()
        self._pairs = list(pairs)
        self.endResetModel()

    def remove(self, gone: Sequence[AlikePair]) -> None:
        """Take pairs away that are dealt with."""
        for pair in gone:
            row = self._pairs.index(pair)
            self.beginRemoveRows(_NOWHERE, row, row)
            del self._pairs[row]
            self.endRemoveRows()

    def pair(self, row: int) -> AlikePair | None:
        """Return the pair of a row."""
        return self._pairs[row] if 0 <= row < len(self._pairs) else None

    def with_question(self, uid: bytes) -> list[AlikePair]:
        """Return the pairs that a question is in."""
        return [pair for pair in self._pairs if uid in (pair.one.uid, pair.other.uid)]

    # What a view asks for

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many pairs there are."""
        return 0 if parent.isValid() else len(self._pairs)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        pair = self.pair(index.row())
        if pair is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == LIKENESS:
            return percent_text(pair.likeness)
        listed = pair.one if index.column() == ONE else pair.other
        return " ".join(listed.item.stem.split())

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None
