"""What is true of English texts only: how to know one, its articles, and its number words."""

import re
from collections.abc import Iterator, Sequence

from quizapp.items.item import Item
from quizapp.text import fold, near_text

_ONES_WORDS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
    "fifteen sixteen seventeen eighteen nineteen twenty"
)
_ONES = _ONES_WORDS.split()
_TENS_WORDS = "twenty thirty forty fifty sixty seventy eighty ninety"
_TENS = _TENS_WORDS.split()
SMALL_NUMBERS = {word: str(number) for number, word in enumerate(_ONES)}
"""Zero to twenty, as words and as figures."""
NUMBERS = {
    **SMALL_NUMBERS,
    **{word: str(10 * tens) for tens, word in enumerate(_TENS, start=2)},
    **{
        f"{word}-{one}": str(10 * tens + ones)
        for tens, word in enumerate(_TENS, start=2)
        for ones, one in enumerate(_ONES[1:10], start=1)
    },
}
"""Zero to ninety-nine, as words and as figures."""
_ENGLISH_WORDS = (
    "the which what who whose whom how when where why of and with from by not did does do is "
    "are were has have had this these those they she his her their its would could should all "
    "above both none neither"
)
_ENGLISH = frozenset(_ENGLISH_WORDS.split())
_FOREIGN_WORDS = (
    "der die das den dem ein eine einen und ist nicht wer wie wo welche welcher welches von "
    "le la les un une des du et est qui que quel quelle dans el los las una y es cual donde "
    "gli di che per een het van waar welke och vad vilken jest kto uma nao"
)
_FOREIGN = frozenset(_FOREIGN_WORDS.split())
_ARTICLES = ("the ", "a ", "an ")
_SIZES = {"hundred": 100, "thousand": 1_000, "million": 1_000_000}
_GROUPS = re.compile(r"(?<=[0-9]),(?=[0-9]{3}(?![0-9]))")
"""The comma of “1,000”."""


def is_english(item: Item) -> bool:
    """Tell whether an item says that it is English, or says nothing and looks like it."""
    if item.language:
        return item.language.casefold().split("-")[0].split("_")[0] in ("en", "eng", "english")
    words = fold(" ".join((item.stem, *item.options, item.explanation))).split()
    english = sum(word in _ENGLISH for word in words)
    return english > sum(word in _FOREIGN for word in words)


def bare_text(option: str) -> str:
    """Return an English option without its article, and with its number words as figures."""
    text = near_text(option)
    for article in _ARTICLES:
        text = text.removeprefix(article)
    return " ".join(_figures(ungrouped(text).split()))


def ungrouped(text: str) -> str:
    """Return a text with “1,000” as “1000”: it is one number, not two."""
    return _GROUPS.sub("", text)


def _figures(words: Sequence[str]) -> Iterator[str]:
    """Yield words with numbers as figures, such as 2300 for “two thousand three hundred”."""
    whole, part = 0, None  # what a thousand or a million closed, and what is being added up
    for word in words:
        if word == "and" and part and part % 100 == 0:
            continue
        size = _SIZES.get(word)
        number = NUMBERS.get(word)
        if size is not None:
            whole, part = _scaled(whole, part or 1, size)
        elif number is not None and (part is None or _goes_on(part, int(number))):
            part = (part or 0) + int(number)
        else:
            if part is not None:
                yield str(whole + part)
            whole, part = 0, None if number is None else int(number)
            if number is None:
                yield word
    if part is not None:
        yield str(whole + part)


def _scaled(whole: int, part: int, size: int) -> tuple[int, int]:
    """Return what is closed and what is open once a size such as “thousand” was said."""
    return (whole + part * size, 0) if size > 100 else (whole, part * size)


def _goes_on(part: int, number: int) -> bool:
    """Tell whether a number continues another: twenty one, a hundred five, but not two three."""
    return part % 100 == 0 or (number < 10 and part % 10 == 0 and part % 100 >= 20)
