"""A party: two to eight players and one run of items, by turns or by buzzer."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from uuid import uuid4

from quizapp.game.modes import Choice
from quizapp.game.podium import Place, ranked
from quizapp.game.reading import reading_ms
from quizapp.game.round import Asked, Attempt, OutOfTurn, Standing
from quizapp.game.rules import ANSWER_MS
from quizapp.game.scoring import receipt

LEAST_SEATS, MOST_SEATS = 2, 8


class PartyPhase(Enum):
    """Where a party stands; ``OPEN`` is a question that anyone may buzz for."""

    OPEN = auto()
    ANSWERING = auto()
    REVEALED = auto()
    OVER = auto()


@dataclass(frozen=True, slots=True)
class Turn:
    """One player's answer to one question, which is the ``number``-th that it got."""

    seat: int
    number: int
    attempt: Attempt


@dataclass(frozen=True, slots=True)
class PartyStanding(Standing):
    """Where a party stood: also who had buzzed, and the time on their own clock."""

    seat: int | None = None
    answer_ms: int = 0


class PartyRound:
    """A run of items with several players: (OPEN →) ANSWERING → REVEALED → … → OVER.

    By turns question k is for seat k modulo the number of seats. By buzzer a question is
    OPEN until somebody buzzes; a wrong answer opens it to those who have not tried, until
    nobody is left or only one option is. Built again from what was kept, with ``closed``
    questions behind it, a party stands where it stood.
    """

    reserve: Asked | None = None
    """There are no lifelines in a party, so nothing is held back for one."""

    def __init__(
        self,
        uid: bytes,
        choice: Choice,
        asked: Iterable[Asked],
        *,
        players: Sequence[str],
        turns: Iterable[Turn] = (),
        closed: int = 0,
        standing: PartyStanding | None = None,
    ) -> None:
        self.uid = uid
        self.choice = choice
        self.asked = tuple(asked)
        self.players = tuple(players)
        self.turns = list(turns)
        self.resumed = standing is not None
        self.standing = standing or PartyStanding()
        self.closed = closed
        self.open_ms = 0
        asking = closed < len(self.asked) and (self.standing.shown or not closed)
        self._place = closed if asking else closed - 1
        self.seat: int | None = None
        self.phase = PartyPhase.REVEALED
        if asking:
            self._open()
            if self.standing.seat is not None and self.phase is PartyPhase.OPEN:
                self.buzz(self.standing.seat, self.standing.used_ms)

    @property
    def length(self) -> int:
        """How many items the party asks."""
        return len(self.asked)

    @property
    def current(self) -> Asked:
        """The item on the screen."""
        return self.asked[self._place]

    @property
    def here(self) -> list[Turn]:
        """The answers that the item on the screen has had."""
        return [turn for turn in self.turns if turn.attempt.place == self.current.place]

    @property
    def out(self) -> frozenset[int]:
        """The seats that have had their try at the item on the screen."""
        return frozenset(turn.seat for turn in self.here)

    @property
    def tried(self) -> frozenset[int]:
        """The places of options that were chosen wrongly on the item on the screen."""
        return frozenset(
            turn.attempt.chosen
            for turn in self.here
            if turn.attempt.chosen is not None and not turn.attempt.right
        )

    @property
    def settled_by(self) -> Turn | None:
        """The answer after which nobody else may try the item on the screen, if there is one."""
        here = self.here
        if not here:
            return None
        left = len(self.current.options) - len(self.tried)
        others = left > 1 and len(self.out) < len(self.players)
        if self.choice.rules.buzzer and others and not here[-1].attempt.right:
            return None
        return here[-1]

    @property
    def next_seat(self) -> int | None:
        """Whose turn the item after this one is, where that is known."""
        if self.choice.rules.buzzer or self.all_closed:
            return None
        return self.closed % len(self.players)

    @property
    def limit_ms(self) -> int | None:
        """Milliseconds on the clock that runs now, or None without one."""
        if self.choice.rules.buzzer and self.phase is PartyPhase.ANSWERING:
            return None if self.choice.limit_ms is None else ANSWER_MS
        return self.choice.limit_ms

    @property
    def reading_ms(self) -> int:
        """Milliseconds to read the item before its clock starts."""
        return reading_ms(self.choice.reading, self.current.item.stem, self.current.options)

    @property
    def all_closed(self) -> bool:
        """Whether no further item will be asked, so that the scores are final."""
        return self.closed == len(self.asked)

    def score(self, seat: int) -> int:
        """Return the points of a seat so far."""
        return sum(attempt.points for attempt in self._attempts(seat))

    def streak(self, seat: int) -> int:
        """Return how many of a seat's latest answers were right in a row."""
        run = 0
        for attempt in reversed(self._attempts(seat)):
            if not attempt.right:
                break
            run += 1
        return run

    def places(self) -> tuple[Place, ...]:
        """Return who stands where now, best first; equals share a rank."""
        unranked = []
        for seat, player in enumerate(self.players):
            attempts = self._attempts(seat)
            right = sum(attempt.right for attempt in attempts)
            unranked.append(Place(0, seat, player, self.score(seat), right, len(attempts)))
        return ranked(unranked)

    def may_buzz(self, seat: int) -> bool:
        """Tell whether a seat can buzz now."""
        open_ = self.phase is PartyPhase.OPEN
        return open_ and 0 <= seat < len(self.players) and seat not in self.out

    def buzz(self, seat: int, used_ms: int) -> None:
        """Give the question to a seat, ``used_ms`` on the clock since it was shown."""
        limit_ms = self.choice.limit_ms
        if not self.may_buzz(seat) or (limit_ms is not None and used_ms > limit_ms):
            raise OutOfTurn(f"seat {seat} cannot buzz now")
        self.open_ms = used_ms
        self.seat = seat
        self.phase = PartyPhase.ANSWERING

    def answer(self, chosen: int | None, used_ms: int) -> Turn:
        """Judge the option at place ``chosen`` (None: time ran out) for the seat that answers.

        ``used_ms`` is the time on the clock that runs: by buzzer, since the buzz.
        """
        self._require(PartyPhase.ANSWERING)
        asked, seat = self.current, self.seat
        if seat is None:
            raise OutOfTurn("nobody is to answer")
        if chosen is not None and (not 0 <= chosen < len(asked.options) or chosen in self.tried):
            raise OutOfTurn(f"option {chosen} cannot be chosen")
        buzzer = self.choice.rules.buzzer
        late = self.limit_ms is not None and used_ms > self.limit_ms
        spent_ms = self.open_ms if buzzer else used_ms
        right = chosen == asked.key_place and not late
        earned = receipt(
            right=right,
            difficulty=asked.item.difficulty,
            used_ms=spent_ms,
            limit_ms=self.choice.limit_ms,
            streak=self.streak(seat),
            half_only=self.standing.cut_off,
        )
        attempt = Attempt(uuid4().bytes, asked.place, chosen, spent_ms, right, earned)
        self.turns.append(Turn(seat, len(self.here) + 1, attempt))
        self.seat = None
        if self.settled_by is None:
            self.phase = PartyPhase.OPEN
        else:
            self._reveal()
            self.turns[-1] = replace(self.turns[-1], attempt=replace(attempt, last=self.all_closed))
        return self.turns[-1]

    def give_up(self) -> None:
        """Reveal an open question: time ran out, or nobody wants to try."""
        self._require(PartyPhase.OPEN)
        self._reveal()

    def proceed(self) -> PartyPhase:
        """Go on from a revealed question: to the next one, or to the end."""
        self._require(PartyPhase.REVEALED)
        self.standing = PartyStanding()
        if self.all_closed:
            self.phase = PartyPhase.OVER
        else:
            self._place = self.closed
            self._open()
        return self.phase

    def _open(self) -> None:
        self.open_ms = self.standing.used_ms
        if self.choice.rules.buzzer:
            self.phase, self.seat = PartyPhase.OPEN, None
        else:
            self.phase, self.seat = PartyPhase.ANSWERING, self._place % len(self.players)

    def _reveal(self) -> None:
        self.closed += 1
        self.phase = PartyPhase.REVEALED

    def _attempts(self, seat: int) -> list[Attempt]:
        return [turn.attempt for turn in self.turns if turn.seat == seat]

    def _require(self, phase: PartyPhase) -> None:
        if self.phase is not phase:
            raise OutOfTurn(f"{phase.name} was needed, the party is {self.phase.name}")
