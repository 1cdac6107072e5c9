"""Options that give the answer away, or that cannot be told apart."""

from collections.abc import Iterator, Sequence

from quizapp.errors import Code, Finding
from quizapp.items.english import bare_text, is_english
from quizapp.items.item import Item
from quizapp.text import near_text

_THIRD = 4 / 3
_SHORT = 8
_SUMS = ("all", "none", "neither", "both", "any", "either", "some")
_OF = ("above", "these", "them", "options", "answers", "choices", "others")
_CATCH_ALL = frozenset(
    {
        *(f"{how} of {what}" for how in _SUMS for what in ("these", "them")),
        *(f"{how} of the {what}" for how in _SUMS for what in _OF),
        *(f"{how} of these {what}" for how in _SUMS for what in _OF),
        *(f"{how} the above" for how in ("all", "none", "both")),
        *(f"{how} of above" for how in _SUMS),
        *(
            f"{one}{two}"
            for one in ("", "both ")
            for two in ("a and b", "a b", "b and c", "a and c", "a b and c")
        ),
        *("neither a nor b", "all answers are correct", "all are correct", "none are correct"),
    }
)
_LONGEST_CATCH_ALL = max(len(text) for text in _CATCH_ALL)


def longest_key(item: Item) -> Iterator[Finding]:
    """Yield a finding where the key is longer than every other option by a third."""
    if len(item.key) <= _SHORT:
        return
    if len(item.key) >= _THIRD * max(len(option) for option in item.distractors):
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


def catch_alls(item: Item, folded: Sequence[str]) -> Iterator[Finding]:
    """Yield a finding for each option such as "All of the above", in English."""
    for option, text in zip(item.options, folded, strict=True):
        if len(text) <= _LONGEST_CATCH_ALL and text in _CATCH_ALL and is_english(item):
            values = {"option": option}
            yield Finding(Code.CATCH_ALL_OPTION, item.ref, values, "option", option)
