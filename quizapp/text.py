"""What text from outside must pass, and how texts are folded to be compared and searched."""

import re
import unicodedata

from quizapp.errors import Code, QuizError
from quizapp.limits import COMBINING_RUN

_DIRECTION_OVERRIDES = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_INVISIBLE = re.compile(
    r"[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2060-\u2064\u206a-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\U000e0000-\U000e0fff]"
)
_WORD = re.compile(r"\w+")
_PLAIN = re.compile(r"[\x20-\x7e]*\Z")


def clean(text: str, limit: int) -> str:
    """Return text from outside as it may be kept: NFC, trimmed, without direction overrides.

    Raises QuizError with BAD_TEXT where characters cannot be shown, EMPTY_TEXT where
    nothing visible is left, TOO_LONG past ``limit`` characters.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not _PLAIN.match(text):
        _refuse_unshowable(text)
        text = unicodedata.normalize("NFC", text.translate(_DIRECTION_OVERRIDES))
    text = text.strip()
    if is_blank(text):
        raise QuizError(Code.EMPTY_TEXT)
    if len(text) > limit:
        raise QuizError(Code.TOO_LONG, limit=limit)
    return text


def clean_or_empty(text: str, limit: int) -> str:
    """Return ``clean(text)``, or an empty string where the text is blank."""
    return "" if is_blank(text) else clean(text, limit)


def is_blank(text: str) -> bool:
    """Tell whether a text has nothing that a reader could see."""
    return not _INVISIBLE.sub("", text.translate(_DIRECTION_OVERRIDES)).strip()


def same_text(text: str) -> str:
    """Return what two options must not share: NFC, white space collapsed, nothing invisible."""
    visible = _INVISIBLE.sub("", unicodedata.normalize("NFC", text))
    return " ".join(visible.split())


def near_text(text: str) -> str:
    """Return what makes two options suspiciously alike: NFKC and case folded away too."""
    return same_text(unicodedata.normalize("NFKC", text)).casefold()


def fold(text: str) -> str:
    """Return the words of a text for search and sorting: no accents, case or punctuation."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(mark for mark in decomposed if not unicodedata.combining(mark))
    return " ".join(_WORD.findall(text.casefold()))


def _refuse_unshowable(text: str) -> None:
    """Raise BAD_TEXT for control characters, lone surrogates and stacks of marks."""
    run = 0
    for mark in text:
        category = unicodedata.category(mark)
        if category == "Cs" or (category == "Cc" and mark not in "\t\n"):
            raise QuizError(Code.BAD_TEXT)
        run = run + 1 if category in ("Mn", "Me") else 0
        if run > COMBINING_RUN:
            raise QuizError(Code.BAD_TEXT)
