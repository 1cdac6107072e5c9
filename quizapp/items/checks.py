"""Item-writing findings: what makes a playable question easier to guess or worse to learn from."""

from collections.abc import Iterator

from quizapp.errors import Code, Finding
from quizapp.items.check_numbers import mixed_numbers
from quizapp.items.check_options import catch_alls, longest_key, near_same
from quizapp.items.check_room import is_long
from quizapp.items.check_stem import answer_in_stem, loose_pronoun, plain_negative
from quizapp.items.item import Item


def check_item(item: Item) -> list[Finding]:
    """Return what is worth saying about one item; nothing here keeps it from being played."""
    return [*writing_findings(item), *_absences(item)]


def writing_findings(item: Item) -> Iterator[Finding]:
    """Yield what is worth mending in what an item says, and nothing of what it does not say."""
    yield from longest_key(item)
    yield from answer_in_stem(item)
    yield from near_same(item)
    yield from catch_alls(item)
    yield from loose_pronoun(item)
    yield from plain_negative(item)
    yield from mixed_numbers(item)
    if is_long(item):
        yield Finding(Code.LONG_FOR_WINDOW, item.ref, part="stem")


def _absences(item: Item) -> Iterator[Finding]:
    if not item.explanation:
        yield Finding(Code.NO_EXPLANATION, item.ref, part="explanation")
    if item.source is None:
        yield Finding(Code.NO_SOURCE, item.ref, part="source")
    if item.picture and not item.picture_description:
        yield Finding(Code.NO_PICTURE_DESCRIPTION, item.ref, part="picture")
