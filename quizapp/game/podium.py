"""How a party ended: who stands where, and how its players fared against each other."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Place:
    """One player of a party: the rank, which equals share, and how it came about."""

    rank: int
    seat: int
    player: str
    score: int
    right: int
    answered: int


@dataclass(frozen=True, slots=True)
class Meeting:
    """Two players who met in earlier parties: how often each had more points, and how often none.

    The party that was just played is counted.
    """

    one: str
    other: str
    won: int
    lost: int
    tied: int


def ranked(unranked: Sequence[Place]) -> tuple[Place, ...]:
    """Return places with their ranks, best first; the same score is the same rank."""
    best_first = sorted(unranked, key=lambda place: (-place.score, place.seat))
    found: list[Place] = []
    for _, equals in groupby(best_first, key=lambda place: place.score):
        rank = len(found) + 1
        found += [
            Place(rank, one.seat, one.player, one.score, one.right, one.answered) for one in equals
        ]
    return tuple(found)
