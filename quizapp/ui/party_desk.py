"""A party's way through the window: who plays, the questions, the podium."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.game.party_setup import PartySetup, seated, setup_from_json, setup_to_json
from quizapp.ui.pages.party import PartyPage
from quizapp.ui.party_master import PartyMaster
from quizapp.ui.widgets.party_strip import PartyStrip
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.bank.deal import NewParty
    from quizapp.errors import QuizError
    from quizapp.game.modes import Choice
    from quizapp.game.party import PartyRound
    from quizapp.game.people import KnownPlayer
    from quizapp.game.podium import Meeting
    from quizapp.game.standings import Waiting
    from quizapp.ui.desk import Desk
    from quizapp.ui.pages.podium import PodiumPage
    from quizapp.ui.pages.question import QuestionPage

_MOST_KNOWN = 12


class PartyDesk(QObject):
    """Sets parties up, starts, resumes and ends them on the question page."""

    page_wanted = Signal(str)
    message_wanted = Signal(str, str)
    setup_made = Signal(str)
    """Who plays was settled: to be remembered, as JSON."""
    party_kept = Signal()
    started = Signal()
    """A party takes the question page."""
    spent = Signal(object)
    """All that match have been asked, or nearly: the NewParty that waits for ``begin``."""

    def __init__(
        self, page: "QuestionPage", desk: "Desk", remembered: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self.remember(remembered)
        self._choice: Choice | None = None
        self._dealing = False
        self._over: PartyRound | None = None
        self._unsent: PartyRound | None = None
        strip = PartyStrip(page)
        page.add_strip(strip, strip.controls())
        self._master = PartyMaster(page, strip, desk, self)
        self.setup_page = PartyPage()
        self._podium: PodiumPage | None = None
        self._master.party_over.connect(self._on_over)
        self._master.party_kept.connect(self._on_kept)
        desk.post.all_sent.connect(self._on_all_sent)
        self.setup_page.start_requested.connect(self._on_start)
        self.setup_page.back_requested.connect(self._to_home)

    def remember(self, parties: str) -> None:
        """Offer those seats next time."""
        self._setup = setup_from_json(parties)

    @property
    def podium_page(self) -> "PodiumPage":
        """The podium; made when first wanted."""
        if self._podium is None:
            from quizapp.ui.pages.podium import PodiumPage  # noqa: PLC0415

            self._podium = PodiumPage()
            self._podium.play_again_requested.connect(self._on_again)
            self._podium.players_requested.connect(self._on_players)
            self._podium.home_requested.connect(self._to_home)
        return self._podium

    @property
    def waiting(self) -> "Waiting | None":
        """The party that was left in this window."""
        return self._master.waiting

    def set_up(self, choice: "Choice", player: str) -> None:
        """Ask who plays; ``player`` sits first where nobody has sat there yet."""
        self._choice = choice
        if player and not any(self._setup.players):
            first, *others = self._setup.seats
            self._setup = replace(self._setup, seats=(replace(first, player=player), *others))

        def done(answer: "tuple[list[KnownPlayer], int]") -> None:
            known = [one.name for one in answer[0] if not one.guest]
            self.setup_page.show_setup(self._setup, known[:_MOST_KNOWN])
            self.setup_page.show_choice(choice, answer[1])
            self.page_wanted.emit("party")

        self._desk.read(
            lambda bank: (bank.players(ours=True), bank.stock().matching(choice)), done, self._tell
        )

    def resume(self, waiting: "Waiting") -> None:
        """Play on a party that was interrupted."""
        here = self._master.waiting
        if here is not None and here.round_uid == waiting.round_uid:
            self.page_wanted.emit("question")
            self._master.go_on()
        elif not self._dealing:
            self._dealing = True
            uid = waiting.round_uid
            self._desk.read_kept(
                lambda bank: bank.restore_party(uid), self._on_restored, self._on_not_dealt
            )

    def leave(self) -> bool:
        """Stop the clock; tell whether a party was left at its last verdict."""
        self._master.pause()
        return self._master.waiting is None and self.drop() is not None

    def drop(self) -> "PartyRound | None":
        """Leave the question page to others; what was played waits in the bank."""
        party = self._master.drop()
        if party is not None and party.all_closed:
            self._show_podium(party)
        return party

    def _on_start(self, setup: PartySetup) -> None:
        choice = self._choice
        if choice is None or self._dealing:
            return
        self._dealing = True
        self._setup = setup
        self.setup_made.emit(setup_to_json(setup))
        self._desk.read_behind(
            lambda bank: bank.deal_party(setup.fit(choice), setup.players),
            self._on_dealt,
            self._on_not_dealt,
        )

    def _on_dealt(self, new: "NewParty") -> None:
        self._dealing = False
        if new.spent is not None:
            self.spent.emit(new)
        else:
            self.begin(new)

    def begin(self, new: "NewParty") -> None:
        """Play a party that was dealt."""
        self.started.emit()
        self.page_wanted.emit("question")
        self._master.start(new, [seat.key for seat in self._setup.seats])

    def _on_restored(self, party: "PartyRound") -> None:
        self._dealing = False
        self._choice = party.choice
        self._setup = seated(party.players, self._setup)
        self.started.emit()
        self.page_wanted.emit("question")
        self._master.resume(party, [seat.key for seat in self._setup.seats])

    def _on_not_dealt(self, error: "QuizError") -> None:
        self._dealing = False
        self._tell(error)

    def _on_over(self, party: "PartyRound") -> None:
        self._show_podium(party)
        self.page_wanted.emit("podium")

    def _show_podium(self, party: "PartyRound") -> None:
        if self._over is not party:
            self._over = party
            self.podium_page.show_places(party.choice, party.places())

    def _on_kept(self, party: "PartyRound") -> None:
        """Tell how those who had met before fare, now that this party is in the bank."""
        self._show_podium(party)
        if self._desk.kept_state == "here":
            self._unsent = party
        else:
            self._show_meetings(party)

    def _on_all_sent(self) -> None:
        party, self._unsent = self._unsent, None
        if party is not None:
            self._show_meetings(party)

    def _show_meetings(self, party: "PartyRound") -> None:
        uid = party.uid

        def done(meetings: "list[Meeting]") -> None:
            if self._over is party:
                self.podium_page.show_meetings(meetings)
            self.party_kept.emit()

        self._desk.read(lambda bank: bank.meetings(uid), done, self._tell)

    def _on_again(self) -> None:
        self._on_start(self._setup)

    def _on_players(self) -> None:
        if self._choice is not None:
            self.set_up(self._choice, "")

    def _to_home(self) -> None:
        self.page_wanted.emit("show_home")

    def _tell(self, error: "QuizError") -> None:
        self.message_wanted.emit(say(error.code, error.values), "error")
