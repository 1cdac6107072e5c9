"""The question with whom a player is to become one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.game.people import KnownPlayer
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.player_list import PlayerList, player_row
from quizapp.ui.widgets.player_words import player_word


class PlayerMerge(QWidget):
    """Choose the other, read what will become of both, and wish for it or go back."""

    merge_requested = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("player_merge")
        self._about = PlainLabel()
        self._about.setObjectName("merge_about")
        self._others = PlayerList("merge_choice")
        self._others.setAccessibleName(self.tr("Players"))
        self._merge = PrimaryButton(self.tr("Merge"), self.tr("Enter"))
        self._merge.above = QuietButton.above
        self._merge.setObjectName("confirm_merge_button")
        self._leave = QuietButton(self.tr("Back"), self.tr("Esc"))
        self._leave.setObjectName("cancel_merge_button")
        # Assemble
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        flow.addWidget(self._merge)
        flow.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._about)
        column.addWidget(self._others, 1)
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
        self._others.row_entered.connect(self._wish)
        self._merge.clicked.connect(self._wish)
        self._leave.clicked.connect(self.left)

    def ask(self, player: KnownPlayer, others: Sequence[KnownPlayer]) -> None:
        """Ask with whom a player is to become one."""
        text = self.tr(
            "Choose who keeps playing. They get all rounds, practice and reports of {player}, "
            "who is then gone from the list. It can be undone."
        )
        self._about.setText(text.format(player=player_word(player.name)))
        self._others.show_rows([player_row(other) for other in others])
        self._others.setMinimumHeight(self._others.height_of(min(len(others), 3)))

    def focus_first(self) -> None:
        """Put the keyboard on the players."""
        self._others.setFocus(Qt.FocusReason.OtherFocusReason)

    def _wish(self) -> None:
        row = self._others.current()
        if row is not None:
            self.merge_requested.emit(row.value)
