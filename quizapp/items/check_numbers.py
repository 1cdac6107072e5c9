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
    """Return an option in figures and one in words, where all options are bare numbers."""
    words = [option for option in item.options if option not in with_digits]
    if not all(near_text(option) in NUMBERS for option in words):
        return None
    if not all(option.strip().isdecimal() for option in with_digits) or not is_english(item):
        return None
    return with_digits[0], words[0]


def _marks(options: list[str]) -> tuple[str, str] | None:
    """Return two options that set thousands or decimals off in different ways."""
    seen: dict[str, tuple[str, str]] = {}
    for option in options:
        found = None if option.isdecimal() and len(option) < _UNGROUPED_FROM else _way(option)
        if found is None:
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
    if figures.isdecimal() and len(figures) >= _UNGROUPED_FROM:
        return "thousands", ""
    return None
