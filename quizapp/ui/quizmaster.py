"""Plays one round: between the question page, the rules, the clock and the bank."""

import random
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from quizapp.game.lifelines import Lifeline
from quizapp.game.practice import Sure
from quizapp.game.round import Phase, Round
from quizapp.game.rules import CARDS, OPEN
from quizapp.game.standings import Waiting
from quizapp.ui.clock import QuestionClock
from quizapp.ui.picture_desk import fetch_ahead

if TYPE_CHECKING:
    from quizapp.bank.deal import NewRound
    from quizapp.ui.desk import Desk
    from quizapp.ui.pages.question import QuestionPage

_TICK_MS = 50


class Quizmaster(QObject):
    """Asks, judges and goes on. A round that is left waits here, as it stood."""

    round_over = Signal(object)
    """All questions are answered and the player went on: the Round."""
    round_kept = Signal(object)
    """The last answer of a Round is in the bank."""

    def __init__(self, page: "QuestionPage", desk: "Desk", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._page = page
        self._desk = desk
        self._round: Round | None = None
        self._clock = QuestionClock()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        page.option_chosen.connect(self._on_option_chosen)
        page.next_requested.connect(self._on_next)
        page.pause_requested.connect(self.pause)
        page.continue_requested.connect(self.go_on)
        page.lifeline_wanted.connect(self._on_lifeline)
        page.sure_said.connect(self._on_sure_said)
        desk.not_kept.connect(self._on_not_kept)
        desk.post.all_sent.connect(self._on_all_sent)

    @property
    def waiting(self) -> Waiting | None:
        """The round that was left, as the home page offers it."""
        round_ = self._round
        if round_ is None or round_.all_answered:
            return None
        return Waiting(
            round_uid=round_.uid,
            choice=round_.choice,
            player=round_.player,
            answered=len(round_.attempts),
            length=round_.choice.length,
            score=round_.score,
        )

    def start(self, new: "NewRound") -> None:
        """Play a round that was just dealt."""
        self._round = new.round
        self._desk.keep(lambda bank: bank.begin(new))
        reserve = new.round.reserve
        fetch_ahead(self._desk, [*new.round.asked, *([reserve] if reserve else [])])
        self._ask()

    def resume(self, round_: Round) -> None:
        """Play on a round from the bank, where it stood."""
        self._round = round_
        uid = round_.uid
        fetch_ahead(self._desk, round_.asked)
        self._desk.keep(lambda bank: bank.take_up(uid))
        if round_.phase is Phase.ASKING:
            self._ask()
        else:
            self._show_question()
            self._reveal(again=True)
            self._tell_next_time()

    def return_to(self) -> None:
        """Play on the round that was left in this window."""
        if self._round is not None and self._round.phase is Phase.ASKING:
            self.go_on()

    def drop(self) -> Round | None:
        """Forget the round that was left, and return it."""
        self._stop()
        left, self._round = self._round, None
        return left

    def pause(self) -> None:
        """Stop the clock and hide the question."""
        if self._round is None or not self._clock.running:
            return
        self._stop()
        self._note_left()
        self._page.set_paused(True)

    @property
    def asking(self) -> bool:
        """Whether a question of this round has no answer yet."""
        return self._round is not None and self._round.phase is Phase.ASKING

    def give_up(self) -> None:
        """Reveal the question as it is revealed when its time is over."""
        if self.asking:
            self._answer(None, verdict=self.tr("Its answer was looked at."))

    def go_on(self) -> None:
        """Show the question again and let the clock run on."""
        round_ = self._round
        if round_ is None or round_.phase is not Phase.ASKING or self._clock.running:
            return
        self._page.set_paused(False)
        self._note_shown(self._used_ms)
        self._start_clock(self._clock.used_ms)

    @property
    def _used_ms(self) -> int:
        """The time on the clock; while a question is still read, none has passed."""
        return max(0, self._clock.used_ms)

    def _ask(self) -> None:
        self._show_question()
        round_ = self._require()
        used_ms = round_.standing.used_ms
        self._note_shown(used_ms)
        reading_ms = 0 if round_.limit_ms is None or used_ms else round_.reading_ms
        self._start_clock(used_ms - reading_ms)

    def _show_question(self) -> None:
        round_ = self._require()
        asked = round_.current
        self._page.ask(
            asked,
            number=asked.place + 1,
            total=round_.length if round_.choice.length or not round_.rules.ranked else OPEN,
            score=round_.score if round_.rules.points else round_.right,
            streak=round_.streak,
            limit_ms=round_.clock_ms,
            half_only=round_.standing.cut_off and round_.choice.limit_ms is not None,
            whole=round_.rules.whole,
            hearts=(round_.hearts_left, round_.rules.hearts),
            lifelines=round_.lifelines() if round_.choice.lifelines else None,
            scored=round_.rules.points,
            asks_sure=round_.choice.sure,
        )

    def _start_clock(self, used_ms: int) -> None:
        self._clock.start(used_ms)
        self._timer.start()
        self._show_time()

    def _stop(self) -> None:
        self._timer.stop()
        self._clock.stop()

    def _show_time(self) -> None:
        limit_ms = self._require().limit_ms
        if limit_ms is not None:
            self._page.set_left(max(0, limit_ms - self._used_ms), max(0, -self._clock.used_ms))

    def _tick(self) -> None:
        if not self._clock.tick():
            self._timer.stop()
            self._note_left()
            self._page.set_paused(True)
            return
        limit_ms = self._require().limit_ms
        if limit_ms is not None and self._clock.used_ms >= limit_ms:
            self._answer(None)
        else:
            self._show_time()

    def _on_option_chosen(self, place: int) -> None:
        if self._clock.running:
            self._answer(place)

    def _on_sure_said(self, place: int, sure: Sure) -> None:
        if self._clock.running:
            self._answer(place, sure)

    def _answer(self, place: int | None, sure: Sure | None = None, *, verdict: str = "") -> None:
        """Judge, paint the verdict, then keep the answer."""
        round_ = self._require()
        asked = round_.current
        self._stop()
        used_ms = self._used_ms
        limit_ms = round_.limit_ms
        if limit_ms is not None and used_ms >= limit_ms:
            place, used_ms = None, limit_ms
            self._page.set_left(0)
        attempt = round_.answer(place, used_ms, sure)
        self._reveal(verdict=verdict)
        last = round_.all_answered

        def kept() -> None:
            if self._round is round_ and round_.current is asked:
                self._page.set_kept(self._desk.kept_state)
                self._tell_next_time()
            if last:
                self.round_kept.emit(round_)

        self._desk.keep(lambda bank: bank.keep(asked.uid, attempt), kept)

    def _reveal(self, *, again: bool = False, verdict: str = "") -> None:
        round_ = self._require()
        self._page.reveal(
            round_.current,
            round_.attempts[-1],
            score=round_.score if round_.rules.points else round_.right,
            streak=round_.streak,
            last=round_.all_answered,
            hearts=(round_.hearts_left, round_.rules.hearts),
            again=again,
            verdict=verdict,
        )

    def _tell_next_time(self) -> None:
        """Say at the verdict when a practised question comes again, now that it is kept."""
        round_ = self._require()
        asked = round_.current

        def done(days: int | None) -> None:
            if days is not None and self._round is round_ and round_.current is asked:
                self._page.show_next_time(days)

        if round_.rules.source == CARDS:
            self._desk.read(lambda bank: bank.days_until_next(asked.uid), done)

    def _on_lifeline(self, line: Lifeline) -> None:
        """Use a lifeline, show what it changed, then keep it."""
        round_ = self._require()
        if not self._clock.running or line not in round_.lifelines():
            return
        before = round_.current
        order = random.sample(range(len(before.options)), len(before.options))
        now = round_.use(line, order)
        self._desk.keep(lambda bank: bank.use(before.uid, now))
        if now.uid != before.uid:
            self._stop()
            self._ask()
            return
        if line is Lifeline.TIME and round_.limit_ms is not None:
            self._page.extend_clock(round_.limit_ms)
        self._page.show_help(now, round_.lifelines())
        self._show_time()

    def _on_next(self) -> None:
        round_ = self._round
        if round_ is None or round_.phase is not Phase.REVEALED:
            return
        if round_.proceed() is Phase.OVER:
            self._round = None
            self.round_over.emit(round_)
        else:
            self._ask()

    def _note_shown(self, used_ms: int) -> None:
        round_ = self._require()
        uid, cut_off = round_.current.uid, round_.standing.cut_off
        self._desk.keep(lambda bank: bank.show(uid, used_ms=used_ms, cut_off=cut_off))

    def _note_left(self) -> None:
        uid, used_ms = self._require().current.uid, self._used_ms
        self._desk.keep(lambda bank: bank.leave(uid, used_ms))

    def _on_not_kept(self) -> None:
        if self._round is not None and self._round.phase is Phase.REVEALED:
            self._page.set_kept("not kept")

    def _on_all_sent(self) -> None:
        if self._round is not None and self._round.phase is Phase.REVEALED:
            self._page.set_kept("kept")

    def _require(self) -> Round:
        if self._round is None:
            raise RuntimeError("no round is played")
        return self._round
