"""How a table says which option is right: decided once for the file, never cell by cell."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from enum import StrEnum

from quizapp.errors import Code, QuizError
from quizapp.formats.column_names import LETTERS
from quizapp.text import near_text, same_text

_NAMED = r"(?:answer|option|choice|antwort)?[\s_.-]*"
_LETTER = re.compile(rf"\(?{_NAMED}([a-z])\s*[).:]?", re.IGNORECASE)
_NUMBER = re.compile(rf"\(?{_NAMED}(\d{{1,2}})(?:\.0)?\s*[).:]?", re.IGNORECASE)
_AND = re.compile(r"\s*(?:[,;/&+.|]|\band\b|\bund\b|\s)\s*")


class KeyKind(StrEnum):
    """What the cells of the key's column are."""

    LETTER = "letter"
    NUMBER = "number"
    FROM_ZERO = "from-zero"
    TEXT = "text"


class KeyCount:
    """Counts, row by row, for which kinds of key a file's cells would make sense."""

    def __init__(self) -> None:
        self._fits: Counter[KeyKind] = Counter()
        self._looks: Counter[KeyKind] = Counter()

    def add(self, key: str, options: Sequence[str]) -> None:
        """Count one row."""
        if not key.strip():
            return
        for kind in KeyKind:
            marks = _marks(key, kind)
            self._looks[kind] += bool(marks)
            self._fits[kind] += bool(marks) and all(0 <= n < len(options) for n in marks)
        if _as_text(key, options, same_text):
            self._fits[KeyKind.TEXT] += 1

    def decided(self) -> KeyKind:
        """Return the kind that fits most rows, the first of these where several do."""
        return max(KeyKind, key=lambda kind: (self._fits[kind], self._looks[kind]))

    @property
    def fitting(self) -> int:
        """How many rows the decided kind fits."""
        return self._fits[self.decided()]


def key_place(key: str, options: Sequence[str], kind: KeyKind) -> int:
    """Return the place of the right option, from 0; raises QuizError."""
    if not key.strip():
        raise QuizError(Code.NO_KEY)
    marks = _marks(key, kind)
    if len(set(marks)) > 1:
        raise QuizError(Code.MULTIPLE_KEYS)
    if marks and 0 <= marks[0] < len(options):
        return marks[0]
    found = _as_text(key, options, same_text) or _as_text(key, options, near_text)
    if found:  # no letter or number of an option, but one option's own words
        return found[0]
    if marks:
        raise QuizError(Code.KEY_OUT_OF_RANGE, key=key.strip(), options=len(options))
    if kind is KeyKind.TEXT and len(_texts(key, options)) > 1:
        raise QuizError(Code.MULTIPLE_KEYS)
    raise QuizError(Code.KEY_NOT_IN_OPTIONS)


def _marks(key: str, kind: KeyKind) -> list[int]:
    """Return the places that letters or numbers name, or none where they are something else."""
    if kind is KeyKind.TEXT:
        return []
    whole = _mark(key.strip(), kind)
    if whole is not None:
        return [whole]
    several = [_mark(part, kind) for part in _AND.split(key.strip()) if part]
    return [mark for mark in several if mark is not None] if None not in several else []


def _mark(part: str, kind: KeyKind) -> int | None:
    if kind is KeyKind.LETTER:
        letter = _LETTER.fullmatch(part)
        return ord(letter[1].lower()) - ord(LETTERS[0]) if letter else None
    number = _NUMBER.fullmatch(part)
    return int(number[1]) - (kind is KeyKind.NUMBER) if number else None


def _as_text(key: str, options: Iterable[str], fold: Callable[[str], str]) -> list[int]:
    wanted = fold(key)
    return [place for place, option in enumerate(options) if option and fold(option) == wanted]


def _texts(key: str, options: Sequence[str]) -> set[int]:
    parts = re.split(r"[|;,]", key)
    found = [_as_text(part, options, same_text) for part in parts]
    return {places[0] for places in found if places} if all(found) else set()
