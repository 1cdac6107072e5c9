"""The table of the players: who they are, how much they played, and when last."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QDateTime,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from quizapp.game.people import KnownPlayer
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_table import PlainTable
from quizapp.ui.widgets.player_mark import ICON, mark_icon
from quizapp.ui.widgets.player_words import player_aloud, player_word
from quizapp.ui.wording import date_text, number_text

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_ROUNDS, _PLAYED, _PLAYED_FROM = 112, 180, 520


class Column(IntEnum):
    """What the columns hold."""

    PLAYER = 0
    ROUNDS = 1
    PLAYED = 2


class _PlayerTableModel(QAbstractTableModel):
    """Players, one a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.players: tuple[KnownPlayer, ...] = ()
        self._headers = {
            Column.PLAYER: self.tr("Player"),
            Column.ROUNDS: self.tr("Rounds"),
            Column.PLAYED: self.tr("Last played"),
        }

    def show_players(self, players: Sequence[KnownPlayer]) -> None:
        """Hold these players and no others."""
        self.beginResetModel()
        self.players = tuple(players)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many players there are."""
        return 0 if parent.isValid() else len(self.players)

    def columnCount(self, parent: _Index = _NOWHERE) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return what a cell shows; a mark is also read out in words."""
        if not index.isValid():
            return None
        player, column = self.players[index.row()], Column(index.column())
        text = self._text(player, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return player_aloud(text, player.mark) if column is Column.PLAYER else text
        if role == Qt.ItemDataRole.DecorationRole and column is Column.PLAYER:
            return mark_icon(player.mark)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _side(column)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the name of a column, on the side of its cells."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[Column(section)]
        return _side(Column(section)) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def _text(self, player: KnownPlayer, column: Column) -> str:
        if column is Column.PLAYER:
            return player_word(player.name)
        if column is Column.ROUNDS:
            return number_text(player.rounds)
        if player.played_ms is None:
            return self.tr("never")
        played = QDateTime.fromMSecsSinceEpoch(player.played_ms).date()
        return date_text(played.toString(Qt.DateFormat.ISODate))


def _side(column: Column) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column is Column.ROUNDS else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


class PlayerTable(PlainTable):
    """One player a row; Enter or a double click changes, Delete deletes."""

    current_changed = Signal()
    open_requested = Signal()
    delete_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("players_table", parent)
        self.setAccessibleName(self.tr("Players"))
        self._model = _PlayerTableModel(self)
        self.show_model(self._model)

    def show_players(self, players: Sequence[KnownPlayer], wanted: bytes | None) -> None:
        """Show these players; the wanted one is at hand, else who was, else the first."""
        here = self.current()
        uids = [player.uid for player in players]
        seek = (wanted, here.uid if here else None)
        row = next((uids.index(uid) for uid in seek if uid in uids), self.currentIndex().row())
        self._model.show_players(players)
        if players:
            row = max(0, min(row, len(players) - 1))
            self.setCurrentIndex(self._model.index(row, 0))
            self.scrollTo(self._model.index(row, 0))
        self.current_changed.emit()

    def current(self) -> KnownPlayer | None:
        """Return the player at hand."""
        row = self.currentIndex().row()
        return self._model.players[row] if 0 <= row < len(self._model.players) else None

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell that somebody else is at hand."""
        super().currentChanged(current, previous)
        self.current_changed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Change with Enter, delete with Delete."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open_requested.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, _search: str) -> None:
        """Letters do nothing here."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Change the player under the pointer."""
        super().mouseDoubleClickEvent(event)
        if self.indexAt(event.position().toPoint()).isValid():
            self.open_requested.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the names the room that is left."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Fit rows and columns to the text and the width."""
        super().fit()
        look, header = theme(), self.horizontalHeader()
        self.setIconSize(QSize(look.px(ICON), look.px(ICON)))
        self.setColumnHidden(Column.PLAYED, self.viewport().width() < look.px(_PLAYED_FROM))
        header.setSectionResizeMode(Column.PLAYER, QHeaderView.ResizeMode.Stretch)
        for column, width in ((Column.ROUNDS, _ROUNDS), (Column.PLAYED, _PLAYED)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, look.px(width))
