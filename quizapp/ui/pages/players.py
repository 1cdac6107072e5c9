"""The players: who there is, and what they are called and look like."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from quizapp.game.people import KnownPlayer, Mark, PlayerChange, next_mark
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.player_form import PlayerForm
from quizapp.ui.widgets.player_merge import PlayerMerge
from quizapp.ui.widgets.player_overview import PlayerOverview
from quizapp.ui.widgets.player_words import player_word

_ONE_LINE_FROM = 520
_LOW_BELOW = 560


class PlayersPage(Page):
    """Add, change, merge and delete players; every change can be undone here."""

    add_requested = Signal(str, object)
    change_requested = Signal(object, str, object)
    merge_requested = Signal(object, object)
    delete_requested = Signal(object)
    undo_requested = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("players_page", parent)
        self._players: tuple[KnownPlayer, ...] = ()
        self._at_hand: KnownPlayer | None = None
        self._wanted: bytes | None = None
        self._change: PlayerChange | None = None
        self._heading = PlainLabel("", "title")
        self._undo = QuietButton(self.tr("Undo"), icon="undo")
        self._undo.setObjectName("undo_players_button")
        self._note = PlainLabel("", "body")
        self._note.setObjectName("players_note")
        self._overview, self._form, self._merge = PlayerOverview(), PlayerForm(), PlayerMerge()
        self._assemble()
        self._connect()
        self.set_undo(None)
        self._show(self._overview)
        self._tell("")

    def show_players(self, players: Sequence[KnownPlayer], current: bytes | None) -> None:
        """Show who there is; ``current`` is who plays now."""
        wanted, self._wanted = self._wanted or (None if self._players else current), None
        self._players = tuple(players)
        self._overview.show_players(players, wanted)

    def set_undo(self, change: PlayerChange | None) -> None:
        """Offer to undo a change; None: there is none."""
        self._change = change
        words = {
            "rename": self.tr("Undo rename"),
            "mark": self.tr("Undo change"),
            "merge": self.tr("Undo merge"),
            "delete": self.tr("Undo delete"),
        }
        self._undo.set_words(words[change.kind] if change else self.tr("Undo"))
        self._undo.setEnabled(change is not None)

    def show_done(self, text: str, uid: bytes | None) -> None:
        """Say what was done, and have a player at hand once they are listed."""
        self._wanted = uid
        self._leave()
        self._tell(text)

    def show_refused(self, text: str) -> None:
        """Say why something was not done; what was typed stays."""
        self._tell(text, fault=True)

    def focus_first(self) -> None:
        """Put the keyboard on what is used first."""
        for part in (self._overview, self._form, self._merge):
            if not part.isHidden():
                part.focus_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back with Esc: from a form to the list, from the list to the home page."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self._overview.isHidden():
            self._leave()
        else:
            self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the heading where both don't fit."""
        super().resizeEvent(event)
        self._fit_head()

    def _assemble(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(12)
        self._head.addWidget(self._heading, 1)
        self._head.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addLayout(self._head)
        self.body.addSpacing(16)
        self.body.addWidget(self._note)
        self.body.addWidget(self._overview, 1)
        self.body.addWidget(self._form)
        self.body.addWidget(self._merge)
        self.body.addStretch()

    def _connect(self) -> None:
        self._overview.add_requested.connect(self._begin_add)
        self._overview.change_requested.connect(self._begin_change)
        self._overview.merge_requested.connect(self._begin_merge)
        self._overview.delete_requested.connect(self.delete_requested)
        self._form.save_requested.connect(self._wish_save)
        self._form.left.connect(self._leave)
        self._merge.merge_requested.connect(self._wish_merge)
        self._merge.left.connect(self._leave)
        self._undo.clicked.connect(self._wish_undo)
        theme().changed.connect(self._fit_head)

    def _begin_add(self) -> None:
        self._at_hand = None
        self._form.edit("", next_mark(one.mark for one in self._players if not one.guest))
        self._begin(self._form, self.tr("Add a player"))

    def _begin_change(self, player: KnownPlayer) -> None:
        self._at_hand = player
        self._form.edit(player.name, player.mark)
        self._begin(self._form, self.tr("Change a player"))

    def _begin_merge(self, player: KnownPlayer) -> None:
        self._at_hand = player
        self._merge.ask(player, self._overview.others(player))
        title = self.tr("Merge {player} into…").format(player=player_word(player.name))
        self._begin(self._merge, title)

    def _begin(self, part: PlayerForm | PlayerMerge, title: str) -> None:
        self._tell("")
        self._show(part, title)
        self.scroll_to_top()
        part.focus_first()

    def _wish_save(self, name: str, mark: Mark) -> None:
        if self._at_hand is None:
            self.add_requested.emit(name, mark)
        else:
            self.change_requested.emit(self._at_hand, name, mark)

    def _wish_merge(self, into: KnownPlayer) -> None:
        self.merge_requested.emit(self._at_hand, into)

    def _wish_undo(self) -> None:
        self._tell("")
        if self._change is not None:
            self.undo_requested.emit(self._change)

    def _leave(self) -> None:
        self._tell("")
        self._show(self._overview)
        self._overview.focus_first()

    def _show(self, part: QWidget, title: str = "") -> None:
        self._heading.setText(title or self.tr("Players"))
        for one in (self._overview, self._form, self._merge):
            one.setVisible(one is part)
        self._undo.setVisible(part is self._overview)

    def _tell(self, text: str, *, fault: bool = False) -> None:
        self._note.setText(text)
        self._note.set_tone("wrong" if fault else "muted")
        self._note.setVisible(bool(text))
        self._note.setContentsMargins(0, 0, 0, 12)

    def _fit_head(self) -> None:
        wide = self.width() >= theme().px(_ONE_LINE_FROM)
        direction = QBoxLayout.Direction
        self._head.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        self._head.setStretch(0, 1 if wide else 0)
        self._heading.set_role("heading" if self.height() < theme().px(_LOW_BELOW) else "title")
