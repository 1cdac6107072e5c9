"""All players, and what can be done with the one at hand."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.game.people import KnownPlayer
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.player_table import PlayerTable


class PlayerOverview(QWidget):
    """Look at the players; wish to add, change, merge or delete one."""

    add_requested = Signal()
    change_requested = Signal(object)
    merge_requested = Signal(object)
    delete_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("player_overview")
        self._players: tuple[KnownPlayer, ...] = ()
        self._table = PlayerTable()
        self._empty = PlainLabel(
            self.tr("Nobody has played yet. Add the first player, or just play."), muted=True
        )
        self._empty.setObjectName("players_empty")
        self._add = PrimaryButton(self.tr("Add a player"), icon="plus")
        self._add.above = QuietButton.above
        self._add.setObjectName("add_player_button")
        self._change = QuietButton(self.tr("Change"), self.tr("Enter"))
        self._change.setObjectName("edit_player_button")
        self._merge = QuietButton(self.tr("Merge into…"))
        self._merge.setObjectName("merge_player_button")
        self._delete = QuietButton(self.tr("Delete"), self.tr("Del"), icon="trash")
        self._delete.setObjectName("delete_player_button")
        # Assemble
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        for button in (self._add, self._change, self._merge, self._delete):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._empty)
        column.addWidget(self._table, 1)
        column.addWidget(buttons)
        self._table.current_changed.connect(self._show_possible)
        self._table.open_requested.connect(self._wish_change)
        self._table.delete_requested.connect(self._wish_delete)
        self._add.clicked.connect(self.add_requested)
        self._change.clicked.connect(self._wish_change)
        self._merge.clicked.connect(self._wish_merge)
        self._delete.clicked.connect(self._wish_delete)
        self.show_players((), None)

    def show_players(self, players: Sequence[KnownPlayer], wanted: bytes | None) -> None:
        """Show these players, with the wanted one at hand."""
        first = bool(players) and not self._players
        self._players = tuple(players)
        self._empty.setVisible(not players)
        self._table.setVisible(bool(players))
        self._table.show_players(players, wanted)
        if first and self._add.hasFocus():
            self._table.setFocus()

    def others(self, player: KnownPlayer) -> list[KnownPlayer]:
        """Return who can take over what is a player's."""
        return [one for one in self._players if one.uid != player.uid and not one.guest]

    def focus_first(self) -> None:
        """Put the keyboard on the players, or on the button that adds the first."""
        (self._table if self._players else self._add).setFocus()

    def _show_possible(self) -> None:
        player = self._table.current()
        self._change.setEnabled(player is not None and not player.guest)
        self._merge.setEnabled(player is not None and bool(self.others(player)))
        self._delete.setEnabled(player is not None)

    def _wish_change(self) -> None:
        player = self._table.current()
        if player is not None and self._change.isEnabled():
            self.change_requested.emit(player)

    def _wish_merge(self) -> None:
        self.merge_requested.emit(self._table.current())

    def _wish_delete(self) -> None:
        player = self._table.current()
        if player is not None:
            self.delete_requested.emit(player)
