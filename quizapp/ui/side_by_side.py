"""Texts in one line, each of which keeps its own direction and its place."""

from collections.abc import Iterable

from PySide6.QtCore import QLocale, Qt

_FIRST_STRONG, _POP = "\N{FIRST STRONG ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"
_FROM_THE_RIGHT = "\N{RIGHT-TO-LEFT MARK}"


def apart(text: str) -> str:
    """Return a text to be set among others: in a language from right to left, kept apart."""
    return f"{_FIRST_STRONG}{text}{_POP}" if text and _mirrored() else text


def joined(texts: Iterable[str], between: str) -> str:
    """Return texts in one line that is read as the language is, whatever they are written in."""
    line = between.join(map(apart, texts))
    return f"{_FROM_THE_RIGHT}{line}" if line and _mirrored() else line


def dotted(texts: Iterable[str]) -> str:
    """Return what there is of these texts in one line, with dots between them."""
    return joined(filter(None, texts), " · ")


def _mirrored() -> bool:
    return QLocale().textDirection() == Qt.LayoutDirection.RightToLeft
