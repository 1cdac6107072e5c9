"""A round that can be shown to others without giving its answers away."""

from collections.abc import Sequence

_RIGHT, _WRONG = "■", "□"
_GROUP = 5


def grid(rights: Sequence[bool]) -> str:
    """Return right and wrong answers as full and empty squares, in groups of five."""
    marks = "".join(_RIGHT if right else _WRONG for right in rights)
    return " ".join(marks[k : k + _GROUP] for k in range(0, len(marks), _GROUP))
