"""Plays one party: between the question page, its players, the rules, the clock and the bank."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from quizapp.game.party import PartyPhase, PartyRound, PartyStanding
from quizapp.game.round import Attempt
from quizapp.game.scoring import Receipt
from quizapp.game.standings import Waiting
from quizapp.ui.clock import QuestionClock
from quizapp.ui.cues import WRONG
from quizapp.ui.party_words import keys_line, status_line, verdict_line
from quizapp.ui.picture_desk import fetch_ahead

if TYPE_CHECKING:
    from quizapp.bank.deal import NewParty
    from quizapp.ui.desk import Desk
    from quizapp.ui.pages.question import QuestionPage
    from quizapp.ui.widgets.party_strip import PartyStrip

_TICK_MS = 50
_PLAYING = (PartyPhase.OPEN, PartyPhase.ANSWERING)


class PartyMaster(QObject):
    """Asks, lets players buzz, judges and goes on. A party that is left waits as it stood."""

    party_over = Signal(object)
    """All questions are behind the players and they went on: the PartyRound."""
    party_kept = Signal(object)
    """The end of a PartyRound is in the bank."""

    def __init__(
        self, page: "QuestionPage", strip: "PartyStrip", desk: "Desk", parent: QObject
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._strip = strip
        self._desk = desk
        self._party: PartyRound | None = None
        self._passed = False
        self._clock = QuestionClock()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        page.option_chosen.connect(self._on_option_chosen)
        page.next_requested.connect(self._on_next)
        page.pause_requested.connect(self.pause)
        page.continue_requested.connect(self.go_on)
        strip.seat_buzzed.connect(self._on_buzz)
        strip.passed.connect(self._on_passed)
        desk.not_kept.connect(self._on_not_kept)
        desk.post.all_sent.connect(self._on_all_sent)

    @property
    def waiting(self) -> Waiting | None:
        """The party that was left, as the home page offers it."""
        party = self._party
        if party is None or party.all_closed:
            return None
        return Waiting(
            round_uid=party.uid,
            choice=party.choice,
            player=party.players[0],
            answered=party.closed,
            length=party.length,
            score=party.score(0),
            players=party.players,
        )

    def start(self, new: "NewParty", keys: Sequence[str]) -> None:
        """Play a party that was just dealt, with a letter for each seat."""
        self._seat(new.round, keys)
        self._desk.keep(lambda bank: bank.begin(new))
        fetch_ahead(self._desk, new.round.asked)
        self._ask()

    def resume(self, party: PartyRound, keys: Sequence[str]) -> None:
        """Play on a party from the bank, where it stood."""
        self._seat(party, keys)
        uid = party.uid
        self._desk.keep(lambda bank: bank.take_up(uid))
        self._ask(again=party.phase not in _PLAYING)

    def drop(self) -> PartyRound | None:
        """Forget the party that was left, clear its seats away, and return it."""
        self._stop()
        self._strip.hide()
        self._strip.set_open(open_=False)
        left, self._party = self._party, None
        return left

    def pause(self) -> None:
        """Stop the clock and hide the question."""
        if self._party is None or not self._clock.running:
            return
        self._stop()
        self._cover()

    def go_on(self) -> None:
        """Show the question again and let the clock run on."""
        party = self._party
        if party is None or party.phase not in _PLAYING or self._clock.running:
            return
        self._page.set_paused(False)
        self._show_seats()
        self._note(self._used_ms, shown=True)
        self._start_clock(self._clock.used_ms)

    @property
    def _used_ms(self) -> int:
        """The time on the clock; while a question is still read, none has passed."""
        return max(0, self._clock.used_ms)

    def _seat(self, party: PartyRound, keys: Sequence[str]) -> None:
        self._party = party
        keys = keys if party.choice.rules.buzzer else ()
        self._strip.seat_players(keys, count=len(party.players))

    def _ask(self, *, again: bool = False) -> None:
        """Show a question; ``again`` one that was revealed when the party was left."""
        party = self._require()
        asked, stands = party.current, party.standing
        self._passed = False
        self._page.ask(
            asked,
            number=asked.place + 1,
            total=party.length,
            score=None,
            streak=party.streak(party.seat) if party.seat is not None else 0,
            limit_ms=party.limit_ms,
            half_only=stands.cut_off and party.choice.limit_ms is not None,
        )
        self._page.cross_out(party.tried)
        if again:
            self._passed = True
            self._reveal(again=True)
            return
        self._show_seats()
        self._page.show_whole()
        buzzed = party.seat is not None and party.choice.rules.buzzer
        used_ms = stands.answer_ms if buzzed else stands.used_ms
        self._note(used_ms, shown=True)
        fresh = party.limit_ms is not None and not (used_ms or buzzed or party.here)
        self._start_clock(used_ms - (party.reading_ms if fresh else 0))

    def _start_clock(self, used_ms: int) -> None:
        self._clock.start(used_ms)
        self._timer.start()
        self._show_time()

    def _stop(self) -> None:
        self._timer.stop()
        self._clock.stop()

    def _cover(self) -> None:
        """Note where the question was left, and hide it."""
        self._note(self._used_ms, shown=False)
        self._strip.set_open(open_=False)
        self._page.set_paused(True)

    def _tick(self) -> None:
        if not self._clock.tick():
            self._timer.stop()
            self._cover()
            return
        party = self._require()
        limit_ms = party.limit_ms
        if limit_ms is None or self._clock.used_ms < limit_ms:
            self._show_time()
        elif party.phase is PartyPhase.OPEN:
            self._give_up()
        else:
            self._answer(None)

    def _show_time(self) -> None:
        limit_ms = self._require().limit_ms
        if limit_ms is not None:
            self._page.set_left(max(0, limit_ms - self._used_ms), max(0, -self._clock.used_ms))

    def _on_buzz(self, seat: int) -> None:
        """Give the question to who was first; the clock is now theirs."""
        party = self._require()
        limit_ms = party.limit_ms
        used_ms = self._used_ms
        if not self._clock.running or not party.may_buzz(seat):
            return
        if limit_ms is not None and used_ms >= limit_ms:
            return
        self._stop()
        party.buzz(seat, used_ms)
        self._go_round()
        self._note(0, shown=True)
        self._start_clock(0)

    def _on_option_chosen(self, place: int) -> None:
        party = self._party
        if party is not None and party.phase is PartyPhase.ANSWERING and self._clock.running:
            self._answer(place)

    def _answer(self, place: int | None) -> None:
        """Judge, paint the verdict or open the question again, then keep the answer."""
        party = self._require()
        asked = party.current
        self._stop()
        used_ms, limit_ms = self._used_ms, party.limit_ms
        if limit_ms is not None and used_ms >= limit_ms:
            place, used_ms = None, limit_ms
            self._page.set_left(0)
        turn = party.answer(place, used_ms)
        reveals = party.phase is PartyPhase.REVEALED
        if reveals:
            self._reveal()
        else:
            self._page.cross_out(party.tried)
            self._page.sound_wanted.emit(WRONG)
            self._go_round()
            self._start_clock(party.open_ms)
        last = party.all_closed
        self._desk.keep(
            lambda bank: bank.keep_turn(asked.uid, turn, reveals=reveals),
            lambda: self._on_kept(party, asked.uid, last=last),
        )

    def _on_passed(self) -> None:
        party = self._party
        if party is not None and party.phase is PartyPhase.OPEN and self._clock.running:
            self._passed = True
            self._give_up()

    def _give_up(self) -> None:
        """Reveal a question that nobody would try."""
        party = self._require()
        asked_uid = party.current.uid
        self._stop()
        party.give_up()
        self._reveal()
        last = party.all_closed
        self._desk.keep(
            lambda bank: bank.reveal_party(asked_uid, last=last),
            lambda: self._on_kept(party, asked_uid, last=last),
        )

    def _on_kept(self, party: PartyRound, asked_uid: bytes, *, last: bool) -> None:
        if self._party is party and party.current.uid == asked_uid:
            self._page.set_kept(self._desk.kept_state)
        if last:
            self.party_kept.emit(party)

    def _go_round(self) -> None:
        """Show a question that changed hands: who may do what, and their clock."""
        self._show_seats()
        limit_ms = self._require().limit_ms
        if limit_ms is not None:
            self._page.extend_clock(limit_ms)
        self._page.setFocus()

    def _reveal(self, *, again: bool = False) -> None:
        party = self._require()
        turn = party.settled_by
        nobody = Attempt(b"", party.current.place, None, 0, False, Receipt(0, 0, 0, 0))
        self._page.reveal(
            party.current,
            turn.attempt if turn else nobody,
            score=None,
            streak=party.streak(turn.seat) if turn else 0,
            last=party.all_closed,
            again=again,
            verdict=verdict_line(party, passed=self._passed),
        )
        self._show_seats()

    def _show_seats(self) -> None:
        party = self._require()
        self._strip.show_party(party, status_line(party))
        self._page.hold(held=party.phase is PartyPhase.OPEN, keys=keys_line(party))

    def _on_next(self) -> None:
        party = self._party
        if party is None or party.phase is not PartyPhase.REVEALED:
            return
        if party.proceed() is PartyPhase.OVER:
            self.drop()
            self.party_over.emit(party)
        else:
            self._ask()

    def _note(self, used_ms: int, *, shown: bool) -> None:
        """Note in the bank that the question is on the screen, or was left, at this time."""
        party = self._require()
        uid, buzzer = party.current.uid, party.choice.rules.buzzer
        buzzed = party.seat if buzzer else None
        stands = PartyStanding(
            shown=shown,
            used_ms=party.open_ms if buzzed is not None else used_ms,
            cut_off=party.standing.cut_off,
            seat=buzzed,
            answer_ms=used_ms if buzzed is not None else 0,
        )
        if shown:
            self._desk.keep(lambda bank: bank.show_party(uid, stands))
        else:
            self._desk.keep(lambda bank: bank.leave_party(uid, stands))

    def _on_not_kept(self) -> None:
        if self._party is not None and self._party.phase is PartyPhase.REVEALED:
            self._page.set_kept("not kept")

    def _on_all_sent(self) -> None:
        if self._party is not None and self._party.phase is PartyPhase.REVEALED:
            self._page.set_kept("kept")

    def _require(self) -> PartyRound:
        if self._party is None:
            raise RuntimeError("no party is played")
        return self._party
