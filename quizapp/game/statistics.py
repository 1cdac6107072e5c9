"""What a player's answers tell, as values: counted by the bank, shown by the window."""

from collections.abc import Sequence
from dataclasses import dataclass

from quizapp.game.modes import Choice
from quizapp.items.difficulty import Difficulty

STEP_MS = 2000
STEPS = 11
"""Answer times are counted in steps of two seconds; the last one holds all that took longer."""

ROUNDS_SHOWN = 200
DAYS_AHEAD = 14
AVERAGE_OVER = 10


@dataclass(frozen=True, slots=True)
class Share:
    """How many answers there were of one kind, and how many were right."""

    answered: int = 0
    right: int = 0

    @property
    def accuracy(self) -> float:
        """The share of right ones, from 0 to 1."""
        return self.right / self.answered if self.answered else 0.0


@dataclass(frozen=True, slots=True)
class RoundPoint:
    """One of a player's rounds in the order in which they were played; points None: no points.

    ``resumed``: it was interrupted and taken up again.
    """

    number: int
    local_date: str
    score: int | None
    share: Share
    resumed: bool = False

    @property
    def points(self) -> float | None:
        """Points for each question, so that long and short rounds can be looked at together."""
        if self.score is None or not self.share.answered:
            return None
        return self.score / self.share.answered


@dataclass(frozen=True, slots=True)
class BestRound:
    """A player's best round in one high-score table."""

    round_uid: bytes
    table_key: str
    choice: Choice
    packs: str
    score: int
    right: int
    local_date: str


@dataclass(frozen=True, slots=True)
class DaysPlayed:
    """The days on which a player answered something: how many in a row by now, and at most.

    ``played`` are the rounds of each of the last days, by ISO date.
    """

    today: str
    days: int = 0
    in_a_row: int = 0
    longest: int = 0
    played: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Versus:
    """How a player fared against another at parties: who had more points how often."""

    other: str
    won: int
    lost: int
    tied: int


@dataclass(frozen=True, slots=True)
class PlayerStatistics:
    """All that the statistics of a player show.

    ``over_time`` are the last rounds; ``points_before`` and ``accuracy_before`` are of those just
    before them, as many as the means of the first ones need. ``times`` are, for each step of
    time, the wrong and the right answers; ``forecast`` is how many cards are due today (with all
    that was due before) and on each day after it.
    """

    player: str
    rounds: int
    finished: int
    total: Share
    days: DaysPlayed
    best: tuple[BestRound, ...] = ()
    over_time: tuple[RoundPoint, ...] = ()
    points_before: tuple[float, ...] = ()
    accuracy_before: tuple[float, ...] = ()
    by_category: tuple[tuple[str, Share], ...] = ()
    by_difficulty: tuple[tuple[Difficulty | None, Share], ...] = ()
    times: tuple[tuple[int, int], ...] = ((0, 0),) * STEPS
    forecast: tuple[int, ...] = (0,) * DAYS_AHEAD
    versus: tuple[Versus, ...] = ()


def moving_average(
    values: Sequence[float | None], before: Sequence[float] = (), over: int = AVERAGE_OVER
) -> tuple[float | None, ...]:
    """Return the mean of each value and those before it, ``over`` of them at most.

    ``before`` are the values that came before the first. Missing values are passed over; where
    there is none yet, nor is there a mean.
    """
    found = list(before)
    means: list[float | None] = []
    for value in values:
        if value is not None:
            found.append(value)
        last = found[-over:]
        means.append(sum(last) / len(last) if last else None)
    return tuple(means)
