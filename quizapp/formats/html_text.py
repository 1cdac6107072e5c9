"""The text of a piece of HTML, found with a real parser; nothing of it is ever shown as HTML."""

import re
from html.parser import HTMLParser
from typing import NamedTuple

from quizapp.errors import Code, QuizError
from quizapp.limits import HTML_CHARACTERS

_BREAKS = frozenset({"br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "pre"})
_DROPPED = frozenset({"script", "style", "head", "title", "template"})
_MOST_UNCLOSED = 200
_RAISED = str.maketrans("0123456789+-−=()ni", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ")
_LOWERED = str.maketrans("0123456789+-−=()", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎")
_SCRIPTS = {"sup": (_RAISED, "^"), "sub": (_LOWERED, "_")}
_ORDINALS = frozenset({"st", "nd", "rd", "th", "er", "re", "e", "o", "a", "°", "®", "™", "tm"})
_MEDIA = frozenset({"img", "audio", "video", "object", "embed", "iframe", "svg"})


class Plain(NamedTuple):
    """A text, and what was lost on the way to it."""

    text: str
    flattened: bool
    media: bool


def plain(markup: str) -> Plain:
    """Return the text of some HTML; raises QuizError where there is far too much of it."""
    if "<" not in markup and "&" not in markup:
        return Plain(markup, flattened=False, media=False)
    if len(markup) > HTML_CHARACTERS:
        raise QuizError(Code.TOO_LONG, limit=HTML_CHARACTERS)
    if markup.count("<") - markup.count(">") > _MOST_UNCLOSED:
        raise QuizError(Code.SYNTAX)  # html.parser would look for the end of each, to the end
    reader = _Reader()
    try:
        reader.feed(markup)
        reader.close()
    except AssertionError as error:  # what html.parser says to some broken markup
        raise QuizError(Code.SYNTAX) from error
    lines = ("".join(reader.parts)).split("\n")
    text = "\n".join(" ".join(line.split()) for line in lines)
    return Plain(re.sub(r"\n{2,}", "\n", text).strip(), reader.flattened, reader.media)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self.flattened = self.media = False
        self._inside = 0
        self._script = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._inside += tag in _DROPPED
        self.media |= tag in _MEDIA
        self.flattened |= tag not in _BREAKS and tag not in _MEDIA
        self.parts += ["\n"] if tag in _BREAKS else []
        self._script = tag if tag in _SCRIPTS else self._script

    def handle_endtag(self, tag: str) -> None:
        self._inside -= tag in _DROPPED and self._inside > 0
        self.parts += ["\n"] if tag in _BREAKS and tag != "br" else []
        self._script = "" if tag in _SCRIPTS else self._script

    def handle_data(self, data: str) -> None:
        told = _scripted(data, *_SCRIPTS[self._script]) if self._script else data
        self.parts += [] if self._inside else [told]


def _scripted(text: str, table: dict[int, int], mark: str) -> str:
    """Return what stands raised or lowered in characters that do: 10² and 10^(a+b), but 1st."""
    bare = text.strip()
    if not bare or bare.lower() in _ORDINALS:
        return text
    if all(ord(letter) in table for letter in bare):
        return text.translate(table)
    return f"{mark}{bare}" if len(bare) == 1 else f"{mark}({bare})"
