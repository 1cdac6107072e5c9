"""The table of the backups."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from quizapp.items.kept_backup import KeptBackup
from quizapp.ui.side_by_side import dotted
from quizapp.ui.theme import theme
from quizapp.ui.widgets.backup_model import BackupModel, Column
from quizapp.ui.widgets.plain_table import PlainTable

# How wide the columns are at 100 % text; what a backup holds takes what is left.
_WIDTHS = {Column.DATE: 208, Column.CONTENTS: 260, Column.SIZE: 132, Column.REASON: 168}
_LEAST = 60
_DROPPED_FIRST = (Column.REASON, Column.SIZE)


class BackupTable(PlainTable):
    """One backup a row; where the columns don't fit, the reason goes first, then the size.

    The day gives what it does not need. ``fits_changed`` tells whether everything is in sight.
    """

    restore_wanted = Signal()
    fits_changed = Signal(bool)
    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("backups_table", parent)
        self.setAccessibleName(self.tr("Backups"))
        self._backups = BackupModel(self)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.show_model(self._backups)
        self.doubleClicked.connect(self.restore_wanted)

    def show_backups(self, backups: Sequence[KeptBackup]) -> None:
        """Show these backups; the one that was chosen stays so until there is another newest."""
        chosen, newest = self.chosen(), self._backups.backup(0)
        files = [one.file for one in backups]
        same = newest is not None and files[:1] == [newest.file]
        row = files.index(chosen.file) if same and chosen and chosen.file in files else 0
        self._backups.show_backups(backups)
        if backups:
            self.setCurrentIndex(self._backups.index(row, 0))
        self.fit()  # days may be long
        self.chosen_changed.emit()

    def chosen(self) -> KeptBackup | None:
        """Return the backup of the chosen row."""
        return self._backups.backup(self.currentIndex().row())

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell that another backup is chosen."""
        super().currentChanged(current, previous)
        self.chosen_changed.emit()

    def words(self) -> str:
        """Return all that the chosen row says, in one line."""
        row = self.currentIndex().row()
        texts = [str(self._backups.index(row, column).data() or "") for column in Column]
        return dotted(texts)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for the chosen backup with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen() is not None:
            self.restore_wanted.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters do nothing here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width out anew."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Fit rows and columns to the text and the width."""
        super().fit()
        look = theme()
        spare = self.viewport().width() - sum(look.px(width) for width in _WIDTHS.values())
        self.fits_changed.emit(spare >= 0)
        for column in _DROPPED_FIRST:
            self.setColumnHidden(column, spare < 0)
            spare += look.px(_WIDTHS[column]) if spare < 0 else 0
        widths = {column: look.px(width) for column, width in _WIDTHS.items()}
        widths[Column.CONTENTS] += spare
        least = max(look.px(_LEAST), self.horizontalHeader().sectionSizeHint(Column.CONTENTS))
        missing = least - widths[Column.CONTENTS]
        room = widths[Column.DATE] - self.sizeHintForColumn(Column.DATE)
        given = max(0, min(missing, room))
        widths[Column.DATE] -= given
        widths[Column.CONTENTS] += given
        for column, width in widths.items():
            self.setColumnWidth(column, max(look.px(_LEAST), width))
