"""The backups of a bank as an item model."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from quizapp.items import kept_backup
from quizapp.items.kept_backup import KeptBackup
from quizapp.ui.side_by_side import dotted
from quizapp.ui.wording import instant_text, size_text

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Column(IntEnum):
    """What the columns hold."""

    DATE = 0
    CONTENTS = 1
    SIZE = 2
    REASON = 3


class BackupModel(QAbstractTableModel):
    """One backup a row, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._backups: list[KeptBackup] = []
        self._headers = (self.tr("Made"), self.tr("Holds"), self.tr("Size"), self.tr("Why"))
        self._reasons = {
            kept_backup.START: self.tr("once a day"),
            kept_backup.ASKED: self.tr("by you"),
            kept_backup.IMPORT: self.tr("before an import"),
            kept_backup.DELETE: self.tr("before a deletion"),
            kept_backup.RESTORE: self.tr("before a restore"),
            kept_backup.MIGRATION: self.tr("before an update"),
        }

    def show_backups(self, backups: Sequence[KeptBackup]) -> None:
        """Hold these backups and no others."""
        self.beginResetModel()
        self._backups = list(backups)
        self.endResetModel()

    def backup(self, row: int) -> KeptBackup | None:
        """Return the backup of a row."""
        return self._backups[row] if 0 <= row < len(self._backups) else None

    # What a view asks for

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many backups there are."""
        return 0 if parent.isValid() else len(self._backups)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows, and on which side."""
        backup = self.backup(index.row())
        if backup is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(backup, Column(index.column()))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column, on the side of its cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _text(self, backup: KeptBackup, column: Column) -> str:
        match column:
            case Column.DATE:
                return instant_text(backup.made_ms)
            case Column.CONTENTS:
                return self._contents(backup)
            case Column.SIZE:
                return size_text(backup.size)
            case Column.REASON:
                return self._reasons.get(backup.reason, "")

    def _contents(self, backup: KeptBackup) -> str:
        held = backup.contents
        if held is None:
            return self.tr("cannot be read")
        words = [
            self.tr("%n question(s)", "", held.questions),
            self.tr("%n round(s)", "", held.rounds),
            self.tr("%n player(s)", "", held.players),
        ]
        return dotted(words)


def _side(column: int) -> Qt.AlignmentFlag:
    return _END if column == Column.SIZE else _START
