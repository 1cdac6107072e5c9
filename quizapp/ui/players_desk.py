"""The players and the bank: who there is, who plays now, and what becomes of them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import QuizError
from quizapp.game.people import KnownPlayer, Mark, PlayerChange
from quizapp.text import near_text
from quizapp.ui.widgets.player_words import player_word
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.bank.bank import Bank
    from quizapp.ui.desk import Desk
    from quizapp.ui.pages.home import HomePage
    from quizapp.ui.pages.players import PlayersPage


class PlayersDesk(QObject):
    """Fills the list beside the name and the page of the players from the bank."""

    player_settled = Signal(str)
    """Who plays, as a uid in hex; empty for a guest and for a name that is new."""
    player_changed = Signal(str)
    """Somebody of this name has become another, or is no more."""

    def __init__(self, home: "HomePage", desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._home = home
        self._desk = desk
        self._page: PlayersPage | None = None
        self._players: list[KnownPlayer] = []
        self._current: bytes | None = None
        home.player_settled.connect(self._on_settled)

    @property
    def page(self) -> "PlayersPage":
        """The page of the players; made when first wanted."""
        if self._page is None:
            from quizapp.ui.pages.players import PlayersPage  # noqa: PLC0415

            self._page = PlayersPage()
            self._page.add_requested.connect(self._on_add)
            self._page.change_requested.connect(self._on_change)
            self._page.merge_requested.connect(self._on_merge)
            self._page.delete_requested.connect(self._on_delete)
            self._page.undo_requested.connect(self._on_undo)
        return self._page

    def refresh(self, successor: bytes | None = None, gone: str = "") -> None:
        """List the players anew; ``successor`` plays on where who plays now is no more.

        The name of who is ``gone`` for good is taken from the screen.
        """
        if self._desk.bank is None:
            return

        def ask(bank: "Bank") -> tuple[list[KnownPlayer], PlayerChange | None]:
            return bank.players(ours=True), bank.last_player_change() if self._page else None

        def answered(answer: tuple[list[KnownPlayer], PlayerChange | None]) -> None:
            players, change = answer
            called = self._called_now(players, successor)
            if gone and near_text(gone) == near_text(self._home.player()):
                called = ""
            self._players = players
            self._home.set_players(players, called)
            if self._page is not None:
                self._page.show_players(players, self._current)
                self._page.set_undo(change)

        self._desk.read(ask, answered)

    def _called_now(self, players: list[KnownPlayer], successor: bytes | None) -> str | None:
        """Return what who plays now is called by now; None where that has not changed."""
        before = _of(self._players, self._current)
        if before is None or near_text(before.name) != near_text(self._home.player()):
            return None
        now = _of(players, before.uid) or _of(players, successor)
        name = now.name if now else ""
        return None if name == before.name else name

    def _on_settled(self, player: KnownPlayer | None) -> None:
        self._current = player.uid if player is not None and not player.guest else None
        self.player_settled.emit(self._current.hex() if self._current else "")

    def _on_add(self, name: str, mark: Mark) -> None:
        def added(player: KnownPlayer) -> None:
            said = self.tr("{player} is added.").format(player=player_word(player.name))
            self._done(said, player.uid)

        self._desk.write(lambda bank: bank.add_player(name, mark), added, self._refuse)

    def _on_change(self, player: KnownPlayer, name: str, mark: Mark) -> None:
        def changed(_change: bytes | None) -> None:
            self.player_changed.emit(player.name)
            self._done(self.tr("Saved."), player.uid)

        self._desk.write(
            lambda bank: bank.change_player(player.uid, name, mark), changed, self._refuse
        )

    def _on_merge(self, player: KnownPlayer, into: KnownPlayer) -> None:
        def merged(_change: bytes) -> None:
            self.player_changed.emit(player.name)
            names = {"player": player_word(player.name), "other": player_word(into.name)}
            said = self.tr("All that was {player}'s is {other}'s now.").format(**names)
            self._done(said, into.uid)

        self._desk.write(
            lambda bank: bank.merge_players(player.uid, into.uid), merged, self._refuse
        )

    def _on_delete(self, player: KnownPlayer) -> None:
        def deleted(_change: bytes) -> None:
            self.player_changed.emit(player.name)
            said = self.tr("{player} is deleted and has left the high scores.")
            self._done(said.format(player=player_word(player.name)), None)

        self._desk.write(lambda bank: bank.remove_player(player.uid), deleted, self._refuse)

    def _on_undo(self, change: PlayerChange) -> None:
        def undone(_nothing: None) -> None:
            for player in self._players:
                self.player_changed.emit(player.name)
            self._done(self.tr("Undone."), None)

        self._desk.write(lambda bank: bank.undo_players(change.uid), undone, self._refuse)

    def _done(self, text: str, at_hand: bytes | None) -> None:
        self.page.show_done(text, at_hand)
        self.refresh(at_hand)

    def _refuse(self, error: QuizError) -> None:
        self.page.show_refused(say(error.code, error.values))
        self.refresh()


def _of(players: list[KnownPlayer], uid: bytes | None) -> KnownPlayer | None:
    return next((player for player in players if player.uid == uid), None)
