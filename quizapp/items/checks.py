"""Item-writing findings: what makes a playable question easier to guess or worse to learn from."""

from collections.abc import Iterator

from quizapp.errors import Code, Finding
from quizapp.items.item import Item
from quizapp.items.leaks import answer_words
from quizapp.text import fold, near_text

_THIRD = 4 / 3
_SHORT = 12
_CATCH_ALL = frozenset(
    {
        *("all of the above", "none of the above", "all of these", "none of these"),
        *("both of the above", "all the above", "none of them", "all of them"),
    }
)


def check_item(item: Item) -> list[Finding]:
    """Return what is worth saying about one item; nothing here keeps it from being played."""
    return list(_findings(item))


def _findings(item: Item) -> Iterator[Finding]:
    longest = max(len(option) for option in item.distractors)
    if len(item.key) > _SHORT and len(item.key) >= longest * _THIRD:
        yield Finding(Code.KEY_LONGEST, item.ref)
    yield from _answer_in_stem(item)
    yield from _near_same(item)
    for option in item.options:
        if fold(option) in _CATCH_ALL:
            yield Finding(Code.CATCH_ALL_OPTION, item.ref, {"option": option})
    if not item.explanation:
        yield Finding(Code.NO_EXPLANATION, item.ref)
    if item.source is None:
        yield Finding(Code.NO_SOURCE, item.ref)


def _answer_in_stem(item: Item) -> Iterator[Finding]:
    """A word of the key that the stem has and no distractor shares points at the key."""
    elsewhere = {word for option in item.distractors for word in fold(option).split()}
    shared = answer_words(item.key) & set(fold(item.stem).split()) - elsewhere
    for word in sorted(shared):
        yield Finding(Code.ANSWER_IN_STEM, item.ref, {"word": word})


def _near_same(item: Item) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for option in item.options:
        other = seen.setdefault(near_text(option), option)
        if other != option:
            yield Finding(Code.NEAR_SAME_OPTIONS, item.ref, {"option": other, "other": option})
