"""A set of items with its facts and source, and the fingerprint of its content."""

import hashlib
import json
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field

from quizapp.items.item import Fact, Item

_dumped = json.JSONEncoder(ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode


@dataclass(frozen=True, slots=True)
class Pack:
    """Items that belong together: who wrote them, from what, under which licence."""

    ref: str
    title: str
    language: str = ""
    edition: int = 1
    as_of: str = ""
    licence: str = ""
    authors: tuple[str, ...] = ()
    source_title: str = ""
    source_about: str = ""
    facts: tuple[Fact, ...] = ()
    items: tuple[Item, ...] = field(default=(), repr=False)
    source_address: str = ""


def fingerprint(pack: Pack) -> str:
    """Return the hex SHA-256 of a pack's canonical content.

    Two packs that say the same have the same fingerprint however their files are
    spaced, ordered or encoded: texts are NFC, items and facts sorted by ref.
    """
    facts = [[f.ref, f.paragraph, f.says, _sorted(f.evidence)] for f in pack.facts]
    address = [pack.source_address] if pack.source_address else []
    content = [
        [pack.ref, pack.title, pack.language, pack.edition, pack.as_of, pack.licence],
        [_sorted(pack.authors), pack.source_title, pack.source_about, *address],
        sorted(facts, key=lambda fact: str(fact[0])),
        sorted((content_of(item) for item in pack.items), key=lambda item: str(item[0])),
    ]
    return hashlib.sha256(canonical(content)).hexdigest()


def content_of(item: Item) -> list[object]:
    """Return all that an item says, in one fixed order, ready to be hashed."""
    source = item.source
    said = source and [
        *(source.title, source.place, source.address, source.edition, source.as_of),
        [[fact.ref, fact.paragraph, fact.says] for fact in source.facts],
    ]
    feedback = [
        [option, item.feedback[option]]
        for option in _sorted(item.options)
        if item.feedback.get(option)
    ]
    return [
        *(item.ref, item.stem, item.key, _sorted(item.distractors), item.explanation),
        *(item.category, item.difficulty, item.show, list(item.fixed), item.last),
        *(feedback, _sorted(item.tags), item.language, said),
        *(item.picture, item.picture_description),
    ]


def _sorted(texts: Iterable[str]) -> list[str]:
    """Return texts in one order, whichever way their accents are encoded."""
    return sorted(texts, key=lambda text: unicodedata.normalize("NFC", text))


def canonical(content: object) -> bytes:
    """Return plain data as NFC-normalised JSON bytes, the same on every machine."""
    return unicodedata.normalize("NFC", _dumped(content)).encode("utf-8")
