"""One change for many questions: a field that all are given, or words that others replace."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from types import MappingProxyType

from quizapp.items.item import Difficulty, Item


class BulkField(StrEnum):
    """What many questions can be given at once."""

    CATEGORY = "category"
    DIFFICULTY = "difficulty"
    ADD_TAG = "add_tag"
    REMOVE_TAG = "remove_tag"
    LANGUAGE = "language"


@dataclass(frozen=True, slots=True)
class BulkEdit:
    """A field and its new value; a difficulty is named, and "" is none."""

    field: BulkField
    value: str

    def apply(self, item: Item) -> Item:
        """Return an item with the field so."""
        match self.field:
            case BulkField.CATEGORY:
                return replace(item, category=self.value)
            case BulkField.DIFFICULTY:
                level = Difficulty[self.value.upper()] if self.value else None
                return replace(item, difficulty=level)
            case BulkField.LANGUAGE:
                return replace(item, language=self.value)
            case BulkField.ADD_TAG:
                known = not self.value or self.value in item.tags
                return item if known else replace(item, tags=(*item.tags, self.value))
        return replace(item, tags=tuple(tag for tag in item.tags if tag != self.value))


@dataclass(frozen=True, slots=True)
class Replacement:
    """Words to find in stem, options, explanation and category, and what takes their place."""

    find: str
    by: str
    match_case: bool = False

    @property
    def field(self) -> str:
        """What is said of the change."""
        return "replace"

    def apply(self, item: Item) -> Item:
        """Return an item with the words replaced; raises QuizError where it cannot be played."""
        new = self._replaced
        return replace(
            item,
            stem=new(item.stem),
            key=new(item.key),
            distractors=tuple(map(new, item.distractors)),
            fixed=tuple(map(new, item.fixed)),
            last=new(item.last),
            feedback=MappingProxyType({new(k): text for k, text in item.feedback.items()}),
            explanation=new(item.explanation),
            category=new(item.category),
        )

    def _replaced(self, text: str) -> str:
        if not self.find:
            return text
        flags = re.NOFLAG if self.match_case else re.IGNORECASE
        return re.sub(re.escape(self.find), lambda _: self.by, text, flags=flags)


@dataclass(frozen=True, slots=True)
class BulkDone:
    """How many questions were changed, and how many left: built in, or unplayable then."""

    changed: int = 0
    built_in: int = 0
    unplayable: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """A question that a change would touch; ``after`` is None where it could not be played."""

    before: Item
    after: Item | None
