"""A question as somebody typed it, and the item it becomes."""

from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from quizapp.errors import Code, QuizError
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item, Source
from quizapp.limits import (
    CATEGORY_CHARACTERS,
    EXPLANATION_CHARACTERS,
    OPTION_CHARACTERS,
    PLACE_CHARACTERS,
    STEM_CHARACTERS,
    TITLE_CHARACTERS,
)
from quizapp.text import clean, clean_or_empty, is_blank


class Arrangement(StrEnum):
    """How a question's options stand when it is asked."""

    SHUFFLED = "shuffled"
    FIXED = "fixed"
    LAST = "last"
    """Shuffled, but the last one stays the last."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What the question form holds: ``key`` is the place of the option marked right.

    ``feedback`` says why options are wrong, by their places. ``tags`` stand between commas.
    The three of ``source`` say where the answer can be looked up, and ``picture`` is the hash of
    one that the bank holds. ``pack`` is the ref of the pack that the question is or will be in
    ("": the usual one). ``made_from`` is the stamp of the question that the typing began with.
    """

    stem: str
    options: tuple[str, ...]
    key: int | None
    explanation: str = ""
    category: str = ""
    difficulty: Difficulty | None = None
    feedback: tuple[str, ...] = ()
    tags: str = ""
    language: str = ""
    source_title: str = ""
    source_place: str = ""
    source_address: str = ""
    arrangement: Arrangement = Arrangement.SHUFFLED
    picture: str = ""
    picture_description: str = ""
    pack: str = ""
    made_from: str = field(default="", compare=False)


class DraftError(QuizError):
    """A draft that cannot be played: ``field`` is the name of a field of Draft.

    Of one option it is ``option`` or ``feedback``, and ``option`` its place, from 0.
    """

    def __init__(self, error: QuizError, field: str, option: int | None = None) -> None:
        super().__init__(error.code, **error.values)
        self.field = field
        self.option = option


def draft_of(item: Item) -> Draft:
    """Return what the form shows of an item."""
    options = item.options
    if item.last:
        options = (*(option for option in options if option != item.last), item.last)
    said = [item.feedback.get(option, "") for option in options]
    while said and not said[-1]:
        said.pop()
    source = item.source or Source("")
    return Draft(
        stem=item.stem,
        options=options,
        key=options.index(item.key),
        explanation=item.explanation,
        category=item.category,
        difficulty=item.difficulty,
        feedback=tuple(said),
        source_title=source.title,
        source_place=source.place,
        source_address=source.address,
        tags=", ".join(item.tags),
        language=item.language,
        arrangement=_arrangement_of(item),
        picture=item.picture,
        picture_description=item.picture_description,
    )


def item_from(draft: Draft, ref: str) -> Item:
    """Return the item that a draft describes; empty options at the end are left out.

    Raises DraftError with the field at fault.
    """
    stem = _text("stem", draft.stem, STEM_CHARACTERS, Code.EMPTY_STEM)
    options = _options(draft)
    if draft.key is None or draft.key >= len(options):
        raise DraftError(QuizError(Code.NO_KEY), "key")
    arranged, fixed = draft.arrangement, tuple(options)
    explanation = _optional("explanation", draft.explanation, EXPLANATION_CHARACTERS)
    category = _optional("category", draft.category, CATEGORY_CHARACTERS)
    feedback, tags, source = _feedback(draft, options), _tags(draft.tags), _source(draft)
    language = _optional("language", draft.language, PLACE_CHARACTERS)
    described = _optional("picture_description", draft.picture_description, PLACE_CHARACTERS)
    key = options.pop(draft.key)
    try:
        return Item(
            ref=ref,
            stem=stem,
            key=key,
            distractors=tuple(options),
            explanation=explanation,
            category=" ".join(category.split()),
            difficulty=draft.difficulty,
            fixed=fixed if arranged is Arrangement.FIXED else (),
            last=fixed[-1] if arranged is Arrangement.LAST else "",
            feedback=feedback,
            tags=tags,
            language=language,
            source=source,
            picture=draft.picture,
            picture_description=described if draft.picture else "",
        )
    except QuizError as error:
        raise DraftError(error, "option") from error


def _arrangement_of(item: Item) -> Arrangement:
    if item.fixed:
        return Arrangement.FIXED
    return Arrangement.LAST if item.last else Arrangement.SHUFFLED


def _options(draft: Draft) -> list[str]:
    """Return the cleaned options up to the last one with text."""
    last = max((k for k, text in enumerate(draft.options) if not is_blank(text)), default=-1)
    if draft.key is not None:
        last = max(last, draft.key)
    return [_option(place, text) for place, text in enumerate(draft.options[: last + 1])]


def _option(place: int, text: str) -> str:
    if is_blank(text):
        raise DraftError(QuizError(Code.EMPTY_OPTION, option=place + 1), "option", place)
    try:
        return clean(text, OPTION_CHARACTERS)
    except QuizError as error:
        raise DraftError(error, "option", place) from error


def _text(field: str, text: str, limit: int, empty: Code) -> str:
    if is_blank(text):
        raise DraftError(QuizError(empty), field)
    return _optional(field, text, limit)


def _optional(field: str, text: str, limit: int) -> str:
    try:
        return clean_or_empty(text, limit)
    except QuizError as error:
        raise DraftError(error, field) from error


def _feedback(draft: Draft, options: list[str]) -> MappingProxyType[str, str]:
    """Return what is said of wrong options, by their text."""
    said: dict[str, str] = {}
    for place, (option, text) in enumerate(zip(options, draft.feedback, strict=False)):
        if place == draft.key or is_blank(text):
            continue
        try:
            said[option] = clean(text, EXPLANATION_CHARACTERS)
        except QuizError as error:
            raise DraftError(error, "feedback", place) from error
    return MappingProxyType(said)


def _tags(text: str) -> tuple[str, ...]:
    tags = [
        _optional("tags", tag, CATEGORY_CHARACTERS) for tag in text.replace(";", ",").split(",")
    ]
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def _source(draft: Draft) -> Source | None:
    """Return where to look the answer up; a source without a title is called by its address."""
    title = _optional("source_title", draft.source_title, TITLE_CHARACTERS)
    place = _optional("source_place", draft.source_place, PLACE_CHARACTERS)
    address = _optional("source_address", draft.source_address, PLACE_CHARACTERS)
    title = title or (address or place)[:TITLE_CHARACTERS]
    return Source(title, place, address) if title else None
