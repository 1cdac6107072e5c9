"""OpenTriviaQA's text: ``#Q`` with the question, ``^`` with the key, then options by letter."""

import codecs
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from quizapp import limits
from quizapp.errors import Code, Finding
from quizapp.formats.build import Raw, built
from quizapp.formats.contract import Event, Found, Heading, Place, Refused, Wish
from quizapp.formats.text_lines import encoding_of, headed, numbered, shown_lines
from quizapp.items.pack import Pack
from quizapp.text import same_text

NAME = "opentriviaqa"
_COLLECTION = Pack(
    ref="",
    title="",
    language="en",
    licence="CC BY-SA 4.0",
    source_title="OpenTriviaQA",
    source_about="https://github.com/uberspot/OpenTriviaQA",
)
_LINE = 64 * 1024
_STEM_LINES = 200
_WORDS = 40
_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
_MARKS = ("#Q ", "^", "A ", "B ")
_DAMAGED = re.compile("\ufffd|â€|Ã[\u0080-\u00bf]|Â[\u00a0-\u00bf]")


@dataclass(slots=True)
class _Question:
    """A question as far as it has been read."""

    line: int
    stem: list[str]
    key: str | None = None
    options: list[str] = field(default_factory=list)
    broken: bool = False
    damaged: str = ""


def recognises(start: bytes, file: str) -> int:  # noqa: ARG001 - its name says nothing
    """Return how sure it is, by a question, its key and its first options, or most of these."""
    lines = shown_lines(start)
    marks = [any(line.startswith(mark) for line in lines) for mark in _MARKS]
    return 95 if all(marks) else 60 * (marks[0] and any(marks[1:]))


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read a file; raises FileRefused. Bytes that are no UTF-8 are taken for Windows-1252."""
    encoding = encoding_of(stream, wish.encoding)
    lenient = not wish.encoding and encoding.startswith("utf-8")
    lines = _lenient(stream) if lenient else numbered(stream, encoding)
    heading = Heading(NAME, encoding.removesuffix("-sig"), _COLLECTION)
    yield from headed(heading, _events(lines))


def _windows(error: UnicodeError) -> tuple[str, int]:
    """Decode the bytes that are no UTF-8; what Windows leaves out becomes a control character."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    bad = error.object[error.start : error.end]
    try:
        return bad.decode("cp1252"), error.end
    except UnicodeDecodeError:
        return bad.decode("latin-1"), error.end


codecs.register_error("quizapp.windows", _windows)


class _Damaged(str):
    """A line with bytes that are no UTF-8."""

    __slots__ = ()


def _lenient(stream: BinaryIO) -> Iterator[tuple[int, str]]:
    """Return trimmed lines with their numbers, each decoded for itself."""
    stream.seek(3 if stream.read(3) == codecs.BOM_UTF8 else 0)
    number = 1
    while raw := stream.readline(_LINE):
        try:
            yield number, raw.decode().strip()
        except UnicodeDecodeError:
            yield number, _Damaged(raw.decode("utf-8", "quizapp.windows").strip())
        number += 1


def _events(lines: Iterator[tuple[int, str]]) -> Iterator[Found | Refused]:
    open_: _Question | None = None
    for number, line in lines:
        if line.startswith("#Q"):
            if open_ is not None:
                yield _closed(open_)
            open_ = _Question(number, [line[2:].lstrip()])
        elif open_ is not None:
            _take(open_, line)
        elif line:
            yield Refused.because(Place("line", number), line, Code.LINE_ASTRAY)
            open_ = None
        if open_ is not None and not open_.damaged and isinstance(line, _Damaged):
            open_.damaged = line.removeprefix("#Q").lstrip("^ ")
    if open_ is not None:
        yield _closed(open_)


def _take(question: _Question, line: str) -> None:
    """Add a line to a question: before the key all is the stem, after it options count."""
    options = question.options
    if question.key is None:
        if line.startswith("^"):
            question.key = line[1:].strip()
        elif len(question.stem) < _STEM_LINES:
            question.stem.append(line)
    elif line and len(options) <= limits.MAX_OPTIONS and line[0] == _LETTERS[len(options)]:
        question.broken |= line[1:2].strip() != ""
        options.append(line[2:].lstrip())
    elif line:
        question.broken |= len(options) <= limits.MAX_OPTIONS


def _closed(question: _Question) -> Found | Refused:
    """Return what has been read."""
    place = Place("line", question.line)
    stem = "\n".join(question.stem)
    key, options = question.key, question.options
    if key is None or question.broken:
        code = Code.NO_KEY_LINE if key is None else Code.OPTIONS_ASTRAY
        return Refused.because(place, stem, code)
    warnings = []
    exact = key in options
    at = options.index(key) if exact else _nearly(key, options)
    if not exact and at is not None and same_text(options[at]) != same_text(key):
        warnings.append(Finding(Code.CASE_RELAXED, str(place), {"text": key[:_WORDS]}))
    if len(options) < limits.MIN_OPTIONS:
        return Refused.because(place, stem, Code.TOO_FEW_OPTIONS)
    if key and at is None:
        return Refused.because(place, stem, Code.KEY_NOT_IN_OPTIONS)
    damaged = question.damaged or _damage([stem, *options])
    if damaged:
        warnings.append(Finding(Code.DAMAGED_TEXT, str(place), {"text": damaged[:_WORDS]}))
    return built(Raw(stem, options, at, warnings=warnings), place)


def _nearly(key: str, options: list[str]) -> int | None:
    """Return the one option that is the key but for spaces, or else for capitals."""
    for folded in (same_text, lambda text: same_text(text).casefold()):
        found = [at for at, option in enumerate(options) if folded(option) == folded(key)]
        if found and folded(key):
            return found[0] if len(found) == 1 else None
    return None


def _damage(texts: list[str]) -> str:
    """Return the first words around signs of a text that was decoded wrongly once, or ""."""
    for text in texts:
        found = None if text.isascii() else _DAMAGED.search(text)
        if found:
            return text[max(0, found.start() - _WORDS // 2) :]
    return ""
