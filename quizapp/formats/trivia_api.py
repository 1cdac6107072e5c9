"""The Trivia API JSON: a list of questions, of version 1 or 2; plain text, never to be decoded."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from quizapp.errors import Code, QuizError
from quizapp.formats.build import Raw, built
from quizapp.formats.contract import Event, FileRefused, Found, Heading, Place, Refused, Wish
from quizapp.formats.json_fields import text_field, texts_field, words_of
from quizapp.formats.json_text import documents, text_of
from quizapp.items.pack import Pack
from quizapp.limits import FILE_QUESTIONS
from quizapp.text import is_blank

NAME = "trivia-api"
_SITE = Pack(
    ref="",
    title="",
    language="en",
    licence="CC BY-NC 4.0",
    source_title="The Trivia API",
    source_address="https://the-trivia-api.com",
)
_WRONGS = re.compile(rb'"incorrectAnswers"\s*:')
_KEY = re.compile(rb'"correctAnswer"\s*:')
_PLAIN = frozenset({"", "multiple choice", "text_choice", "multiple", "boolean"})
_CATEGORIES = {
    "arts_and_literature": "Arts & Literature",
    "film_and_tv": "Film & TV",
    "food_and_drink": "Food & Drink",
    "general_knowledge": "General Knowledge",
    "geography": "Geography",
    "history": "History",
    "music": "Music",
    "science": "Science",
    "society_and_culture": "Society & Culture",
    "sport_and_leisure": "Sport & Leisure",
}


def recognises(start: bytes, file: str) -> int:  # noqa: ARG001 - its name says nothing
    """Return how sure it is, by the names of the fields."""
    start = start.replace(b"\0", b"")  # UTF-16
    return 85 if _WRONGS.search(start) and _KEY.search(start) else 0


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read a list of questions; raises FileRefused."""
    text, encoding = text_of(stream, wish.encoding)
    entries = [one for found in documents(text) for one in _listed(found)]
    if not entries:
        raise FileRefused(Code.NO_QUESTIONS)
    if len(entries) > FILE_QUESTIONS:
        raise FileRefused(Code.TOO_MANY_QUESTIONS, most=FILE_QUESTIONS)
    yield Heading(NAME, encoding, _SITE)
    for number, entry in enumerate(entries, start=1):
        yield _question(entry, Place("question", number))


def _listed(found: object) -> list[object]:
    if isinstance(found, dict) and isinstance(found.get("questions"), list):
        return list(found["questions"])
    return found if isinstance(found, list) else [found]


def _question(entry: object, place: Place) -> Found | Refused:
    try:
        return built(_raw(entry), place)
    except QuizError as error:
        inner = entry.get("question") if isinstance(entry, dict) else None
        stem = words_of(inner, "text") or words_of(entry, "question")
        return Refused.because(place, stem, error.code, **error.values)


def _raw(entry: object) -> Raw:
    if not isinstance(entry, dict):
        raise QuizError(Code.SYNTAX)
    kind = text_field(entry, "type")
    if kind.lower() == "image_choice":
        raise QuizError(Code.NEEDS_MEDIA)
    if kind.lower() not in _PLAIN:
        raise QuizError(Code.TYPE_OTHER, kind=kind[:40])
    inner = entry.get("question")
    stem = text_field(inner, "text") if isinstance(inner, dict) else text_field(entry, "question")
    key = text_field(entry, "correctAnswer")
    category = text_field(entry, "category")
    if is_blank(key) and not is_blank(stem):
        raise QuizError(Code.NO_KEY)
    return Raw(
        stem,
        [key, *texts_field(entry, "incorrectAnswers")],
        0,
        ordered=False,
        category=_CATEGORIES.get(category, category),
        difficulty=text_field(entry, "difficulty"),
        tags=[tag.replace("_", " ") for tag in texts_field(entry, "tags")],
    )
