"""What text from outside must pass, and how texts are folded to be compared and searched."""

import re
import unicodedata
from functools import cache

from quizapp.errors import Code, QuizError
from quizapp.limits import COMBINING_RUN

_DIRECTION_OVERRIDES = dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
_INVISIBLE = re.compile(
    "(\U0001f3f4[\U000e0020-\U000e007f]+)|"  # a flag of a region is seen: it stays
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f"
    "\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U00013430-\U0001343f\U0001bca0-\U0001bca3"
    "\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_STEERING = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
_FOLDED = {
    code: chr(code).lower() if chr(code).isalnum() or chr(code) == "_" else " "
    for code in range(0x80)
}
_UNSPACED = (
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u2fdf\u3005-\u3007\u3040-\u30ff"
    "\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_VOICED = re.compile("[\u3041-\u30fe][\u3099\u309a]")
_ACCENTS_FROM, _POINTS = 200, (10, 36)
_PLAIN = re.compile(r"[\x20-\x7e]*\Z")


def clean(text: str, limit: int) -> str:
    """Return text from outside as it may be kept: NFC, trimmed, without direction overrides.

    Raises QuizError with BAD_TEXT where characters cannot be shown, EMPTY_TEXT where
    nothing visible is left, TOO_LONG past ``limit`` characters.
    """
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not _PLAIN.match(text):
        text = unicodedata.normalize("NFC", text.translate(_DIRECTION_OVERRIDES))
        _refuse_unshowable(text)
    text = text.strip()
    if is_blank(text):
        raise QuizError(Code.EMPTY_TEXT)
    if len(text) > limit:
        raise QuizError(Code.TOO_LONG, limit=limit)
    return text


def clean_or_empty(text: str, limit: int) -> str:
    """Return ``clean(text)``, or an empty string where the text is blank."""
    return "" if is_blank(text) else clean(text, limit)


def spelt_out(text: str) -> str:
    """Return text with what would steer a terminal or a line of text spelt out.

    These are control characters, direction overrides and half characters; tabs and line ends
    stay.
    """
    return _STEERING.sub(lambda mark: f"\\u{ord(mark[0]):04x}", text)


def is_blank(text: str) -> bool:
    """Tell whether a text has nothing that a reader could see."""
    return not (text if text.isascii() else _visible(text)).strip()


def same_text(text: str) -> str:
    """Return what two options must not share: NFC, white space collapsed, nothing invisible."""
    if not text.isascii():
        text = _visible(unicodedata.normalize("NFC", text))
    return " ".join(text.split())


def near_text(text: str) -> str:
    """Return what makes two options suspiciously alike: NFKC and case folded away too."""
    return same_text(unicodedata.normalize("NFKC", text)).casefold()


def fold(text: str) -> str:
    """Return the words of a text for search and sorting: no accents, case or punctuation.

    Vowel signs of Hindi, Thai and their like are no accents: they stay in their words.
    """
    if text.isascii():
        return " ".join(text.translate(_FOLDED).split())
    return " ".join("".join(mark if in_word(mark) else " " for mark in plain(text)).split())


def plain(text: str) -> str:
    """Return a text without accents and case; its signs stay."""
    decomposed = unicodedata.normalize("NFKD", _visible(text))
    bare = "".join(mark for mark in decomposed if not _is_accent(mark)).casefold()
    return _VOICED.sub(lambda found: unicodedata.normalize("NFC", found[0]), bare)


def indexed(folded: str) -> str:
    """Return a folded text as an index of words takes it, and what is looked for in one.

    Chinese, Japanese, Thai and their like part no words by spaces: each of their letters
    stands alone, so that any part of a run is found as a phrase.
    """
    if folded.isascii():
        return folded
    return " ".join(_unspaced().sub(r" \g<0> ", folded).split())


@cache
def _unspaced() -> re.Pattern[str]:
    """Return the letters of such scripts, compiled when first wanted: it takes 3 to 4 ms."""
    return re.compile(_UNSPACED)


def is_unspaced(text: str) -> bool:
    """Tell whether a text has letters of a script that parts no words by spaces."""
    return not text.isascii() and _unspaced().search(text) is not None


def width(text: str) -> int:
    """Return how many letters wide a text is: those of East Asia are as wide as two."""
    if text.isascii():
        return len(text)
    return sum(2 if unicodedata.east_asian_width(mark) in "WF" else 1 for mark in text)


def emoji(text: str) -> str:
    """Return a text's pictures, such as 🎉, as they are written; nothing else of it."""
    kept = "".join(mark for mark in text if _of_emoji(mark)).strip("\ufe0e\ufe0f\u200d")
    return kept if any(unicodedata.category(mark) == "So" for mark in kept) else ""


def in_word(mark: str) -> bool:
    """Tell whether a character is part of a word."""
    return mark.isalnum() or mark == "_" or unicodedata.category(mark).startswith("M")


def _is_accent(mark: str) -> bool:
    """Tell whether a mark only colours its letter: accents, and the points of Hebrew and Arabic.

    What makes another letter or sound stays: nukta, virama, the voicing of kana, the vowels
    and tones of Thai and Lao (combining classes 7 to 9 and 84 to 132).
    """
    kind = unicodedata.combining(mark)
    return kind >= _ACCENTS_FROM or kind == 1 or _POINTS[0] <= kind <= _POINTS[1]


def _of_emoji(mark: str) -> bool:
    joins = mark in "\ufe0e\ufe0f\u200d" or "\U000e0020" <= mark <= "\U000e007f"
    return joins or unicodedata.category(mark) in ("So", "Sk")


def _visible(text: str) -> str:
    return text if text.isascii() else _INVISIBLE.sub(lambda found: found[1] or "", text)


def _refuse_unshowable(text: str) -> None:
    """Raise BAD_TEXT for control and no characters, lone surrogates and stacks of marks."""
    run = 0
    for mark in text:
        category = unicodedata.category(mark)
        if category == "Cs" or (category == "Cc" and mark not in "\t\n"):
            raise QuizError(Code.BAD_TEXT)
        if category == "Cn" and (ord(mark) & 0xFFFE == 0xFFFE or "\ufdd0" <= mark <= "\ufdef"):
            raise QuizError(Code.BAD_TEXT)  # what Unicode will never make a character
        if category in ("Mn", "Me"):
            run += 1
        elif category != "Cf":  # a joiner between marks does not begin a new letter
            run = 0
        if run > COMBINING_RUN:
            raise QuizError(Code.BAD_TEXT)
