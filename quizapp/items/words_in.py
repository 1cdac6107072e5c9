"""Where in a text the words of a finding stand."""

import re
from collections.abc import Iterator

from quizapp.text import fold, in_word, is_unspaced

_APOSTROPHES = "'’"


def place_of(words: str, text: str) -> tuple[int, int] | None:
    """Return where words begin and end in a text: as they are written, else as they are folded."""
    exact = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) if words else None
    if exact is not None:
        return exact.span()
    folded = fold(words)
    for begin, end in _spans(text) if folded else ():
        said = fold(text[begin:end])
        if folded in (said, *said.split()):
            return begin, end
    begin = text.find(words) if is_unspaced(words) else -1
    return (begin, begin + len(words)) if begin >= 0 else None


def as_written(word: str, text: str) -> str:
    """Return a folded word as it is written in a text, where it stands there."""
    place = place_of(word, text)
    return text[slice(*place)] if place else word


def _spans(text: str) -> Iterator[tuple[int, int]]:
    """Yield where each word begins and ends, apostrophes inside it and all its marks included."""
    begin = -1
    for at, mark in enumerate(f"{text} "):
        inside = in_word(mark) or (
            mark in _APOSTROPHES and begin >= 0 and in_word(text[at + 1 : at + 2] or " ")
        )
        if inside and begin < 0:
            begin = at
        elif not inside and begin >= 0:
            yield begin, at
            begin = -1
