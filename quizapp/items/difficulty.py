"""How hard a question is said to be."""

from enum import IntEnum


class Difficulty(IntEnum):
    """How hard an item is said to be; an item may also have none."""

    EASY = 1
    MEDIUM = 2
    HARD = 3

    @property
    def word(self) -> str:
        """The word that files use for it."""
        return self.name.lower()
