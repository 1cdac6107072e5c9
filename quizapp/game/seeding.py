"""Chance that can be repeated: orders and samples that follow from a seed alone.

Everything comes from SHA-256, so one seed gives one order on every machine and Python.
"""

import hashlib
from collections.abc import Sequence

from quizapp.items.catch_all import speaks_of_others
from quizapp.items.item import Item


def shuffled(texts: Sequence[str], seed: bytes) -> tuple[str, ...]:
    """Return the texts in the order that a seed gives them."""
    return tuple(sorted(texts, key=lambda text: _ticket(seed, text)))


def shown_options(item: Item, seed: bytes) -> tuple[str, ...]:
    """Return the options of an item as one round shows them.

    The key is always among them; ``item.show`` says how many there are. Fixed orders are
    kept, a last option stays last, and what speaks of the others stands below them.
    """
    if item.fixed:
        return item.fixed
    if item.last:
        others = [option for option in item.options if option != item.last]
        return (*sorted(shuffled(others, seed), key=speaks_of_others), item.last)
    distractors = shuffled(item.distractors, seed + b"sample")
    if not item.shown_whole and item.show is not None:
        distractors = distractors[: max(1, item.show - 1)]
    shown = shuffled((item.key, *distractors), seed + b"order")
    return tuple(sorted(shown, key=speaks_of_others))


def item_seed(round_seed: bytes, place: int) -> bytes:
    """Return the seed of the item at one place of a round."""
    return hashlib.sha256(round_seed + place.to_bytes(4, "big")).digest()


def ticket(pack_ref: str, item_ref: str) -> int:
    """Return an item's ticket: the first 63 bits of SHA-256 over its pack and ref."""
    digest = hashlib.sha256(f"{pack_ref}\0{item_ref}".encode()).digest()
    return int.from_bytes(digest[:8], "big") >> 1


def _ticket(seed: bytes, text: str) -> bytes:
    return hashlib.sha256(seed + b"\0" + text.encode()).digest()
