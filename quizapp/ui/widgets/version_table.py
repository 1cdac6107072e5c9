"""The table of a question's versions: when each was made, what it changed, how often asked."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from quizapp.items.version import Version, changed_parts
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_table import PlainTable
from quizapp.ui.widgets.version_words import moment_text, part_word
from quizapp.ui.wording import listed, number_text

_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex
_NUMBER, _SAVED, _ASKED = 100, 176, 96
_SAVED_FROM, _ASKED_FROM = 440, 560


class Column(IntEnum):
    """What the columns hold."""

    NUMBER = 0
    SAVED = 1
    CHANGED = 2
    ASKED = 3


class VersionModel(QAbstractTableModel):
    """One version a row, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._versions: Sequence[Version] = ()
        self._headers = (
            self.tr("Version"),
            self.tr("Saved"),
            self.tr("Changed"),
            self.tr("Asked"),
        )

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Hold these versions and no others."""
        self.beginResetModel()
        self._versions = versions
        self.endResetModel()

    def version(self, row: int) -> Version | None:
        """Return the version of a row."""
        return self._versions[row] if 0 <= row < len(self._versions) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many versions there are."""
        return 0 if parent.isValid() else len(self._versions)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows."""
        version = self.version(index.row())
        if version is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        match Column(index.column()):
            case Column.NUMBER:
                number = number_text(version.number)
                return self.tr("{number}, now").format(number=number) if version.current else number
            case Column.SAVED:
                return moment_text(version.made_ms)
            case Column.CHANGED:
                return self._changes(index.row(), version)
        return number_text(version.asked)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        return None

    def _changes(self, row: int, version: Version) -> str:
        before = self.version(row + 1)
        if before is None:
            return self.tr("The first version") if version.number == 1 else ""
        return listed(part_word(part) for part in changed_parts(before.item, version.item))


class VersionTable(PlainTable):
    """Versions, one a row."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("versions_table", parent)
        self.setAccessibleName(self.tr("Versions of the question"))
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._versions = VersionModel(self)
        self.show_model(self._versions)

    def show_versions(self, versions: Sequence[Version]) -> None:
        """Show these versions, and choose the newest."""
        self._versions.show_versions(versions)
        if versions:
            self.setCurrentIndex(self._versions.index(0, 0))
        self.chosen_changed.emit()

    def chosen(self) -> tuple[Version | None, Version | None]:
        """Return the version that is chosen, and the one before it."""
        row = self.currentIndex().row()
        return self._versions.version(row), self._versions.version(row + 1)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell that another one is chosen."""
        super().currentChanged(current, previous)
        self.chosen_changed.emit()

    def keyboardSearch(self, _search: str) -> None:
        """Letters do nothing here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Fit rows to the text and columns to the width."""
        super().fit()
        look, mode, width = theme(), QHeaderView.ResizeMode, self.viewport().width()
        header = self.horizontalHeader()
        header.setSectionResizeMode(mode.Fixed)
        header.setSectionResizeMode(Column.CHANGED, mode.Stretch)
        self.setColumnHidden(Column.SAVED, width < look.px(_SAVED_FROM))
        self.setColumnHidden(Column.ASKED, width < look.px(_ASKED_FROM))
        self.setColumnWidth(Column.NUMBER, look.px(_NUMBER))
        self.setColumnWidth(Column.SAVED, look.px(_SAVED))
        self.setColumnWidth(Column.ASKED, look.px(_ASKED))
