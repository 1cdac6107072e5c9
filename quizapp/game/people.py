"""The people at the table: their names, and the marks by which one tells them apart."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

COLOURS = ("amber", "blue", "rose", "green", "violet", "teal", "coral", "slate")
GUEST = "Guest"
"""What a guest is called where nothing is translated: on the command line."""
SHAPES = ("circle", "square", "triangle", "star", "diamond", "hexagon")


@dataclass(frozen=True, slots=True)
class Mark:
    """A colour and a shape, so that nobody is told by colour alone; the guest has neither."""

    colour: str = ""
    shape: str = ""


GUEST_MARK = Mark()


@dataclass(frozen=True, slots=True)
class KnownPlayer:
    """Somebody who can play on this bank; the guest has no name.

    ``rounds`` were finished; ``played_ms`` is when the last one started.
    """

    uid: bytes
    name: str
    mark: Mark
    guest: bool = False
    rounds: int = 0
    played_ms: int | None = None


@dataclass(frozen=True, slots=True)
class PlayerChange:
    """A change of players that can be undone: rename, mark, merge or delete; and of whom."""

    uid: bytes
    kind: str
    name: str


def next_mark(taken: Iterable[Mark]) -> Mark:
    """Return the mark for one more player: another shape and colour than the others' first."""
    taken = list(taken)
    marks = Counter(taken)
    shapes = Counter(mark.shape for mark in taken)
    colours = Counter(mark.colour for mark in taken)

    def cost(mark: Mark) -> tuple[int, int, int, int]:
        places = COLOURS.index(mark.colour), SHAPES.index(mark.shape)
        worn = shapes[mark.shape] + colours[mark.colour]
        return marks[mark], worn, shapes[mark.shape], sum(places)

    return min((Mark(colour, shape) for colour in COLOURS for shape in SHAPES), key=cost)


def mark_of(uid: bytes, colour: str, shape: str) -> Mark:
    """Return a player's mark; one who has none yet gets it from their uid, always the same."""
    return Mark(
        colour if colour in COLOURS else COLOURS[uid[0] % len(COLOURS)],
        shape if shape in SHAPES else SHAPES[uid[1] % len(SHAPES)],
    )
