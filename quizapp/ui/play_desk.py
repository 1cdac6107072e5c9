"""Home, question and results: the way of a round through the window."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from quizapp.errors import QuizError
from quizapp.game.modes import Choice
from quizapp.game.standings import Outcome, Waiting
from quizapp.game.stock import Stock
from quizapp.limits import PLAYER_CHARACTERS
from quizapp.text import clean_or_empty
from quizapp.ui.pages.home import HomePage
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.bank.bank import Bank
    from quizapp.bank.deal import NewRound
    from quizapp.bank.scores import Standings
    from quizapp.game.round import Round
    from quizapp.ui.desk import Desk
    from quizapp.ui.pages.question import QuestionPage
    from quizapp.ui.pages.results import ResultsPage
    from quizapp.ui.party_desk import PartyDesk
    from quizapp.ui.quizmaster import Quizmaster


_WARM_AFTER_MS = 300


class PlayDesk(QObject):
    """Starts, resumes and ends rounds; a wish that comes before the bank is open is kept."""

    page_wanted = Signal(str)
    message_wanted = Signal(str, str)
    choice_made = Signal(object, str)
    party_made = Signal(str)
    """Who plays at parties, to be remembered."""
    round_kept = Signal()
    """A finished round is in the bank: scores that are on the screen are out of date."""

    def __init__(self, home: HomePage, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._home = home
        self._desk = desk
        self._quizmaster: Quizmaster | None = None
        self._question: QuestionPage | None = None
        self._results: ResultsPage | None = None
        self._stock: Stock | None = None
        self._wish: Callable[[], None] | None = None
        self._dealing = False
        self._over: Round | None = None
        self._unseen: Round | None = None
        self._unseen_podium = False
        self._party: PartyDesk | None = None
        self._parties = ""
        self.last_table = ""
        home.play_requested.connect(self._on_play)
        home.resume_requested.connect(self._on_resume)
        home.discard_requested.connect(self._on_discard)
        home.choice_changed.connect(self._on_choice_changed)

    @property
    def question_page(self) -> "QuestionPage":
        """The question page; made when first wanted."""
        if self._question is None:
            from quizapp.ui.pages.question import QuestionPage  # noqa: PLC0415
            from quizapp.ui.quizmaster import Quizmaster  # noqa: PLC0415

            self._question = QuestionPage()
            self._quizmaster = Quizmaster(self._question, self._desk, self)
            self._quizmaster.round_over.connect(self._on_round_over)
            self._quizmaster.round_kept.connect(self._on_round_kept)
        return self._question

    @property
    def results_page(self) -> "ResultsPage":
        """The results page; made when first wanted."""
        if self._results is None:
            from quizapp.ui.pages.results import ResultsPage  # noqa: PLC0415

            self._results = ResultsPage()
            self._results.play_again_requested.connect(self._play_again)
            self._results.mistakes_requested.connect(self._on_mistakes)
            self._results.scores_requested.connect(self._to_scores)
            self._results.home_requested.connect(self._to_home)
        return self._results

    @property
    def party(self) -> "PartyDesk":
        """The desk of parties; made when first wanted."""
        if self._party is None:
            from quizapp.ui.party_desk import PartyDesk  # noqa: PLC0415

            self._party = PartyDesk(self.question_page, self._desk, self._parties, self)
            self._party.page_wanted.connect(self.page_wanted)
            self._party.message_wanted.connect(self.message_wanted)
            self._party.setup_made.connect(self.party_made)
            self._party.party_kept.connect(self.round_kept)
            self._party.started.connect(self._on_party_started)
        return self._party

    def remember_party(self, parties: str) -> None:
        """Take in who played at the last party."""
        self._parties = parties

    def bank_opened(self) -> None:
        """Fill the home page, and do what was wished for meanwhile."""
        self.refresh()
        QTimer.singleShot(_WARM_AFTER_MS, self, self._warm)
        if self._wish is not None:
            wish, self._wish = self._wish, None
            wish()

    def _warm(self) -> None:
        """Make the question page before it is wanted; its modules load off this thread."""

        def made(_nothing: None) -> None:
            _ = self.question_page

        self._desk.read(lambda _bank: _load_question_page(), made)

    def refresh(self) -> None:
        """Show on the home page what the bank holds now."""
        if self._desk.bank is None:
            return

        def done(answer: tuple[Stock, Waiting | None]) -> None:
            self._stock = answer[0]
            self._home.set_stock(answer[0])
            self._show_waiting(answer[1])
            self._show_best()

        self._desk.read(lambda bank: (bank.stock(), bank.waiting()), done)

    def leave_question(self, *, home: bool = True) -> None:
        """Leave the question page: the clock stops, the round waits on the home page.

        The results of a round that was left at its last verdict wait too, unless the
        player went ``home``.
        """
        if self._quizmaster is not None:
            self._quizmaster.pause()
            if self._quizmaster.waiting is None:
                over = self._quizmaster.drop()
                self._unseen = None if home else over
        if self._party is not None:
            self._unseen_podium = self._party.leave() and not home

    def take_unseen_results(self) -> str:
        """Fill the page with results that were not seen; return its name, or "" for none."""
        if self._unseen_podium:
            self._unseen_podium = False
            return "podium"
        over, self._unseen = self._unseen, None
        if over is not None and self._over is not over:
            self._over = over
            self.results_page.show_outcome(_outcome(over))
        return "results" if over is not None else ""

    def _show_waiting(self, kept: Waiting | None) -> None:
        here = self._quizmaster.waiting if self._quizmaster else None
        at_party = self._party.waiting if self._party else None
        self._home.set_waiting(here or at_party or kept)

    def _show_best(self) -> None:
        choice, player = self._home.choice(), _named(self._home.player())
        if self._stock is None:
            return
        packs = self._stock.packs
        self._desk.read(lambda bank: bank.best(choice, packs, player), self._home.set_best)

    def _on_choice_changed(self, choice: Choice, player: str) -> None:
        self.choice_made.emit(choice, player)
        self._show_best()

    def _on_play(self, choice: Choice, player: str) -> None:
        if self._desk.bank is None:
            self._wish = lambda: self._on_play(choice, player)
            return
        if self._dealing:
            return
        try:
            name = _named(clean_or_empty(player, PLAYER_CHARACTERS))
        except QuizError as error:
            self._tell(error)
            return
        if choice.rules.party:
            self.choice_made.emit(choice, player)
            self._at_party(lambda party: party.set_up(choice, player))
            return
        self._dealing = True
        self.choice_made.emit(choice, player)
        self._desk.read(lambda bank: bank.deal(choice, name), self._on_dealt, self._on_not_dealt)

    def _on_dealt(self, new: "NewRound") -> None:
        self._dealing = False
        self._over = self._unseen = None
        _ = self.question_page
        self._leave_party()
        if self._quizmaster is not None:
            self.page_wanted.emit("question")
            self._quizmaster.start(new)

    def _on_not_dealt(self, error: QuizError) -> None:
        self._dealing = False
        self._tell(error)
        self.refresh()

    def _on_resume(self, waiting: Waiting) -> None:
        if waiting.choice.rules.party:
            self._at_party(lambda party: party.resume(waiting))
            return
        here = self._quizmaster.waiting if self._quizmaster else None
        if self._quizmaster is not None and here and here.round_uid == waiting.round_uid:
            self.page_wanted.emit("question")
            self._quizmaster.return_to()
            return
        if not self._dealing:
            self._dealing = True
            uid = waiting.round_uid
            self._desk.read(lambda bank: bank.restore(uid), self._on_restored, self._on_not_dealt)

    def _on_restored(self, round_: "Round") -> None:
        self._dealing = False
        _ = self.question_page
        self._leave_party()
        if self._quizmaster is not None:
            self.page_wanted.emit("question")
            self._quizmaster.resume(round_)

    def _on_discard(self, waiting: Waiting) -> None:
        if self._quizmaster is not None:
            here = self._quizmaster.waiting
            if here is not None and here.round_uid == waiting.round_uid:
                self._quizmaster.drop()
        self._leave_party(waiting)
        uid = waiting.round_uid
        self._home.set_waiting(None)
        self._desk.keep(lambda bank: bank.discard(uid), self.refresh)

    def _on_round_over(self, round_: "Round") -> None:
        """Show the results; the rank follows when the bank has the last answer."""
        if self._over is not round_:
            self._over = round_
            self.results_page.show_outcome(_outcome(round_))
        self.page_wanted.emit("results")

    def _on_round_kept(self, round_: "Round") -> None:
        uid = round_.uid

        def done(answer: "tuple[Standings | None, str]") -> None:
            self.last_table = answer[1]
            if self._over is None or self._over is round_:
                self._over = round_
                self.results_page.show_outcome(_outcome(round_, answer[0]))
            self.round_kept.emit()

        def ask(bank: "Bank") -> "tuple[Standings | None, str]":
            return bank.standings(uid), bank.table_of(uid)

        self._desk.read(ask, done, self._tell)

    def _at_party(self, call: "Callable[[PartyDesk], None]") -> None:
        """Do something at the desk of parties, whose modules load off this thread."""
        self._desk.read(lambda _bank: _load_party_desk(), lambda _nothing: call(self.party))

    def _leave_party(self, waiting: Waiting | None = None) -> None:
        """Let the question page go to a round; or let go of this party, if it is the one here."""
        here = self._party.waiting if self._party else None
        if self._party and (waiting is None or (here and here.round_uid == waiting.round_uid)):
            self._party.drop()
            self._unseen_podium = False

    def _on_party_started(self) -> None:
        """Let the question page go to a party; a round that was left waits in the bank."""
        self._over = self._unseen = None
        if self._quizmaster is not None:
            self._quizmaster.drop()

    def _play_again(self) -> None:
        self._on_play(self._home.choice(), self._home.player())

    def _on_mistakes(self, asked_uids: "tuple[bytes, ...]") -> None:
        over = self._over
        if over is None or self._dealing:
            return
        self._dealing = True
        player = over.player
        self._desk.read(
            lambda bank: bank.deal_again(asked_uids, player), self._on_dealt, self._on_not_dealt
        )

    def _to_scores(self) -> None:
        self.page_wanted.emit("show_scores")

    def _to_home(self) -> None:
        self.page_wanted.emit("show_home")

    def _tell(self, error: QuizError) -> None:
        self.message_wanted.emit(say(error.code, error.values), "error")


def _load_question_page() -> None:
    from quizapp.ui import quizmaster  # noqa: F401, PLC0415
    from quizapp.ui.pages import question  # noqa: F401, PLC0415


def _load_party_desk() -> None:
    from quizapp.ui import party_desk  # noqa: F401, PLC0415
    from quizapp.ui.pages import podium  # noqa: F401, PLC0415


def _named(player: str) -> str:
    """Return the name under which somebody plays who gave none."""
    return player or QCoreApplication.translate("play", "Player")


def _outcome(round_: "Round", standings: "Standings | None" = None) -> Outcome:
    return Outcome(
        choice=round_.choice,
        player=round_.player,
        score=round_.score,
        right=round_.right,
        asked=round_.asked[: len(round_.attempts)],
        attempts=tuple(round_.attempts),
        rank=standings.rank if standings else None,
        ranked=standings.ranked if standings else None,
        best_before=standings.best_before if standings else None,
    )
