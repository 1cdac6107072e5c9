"""What a question said from one moment on, and how that differs from what it said before."""

from dataclasses import dataclass
from enum import StrEnum

from quizapp.items.item import Item


@dataclass(frozen=True, slots=True)
class Version:
    """One text of a question; ``asked`` is how often it was asked so.

    ``current`` marks the text that it has now.
    """

    uid: bytes
    number: int
    item: Item
    made_ms: int
    asked: int = 0
    current: bool = False


class Part(StrEnum):
    """What can differ between two versions of a question."""

    STEM = "stem"
    KEY = "key"
    DISTRACTORS = "distractors"
    ORDER = "order"
    FEEDBACK = "feedback"
    EXPLANATION = "explanation"
    SOURCE = "source"
    CATEGORY = "category"
    DIFFICULTY = "difficulty"
    TAGS = "tags"
    LANGUAGE = "language"
    PICTURE = "picture"


def changed_parts(before: Item, after: Item) -> list[Part]:
    """Return which parts of a question say something else than before."""
    was, now = _parts(before), _parts(after)
    return [part for part in Part if was[part] != now[part]]


def _parts(item: Item) -> dict[Part, object]:
    source = item.source
    said = source and (source.title, source.place, source.address, source.facts)
    return {
        Part.STEM: item.stem,
        Part.KEY: item.key,
        Part.DISTRACTORS: sorted(item.distractors),
        Part.ORDER: (item.fixed, item.last, item.show),
        Part.FEEDBACK: dict(item.feedback),
        Part.EXPLANATION: item.explanation,
        Part.SOURCE: said,
        Part.CATEGORY: item.category,
        Part.DIFFICULTY: item.difficulty,
        Part.TAGS: item.tags,
        Part.LANGUAGE: item.language,
        Part.PICTURE: (item.picture, item.picture_description),
    }
