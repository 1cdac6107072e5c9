"""Options that give the answer away, or that cannot be told apart."""

from collections.abc import Iterator

from quizapp.errors import Code, Finding
from quizapp.items.catch_all import speaks_of_others
from quizapp.items.english import bare_text, is_english
from quizapp.items.item import Item
from quizapp.text import near_text, width

_THIRD = 4 / 3
_LEAST_MORE = 3
"""Nobody sees that a word is two letters longer than another."""


def longest_key(item: Item) -> Iterator[Finding]:
    """Yield a finding where the key is longer than every other option by a third."""
    wide, next_ = width(item.key), max(width(option) for option in item.distractors)
    if wide >= max(_THIRD * next_, next_ + _LEAST_MORE):
        yield Finding(Code.KEY_LONGEST, item.ref, part="option", words=item.key)


def near_same(item: Item) -> Iterator[Finding]:
    """Yield a finding for each option that says what another says already.

    Case and the ways of Unicode to write the same don't count; in English neither do an
    article before the option, nor whether numbers are words or figures.
    """
    if len({bare_text(option) for option in item.options}) == len(item.options):
        return
    say = bare_text if is_english(item) else near_text
    seen: dict[str, str] = {}
    for option in item.options:
        other = seen.setdefault(say(option), option)
        if other != option:
            values = {"option": other, "other": option}
            yield Finding(Code.NEAR_SAME_OPTIONS, item.ref, values, "option", option)


def catch_alls(item: Item) -> Iterator[Finding]:
    """Yield a finding for each option such as "All of the above", in English."""
    for option in item.options:
        if speaks_of_others(option) and is_english(item):
            values = {"option": option}
            yield Finding(Code.CATCH_ALL_OPTION, item.ref, values, "option", option)
