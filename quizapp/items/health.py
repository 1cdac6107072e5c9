"""How a question fares among those who answer it, and what may be wrong with it."""

from dataclasses import dataclass
from enum import StrEnum
from math import sqrt

from quizapp.items.listed import ListedItem

DISCRIMINATION_FROM = 30
"""A correlation over fewer players says nothing."""

FACILITY_FROM = 10
MISSED_FROM = 3
PICKS_FROM = 20
_WEAK = 0.1
_EASY = 0.95


class Trouble(StrEnum):
    """What may be wrong with a question, the worst first."""

    REPORTED = "reported"
    BACKWARDS = "backwards"
    BELOW_CHANCE = "below_chance"
    MISSED = "missed"
    WEAK = "weak"
    UNUSED = "unused"
    EASY = "easy"


@dataclass(frozen=True, slots=True)
class Picks:
    """How often an option was shown and picked at first attempts."""

    text: str
    is_key: bool
    shown: int
    picked: int

    @property
    def never(self) -> bool:
        """Whether a distractor was shown often enough and fooled nobody."""
        return not self.is_key and self.shown >= PICKS_FROM and self.picked == 0


@dataclass(frozen=True, slots=True)
class Fared:
    """The numbers of one question over the first attempts of all players.

    ``chance`` is the share that pure luck would have; ``discrimination`` is how being right here
    goes with being right elsewhere, from -1 to 1 (None: too few players).
    """

    answered: int
    right: int
    chance: float
    discrimination: float | None = None
    reports: int = 0
    unused: int = 0

    @property
    def facility(self) -> float:
        """The share of right answers, from 0 to 1."""
        return self.right / self.answered if self.answered else 0.0

    @property
    def troubles(self) -> tuple[Trouble, ...]:
        """What may be wrong, the worst first."""
        known = self.discrimination is not None
        discrimination = self.discrimination or 0.0
        enough = self.answered >= FACILITY_FROM
        found = {
            Trouble.REPORTED: self.reports > 0,
            Trouble.BACKWARDS: known and discrimination < 0,
            Trouble.BELOW_CHANCE: enough and self.facility < self.chance,
            Trouble.MISSED: MISSED_FROM <= self.answered < FACILITY_FROM and self.right == 0,
            Trouble.WEAK: known and 0 <= discrimination < _WEAK,
            Trouble.UNUSED: self.unused > 0,
            Trouble.EASY: enough and self.facility >= _EASY,
        }
        return tuple(trouble for trouble, is_so in found.items() if is_so)


@dataclass(frozen=True, slots=True)
class ItemHealth:
    """A question with its numbers, its options, and the time in which half had answered."""

    listed: ListedItem
    fared: Fared
    picks: tuple[Picks, ...]
    median_ms: int | None


@dataclass(frozen=True, slots=True)
class BankHealth:
    """The questions that need somebody's eye, the worst first, of so many that were answered.

    ``wanted`` are those that were asked for, in trouble or not, in the order of the bank.
    """

    answered: int
    troubled: int
    worst: tuple[ItemHealth, ...]
    wanted: tuple[ItemHealth, ...] = ()


def correlation(n: int, x: float, y: float, xy: float, xx: float, yy: float) -> float | None:
    """Return Pearson's correlation from sums; None where one of the two never varies."""
    if n < 2:
        return None
    spread_x, spread_y = xx - x * x / n, yy - y * y / n
    if spread_x <= _NOTHING or spread_y <= _NOTHING:
        return None
    return max(-1.0, min(1.0, (xy - x * y / n) / sqrt(spread_x * spread_y)))


_NOTHING = 1e-9
