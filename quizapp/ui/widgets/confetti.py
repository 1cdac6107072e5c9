"""Pieces of paper that fly: where each of them is at a moment, from chance that is given."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from random import Random

_SLOWEST, _FASTEST = 260.0, 760.0
_FALL = 900.0
_SMALL, _LARGE = 5.0, 10.0
_MOST_TURNS = 2.0
_FADES_FROM = 0.6
COLOURS = ("accent", "right", "accent_text", "muted")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece, thrown from a point; lengths at 100 % text, times in seconds."""

    right: float
    up: float
    size: float
    turns: float
    colour: str
    round: bool

    def place(self, since_s: float) -> tuple[float, float]:
        """Return how far to the right of its start and below it the piece is."""
        return self.right * since_s, -self.up * since_s + _FALL * since_s**2 / 2


def thrown(count: int, chance: Random) -> Sequence[Piece]:
    """Return so many pieces, thrown up and to all sides."""
    return [_piece(chance) for _ in range(count)]


def opacity(share: float) -> float:
    """Return how much of a piece is to be seen when a share of its time is over."""
    return 1.0 if share < _FADES_FROM else max(0.0, (1 - share) / (1 - _FADES_FROM))


def _piece(chance: Random) -> Piece:
    angle = chance.uniform(0.02, 0.98) * math.pi
    speed = chance.uniform(_SLOWEST, _FASTEST)
    return Piece(
        right=math.cos(angle) * speed,
        up=math.sin(angle) * speed * chance.uniform(0.4, 1.0),
        size=chance.uniform(_SMALL, _LARGE),
        turns=chance.uniform(-_MOST_TURNS, _MOST_TURNS),
        colour=chance.choice(COLOURS),
        round=chance.random() < 0.3,
    )
