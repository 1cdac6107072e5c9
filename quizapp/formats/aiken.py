"""Aiken: a question on one line, lettered options below it, and ANSWER: with a letter."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from quizapp.errors import Code, Finding
from quizapp.formats.aiken_writing import write
from quizapp.formats.build import Raw, built
from quizapp.formats.contract import Event, Found, Heading, Place, Refused, Wish
from quizapp.formats.text_lines import encoding_of, headed, numbered, shown_lines

__all__ = ["read", "recognises", "write"]

NAME = "aiken"
OPTION = re.compile(r"([A-Z])[.)]\s*(.*)", re.DOTALL)
ANSWER = re.compile(r"ANSWER:\s*(.*)", re.DOTALL)
_RELAXED = re.compile(r"answer\s*:\s*([a-z])\s*[.)]?", re.IGNORECASE)
_ONE = re.compile(r"([A-Za-z])(?:[.)].*)?", re.DOTALL)
_SEVERAL = re.compile(
    r"[A-Za-z](?:(?:\s*[,;&/+]\s*|\s+(?:and|AND|und)\s+|\s+)[A-Za-z])+[.)]?|[A-H]{2,8}"
)
_SMALL_OPTION = re.compile(r"([a-z])[.)]\s*(.*)", re.DOTALL)
_MARKS = (
    re.compile(r"[Aa][.)]"),
    re.compile(r"[Bb][.)]"),
    re.compile(r"ANSWER:|(?i:answer)\s*:\s*[A-Za-z]\s*[.)]?\Z"),
)
_SHORTEST = 2
_MOST_OPTIONS = 26


@dataclass(slots=True)
class _Question:
    """A question as far as it has been read; ``trouble`` says that it will be refused."""

    line: int
    stem: str
    options: list[str] = field(default_factory=list)
    trouble: Code | None = None
    small: str = ""
    """The first of its labels, where they are small letters."""

    @property
    def next(self) -> str:
        """The letter that its next option should have."""
        return chr(ord("A") + min(len(self.options), _MOST_OPTIONS))


def recognises(start: bytes, file: str) -> int:
    """Return how sure it is, by two options and an answer, or by its name and the options."""
    lines = shown_lines(start)
    marks = [any(map(mark.match, lines)) for mark in _MARKS]
    named = file.lower().endswith(".aiken")
    return 90 if all(marks) else (60 if named else 12) * all(marks[:2])


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read a file; raises FileRefused."""
    encoding = encoding_of(stream, wish.encoding)
    heading = Heading(NAME, encoding.removesuffix("-sig"))
    yield from headed(heading, _events(numbered(stream, encoding)))


def _events(lines: Iterator[tuple[int, str]]) -> Iterator[Found | Refused]:
    open_: _Question | None = None
    for number, line in lines:
        if len(line) < _SHORTEST:
            continue
        answer = _answer(line, open_)
        option = None if answer is not None else _option(line, open_)
        if answer is not None:
            question = open_ or _Question(number, line, trouble=Code.LINE_ASTRAY)
            yield _closed(question, answer)
            open_ = None
        elif option:
            open_ = open_ or _Question(number, line, trouble=Code.LINE_ASTRAY)
            _add(open_, option)
        else:
            if open_ is not None:
                yield _refused(open_, open_.trouble or _unfinished(open_))
            open_ = _Question(number, line, trouble=_half(open_))
    if open_ is not None:
        yield _refused(open_, open_.trouble or _unfinished(open_))


def _unfinished(question: _Question) -> Code:
    """Return why a question is refused that another line follows than one of its own."""
    return Code.NO_ANSWER_LINE if question.options else Code.STEM_IN_LINES


def _answer(line: str, question: _Question | None) -> str | None:
    """Return what a line gives as the key, or None where it is no answer."""
    found = ANSWER.match(line)
    if found:
        return found[1]
    relaxed = _RELAXED.fullmatch(line) if question is not None and question.options else None
    return line if relaxed else None


def _option(line: str, question: _Question | None) -> re.Match[str] | None:
    """Return the option that a line is; small letters count where they are the question's next."""
    small = _SMALL_OPTION.match(line) if question is not None else None
    if question is not None and small and (question.small or small[1].upper() == question.next):
        return small
    return OPTION.match(line)


def _half(before: _Question | None) -> Code | None:
    """Return a trouble where a stem goes on over a second line, so that it is only half of one."""
    return Code.STEM_IN_LINES if before is not None and not before.options else None


def _add(question: _Question, option: re.Match[str]) -> None:
    """Add an option; letters must stand in their order, each once, and all be large or small."""
    if not question.options and option[1].islower():
        question.small = option[1]
    letter = question.next.lower() if question.small else question.next
    if option[1] != letter:
        question.trouble = question.trouble or Code.OPTIONS_ASTRAY
    if len(question.options) < _MOST_OPTIONS:
        question.options.append(option[2])


def _refused(question: _Question, code: Code, **values: object) -> Refused:
    return Refused.because(Place("line", question.line), question.stem, code, **values)


def _closed(question: _Question, answer: str) -> Found | Refused:
    """Return the question that ends with an answer."""
    if question.trouble is not None:
        return _refused(question, question.trouble)
    options = question.options
    relaxed = _RELAXED.fullmatch(answer)
    letter = relaxed or _ONE.fullmatch(answer)
    if len(options) < _SHORTEST:
        return _refused(question, Code.TOO_FEW_OPTIONS)
    if letter is None:
        return _refused(question, _no_letter(answer))
    at = ord(letter[1].upper()) - ord("A")
    if at >= len(options):
        return _refused(
            question, Code.KEY_OUT_OF_RANGE, key=letter[1].upper(), options=len(options)
        )
    warnings = []
    place = Place("line", question.line)
    if relaxed or letter[1].islower() or question.small:
        told = answer if relaxed else letter[1] if letter[1].islower() else question.small
        warnings.append(Finding(Code.CASE_RELAXED, str(place), {"text": told}))
    return built(Raw(question.stem, options, at, warnings=warnings), place)


def _no_letter(answer: str) -> Code:
    if not answer:
        return Code.NO_KEY
    return Code.MULTIPLE_KEYS if _SEVERAL.fullmatch(answer) else Code.KEY_NOT_IN_OPTIONS
