"""Open Trivia DB JSON: the site's answers as people save them."""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO

from quizapp.errors import Code, QuizError
from quizapp.formats.build import Raw, built
from quizapp.formats.contract import Event, FileRefused, Found, Heading, Place, Refused, Wish
from quizapp.formats.json_fields import text_field, texts_field, words_of
from quizapp.formats.json_text import documents, text_of
from quizapp.formats.opentdb_encoding import TextEncoding, decoded, encoding_of
from quizapp.formats.opentdb_writing import write
from quizapp.items.pack import Pack
from quizapp.limits import FILE_QUESTIONS, TITLE_CHARACTERS
from quizapp.text import clean_or_empty, is_blank

__all__ = ["read", "recognises", "write"]

NAME = "opentdb"
_REASONS = {
    1: "there were too few questions for what was asked",
    2: "something was asked that it does not know",
    3: "its token was not found",
    4: "its token is used up",
    5: "it was asked too often",
}
_SITE = Pack(
    ref="",
    title="",
    language="en",
    licence="CC BY-SA 4.0",
    source_title="Open Trivia Database",
    source_address="https://opentdb.com",
)
_KEYS = re.compile(rb'"(?:correct_answer|incorrect_answers)"')
_ENVELOPE = re.compile(rb'"response_code"\s*:')
_LIKE = re.compile(rb'"incorrectAnswers"')
_TYPE = re.compile(rb'"type"\s*:\s*"(?:multiple|boolean|bXVsdGlwbGU=|Ym9vbGVhbg==)"')


def recognises(start: bytes, file: str) -> int:  # noqa: ARG001 - its name says nothing
    """Return how sure it is, by the names of the fields."""
    start = start.replace(b"\0", b"")  # UTF-16
    if _KEYS.search(start) or _ENVELOPE.search(start):
        return 95
    return 90 if _LIKE.search(start) and _TYPE.search(start) else 0


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read envelopes or a bare list of questions; raises FileRefused."""
    text, encoding = text_of(stream, wish.encoding)
    envelopes, entries = _entries(documents(text))
    if not entries:
        raise FileRefused(Code.NO_QUESTIONS)
    if len(entries) > FILE_QUESTIONS:
        raise FileRefused(Code.TOO_MANY_QUESTIONS, most=FILE_QUESTIONS)
    coded = encoding_of(entry for entry in entries if isinstance(entry, dict))
    yield Heading(NAME, encoding, _origin(envelopes))
    for number, entry in enumerate(entries, start=1):
        yield _question(entry, coded, Place("question", number))


def _entries(found: Iterable[object]) -> tuple[list[dict[str, object]], list[object]]:
    """Return the envelopes of a file and the questions of all of them."""
    envelopes: list[dict[str, object]] = []
    entries: list[object] = []
    for one in _unpacked(found):
        if isinstance(one, dict) and ("results" in one or "response_code" in one):
            entries += _results(one)
            envelopes.append(one)
        else:
            entries.append(one)
    return envelopes, entries


def _unpacked(found: Iterable[object]) -> Iterator[object]:
    for one in found:
        yield from one if isinstance(one, list) else [one]


def _results(envelope: Mapping[str, object]) -> list[object]:
    """Return the questions of an answer of the site; raises FileRefused where it has none."""
    code = envelope.get("response_code", 0)
    if code != 0:
        number = code if isinstance(code, int) else -1
        reason = _REASONS.get(number, f"response code {str(code)[:20]}")
        raise FileRefused(Code.REFUSED_BY_SOURCE, reason=reason)
    results = envelope.get("results")
    if not isinstance(results, list):
        raise FileRefused(Code.WRONG_ROOT, found="JSON without a list of results")
    return results


def _origin(envelopes: Iterable[Mapping[str, object]]) -> Pack:
    """Return what our own exports say of their pack, or the site."""
    own = next((one["pack"] for one in envelopes if isinstance(one.get("pack"), dict)), None)
    if not isinstance(own, dict):
        return _SITE
    authors = own.get("authors")
    listed = [_told(one) for one in authors] if isinstance(authors, list) else []
    return Pack(
        ref="",
        title=_told(own.get("title")),
        language=_told(own.get("language")),
        licence=_told(own.get("licence")),
        authors=tuple(one for one in listed if one),
        source_title=_told(own.get("source_title")),
        source_about=_told(own.get("source_about")),
        source_address=_told(own.get("source_address")),
    )


def _told(value: object) -> str:
    try:
        return clean_or_empty(value, TITLE_CHARACTERS) if isinstance(value, str) else ""
    except QuizError:
        return ""


def _question(entry: object, coded: TextEncoding, place: Place) -> Found | Refused:
    try:
        return built(_raw(entry, coded), place)
    except QuizError as error:
        stem = words_of(entry, "question")
        return Refused.because(place, _shown(stem, coded), error.code, **error.values)


def _raw(entry: object, coded: TextEncoding) -> Raw:
    if not isinstance(entry, dict):
        raise QuizError(Code.SYNTAX)
    key = text_field(entry, "correct_answer", "correctAnswer")
    wrongs = texts_field(entry, "incorrect_answers", "incorrectAnswers")
    try:
        stem, key, *wrongs = (
            decoded(text, coded) for text in (text_field(entry, "question"), key, *wrongs)
        )
        kind, category, difficulty = (
            decoded(text_field(entry, name), coded) for name in ("type", "category", "difficulty")
        )
    except ValueError as error:
        raise QuizError(Code.SYNTAX) from error
    if kind not in ("", "multiple", "boolean"):
        raise QuizError(Code.TYPE_OTHER, kind=kind[:40])
    if is_blank(key) and not is_blank(stem):
        raise QuizError(Code.NO_KEY)
    return Raw(
        stem,
        [key, *wrongs],
        0,
        ordered=False,
        category=category,
        difficulty=difficulty,
    )


def _shown(stem: str, coded: TextEncoding) -> str:
    try:
        return decoded(stem, coded)
    except ValueError:
        return stem
