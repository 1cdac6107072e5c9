"""One round of questions: a state machine that knows neither clock nor window."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, auto
from uuid import uuid4

from quizapp.game.modes import Choice
from quizapp.game.scoring import Receipt, receipt
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
    """One item as a round shows it: its options in the order on the screen."""

    uid: bytes
    place: int
    item: Item
    options: tuple[str, ...]
    pack_title: str = ""

    @property
    def key_place(self) -> int:
        """Where the key stands among the shown options, from 0."""
        return self.options.index(self.item.key)


@dataclass(frozen=True, slots=True)
class Attempt:
    """One answer: the place of the chosen option (None: time ran out) and its points."""

    uid: bytes
    place: int
    chosen: int | None
    used_ms: int
    right: bool
    receipt: Receipt

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

    Built again from the attempts that were kept, a round stands where it stood.
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
    ) -> None:
        self.uid = uid
        self.choice = choice
        self.asked = tuple(asked)
        self.player = player
        self.attempts = list(attempts)
        self.resumed = standing is not None
        self.standing = standing or Standing()
        asking = self.standing.shown or not self.attempts
        self._place = len(self.attempts) - (0 if asking else 1)
        self.phase = Phase.ASKING if asking else Phase.REVEALED

    @property
    def length(self) -> int:
        """How many items the round asks."""
        return len(self.asked)

    @property
    def current(self) -> Asked:
        """The item on the screen."""
        return self.asked[self._place]

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
    def all_answered(self) -> bool:
        """Whether every item has its attempt, so that the score is final."""
        return len(self.attempts) == len(self.asked)

    def answer(self, chosen: int | None, used_ms: int) -> Attempt:
        """Judge the option at place ``chosen`` (None: time ran out) and reveal the key.

        ``used_ms`` is the time on the clock since the question was shown, pauses left out.
        """
        self._require(Phase.ASKING)
        asked = self.current
        if chosen is not None and not 0 <= chosen < len(asked.options):
            raise OutOfTurn(f"option {chosen} of {len(asked.options)}")
        limit_ms = self.choice.limit_ms
        late = limit_ms is not None and used_ms > limit_ms
        right = chosen == asked.key_place and not late
        earned = receipt(
            right=right,
            difficulty=asked.item.difficulty,
            used_ms=used_ms,
            limit_ms=limit_ms,
            streak=self.streak,
            half_only=self.standing.cut_off,
        )
        attempt = Attempt(uuid4().bytes, asked.place, chosen, used_ms, right, earned)
        self.attempts.append(attempt)
        self.phase = Phase.REVEALED
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

    def _require(self, phase: Phase) -> None:
        if self.phase is not phase:
            raise OutOfTurn(f"{phase.name} was needed, the round is {self.phase.name}")
