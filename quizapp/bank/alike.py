"""How much two questions say the same: stem and options together, numbers and negations exactly."""

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
_COUNTED = "zero one two three four five six seven eight nine ten eleven twelve"
_DIGITS = {word: str(number) for number, word in enumerate(_COUNTED.split())}


@dataclass(frozen=True)
class Said:
    """What a question says, as it is compared; ``options`` hold the key first, if there are any."""

    stem: str
    options: tuple[str, ...] = ()

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The folded words of the stem."""
        return tuple(fold(self.stem).split())

    @cached_property
    def folded(self) -> str:
        """The stem without case, accents and punctuation."""
        return " ".join(self.words)

    @cached_property
    def exact(self) -> frozenset[str]:
        """The words of the stem that must be the same: numbers, and what turns it round."""
        counted = (_DIGITS.get(word, word) for word in self.words)
        return frozenset(word for word in counted if _has_digit(word) or word in _TURNS)

    @cached_property
    def folded_options(self) -> tuple[str, ...]:
        """The options folded, the key first."""
        return tuple(fold(option) or near_text(option) for option in self.options)


def likeness(one: Said, other: Said) -> float:
    """Return how alike two questions are, 0 to 1; where one has no options, by their stems.

    The same stem with other options is another question, and so is one with another number
    or a “not” more.
    """
    if one.exact != other.exact or not one.words or not other.words:
        return 0.0
    stem = fuzz.token_sort_ratio(one.folded, other.folded, score_cutoff=_STEM)
    if not stem:
        return 0.0
    if not one.options or not other.options:
        return stem / 100
    options = _options(one.folded_options, other.folded_options)
    return 0.0 if options is None else (stem + options) / 200


def near_stems(one: str, other: str) -> bool:
    """Tell whether two folded stems are much alike, whatever numbers they hold."""
    return bool(fuzz.token_sort_ratio(one, other, score_cutoff=_STEM))


def _options(one: Sequence[str], other: Sequence[str]) -> float | None:
    """Return how alike the options are, 0 to 100; None where they are others."""
    key = fuzz.ratio(one[0], other[0])
    if key < _KEY or _numbers(one[0]) != _numbers(other[0]):
        return None
    if len(one) == 1 or len(other) == 1:
        return float(key)
    found = [*_best(one[1:], other[1:]), *_best(other[1:], one[1:])]
    together = (key + sum(found) / len(found)) / 2
    return together if together >= _OPTIONS else None


def _best(some: Sequence[str], more: Sequence[str]) -> list[float]:
    """Return for each of some options how alike the likest of the others is."""
    return [max(fuzz.ratio(option, against) for against in more) for option in some]


def _numbers(text: str) -> frozenset[str]:
    counted = (_DIGITS.get(word, word) for word in text.split())
    return frozenset(word for word in counted if _has_digit(word))


def _has_digit(word: str) -> bool:
    return any(mark.isdecimal() for mark in word)
