"""Questions that say the same: one number for all of them."""

import hashlib

from quizapp.items.item import Item
from quizapp.text import fold, near_text


def sameness(item: Item) -> int:
    """Return a number of 63 bits that questions share when stem, key and options say the same.

    Case, accents, punctuation, white space and the order of options don't count. Texts that
    have no words, and options that differ in signs alone (C, C++), are compared with signs.
    """
    return sameness_of(item.stem, item.key, item.distractors)


def sameness_of(stem: str, key: str, distractors: tuple[str, ...]) -> int:
    """Return the number of a question by its texts."""
    return sameness_folded(
        stem, [key, *distractors], fold(stem), [fold(key), *map(fold, distractors)]
    )


def sameness_folded(stem: str, options: list[str], folded_stem: str, folded: list[str]) -> int:
    """Return the number of a question by its texts, the key first, and what they are folded."""
    if "" in folded or len({*folded}) < len(folded):
        folded = [near_text(option) for option in options]
    said = "\x1f".join([folded_stem or near_text(stem), folded[0], *sorted(folded[1:])])
    digest = hashlib.blake2b(said.encode("utf-8"), digest_size=8).digest()
    return int.from_bytes(digest, "big") >> 1
