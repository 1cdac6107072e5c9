"""What the results and the high scores show: values, ranked like with like."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from quizapp.game.modes import Choice

if TYPE_CHECKING:
    from quizapp.game.round import Asked, Attempt


@dataclass(frozen=True, slots=True)
class ScoreLine:
    """One finished round in a high-score table; instants are milliseconds UTC.

    ``local_date`` is the player's date when the round started (ISO 8601). ``resumed``
    marks a round that was interrupted and taken up again. ``time_limit_s`` None is no clock.
    """

    round_uid: bytes
    rank: int
    player: str
    score: int
    right: int
    asked: int
    finished_ms: int
    local_date: str
    resumed: bool = False
    time_limit_s: int | None = None

    @property
    def accuracy(self) -> float:
        """The share of the answers that were right, from 0 to 1."""
        return self.right / self.asked if self.asked else 0.0


@dataclass(frozen=True, slots=True)
class TableHead:
    """A high-score table that has at least one round: its key and what it compares."""

    key: str
    choice: Choice
    packs: str
    rounds: int
    ruleset: int = 1


@dataclass(frozen=True, slots=True)
class Outcome:
    """A round that is over, as the results page tells it; ``asked`` is what was answered.

    ``rank`` of ``ranked`` rounds in its own table; ``best_before`` is the player's best
    score there before this round (None: this was the first). All three are None until
    the bank has kept the round. ``local_date`` is the day to which it belongs, and
    ``days_in_a_row`` counts days with a daily round; ``counts`` is False for a try that is for fun.
    """

    choice: Choice
    player: str
    score: int
    right: int
    asked: "tuple[Asked, ...]"
    attempts: "tuple[Attempt, ...]"
    rank: int | None = None
    ranked: int | None = None
    best_before: int | None = None
    local_date: str = ""
    days_in_a_row: int = 0
    counts: bool = True
    waits: bool = False
    """Whether the round still waits to be sent to the bank, so that nobody knows its rank."""

    @property
    def missed(self) -> tuple[bytes, ...]:
        """The uids of what was asked and not answered rightly."""
        pairs = zip(self.asked, self.attempts, strict=False)
        return tuple(asked.uid for asked, attempt in pairs if not attempt.right)

    @property
    def personal_best(self) -> bool:
        """Whether the player beat an earlier score of their own."""
        return self.best_before is not None and self.score > self.best_before


@dataclass(frozen=True, slots=True)
class Best:
    """A player's best round under one choice, for the home page."""

    score: int
    right: int
    asked: int
    finished_ms: int


@dataclass(frozen=True, slots=True)
class Day:
    """A daily round that counted; ``local_date`` is ISO 8601."""

    local_date: str
    right: int
    asked: int
    score: int


@dataclass(frozen=True, slots=True)
class Days:
    """A player's daily rounds of late, newest first, and how many days were played in a row."""

    today: str
    in_a_row: int
    played: tuple[Day, ...]
    begun: bool = False
    """Whether today's counted try was begun, finished or not."""

    @property
    def done(self) -> Day | None:
        """Today's round, once it is finished."""
        return next((day for day in self.played if day.local_date == self.today), None)


@dataclass(frozen=True, slots=True)
class Waiting:
    """A round that was interrupted and can be taken up again; length 0 is an open end.

    ``players`` are all of them, where there is more than the one ``player``.
    """

    round_uid: bytes
    choice: Choice
    player: str
    answered: int
    length: int
    score: int
    players: tuple[str, ...] = ()
