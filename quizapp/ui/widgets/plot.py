"""What a chart shows, as values: a title, two axes with their units, and series of numbers."""

from dataclasses import dataclass
from enum import Enum, auto
from itertools import count as count_up
from math import ceil

from quizapp.ui.wording import decimal_text, number_text, percent_text

_MOST_STEPS = 5
_NICE = (1, 2, 5)


class Kind(Enum):
    """How a series is painted; none is told by its colour alone."""

    BAR = auto()
    HATCHED = auto()
    DOT = auto()
    CROSS = auto()
    LINE = auto()


class Unit(Enum):
    """What the numbers of a plot are: any, shares from 0 to 1, or counts."""

    ANY = auto()
    SHARE = auto()
    COUNT = auto()


@dataclass(frozen=True, slots=True)
class Series:
    """A row of numbers under a name; None leaves a gap."""

    name: str
    values: tuple[float | None, ...]
    kind: Kind = Kind.BAR


@dataclass(frozen=True, slots=True)
class Plot:
    """One chart. ``name`` is for objects and files.

    ``note`` is what else one has to know to read it; ``told`` says what it shows, for who does
    not see it; ``whose`` is the player that it is about. ``in_rows``: the chart has a row for
    each of so many of its labels, which are words (0: a column for each of all).
    """

    name: str
    title: str
    across: str
    up: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    unit: Unit = Unit.ANY
    note: str = ""
    told: str = ""
    whose: str = ""
    in_rows: int = 0

    @property
    def empty(self) -> bool:
        """Whether there is nothing to be seen; 0 of something that was counted is nothing."""
        values = [value for one in self.series for value in one.values]
        return not any(values) if self.unit is Unit.COUNT else all(one is None for one in values)

    @property
    def steps(self) -> tuple[float, ...]:
        """The numbers of the axis: from 0 to above all values, each as exact as it is printed."""
        if self.unit is Unit.SHARE:
            return 0.0, 0.25, 0.5, 0.75, 1.0
        most = max((value for one in self.series for value in one.values if value), default=1.0)
        least = 0 if self.unit is Unit.COUNT else -1  # whole ones, or one decimal
        sizes = (nice * 10.0**power for power in count_up(least) for nice in _NICE)
        size = next(one for one in sizes if most <= one * _MOST_STEPS)
        return tuple(round(size * k, 1) for k in range(ceil(round(most / size, 9)) + 1))

    @property
    def top(self) -> float:
        """The highest number of the axis."""
        return self.steps[-1]

    def text_of(self, value: float | None) -> str:
        """Return a number as it is read."""
        if value is None:
            return "–"
        if self.unit is Unit.SHARE:
            return percent_text(value)
        return number_text(int(value)) if value == int(value) else decimal_text(value)

    def rows(self) -> list[list[str]]:
        """Return the data as a table: a head, then a row for each label."""
        head = [self.across, *(f"{one.name} ({self.up})" for one in self.series)]
        columns = [one.values for one in self.series]
        rows = [
            [label, *(self.text_of(values[place]) for values in columns)]
            for place, label in enumerate(self.labels)
        ]
        return [head, *rows]
