"""A question as somebody typed it, and the item it becomes."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from quizapp.errors import Code, QuizError
from quizapp.items.item import Difficulty, Item, Source
from quizapp.limits import (
    CATEGORY_CHARACTERS,
    EXPLANATION_CHARACTERS,
    OPTION_CHARACTERS,
    PLACE_CHARACTERS,
    STEM_CHARACTERS,
    TITLE_CHARACTERS,
)
from quizapp.text import clean, clean_or_empty, is_blank


@dataclass(frozen=True, slots=True)
class Draft:
    """What the question form holds: ``key`` is the place of the option marked right."""

    stem: str
    options: tuple[str, ...]
    key: int | None
    explanation: str = ""
    category: str = ""
    difficulty: Difficulty | None = None
    tags: str = ""
    language: str = ""
    source_title: str = ""
    source_place: str = ""
    source_address: str = ""
    picture: str = ""
    picture_description: str = ""


def draft_of(item: Item) -> Draft:
    """Return what the form shows of an item."""
    source = item.source
    return Draft(
        stem=item.stem,
        options=item.options,
        key=item.options.index(item.key),
        explanation=item.explanation,
        category=item.category,
        difficulty=item.difficulty,
        tags=", ".join(item.tags),
        language=item.language,
        source_title=source.title if source else "",
        source_place=source.place if source else "",
        source_address=source.address if source else "",
        picture=item.picture,
        picture_description=item.picture_description,
    )


def drafts_to_json(drafts: Mapping[bytes, Draft]) -> str:
    """Return drafts by their question's uid (b"" for a new one) as text; "" for none."""
    if not drafts:
        return ""
    return json.dumps([{"uid": uid.hex(), **asdict(draft)} for uid, draft in drafts.items()])


def drafts_from_json(text: str) -> dict[bytes, Draft]:
    """Return the drafts that ``drafts_to_json`` wrote; what cannot be read is left out."""
    found: dict[bytes, Draft] = {}
    try:
        for one in json.loads(text) if text else ():
            level = one["difficulty"]
            found[bytes.fromhex(one["uid"])] = Draft(
                stem=str(one["stem"]),
                options=tuple(str(option) for option in one["options"]),
                key=None if one["key"] is None else int(one["key"]),
                explanation=str(one["explanation"]),
                category=str(one["category"]),
                difficulty=None if level is None else Difficulty(level),
                **{name: str(one.get(name, "")) for name in _LATER},
            )
    except (ValueError, TypeError, LookupError, RecursionError):
        return found
    return found


_LATER = (
    *("tags", "language", "source_title", "source_place", "source_address"),
    *("picture", "picture_description"),
)


class DraftError(QuizError):
    """A draft that cannot be played: ``field`` is the name of one of Draft's, or option.

    ``option`` is the place of the option at fault, from 0, where it is one.
    """

    def __init__(self, error: QuizError, field: str, option: int | None = None) -> None:
        super().__init__(error.code, **error.values)
        self.field = field
        self.option = option


def item_from(draft: Draft, ref: str) -> Item:
    """Return the item that a draft describes; empty options at the end are left out.

    Raises DraftError with the field at fault.
    """
    stem = _text("stem", draft.stem, STEM_CHARACTERS, Code.EMPTY_STEM)
    options = _options(draft)
    if draft.key is None or draft.key >= len(options):
        raise DraftError(QuizError(Code.NO_KEY), "key")
    explanation = _optional("explanation", draft.explanation, EXPLANATION_CHARACTERS)
    category = _optional("category", draft.category, CATEGORY_CHARACTERS)
    others = tuple(option for place, option in enumerate(options) if place != draft.key)
    try:
        return Item(
            ref=ref,
            stem=stem,
            key=options[draft.key],
            distractors=others,
            explanation=explanation,
            category=" ".join(category.split()),
            difficulty=draft.difficulty,
            tags=_tags(draft),
            language=_optional("language", draft.language, CATEGORY_CHARACTERS),
            source=_source(draft),
            picture=draft.picture,
            picture_description=_described(draft),
        )
    except DraftError:
        raise
    except QuizError as error:
        raise DraftError(error, "option") from error


def _tags(draft: Draft) -> tuple[str, ...]:
    """Return the tags, which commas part; each once."""
    told = _optional("tags", draft.tags, PLACE_CHARACTERS)
    tags = (" ".join(tag.split()) for tag in told.split(","))
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def _source(draft: Draft) -> Source | None:
    """Return the source; one with a place or an address alone has that as its title."""
    title = _optional("source_title", draft.source_title, TITLE_CHARACTERS)
    place = _optional("source_place", draft.source_place, PLACE_CHARACTERS)
    address = _optional("source_address", draft.source_address, PLACE_CHARACTERS)
    told = title or address or place
    return Source(told[:TITLE_CHARACTERS], place, address) if told else None


def _described(draft: Draft) -> str:
    if not draft.picture:
        return ""
    return _optional("picture_description", draft.picture_description, PLACE_CHARACTERS)


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
