"""What is true of English texts only: how to know one, its articles, and its number words."""

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
    return " ".join(NUMBERS.get(word, word) for word in text.split())
