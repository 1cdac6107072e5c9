"""The gate for every text of a question from outside: cleaned, and within its limits."""

from dataclasses import replace
from types import MappingProxyType

from quizapp import limits
from quizapp.errors import Code, QuizError
from quizapp.items.item import Item, Source
from quizapp.items.pack import Pack
from quizapp.text import clean, clean_or_empty, is_blank


def tidied(item: Item, *, ref: str, source: Source | None, picture: str) -> Item:
    """Return an item as it may be kept; raises QuizError where it may not be.

    ``source`` is that of an item which names none itself.
    """
    if _is_plain(item):
        return replace(item, ref=ref, source=source, picture=picture)
    stem = _stem(item.stem)
    option = {text: _option(number, text) for number, text in enumerate(item.options, start=1)}
    return replace(
        item,
        ref=ref,
        stem=stem,
        key=option[item.key],
        distractors=tuple(option[text] for text in item.distractors),
        fixed=tuple(option[text] for text in item.fixed),
        last=option.get(item.last, ""),
        explanation=clean_or_empty(item.explanation, limits.EXPLANATION_CHARACTERS),
        category=" ".join(clean_or_empty(item.category, limits.CATEGORY_CHARACTERS).split()),
        feedback=MappingProxyType(
            {
                option[text]: clean_or_empty(said, limits.EXPLANATION_CHARACTERS)
                for text, said in item.feedback.items()
                if text in option and not is_blank(said)
            }
        ),
        tags=tuple(
            clean(tag, limits.CATEGORY_CHARACTERS) for tag in item.tags if not is_blank(tag)
        ),
        language=clean_or_empty(item.language, limits.PLACE_CHARACTERS),
        source=_source(item.source) if item.source else source,
        picture=picture,
        picture_description=clean_or_empty(item.picture_description, limits.PLACE_CHARACTERS),
    )


def tidied_pack(pack: Pack) -> Pack:
    """Return what a file says of itself as it may be kept; raises QuizError."""
    return replace(
        pack,
        title=clean_or_empty(pack.title, limits.TITLE_CHARACTERS),
        language=clean_or_empty(pack.language, limits.PLACE_CHARACTERS),
        as_of=clean_or_empty(pack.as_of, limits.PLACE_CHARACTERS),
        licence=clean_or_empty(pack.licence, limits.PLACE_CHARACTERS),
        authors=tuple(
            clean(author, limits.PLACE_CHARACTERS)
            for author in pack.authors
            if not is_blank(author)
        ),
        source_title=clean_or_empty(pack.source_title, limits.TITLE_CHARACTERS),
        source_about=clean_or_empty(pack.source_about, limits.PLACE_CHARACTERS),
        source_address=clean_or_empty(pack.source_address, limits.PLACE_CHARACTERS),
    )


def _is_plain(item: Item) -> bool:
    """Tell whether nothing has to be done: printable ASCII, trimmed, within all limits."""
    if item.source or item.feedback or item.tags or item.picture_description or item.language:
        return False
    short = (item.category, *item.options)
    joined = "".join((item.stem, item.explanation, *short))
    return (
        joined.isascii()
        and joined.isprintable()
        and max(map(len, short)) <= limits.CATEGORY_CHARACTERS
        and len(item.stem) <= limits.STEM_CHARACTERS
        and len(item.explanation) <= limits.EXPLANATION_CHARACTERS
        and all(text == text.strip() for text in (item.stem, item.explanation, *short))
        and "  " not in item.category
    )


def _stem(text: str) -> str:
    try:
        return clean(text, limits.STEM_CHARACTERS)
    except QuizError as error:
        raise QuizError(Code.EMPTY_STEM) if error.code is Code.EMPTY_TEXT else error from None


def _option(number: int, text: str) -> str:
    try:
        return clean(text, limits.OPTION_CHARACTERS)
    except QuizError as error:
        empty = error.code is Code.EMPTY_TEXT
        raise QuizError(Code.EMPTY_OPTION, option=number) if empty else error from None


def _source(source: Source) -> Source:
    if is_blank(source.title):
        raise QuizError(Code.EMPTY_TEXT)
    return replace(
        source,
        title=clean(source.title, limits.TITLE_CHARACTERS),
        place=clean_or_empty(source.place, limits.PLACE_CHARACTERS),
        address=clean_or_empty(source.address, limits.PLACE_CHARACTERS),
    )
