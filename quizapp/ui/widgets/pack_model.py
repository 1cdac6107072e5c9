"""Packs as an item model."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.items.kept_pack import KeptPack
from quizapp.ui.wording import number_text

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
TITLE, COUNT, STATE = range(3)


class PackModel(QAbstractTableModel):
    """One pack a row: its title, its questions, and whether they are played."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._packs: list[KeptPack] = []
        self._headers = (self.tr("Pack"), self.tr("Questions"), self.tr("Play"))

    def show_packs(self, packs: Sequence[KeptPack]) -> None:
        """Hold these packs and no others."""
        self.beginResetModel()
        self._packs = list(packs)
        self.endResetModel()

    def pack(self, row: int) -> KeptPack | None:
        """Return the pack of a row."""
        return self._packs[row] if 0 <= row < len(self._packs) else None

    def row_of(self, uid: bytes | None) -> int:
        """Return the row of a pack, or the first one."""
        return next((row for row, one in enumerate(self._packs) if one.uid == uid), 0)

    def state_of(self, pack: KeptPack) -> str:
        """Return whether a pack's questions are played, in a word."""
        if pack.removed:
            return self.tr("Removed")
        return self.tr("On") if pack.playable else self.tr("Off")

    # What a view asks for

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many packs there are."""
        return 0 if parent.isValid() else len(self._packs)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        pack = self.pack(index.row())
        if pack is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        if index.column() == TITLE:
            return pack.words.title
        return number_text(pack.questions) if index.column() == COUNT else self.state_of(pack)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None
