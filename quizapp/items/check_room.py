"""How much room a question takes on the page of the smallest window, without measuring type.

The sizes are those of the page of play in a window of 640 by 480 at 100 % text, in tenths of a
line of the stem; a test holds them against that page.
"""

import math

from quizapp.items.item import Item
from quizapp.text import width

_STEM_CHARACTERS = 48
_BESIDE_CHARACTERS = 20
_ALONE_CHARACTERS = 48
_LINES_BESIDE = 2
_STEM_LINE, _OPTION_LINE, _AROUND_OPTIONS = 10, 7, 10
_ROOM = 148
_SURELY_SHORT = 220
_PICTURE = 40


def is_long(item: Item) -> bool:
    """Tell whether players in the smallest window have to scroll to see all options.

    Of a question with fewer options shown than it has, the longest are counted.
    """
    options = item.options
    said = (item.stem, *options)
    if not item.picture and sum(map(width, said)) <= _SURELY_SHORT and "\n" not in item.stem:
        return False
    if not item.shown_whole and item.show is not None:
        options = tuple(sorted(options, key=width)[-item.show :])
    taken = _STEM_LINE * _lines(item.stem, _STEM_CHARACTERS) + _height(options)
    return taken + (_PICTURE if item.picture else 0) > _ROOM


def _height(options: tuple[str, ...]) -> int:
    """Return the height of the options: two beside each other where each fits in two lines."""
    lines = [_lines(option, _BESIDE_CHARACTERS) for option in options]
    if max(lines) <= _LINES_BESIDE:
        lines = [max(lines[first : first + 2]) for first in range(0, len(lines), 2)]
    else:
        lines = [_lines(option, _ALONE_CHARACTERS) for option in options]
    return sum(_AROUND_OPTIONS + _OPTION_LINE * count for count in lines)


def _lines(text: str, most: int) -> int:
    return sum(max(1, math.ceil(width(line) / most)) for line in text.split("\n"))
