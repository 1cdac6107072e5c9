"""Eight bytes that tell whether a row still says what was written."""

import hashlib
from dataclasses import replace
from json.encoder import encode_basestring as _quoted
from unicodedata import normalize

from quizapp.items.item import Fact, Item
from quizapp.items.pack import canonical, content_of


def item_hash(item: Item) -> bytes:
    """Return the hash of an item's content; its pack's edition is no part of it."""
    source = item.source
    if source is not None and (source.edition is not None or source.as_of):
        item = replace(item, source=replace(source, edition=None, as_of=""))
    return _hash(content_of(item))


def option_hash(place: int, text: str, feedback: str, *, is_key: bool) -> bytes:
    """Return the hash of one option; its JSON is put together by hand, for there are so many."""
    said = f"[{place},{_quoted(text)},{'true' if is_key else 'false'},{_quoted(feedback)}]"
    return hashlib.blake2b(normalize("NFC", said).encode("utf-8"), digest_size=8).digest()


def fact_hash(fact: Fact) -> bytes:
    """Return the hash of a fact."""
    return _hash([fact.ref, fact.paragraph, fact.says, sorted(fact.evidence)])


def _hash(content: object) -> bytes:
    return hashlib.blake2b(canonical(content), digest_size=8).digest()
