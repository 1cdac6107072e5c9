"""What a chart shows, as values: a title, two axes with their units, and series of numbers."""

from dataclasses import dataclass
from enum import Enum, auto

from quizapp.ui.wording import decimal_text, number_text, percent_text


class Kind(Enum):
    """How a series is painted; none is told by its colour alone."""

    BAR = auto()
    HATCHED = auto()
    DOT = auto()
    CROSS = auto()
    LINE = auto()


@dataclass(frozen=True, slots=True)
class Series:
    """A row of numbers under a name; None leaves a gap."""

    name: str
    values: tuple[float | None, ...]
    kind: Kind = Kind.BAR


@dataclass(frozen=True, slots=True)
class Plot:
    """One chart. ``name`` is for objects and files; ``share``: the numbers are from 0 to 1."""

    name: str
    title: str
    across: str
    up: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    share: bool = False

    @property
    def empty(self) -> bool:
        """Whether there is nothing to be seen."""
        return not any(value for one in self.series for value in one.values)

    @property
    def top(self) -> float:
        """The highest number of the axis: a round one, above all values."""
        if self.share:
            return 1.0
        most = max((value for one in self.series for value in one.values if value), default=1.0)
        step = 10.0 ** (len(str(int(most))) - 1)
        return next(top for k in (1, 2, 4, 5, 8, 10) if (top := k * step) >= most)

    def text_of(self, value: float | None) -> str:
        """Return a number as it is read."""
        if value is None:
            return "–"
        if self.share:
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
