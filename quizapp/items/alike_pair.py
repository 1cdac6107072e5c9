"""Questions that say nearly the same."""

from dataclasses import dataclass

from quizapp.items.listed import ListedItem


@dataclass(frozen=True, slots=True)
class Alike:
    """A question that is much like another, and how much, 0 to 1."""

    listed: ListedItem
    likeness: float


@dataclass(frozen=True, slots=True)
class AlikePair:
    """Two questions that are much alike, and how much, 0 to 1."""

    one: ListedItem
    other: ListedItem
    likeness: float
