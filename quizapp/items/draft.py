"""A question as somebody typed it, and the item it becomes."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass

from quizapp.errors import Code, QuizError
from quizapp.items.item import Difficulty, Item
from quizapp.limits import (
    CATEGORY_CHARACTERS,
    EXPLANATION_CHARACTERS,
    OPTION_CHARACTERS,
    STEM_CHARACTERS,
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
            )
    except (ValueError, TypeError, LookupError, RecursionError):
        return found
    return found


class DraftError(QuizError):
    """A draft that cannot be played: ``field`` is stem, option, key, explanation or category.

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
        )
    except QuizError as error:
        raise DraftError(error, "option") from error


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
