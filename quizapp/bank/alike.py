"""How much two questions say the same: stem and options together, numbers and negations exactly."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz import fuzz

from quizapp.text import fold, near_text

ENOUGH = 0.8
"""From here on two questions are told as near-duplicates."""
_STEM, _OPTIONS, _KEY = 82.0, 70.0, 75.0
_SAID_NO = "not never except least no nicht nie kein keine außer pas jamais sauf nunca excepto"
_TURNS = frozenset(fold(_SAID_NO).split())
_POLES = (
    "first", "last final", "north northern", "south southern", "east eastern", "west western",
    "largest biggest", "smallest tiniest", "highest tallest", "lowest", "longest", "shortest",
    "oldest eldest", "youngest newest", "before", "after", "hottest", "coldest", "most", "fewest",
)  # fmt: skip
_POLE = {word: pole.split()[0] for pole in _POLES for word in pole.split()}
_CONTRACTED = re.compile(r"(?<=\w)n['’]t\b", re.IGNORECASE)
_ODD_NOTS = {"ca not": "can not", "wo not": "will not", "sha not": "shall not", "cannot": "can not"}
_ODD_NOT = re.compile(rf"\b(?:{'|'.join(_ODD_NOTS)})\b", re.IGNORECASE)
_ROMAN = re.compile(r"\b[IVX]+\b")
_SIGNS = re.compile(r"[+*/=<>%^×÷±√#&−]|(?<=\d)\s?[-–](?=\s?\d)")
_COUNTED = "zero one two three four five six seven eight nine ten eleven twelve"
_DIGITS = {word: str(number) for number, word in enumerate(_COUNTED.split())}


@dataclass(frozen=True)
class Said:
    """What a question says, as it is compared; ``options`` hold the key first, if there are any."""

    stem: str
    options: tuple[str, ...] = ()

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The folded words of the stem, “isn’t” as “is not”."""
        return tuple(fold(_spelt_out(self.stem)).split())

    @cached_property
    def _poles(self) -> tuple[str, ...]:
        """The words of the stem, those of one meaning as one."""
        return tuple(_POLE.get(word, word) for word in self.words)

    @cached_property
    def folded(self) -> str:
        """The stem without case, accents and punctuation."""
        return " ".join(self._poles)

    @cached_property
    def exact(self) -> frozenset[str]:
        """What must be the same of the stem: numbers, signs, and words that turn it round."""
        return _figures(self.stem) | (_TURNS | _POLE.keys()).intersection(self._poles)

    @cached_property
    def exact_key(self) -> frozenset[str]:
        """The numbers and signs of the key."""
        return _figures(self.options[0]) if self.options else frozenset()

    @cached_property
    def folded_options(self) -> tuple[str, ...]:
        """The options folded, the key first."""
        return tuple(fold(option) or near_text(option) for option in self.options)


def likeness(one: Said, other: Said) -> float:
    """Return how alike two questions are, 0 to 1; where one has no options, by their stems.

    The same stem with other options is another question, and so is one with another number
    or a “not” more.
    """
    if not one.words or not other.words:
        return 0.0
    stem = fuzz.token_sort_ratio(one.folded, other.folded, score_cutoff=_STEM)
    if not stem or one.exact != other.exact:  # the ratio takes less time, and leaves few
        return 0.0
    if not one.options or not other.options:
        return stem / 100
    if one.exact_key != other.exact_key:
        return 0.0
    options = _options(one.folded_options, other.folded_options)
    return 0.0 if options is None else (stem + options) / 200


def near_stems(one: str, other: str) -> bool:
    """Tell whether two folded stems are much alike, whatever numbers they hold."""
    return bool(fuzz.token_sort_ratio(one, other, score_cutoff=_STEM))


def _options(one: Sequence[str], other: Sequence[str]) -> float | None:
    """Return how alike the options are, 0 to 100; None where they are others."""
    key = fuzz.ratio(one[0], other[0])
    if key < _KEY:
        return None
    if len(one) == 1 or len(other) == 1:
        return float(key)
    found = [*_best(one[1:], other[1:]), *_best(other[1:], one[1:])]
    together = (key + sum(found) / len(found)) / 2
    return together if together >= _OPTIONS else None


def _best(some: Sequence[str], more: Sequence[str]) -> list[float]:
    """Return for each of some options how alike the likest of the others is."""
    return [max(fuzz.ratio(option, against) for against in more) for option in some]


def _spelt_out(text: str) -> str:
    """Return a text with “not” as a word of its own."""
    if not any(sign in text for sign in ("'", "’", "annot", "ANNOT")):
        return text
    spelt = _CONTRACTED.sub(" not", text)
    return _ODD_NOT.sub(lambda found: _ODD_NOTS[found[0].casefold()], spelt)


def _figures(text: str) -> frozenset[str]:
    """Return the numbers of a text, Roman ones too, and its signs, such as those of C++ or 2+2."""
    counted = (_DIGITS.get(word, word) for word in fold(text).split())
    numbers = {word for word in counted if any(mark.isdecimal() for mark in word)}
    signs = {sign.strip() for sign in _SIGNS.findall(text)}
    return frozenset(numbers | signs | set(_ROMAN.findall(text)))
