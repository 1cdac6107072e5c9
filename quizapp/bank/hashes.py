"""Eight bytes that tell whether a row still says what was written."""

import hashlib
from dataclasses import replace

from quizapp.items.item import Fact, Item
from quizapp.items.pack import canonical, content_of


def item_hash(item: Item) -> bytes:
    """Return the hash of an item's content; its pack's edition is no part of it."""
    source = item.source
    if source is not None and (source.edition is not None or source.as_of):
        item = replace(item, source=replace(source, edition=None, as_of=""))
    return _hash(content_of(item))


def option_hash(place: int, text: str, feedback: str, *, is_key: bool) -> bytes:
    """Return the hash of one option."""
    return _hash([place, text, is_key, feedback])


def fact_hash(fact: Fact) -> bytes:
    """Return the hash of a fact."""
    return _hash([fact.ref, fact.paragraph, fact.says, sorted(fact.evidence)])


def _hash(content: object) -> bytes:
    return hashlib.blake2b(canonical(content), digest_size=8).digest()
