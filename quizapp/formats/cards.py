"""Flashcards as text: Anki's notes and Quizlet's sets, with more fields where there are any."""

import io
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import islice
from typing import BinaryIO

from quizapp.errors import Code, QuizError
from quizapp.formats.cell_texts import one_cell
from quizapp.formats.contract import FileRefused, Wish
from quizapp.formats.csv_rows import delimiter_of, rows_of
from quizapp.formats.html_text import plain
from quizapp.formats.rows import Row, Table
from quizapp.formats.table_encoding import encoding_of, is_guess, lines_of
from quizapp.formats.table_layout import letters_of
from quizapp.limits import FILE_BYTES

HEADER = re.compile(r"#\s*([a-z ]+?)\s*:(.*)", re.IGNORECASE | re.DOTALL)
_SEPARATORS = {
    "comma": ",",
    "semicolon": ";",
    "tab": "\t",
    "space": " ",
    "pipe": "|",
    "colon": ":",
}
_SAMPLE = 60
_MOST_HEADERS = 30
_SIDES = ("front", "back")
SOUND = re.compile(r"\[sound:[^]]*\]|\[anki:play:[^]]*\]")


@dataclass(frozen=True, slots=True)
class CardFile:
    """What the lines ``#separator:``, ``#html:``, ``#columns:`` and ``#… column:`` say."""

    headers: int = 0
    separator: str = ""
    html: bool = False
    columns: str = ""
    places: Mapping[str, int] = field(default_factory=dict)
    """Which column, from 1, holds tags, deck and so on."""


def refuse_large(stream: BinaryIO) -> None:
    """Raise FileRefused for a file larger than any set of cards needs to be."""
    if stream.seek(0, io.SEEK_END) > FILE_BYTES:
        raise FileRefused(Code.TOO_LARGE, most=f"{FILE_BYTES // 1024 // 1024} MB")


def card_file(lines: list[str]) -> CardFile:
    """Return what the first lines of a file say of the others."""
    told: dict[str, str] = {}
    count = 0
    for line in lines[:_MOST_HEADERS]:
        if not line.startswith("#"):
            break
        count += 1
        found = HEADER.match(line.rstrip("\r\n"))
        if found:
            told[" ".join(found[1].lower().split())] = found[2]
    named = told.get("separator", "").strip("\r\n")
    bare = named.strip().lower()
    places = {
        name.removesuffix(" column"): int(value)
        for name, value in told.items()
        if name.endswith(" column") and value.strip().isdecimal() and len(value) < 4
    }
    return CardFile(
        count,
        _SEPARATORS.get(bare, named.strip(" ")[:1] or named[:1]),
        told.get("html", "").strip().lower() == "true",
        told.get("columns", ""),
        places,
    )


def table_of(
    stream: BinaryIO,
    wish: Wish,
    parted: Callable[[Iterable[str]], Iterable[str]] = iter,
    *,
    quoted: bool,
) -> Table:
    """Return a set of cards as a table, its lines ``parted`` into cards; raises FileRefused."""
    refuse_large(stream)
    encoding = encoding_of(stream, wish.encoding)
    lines = list(islice(parted(lines_of(stream, encoding)), _SAMPLE))
    told = card_file(lines)
    separator = told.separator or delimiter_of(lines[told.headers :], "\t") or "\t"
    header = _header(told, separator, lines[told.headers :])

    def rows() -> Iterator[Row]:
        if header:
            yield Row(0, header)
        lines = islice(parted(lines_of(stream, encoding)), told.headers, None)
        for row in rows_of(_without_comments(lines, quoted=quoted), separator, quoted=quoted):
            yield row if row.broken else _plain(row, told)

    guessed = is_guess(encoding, wish.encoding)
    return Table(rows, encoding.removesuffix("-sig"), lines=True, guessed=guessed)


def _without_comments(lines: Iterator[str], *, quoted: bool) -> Iterator[str]:
    """Return lines, those that Anki takes for comments being blank."""
    return ("\n" if quoted and line.startswith("#") else line for line in lines)


def _header(told: CardFile, separator: str, lines: list[str]) -> tuple[str, ...]:
    """Return the names of the columns, as far as the file tells; two fields are two sides."""
    named = next((row.cells for row in rows_of([told.columns], separator)), ())
    rows = [named] if named else [row.cells for row in rows_of(lines, separator)]
    width = max(map(len, rows), default=0)
    special = {place: name for name, place in told.places.items()}
    bare = [place for place in range(1, width + 1) if place not in special]
    sides = dict(zip(bare, _SIDES, strict=True)) if len(bare) == len(_SIDES) else {}
    names = {place: letters_of(place - 1) for place in bare} | sides
    names |= dict(enumerate(named, start=1)) | special
    if not (named or special or sides):
        return ()
    return tuple(names.get(place, letters_of(place - 1)) for place in range(1, max(names) + 1))


def _plain(row: Row, told: CardFile) -> Row:
    """Return a row without markup and sounds, its tags as a table has them."""
    lost: set[Code] = set()
    cells = [_text(cell, lost, html=told.html) for cell in row.cells]
    tags = told.places.get("tags", 0)
    if 0 < tags <= len(cells):
        cells[tags - 1] = one_cell(row.cells[tags - 1].split())
    return Row(row.number + told.headers, tuple(cells), lost=tuple(sorted(lost)))


def _text(cell: str, lost: set[Code], *, html: bool) -> str:
    bare = SOUND.sub("", cell)
    lost |= {Code.MEDIA_DROPPED} if bare != cell else set()
    if not html:
        return bare
    try:
        told = plain(bare)
    except QuizError:  # too long, or broken: as it stands, to be refused for its length
        return bare
    lost |= {Code.HTML_FLATTENED} if told.flattened else set()
    lost |= {Code.MEDIA_DROPPED} if told.media else set()
    return told.text
