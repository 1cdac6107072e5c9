"""GIFT, Moodle's text format: blocks between empty lines, answers in braces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import BinaryIO

from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.contract import Event, Found, Heading, Place, Refused, Wish
from quizapp.formats.csv_rows import DELIMITERS, rows_of
from quizapp.formats.gift_question import looks_like_one, question_of
from quizapp.formats.gift_text import hidden, seen
from quizapp.formats.gift_writing import write
from quizapp.formats.json_text import is_like_json
from quizapp.formats.moodle_category import category_of
from quizapp.formats.text_lines import encoding_of, headed, numbered, shown_lines

__all__ = ["read", "recognises", "write"]

NAME = "gift"
CATEGORY = "$CATEGORY:"
_COMMENT = "//"
_TAG = re.compile(r"\[tag:((?:\\.|[^\]\\]){1,400})\]")
_UNESCAPED = re.compile(r"\\([\]\\])")
_BLOCK_CHARACTERS = 200_000
_COMMENT_CHARACTERS = 4_000
_WORDS = 60
_MOST_TAGS = 50
_MOSTLY = 0.5
_NEARLY_ALL = 0.9
_SAMPLE = 20


@dataclass(slots=True)
class _Block:
    """The lines of one question, without comments; ``category`` is what stood right above it."""

    line: int = 0
    lines: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    size: int = 0
    glued: str = ""

    def add(self, number: int, line: str) -> None:
        """Add a line, as long as there is room for it."""
        self.line = self.line or number
        if self.size <= _BLOCK_CHARACTERS:
            self.lines.append(line[:_BLOCK_CHARACTERS])
        self.size += len(line) + 1

    def comment(self, line: str) -> None:
        """Keep the tags of a comment."""
        if len(self.tags) < _MOST_TAGS:
            self.tags += [
                _UNESCAPED.sub(r"\1", tag).strip()
                for tag in _TAG.findall(line[:_COMMENT_CHARACTERS])
            ]


def recognises(start: bytes, file: str) -> int:
    """Return how sure it is: most blocks of lines must be questions of GIFT's."""
    if is_like_json(start):
        return 0
    blocks: list[list[str]] = [[]]
    category = False
    for line in shown_lines(start):
        if line.startswith(CATEGORY):
            category = True
        elif not line:
            blocks.append([])
        elif not line.startswith(_COMMENT):
            blocks[-1].append(line)
    told = [lines for lines in blocks if lines]
    return _likeness(told, category=category, named=file.lower().endswith(".gift"))


def _likeness(told: list[list[str]], *, category: bool, named: bool) -> int:
    alike = sum(looks_like_one(hidden("\n".join(lines))) for lines in told)
    if any(map(_is_table, told[:_SAMPLE])):
        alike = 0
    if alike and alike >= len(told) * _MOSTLY:
        return 88 if alike > len(told) * _NEARLY_ALL else 65
    if named:
        return 80 if category or alike else 50
    return 20 if category else 40 * bool(alike and any(map(_is_plain, told)))


def _is_plain(lines: list[str]) -> bool:
    """Tell whether lines are a question with a right and a wrong answer, which no prose has."""
    text = hidden("\n".join(lines))
    answers = text.partition("{")[2].partition("}")[0]
    return looks_like_one(text) and "=" in answers and "~" in answers


def _is_table(lines: list[str]) -> bool:
    """Tell whether lines are rows of as many cells each."""
    return len(lines) > 1 and any(
        len(widths) == 1 and widths != {1}
        for widths in ({len(row.cells) for row in rows_of(lines, one)} for one in DELIMITERS)
    )


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read a file; raises FileRefused."""
    encoding = encoding_of(stream, wish.encoding)
    heading = Heading(NAME, encoding.removesuffix("-sig"))
    yield from headed(heading, _events(numbered(stream, encoding)))


def _events(lines: Iterator[tuple[int, str]]) -> Iterator[Found | Refused]:
    category = ""
    for one in _blocks(lines):
        if isinstance(one, str):
            category = category_of(one)
        else:
            yield _event(one, category)


def _blocks(lines: Iterator[tuple[int, str]]) -> Iterator[_Block | str]:
    """Return blocks, and between them the paths of categories."""
    block = _Block()
    for number, line in lines:
        if line.startswith(_COMMENT):
            block.comment(line)
        elif line.startswith(CATEGORY):
            if block.lines:
                yield block
            path = line[len(CATEGORY) :].strip()
            yield path
            block = _Block(glued=path or CATEGORY)
        elif line:
            block.add(number, line)
        elif block.lines:
            yield block
            block = _Block()
        else:
            block.glued = ""
    if block.lines:
        yield block


def _event(block: _Block, category: str) -> Found | Refused:
    place = Place("line", block.line)
    text = "\n".join(block.lines)
    if block.size > _BLOCK_CHARACTERS:
        return Refused.because(place, text[:_WORDS], Code.TOO_LONG, limit=_BLOCK_CHARACTERS)
    warnings = []
    if block.glued:
        told = {"category": category or block.glued}
        warnings.append(Finding(Code.GLUED_CATEGORY, str(place), told))
    try:
        return question_of(hidden(text), place, category, block.tags, warnings)
    except QuizError as error:
        return Refused.because(place, seen(hidden(text)), error.code, **error.values)
