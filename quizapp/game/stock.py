"""What the bank holds for play: how many questions match a choice, without asking it again."""

from dataclasses import dataclass

from quizapp.game.modes import Choice
from quizapp.items.difficulty import Difficulty

OPEN_ROUND = 10
"""So many new questions are enough for a round that ends nobody knows when."""


@dataclass(frozen=True, slots=True)
class Shelf:
    """How many playable items share one category and difficulty."""

    category: str
    difficulty: Difficulty | None
    count: int


@dataclass(frozen=True, slots=True)
class Spent:
    """All that match a choice have been asked but ``left``, fewer than a round takes."""

    left: int
    matching: int


@dataclass(frozen=True, slots=True)
class Stock:
    """Every shelf of the bank, and the packs that are played with their editions."""

    shelves: tuple[Shelf, ...] = ()
    packs: str = ""
    published: str = ""
    """The packs without the user's own."""

    @property
    def categories(self) -> tuple[str, ...]:
        """The categories there are, in alphabetical order; "" is for none."""
        return tuple(sorted({shelf.category for shelf in self.shelves}))

    def matching(self, choice: Choice) -> int:
        """Return how many items a choice can draw from."""
        return sum(
            shelf.count
            for shelf in self.shelves
            if (not choice.categories or shelf.category in choice.categories)
            and (not choice.difficulties or shelf.difficulty in choice.difficulties)
        )
