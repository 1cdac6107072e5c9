"""One change for many questions: a field that all are given, or words that others replace."""

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import partial
from types import MappingProxyType

from quizapp.items.credit import Credit
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
from quizapp.text import clean_or_empty, in_word, plain


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
        """Return an item with the field so; raises QuizError where its text cannot be kept."""
        match self.field:
            case BulkField.CATEGORY:
                return replace(item, category=_line(self.value, CATEGORY_CHARACTERS))
            case BulkField.DIFFICULTY:
                level = Difficulty[self.value.upper()] if self.value else None
                return replace(item, difficulty=level)
            case BulkField.LANGUAGE:
                return replace(item, language=_line(self.value, PLACE_CHARACTERS))
            case BulkField.ADD_TAG:
                held = set(map(plain, item.tags))
                added = [tag for same, tag in self._tags().items() if same not in held]
                return replace(item, tags=(*item.tags, *added)) if added else item
        gone = self._tags()
        return replace(item, tags=tuple(tag for tag in item.tags if plain(tag) not in gone))

    def _tags(self) -> dict[str, str]:
        """Return the tags that were typed, parted by commas as in the form.

        They stand by what makes two tags the same, as in a search: case and accents do not count.
        """
        found = [_line(tag, CATEGORY_CHARACTERS) for tag in self.value.replace(";", ",").split(",")]
        return {plain(tag): tag for tag in reversed(found) if tag}


@dataclass(frozen=True, slots=True)
class Replacement:
    """Words to find in all that a question says, and what takes their place."""

    find: str
    by: str
    match_case: bool = False
    whole_words: bool = False

    @property
    def field(self) -> str:
        """What is said of the change."""
        return "replace"

    def apply(self, item: Item) -> Item:
        """Return an item with the words replaced; raises QuizError where it cannot be played."""
        option = partial(self._replaced, most=OPTION_CHARACTERS)
        return replace(
            item,
            stem=self._replaced(item.stem, STEM_CHARACTERS),
            key=option(item.key),
            distractors=tuple(map(option, item.distractors)),
            fixed=tuple(map(option, item.fixed)),
            last=option(item.last),
            feedback=MappingProxyType(
                {option(k): self._telling(text) for k, text in item.feedback.items()}
            ),
            explanation=self._telling(item.explanation),
            category=self._replaced(item.category, CATEGORY_CHARACTERS),
            tags=self._tags(item.tags),
            source=item.source and self._source(item.source),
            picture_description=self._replaced(item.picture_description, PLACE_CHARACTERS),
        )

    def _telling(self, text: str) -> str:
        return self._replaced(text, EXPLANATION_CHARACTERS)

    def _tags(self, tags: tuple[str, ...]) -> tuple[str, ...]:
        new = [self._replaced(tag, CATEGORY_CHARACTERS) for tag in tags]
        return tuple({plain(tag): tag for tag in new if tag}.values()) if new != [*tags] else tags

    def _source(self, source: Source) -> Source | None:
        place = partial(self._replaced, most=PLACE_CHARACTERS)
        new = replace(
            source,
            title=self._replaced(source.title, TITLE_CHARACTERS),
            place=place(source.place),
            address=place(source.address),
        )
        return new if new.title or new.place or new.address else None

    def _replaced(self, text: str, most: int) -> str:
        """Return a text with the words replaced; what holds none of them stays to the letter."""
        if not self.find:
            return text
        flags = re.NOFLAG if self.match_case else re.IGNORECASE
        new = re.sub(self._sought(), self._put, text, flags=flags)
        return clean_or_empty(new, most) if new != text else text

    def _sought(self) -> str:
        """Return the words as a pattern: composed as texts are kept, either apostrophe for both."""
        sought = re.escape(unicodedata.normalize("NFC", self.find))
        return re.sub("['’]", "['’]", sought)

    def _put(self, found: re.Match[str]) -> str:
        """Return what takes the place of words that were found; inside of a longer one, nothing."""
        before, after = found.string[: found.start()][-1:], found.string[found.end() :][:1]
        cut = _one_word(before, found[0][0]) or _one_word(found[0][-1], after)
        return found[0] if self.whole_words and cut else self.by


def _one_word(mark: str, following: str) -> bool:
    return bool(mark and following) and in_word(mark) and in_word(following)


def _line(text: str, most: int) -> str:
    return " ".join(clean_or_empty(text, most).split())


@dataclass(frozen=True, slots=True)
class BulkDone:
    """How many questions were changed, and how many left: built in, or unplayable then.

    ``elsewhere`` were left because somebody else had changed them since they were looked at.

    ``credits`` say whose those are that came into a pack which does not name the same.
    """

    changed: int = 0
    built_in: int = 0
    unplayable: int = 0
    credits: tuple[Credit, ...] = ()
    elsewhere: int = 0


@dataclass(frozen=True, slots=True)
class Hit:
    """A question that a change would touch; ``after`` is None where it could not be played."""

    before: Item
    after: Item | None


@dataclass(frozen=True, slots=True)
class Hits:
    """The first questions that a change would touch, and how many it would change in all."""

    first: tuple[Hit, ...] = ()
    changed: int = 0
