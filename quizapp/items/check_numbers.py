"""Numbers that are written in different ways among the options of one question."""

import re
from collections.abc import Iterator

from quizapp.errors import Code, Finding
from quizapp.items.english import NUMBERS, is_english
from quizapp.items.item import Item
from quizapp.text import near_text

_DIGIT = re.compile(r"\d")
_NUMBER = re.compile(
    r"[~≈<>]?\s?[$£€¥]?\s?[+\-−]?(?P<figures>\d+(?:[.,'’ \u00a0\u2009\u202f]\d+)*)"
    r"\s?(?P<rest>[^\d.,][^\d]{0,30})?\Z"
)
_GROUPED = re.compile(r"\d{1,3}(?:(?P<mark>[.,'’ \u00a0\u2009\u202f])\d{3})(?:(?P=mark)\d{3})*\b")
_DECIMAL = re.compile(r"[.,](?=\d+\Z)")
_UNGROUPED_FROM = 5
"""A bare number of four figures is as likely a year, unless others of its kind are grouped."""
_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)\Z")
_ORDINAL_WORDS = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
_ORDINALS = frozenset(_ORDINAL_WORDS.split())
_SPACES = dict.fromkeys(map(ord, "\u00a0\u2009\u202f"), " ")


def mixed_numbers(item: Item) -> Iterator[Finding]:
    """Yield a finding for the first option that writes its number in another way.

    Told apart are marks of thousands and of decimals, which hold for every language, and
    figures beside number words, in English.
    """
    with_digits = [option for option in item.options if _DIGIT.search(option)]
    if not with_digits:
        return
    pair = _words_and_figures(item, with_digits) if len(with_digits) < len(item.options) else None
    pair = pair or (_marks(with_digits) if len(with_digits) > 1 else None)
    if pair:
        values = {"option": pair[0], "other": pair[1]}
        yield Finding(Code.MIXED_NUMBERS, item.ref, values, "option", pair[1])


def _words_and_figures(item: Item, with_digits: list[str]) -> tuple[str, str] | None:
    """Return an option in figures and one in words, where all options count the same thing."""
    words = [option for option in item.options if option not in with_digits]
    said = [_counted(option) for option in item.options]
    if None in said or len(set(said)) > 1 or not is_english(item):
        return None
    return with_digits[0], words[0]


def _counted(option: str) -> str | None:
    """Return what an option counts, such as “years”; None where it does not begin with a number."""
    first, _, rest = near_text(option).partition(" ")
    if first.isdecimal() or first in NUMBERS:
        return rest.removesuffix("s")
    if _ORDINAL.match(first) or first in _ORDINALS:
        return f"th {rest}"
    return None


def _marks(options: list[str]) -> tuple[str, str] | None:
    """Return two options that set thousands or decimals off in different ways."""
    ways = [_way(option) for option in options]
    grouped = any(way is not None and way[0] == "thousands" and way[1] for way in ways)
    seen: dict[str, tuple[str, str]] = {}
    for option, found in zip(options, ways, strict=True):
        short = option.isdecimal() and len(option) < _UNGROUPED_FROM - grouped
        if found is None or short:
            continue
        kind, mark = found
        before = seen.setdefault(kind, (mark, option))
        if before[0] != mark:
            return before[1], option
    return None


def _way(option: str) -> tuple[str, str] | None:
    """Return what a number's way of writing is about, and which mark it has for that."""
    found = _NUMBER.match(option)
    if found is None:
        return None
    figures = found["figures"].translate(_SPACES)
    grouped = _GROUPED.match(figures)
    if grouped:
        return "thousands", grouped["mark"]
    decimal = _DECIMAL.search(figures)
    if decimal:
        return "decimals", decimal[0]
    if figures.isdecimal() and len(figures) >= _UNGROUPED_FROM - 1:
        return "thousands", ""
    return None
