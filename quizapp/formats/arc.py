"""ARC and OpenBookQA: JSON lines with a stem, labelled choices and the right one's label."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from quizapp.errors import Code, QuizError
from quizapp.formats.build import Raw, built
from quizapp.formats.contract import Event, FileRefused, Found, Heading, Place, Refused, Wish
from quizapp.formats.json_fields import Object, text_field, texts_field, words_of
from quizapp.formats.json_text import line_value
from quizapp.formats.table_encoding import lines_of, mark_of
from quizapp.limits import FILE_BYTES, FILE_QUESTIONS

NAME = "arc"
_LINE_CHARACTERS = 100_000
_CHOICES = re.compile(rb'"choices"\s*:')
_KEY = re.compile(rb'"answerKey"\s*:')


def recognises(start: bytes, file: str) -> int:  # noqa: ARG001 - its name says nothing
    """Return how sure it is, by the names of the fields."""
    start = start.replace(b"\0", b"")  # UTF-16
    return 95 if _CHOICES.search(start) and _KEY.search(start) else 0


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read a question from each line that is not blank; raises FileRefused."""
    if stream.seek(0, 2) > FILE_BYTES:
        raise FileRefused(Code.TOO_LARGE, most=f"{FILE_BYTES // 1024 // 1024} MB")
    stream.seek(0)
    encoding = wish.encoding or mark_of(stream.read(4)) or "utf-8"
    yield Heading(NAME, encoding.removesuffix("-sig"))
    count = 0
    for number, line in enumerate(lines_of(stream, encoding), start=1):
        if not line.strip():
            continue
        count += 1
        if count > FILE_QUESTIONS:
            raise FileRefused(Code.TOO_MANY_QUESTIONS, most=FILE_QUESTIONS)
        yield _question(line, Place("line", number))
    if not count:
        raise FileRefused(Code.NO_QUESTIONS)


def _question(line: str, place: Place) -> Found | Refused:
    entry = line_value(line) if len(line) <= _LINE_CHARACTERS else None
    if not isinstance(entry, dict):
        return Refused.because(place, line[:_LINE_CHARACTERS], Code.SYNTAX)
    inner = entry.get("question")
    question = inner if isinstance(inner, dict) else entry
    try:
        return built(_raw(entry, question), place)
    except QuizError as error:
        stem = words_of(question, "stem", "question_stem", "question")
        return Refused.because(place, stem, error.code, **error.values)


def _raw(entry: Object, question: Object) -> Raw:
    stem = text_field(question, "stem", "question_stem", "question")
    labels, texts = _choices(question.get("choices", entry.get("choices")))
    key = text_field(entry, "answerKey").strip()
    key = key if key in labels else key.upper()
    if key and key not in labels:
        raise QuizError(Code.KEY_OUT_OF_RANGE, key=key[:20], options=len(labels))
    return Raw(stem, texts, labels.index(key) if key else None)


def _choices(listed: object) -> tuple[list[str], list[str]]:
    """Return labels and texts: a list of pairs, or two lists."""
    if isinstance(listed, dict):
        labels, texts = texts_field(listed, "label"), texts_field(listed, "text")
        if len(labels) != len(texts):
            raise QuizError(Code.SYNTAX)
        return labels, texts
    if not isinstance(listed, list) or not all(isinstance(one, dict) for one in listed):
        raise QuizError(Code.SYNTAX)
    return (
        [text_field(one, "label").strip() for one in listed],
        [text_field(one, "text") for one in listed],
    )
