"""Where in a text the words of a finding stand."""

import re

from quizapp.text import fold

_WORD = re.compile(r"\w+(?:['’]\w+)*")


def place_of(words: str, text: str) -> tuple[int, int] | None:
    """Return where words begin and end in a text: as they are written, else as they are folded."""
    exact = re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text) if words else None
    if exact is not None:
        return exact.span()
    folded = fold(words)
    for found in _WORD.finditer(text) if folded else ():
        if folded in (fold(found[0]), *fold(found[0]).split()):
            return found.span()
    return None
