"""Help that a player may take once a round; the question it is used on earns half."""

from enum import StrEnum

from quizapp.items.catch_all import speaks_of_others
from quizapp.items.item import Item

MORE_TIME_MS = 10_000
_LEAST_OPTIONS = 4
_REMOVED = 2


class Lifeline(StrEnum):
    """A kind of help: two wrong options removed, another question, ten more seconds."""

    FIFTY = "fifty"
    SWAP = "swap"
    TIME = "time"


def removable(item: Item, options: tuple[str, ...]) -> tuple[int, ...]:
    """Return the places of shown options that may be removed: wrong, and no “All of these”."""
    return tuple(
        place
        for place, option in enumerate(options)
        if option not in (item.key, item.last) and not speaks_of_others(option)
    )


def two_wrong(
    item: Item, options: tuple[str, ...], order: tuple[int, ...] | None = None
) -> tuple[int, ...]:
    """Return the places of two wrong options to remove, or nothing where too few are shown.

    ``order`` says which go first; without it, those that stand first.
    """
    places = removable(item, options)
    if len(options) < _LEAST_OPTIONS or len(places) < _REMOVED:
        return ()
    ranked = [place for place in (order or places) if place in places]
    return tuple(sorted(ranked[:_REMOVED]))
