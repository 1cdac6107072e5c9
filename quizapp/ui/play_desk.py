"""Home, question and results: the way of a round through the window."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QObject, QTimer, Signal

from quizapp.errors import QuizError
from quizapp.game.modes import Choice, fitted
from quizapp.game.rules import CARDS, DAILY, PRACTICE, TICKETS
from quizapp.limits import PLAYER_CHARACTERS
from quizapp.text import clean_or_empty, near_text
from quizapp.ui.pages.home import HomePage
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.bank.bank import Bank
    from quizapp.bank.deal import NewParty, NewRound
    from quizapp.bank.scores import Standings
    from quizapp.game.round import Asked, Round
    from quizapp.game.standings import Days, Outcome, Waiting
    from quizapp.game.stock import Spent, Stock
    from quizapp.ui.desk import Desk
    from quizapp.ui.pages.question import QuestionPage
    from quizapp.ui.pages.results import ResultsPage
    from quizapp.ui.pages.spent import SpentPage
    from quizapp.ui.party_desk import PartyDesk
    from quizapp.ui.quizmaster import Quizmaster
    from quizapp.ui.report_desk import ReportDesk


_WARM_AFTER_MS = 300


class PlayDesk(QObject):
    """Starts, resumes and ends rounds; a wish that comes before the bank is open is kept."""

    page_wanted = Signal(str)
    import_wanted = Signal()
    message_wanted = Signal(str, str)
    choice_made = Signal(object, str)
    party_made = Signal(str)
    """Who plays at parties, to be remembered."""
    message_over = Signal()
    reported = Signal()
    fix_wanted = Signal(object)
    round_kept = Signal()
    """A finished round is in the bank: scores that are on the screen are out of date."""

    def __init__(self, home: HomePage, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._home = home
        self._desk = desk
        self._quizmaster: Quizmaster | None = None
        self._question: QuestionPage | None = None
        self._reports: ReportDesk | None = None
        self._results: ResultsPage | None = None
        self._stock: Stock | None = None
        self._wish: Callable[[], None] | None = None
        self._dealing = False
        self._over: Round | None = None
        self._unranked: Round | None = None
        self._unseen: Round | None = None
        self._unseen_podium = False
        self._party: PartyDesk | None = None
        self._parties = ""
        self._spent: SpentPage | None = None
        self._lap: Callable[[], None] | None = None
        self._turned_away = False
        self._day = QDate.currentDate()
        self._ended = b""
        self.last_table = ""
        desk.all_kept.connect(self.refresh)
        desk.post.all_sent.connect(self._on_all_sent)
        home.play_requested.connect(self._on_play)
        home.resume_requested.connect(self._on_resume)
        home.discard_requested.connect(self._on_discard)
        home.choice_changed.connect(self._on_choice_changed)
        home.statistics_wanted.connect(self._to_statistics)

    @property
    def player(self) -> str:
        """The name of who plays next; the guest has none."""
        return self._home.player()

    @property
    def question_page(self) -> "QuestionPage":
        """The question page; made when first wanted."""
        if self._question is None:
            from quizapp.ui.pages.question import QuestionPage  # noqa: PLC0415
            from quizapp.ui.picture_desk import PictureDesk  # noqa: PLC0415
            from quizapp.ui.quizmaster import Quizmaster  # noqa: PLC0415

            self._question = QuestionPage()
            PictureDesk(self._question, self._desk, self)
            self._quizmaster = Quizmaster(self._question, self._desk, self)
            self._quizmaster.round_over.connect(self._on_round_over)
            self._quizmaster.round_kept.connect(self._on_round_kept)
            self._question.report_requested.connect(self._on_report)
            self._question.next_requested.connect(self.message_over)
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
            self._results.copied.connect(self._on_copied)
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
            self._party.spent.connect(self._on_party_spent)
        return self._party

    def remember_party(self, parties: str) -> None:
        """Take in who played at the last party."""
        self._parties = parties
        if self._party is not None:
            self._party.remember(parties)

    @property
    def spent_page(self) -> "SpentPage":
        """The page that says that all have been asked; made when first wanted."""
        if self._spent is None:
            from quizapp.ui.pages.spent import SpentPage  # noqa: PLC0415

            self._spent = SpentPage()
            self._spent.lap_requested.connect(self._begin_lap)
            self._spent.practice_requested.connect(self._to_practice)
            self._spent.workshop_requested.connect(self._to_workshop)
            self._spent.home_requested.connect(self._to_home)
            self._spent.import_requested.connect(self.import_wanted)
        return self._spent

    def bank_opened(self) -> None:
        """Fill the home page, and do what was wished for meanwhile."""
        self.refresh()
        QTimer.singleShot(_WARM_AFTER_MS, self, self._warm)
        if self._wish is not None:
            wish, self._wish = self._wish, None
            wish()

    def _warm(self) -> None:
        """Make the question page before it is wanted; its modules load off this thread."""
        if not self._home.isEnabled():  # these pages are on their way out, for another language
            return

        def made(_nothing: None) -> None:
            _ = self.question_page

        self._desk.read(lambda _bank: _load_question_page(), made)

    def refresh(self) -> None:
        """Show on the home page what the bank holds now."""
        if self._desk.bank is None:
            return
        self._day = QDate.currentDate()

        def done(answer: "tuple[Stock, Waiting | None]") -> None:
            self._stock = answer[0]
            self._home.set_stock(answer[0])
            self._show_waiting(answer[1])
            self._show_best()

        self._desk.read(lambda bank: (bank.stock(), bank.waiting()), done)

    def look_at_the_day(self) -> None:
        """Show the home page anew where another day has begun since."""
        if QDate.currentDate() != self._day:
            self.refresh()

    def let_go_of(self, player: str) -> None:
        """Leave a round that waits here to the bank, which knows by now whose it is."""
        here = self._quizmaster.waiting if self._quizmaster else None
        if self._quizmaster and here and near_text(here.player) == near_text(player):
            self._quizmaster.drop()
        at_party = self._party.waiting if self._party else None
        if at_party and near_text(player) in {near_text(one) for one in at_party.players}:
            self._leave_party()

    def leave_question(self, *, home: bool = True) -> None:
        """Leave the question page: the clock stops, the round waits on the home page.

        The results of a round that was left at its last verdict wait too, unless the
        player went ``home``. A round that does not wait is over when the player goes home.
        """
        if self._party is not None:
            self._unseen_podium = self._party.leave() and not home
        if self._quizmaster is None:
            return
        self._quizmaster.pause()
        waiting = self._quizmaster.waiting
        if waiting is None:
            over = self._quizmaster.drop()
            self._unseen = None if home else over
        elif home and not waiting.choice.rules.waits:
            self._ended = waiting.round_uid
            self._on_discard(waiting)

    def go_on(self) -> None:
        """Go on with the question that somebody left to fix one."""
        if self._reports is not None:
            self._reports.go_on()

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

    def _on_report(self, asked: "Asked") -> None:
        if self._reports is None:
            from quizapp.ui.report_desk import ReportDesk  # noqa: PLC0415

            self._reports = ReportDesk(self.question_page, self._desk, self)
            self._reports.message_wanted.connect(self.message_wanted)
            self._reports.reported.connect(self.reported)
            self._reports.fix_wanted.connect(self.fix_wanted)
        master = self._quizmaster
        self._reports.open(asked, master.give_up if master is not None and master.asking else None)

    def _show_waiting(self, kept: "Waiting | None") -> None:
        here = self._quizmaster.waiting if self._quizmaster else None
        if kept is not None and (kept.round_uid == self._ended or self._desk.behind):
            kept = None  # the bank hears of it soon, or does not know how it stands
        at_party = self._party.waiting if self._party else None
        self._home.set_waiting(here or at_party or kept)

    def _show_best(self) -> None:
        choice, player = self._home.choice(), self._home.player()
        if self._stock is None:
            return
        if choice.rules.source == CARDS:
            self._desk.read(
                lambda bank: bank.to_practise(choice, player), self._home.set_to_practise
            )
            return
        packs = self._stock.packs if choice.rules.source != TICKETS else self._stock.published
        self._desk.read(lambda bank: bank.best(choice, packs, player), self._home.set_best)
        if choice.mode == DAILY:
            self._desk.read(lambda bank: bank.days(player), self._home.set_days)

    def _on_choice_changed(self, choice: Choice, player: str) -> None:
        self.choice_made.emit(choice, player)
        self._show_best()

    def _on_play(self, choice: Choice, player: str) -> None:
        if self._desk.bank is None:
            self._wish = lambda: self._on_play(choice, player)
            return
        self._turned_away = False
        if self._dealing:
            return
        try:
            name = clean_or_empty(player, PLAYER_CHARACTERS)
        except QuizError as error:
            self._tell(error)
            return
        if choice.rules.party:
            self.choice_made.emit(choice, player)
            self._at_party(lambda party: party.set_up(choice, player))
            return
        self._dealing = True
        self.choice_made.emit(choice, player)
        self._desk.read_behind(
            lambda bank: bank.deal(choice, name), self._on_dealt, self._on_not_dealt
        )

    def _on_dealt(self, new: "NewRound") -> None:
        if self._question is None:  # made in a turn of its own, so that none is long
            _ = self.question_page
            QTimer.singleShot(0, self, lambda: self._on_dealt(new))
            return
        self._dealing = False
        if self._turned_away:
            return
        if new.spent is not None:
            self._say_spent(new.spent, lambda: self._start(new))
            return
        self._start(new)

    def _on_party_spent(self, new: "NewParty") -> None:
        if new.spent is not None:
            self._say_spent(new.spent, lambda: self.party.begin(new))

    def _say_spent(self, spent: "Spent", begin: "Callable[[], None]") -> None:
        """Say that all that match have been asked, before a new lap is begun."""
        self._lap = begin
        self.spent_page.show_spent(spent)
        self.page_wanted.emit("spent")

    def _begin_lap(self) -> None:
        begin, self._lap = self._lap, None
        if begin is not None:
            begin()

    def turn_away(self) -> None:
        """Begin no round that was wished for: the player has gone elsewhere meanwhile."""
        self._wish = None
        self._turned_away = True

    def _start(self, new: "NewRound") -> None:
        self._over = self._unseen = None
        self._leave_party()
        if self._quizmaster is not None:
            self.page_wanted.emit("question")
            self._quizmaster.start(new)
            if not new.round.counts:
                self.message_wanted.emit(
                    self.tr("You have had the try that counts; this one is for fun."), "info"
                )

    def _on_not_dealt(self, error: QuizError) -> None:
        self._dealing = False
        self._tell(error)
        self.refresh()

    def _on_resume(self, waiting: "Waiting") -> None:
        if waiting.choice.rules.party:
            self._at_party(lambda party: party.resume(waiting))
            return
        here = self._quizmaster.waiting if self._quizmaster else None
        if self._quizmaster is not None and here and here.round_uid == waiting.round_uid:
            self.page_wanted.emit("question")
            self._quizmaster.return_to()
            return
        self._turned_away = False
        if not self._dealing:
            self._dealing = True
            uid = waiting.round_uid
            self._desk.read_kept(
                lambda bank: bank.restore(uid), self._on_restored, self._on_not_dealt
            )

    def _on_restored(self, round_: "Round") -> None:
        if self._question is None:
            _ = self.question_page
            QTimer.singleShot(0, self, lambda: self._on_restored(round_))
            return
        self._dealing = False
        if self._turned_away:
            return
        self._leave_party()
        if self._quizmaster is not None:
            sure = self._home.remembered(round_.choice.mode).sure
            round_.choice = fitted(replace(round_.choice, sure=sure))
            self.page_wanted.emit("question")
            self._quizmaster.resume(round_)

    def _on_discard(self, waiting: "Waiting") -> None:
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
        if self._desk.kept_state == "here":
            self._unranked = round_
            if self._over in (None, round_):
                self._over = round_
                self.results_page.show_outcome(replace(_outcome(round_), waits=True))
            return
        self._show_rank(round_)

    def _show_rank(self, round_: "Round") -> None:
        uid = round_.uid

        player, daily = round_.player, round_.choice.mode == DAILY

        def done(answer: "tuple[Standings | None, str, Days | None]") -> None:
            standings, self.last_table, days = answer
            if self._over is None or self._over is round_:
                self._over = round_
                self.results_page.show_outcome(_outcome(round_, standings, days))
            self.round_kept.emit()

        def ask(bank: "Bank") -> "tuple[Standings | None, str, Days | None]":
            days = bank.days(player) if daily else None
            return bank.standings(uid), bank.table_of(uid), days

        self._desk.read(ask, done, self._tell)

    def _on_all_sent(self) -> None:
        """Show what the bank has now, and the rank of the round that was finished meanwhile."""
        self.refresh()
        round_, self._unranked = self._unranked, None
        if round_ is not None:
            self._show_rank(round_)

    def _at_party(self, call: "Callable[[PartyDesk], None]") -> None:
        """Do something at the desk of parties, whose modules load off this thread."""

        def loaded(_nothing: None) -> None:
            _ = self.question_page
            QTimer.singleShot(0, self, lambda: call(self.party))  # in a turn of its own

        self._desk.read(lambda _bank: _load_party_desk(), loaded)

    def _leave_party(self, waiting: "Waiting | None" = None) -> None:
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
        self._dealing, self._turned_away = True, False
        player = over.player
        self._desk.read_behind(
            lambda bank: bank.deal_again(asked_uids, player), self._on_dealt, self._on_not_dealt
        )

    def _to_scores(self) -> None:
        self.page_wanted.emit("show_scores")

    def _to_practice(self) -> None:
        self._home.choose_mode(PRACTICE)
        self._to_home()

    def _to_workshop(self) -> None:
        self.page_wanted.emit("show_workshop")

    def _to_statistics(self) -> None:
        self.page_wanted.emit("statistics")

    def _to_home(self) -> None:
        self.page_wanted.emit("show_home")

    def _on_copied(self, text: str) -> None:
        self.message_wanted.emit(text, "info")

    def _tell(self, error: QuizError) -> None:
        self.message_wanted.emit(say(error.code, error.values), "error")


def _load_question_page() -> None:
    from quizapp.ui import picture_desk, quizmaster, report_desk  # noqa: F401, PLC0415
    from quizapp.ui.pages import question  # noqa: F401, PLC0415


def _load_party_desk() -> None:
    _load_question_page()
    from quizapp.ui import party_desk  # noqa: F401, PLC0415
    from quizapp.ui.pages import podium  # noqa: F401, PLC0415


def _outcome(
    round_: "Round", standings: "Standings | None" = None, days: "Days | None" = None
) -> "Outcome":
    from quizapp.game.standings import Outcome  # no first page needs it  # noqa: PLC0415

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
        local_date=round_.local_date,
        days_in_a_row=days.in_a_row if days and round_.counts else 0,
        counts=round_.counts,
    )
