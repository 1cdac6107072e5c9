"""A list of players to choose one from, each with the mark that they wear."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from quizapp.game.people import GUEST_MARK, KnownPlayer, Mark
from quizapp.ui.theme import theme
from quizapp.ui.widgets.player_mark import ICON, mark_icon
from quizapp.ui.widgets.player_words import player_aloud, player_word

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROW = 44


@dataclass(frozen=True, slots=True)
class Row:
    """One thing to choose."""

    value: object
    text: str
    mark: Mark = GUEST_MARK


def player_row(player: KnownPlayer) -> Row:
    """Return a player as a row."""
    return Row(player, player_word(player.name), player.mark)


class _PlayerModel(QAbstractListModel):
    """Rows to choose from."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Hold these rows and no others."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's text, its picture, or how it is read out."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return player_aloud(row.text, row.mark)
        if role == Qt.ItemDataRole.DecorationRole:
            return mark_icon(row.mark)
        return None


class PlayerList(QListView):
    """One row a player; a click takes one at hand, Enter or Space chooses it."""

    row_clicked = Signal(object)
    row_entered = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("choices", "true")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setUniformItemSizes(True)
        self._model = _PlayerModel(self)
        self.setModel(self._model)
        self.clicked.connect(self._tell_click)
        theme().changed.connect(self.fit)
        self.fit()

    def show_rows(self, rows: Sequence[Row], current: int = 0) -> None:
        """Offer these rows, with one of them at hand."""
        self._model.show_rows(rows)
        self.setCurrentIndex(self._model.index(min(current, len(rows) - 1), 0))

    def current(self) -> Row | None:
        """Return the row at hand."""
        index = self.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def height_of(self, rows: int) -> int:
        """Return the height in which this many rows can be seen."""
        return rows * self._row() + 2 * self.frameWidth() + 8

    def sizeHint(self) -> QSize:
        """Ask for the room of all rows."""
        width = self.sizeHintForColumn(0) + 2 * self.frameWidth() + 16
        return QSize(width, self.height_of(self._model.rowCount()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with Enter or Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            row = self.current()
            if row is not None and not event.isAutoRepeat():
                self.row_entered.emit(row.value)
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters do nothing here."""

    def fit(self) -> None:
        """Fit the rows to the text."""
        self.setIconSize(QSize(theme().px(ICON), theme().px(ICON)))
        self.updateGeometry()

    def _row(self) -> int:
        return max(self.sizeHintForRow(0), theme().px(_ROW) // 2)

    def _tell_click(self, index: _Index) -> None:
        self.row_clicked.emit(self._model.rows[index.row()].value)
