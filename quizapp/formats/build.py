"""From a file's raw texts to a question that can be played, or to the reason why not."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from quizapp import limits
from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.contract import Found, Place, Refused
from quizapp.items.catch_all import speaks_of_all, speaks_of_others
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item, Source
from quizapp.text import clean, clean_or_empty, fold, is_blank

_WORDS = {
    Difficulty.EASY: "easy leicht einfach facil facile simple beginner 1",
    Difficulty.MEDIUM: "medium moderate normal mittel media medio moyen intermediate 2",
    Difficulty.HARD: "hard difficult schwer schwierig dificil difficile expert advanced 3",
}
_DIFFICULTIES = {word: level for level, words in _WORDS.items() for word in words.split()}


@dataclass(frozen=True, slots=True)
class Raw:
    """What a file says of one question, before it is cleaned; ``key`` is a place in ``options``."""

    stem: str
    options: Sequence[str]
    key: int | None
    explanation: str = ""
    category: str = ""
    difficulty: str = ""
    tags: Sequence[str] = ()
    language: str = ""
    source: Sequence[str] = ()
    """Title, place and address."""
    warnings: Sequence[Finding] = field(default=())
    ordered: bool = True
    """Whether the options stand as they are shown, instead of with the right one first."""


def built(raw: Raw, place: Place) -> Found | Refused:
    """Return the question, cleaned and checked, or why it can't be played."""
    try:
        item = _item(raw)
    except QuizError as error:
        return Refused.because(place, raw.stem, error.code, **error.values)
    told = item.last or next(iter(_referring(item.fixed)), "")
    kept = [Finding(Code.FIXED_ORDER_OPTION, values={"option": told})] if told else []
    return Found(item, place, (*raw.warnings, *kept))


def _item(raw: Raw) -> Item:
    if is_blank(raw.stem):
        raise QuizError(Code.EMPTY_STEM)
    stem = clean(raw.stem, limits.STEM_CHARACTERS)
    options = [_option(place, text) for place, text in enumerate(raw.options)]
    if raw.key is None:
        raise QuizError(Code.NO_KEY)
    referring = _referring(options)
    alone = len(referring) == 1 and speaks_of_all(referring[0])
    return Item(
        ref="",
        stem=stem,
        key=options[raw.key],
        distractors=tuple(text for at, text in enumerate(options) if at != raw.key),
        explanation=clean_or_empty(raw.explanation, limits.EXPLANATION_CHARACTERS),
        category=" ".join(clean_or_empty(raw.category, limits.CATEGORY_CHARACTERS).split()),
        difficulty=difficulty_of(raw.difficulty),
        fixed=tuple(options) if referring and raw.ordered and not alone else (),
        last=referring[0] if alone else "",
        tags=_tags(raw.tags),
        language=clean_or_empty(raw.language, limits.PLACE_CHARACTERS),
        source=_source(raw.source),
    )


def _option(place: int, text: str) -> str:
    if is_blank(text):
        raise QuizError(Code.EMPTY_OPTION, option=place + 1)
    return clean(text, limits.OPTION_CHARACTERS)


def _referring(options: Iterable[str]) -> list[str]:
    """Return the options that speak of others: all of the above, both A and B."""
    return [text for text in options if speaks_of_others(text)]


def _tags(texts: Iterable[str]) -> tuple[str, ...]:
    cleaned = [clean_or_empty(text, limits.CATEGORY_CHARACTERS) for text in texts]
    return tuple(dict.fromkeys(text for text in cleaned if text))


def _source(told: Sequence[str]) -> Source | None:
    title, place, address = (
        clean_or_empty(text, limit)
        for text, limit in zip(
            (*told, "", "", "")[:3],
            (limits.TITLE_CHARACTERS, limits.PLACE_CHARACTERS, limits.PLACE_CHARACTERS),
            strict=True,
        )
    )
    title = title or address or place
    return Source(title, place, address) if title else None


def difficulty_of(text: str) -> Difficulty | None:
    """Return the difficulty that a word in one of a few languages stands for, if any."""
    return _DIFFICULTIES.get(fold(text))
