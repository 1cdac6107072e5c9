"""One round of questions: a state machine that knows neither clock nor window."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from uuid import uuid4

from quizapp.game.lifelines import MORE_TIME_MS, Lifeline, two_wrong
from quizapp.game.modes import Choice
from quizapp.game.practice import Sure
from quizapp.game.reading import reading_ms
from quizapp.game.scoring import Receipt, receipt
from quizapp.items.credit import NOBODYS, Credit
from quizapp.items.item import Item


class Phase(Enum):
    """Where a round stands."""

    ASKING = auto()
    REVEALED = auto()
    OVER = auto()


class OutOfTurn(RuntimeError):
    """A verb was called in a phase that does not allow it: a mistake of ours."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One item as a round shows it: its options in the order on the screen.

    ``lifelines`` are those used on it; ``removed`` are the places of options taken away.
    ``credit`` says whose the item is, where that is to be told.
    """

    uid: bytes
    place: int
    item: Item
    options: tuple[str, ...]
    lifelines: tuple[Lifeline, ...] = ()
    removed: tuple[int, ...] = ()
    credit: Credit = NOBODYS

    @property
    def key_place(self) -> int:
        """Where the key stands among the shown options, from 0."""
        return self.options.index(self.item.key)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer: the place of the chosen option (None: time ran out) and its points.

    The round was over with it where it is the ``last``. ``sure`` is how sure the player was
    before the verdict (None: not asked).
    """

    uid: bytes
    place: int
    chosen: int | None
    used_ms: int
    right: bool
    receipt: Receipt
    last: bool = False
    sure: Sure | None = None

    @property
    def points(self) -> int:
        """What the answer earned."""
        return self.receipt.points


@dataclass(frozen=True, slots=True)
class Standing:
    """Where a round stood when the game was left.

    ``shown`` says that the first unanswered question was on the screen, with ``used_ms``
    on its clock. ``cut_off`` means that the program ended without saying so meanwhile: the
    question comes back with its full clock and earns no points for speed.
    """

    shown: bool = False
    used_ms: int = 0
    cut_off: bool = False


class Round:
    """A run of items with one player: ASKING → REVEALED → … → OVER.

    Built again from the attempts that were kept, a round stands where it stood. ``reserve``
    is the item that the lifeline for another question brings, ``local_date`` the day to which
    it belongs (ISO 8601), and ``counts`` is False where the one try that counts has been had.
    """

    def __init__(
        self,
        uid: bytes,
        choice: Choice,
        asked: Iterable[Asked],
        *,
        player: str,
        attempts: Iterable[Attempt] = (),
        standing: Standing | None = None,
        reserve: Asked | None = None,
        local_date: str = "",
        counts: bool = True,
    ) -> None:
        self.uid = uid
        self.choice = choice
        self.rules = choice.rules
        self.player = player
        self.attempts = list(attempts)
        self.resumed = standing is not None
        self.standing = standing or Standing()
        self.reserve = reserve
        self.local_date = local_date
        self.counts = counts
        self._asked = list(asked)
        asking = self.standing.shown or not self.attempts
        self._place = len(self.attempts) - (0 if asking else 1)
        self.phase = Phase.ASKING if asking else Phase.REVEALED

    @property
    def players(self) -> tuple[str, ...]:
        """Who plays."""
        return (self.player,)

    @property
    def asked(self) -> tuple[Asked, ...]:
        """All that the round would ask, in order."""
        return tuple(self._asked)

    @property
    def length(self) -> int:
        """How many items the round asks at most."""
        return len(self._asked)

    @property
    def current(self) -> Asked:
        """The item on the screen."""
        return self._asked[self._place]

    @property
    def score(self) -> int:
        """The points so far."""
        return sum(attempt.points for attempt in self.attempts)

    @property
    def right(self) -> int:
        """How many answers were right so far."""
        return sum(attempt.right for attempt in self.attempts)

    @property
    def streak(self) -> int:
        """How many of the latest answers were right in a row."""
        run = 0
        for attempt in reversed(self.attempts):
            if not attempt.right:
                break
            run += 1
        return run

    @property
    def hearts_left(self) -> int | None:
        """How many misses the round still forgives, or None where none end it."""
        hearts = self.rules.hearts
        return None if hearts is None else max(0, hearts - (len(self.attempts) - self.right))

    @property
    def limit_ms(self) -> int | None:
        """Milliseconds for the question that is asked, or None without a clock."""
        limit_ms = self.choice.limit_ms
        if limit_ms is None:
            return None
        if self.rules.whole:
            return max(0, limit_ms - self._spent_ms())
        return limit_ms + (MORE_TIME_MS if Lifeline.TIME in self.current.lifelines else 0)

    @property
    def clock_ms(self) -> int | None:
        """What a full clock shows: the question's time, or the whole round's."""
        return self.choice.limit_ms if self.rules.whole else self.limit_ms

    @property
    def reading_ms(self) -> int:
        """Milliseconds to read the question before its clock starts."""
        asked = self.current
        return reading_ms(self.choice.reading, asked.item.stem, asked.options)

    @property
    def all_answered(self) -> bool:
        """Whether no further item will be asked, so that the score is final."""
        if len(self.attempts) == len(self._asked) or self.hearts_left == 0:
            return True
        limit_ms = self.choice.limit_ms
        return self.rules.whole and limit_ms is not None and self._spent_ms() >= limit_ms

    def lifelines(self) -> tuple[Lifeline, ...]:
        """Return the lifelines that can be used now."""
        if not self.choice.lifelines or self.phase is not Phase.ASKING:
            return ()
        used = {line for asked in self._asked for line in asked.lifelines}
        asked = self.current
        fits = {
            Lifeline.FIFTY: bool(two_wrong(asked.item, asked.options)),
            Lifeline.SWAP: self.reserve is not None,
            Lifeline.TIME: self.limit_ms is not None,
        }
        return tuple(line for line in Lifeline if line not in used and fits[line])

    def use(self, lifeline: Lifeline, order: Sequence[int] = ()) -> Asked:
        """Use a lifeline on the current item; return the item as it is asked now.

        ``order`` is chance: which places go first where options are removed.
        """
        if lifeline not in self.lifelines():
            raise OutOfTurn(f"{lifeline} cannot be used now")
        asked = self.current
        if lifeline is Lifeline.SWAP and self.reserve is not None:
            used = asked.lifelines  # what was paid for goes along to the other question
            asked, self.reserve = replace(self.reserve, place=asked.place, lifelines=used), None
            self.standing = Standing()
        removed = asked.removed
        if lifeline is Lifeline.FIFTY:
            removed = two_wrong(asked.item, asked.options, tuple(order) or None)
        asked = replace(asked, lifelines=(*asked.lifelines, lifeline), removed=removed)
        self._asked[self._place] = asked
        return asked

    def answer(self, chosen: int | None, used_ms: int, sure: Sure | None = None) -> Attempt:
        """Judge the option at place ``chosen`` (None: time ran out) and reveal the key.

        ``used_ms`` is the time on the clock since the question was shown, pauses left out;
        ``sure`` what the player said of it.
        """
        self._require(Phase.ASKING)
        asked = self.current
        if chosen is not None and not 0 <= chosen < len(asked.options):
            raise OutOfTurn(f"option {chosen} of {len(asked.options)}")
        if chosen in asked.removed:
            raise OutOfTurn(f"option {chosen} was removed")
        limit_ms = self.limit_ms
        late = limit_ms is not None and used_ms > limit_ms
        right = chosen == asked.key_place and not late
        earned = receipt(
            right=right,
            difficulty=asked.item.difficulty,
            used_ms=used_ms,
            limit_ms=limit_ms,
            speed=not self.rules.whole,
            streak=self.streak,
            half_only=self.standing.cut_off,
            helped=bool(asked.lifelines),
        )
        if not self.rules.points:
            earned = replace(earned, points=0)
        attempt = Attempt(uuid4().bytes, asked.place, chosen, used_ms, right, earned, sure=sure)
        self.attempts.append(attempt)
        self.phase = Phase.REVEALED
        if self.all_answered:
            attempt = self.attempts[-1] = replace(attempt, last=True)
        return attempt

    def proceed(self) -> Phase:
        """Go on from a revealed answer: to the next item, or to the end."""
        self._require(Phase.REVEALED)
        self.standing = Standing()
        if self.all_answered:
            self.phase = Phase.OVER
        else:
            self._place = len(self.attempts)
            self.phase = Phase.ASKING
        return self.phase

    def _spent_ms(self) -> int:
        """Return what the answers so far took from a clock of the whole round."""
        missed = len(self.attempts) - self.right
        return sum(one.used_ms for one in self.attempts) + missed * self.rules.penalty_ms

    def _require(self, phase: Phase) -> None:
        if self.phase is not phase:
            raise OutOfTurn(f"{phase.name} was needed, the round is {self.phase.name}")
