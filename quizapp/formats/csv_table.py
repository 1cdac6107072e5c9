"""Tables as text with delimiters: CSV, TSV and what other programs call so."""

import io
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import BinaryIO

from quizapp.errors import Code
from quizapp.formats.cell_texts import unguarded
from quizapp.formats.contract import Columns, Event, FileRefused, Wish
from quizapp.formats.csv_rows import DELIMITERS, delimiter_of, rows_of, sep_line
from quizapp.formats.csv_writing import write
from quizapp.formats.rows import Row, Table
from quizapp.formats.table_encoding import encoding_of, lines_of, mark_of
from quizapp.formats.table_layout import guess, has_header
from quizapp.formats.table_questions import columns_of as _columns_of
from quizapp.formats.table_questions import events_of
from quizapp.limits import FILE_BYTES

__all__ = ["columns_of", "read", "recognises", "write"]

NAME = "csv"
_SAMPLE = 60
_NAMES = (".csv", ".tsv", ".tab")


def recognises(start: bytes, file: str) -> int:
    """Return how sure it is that a file is such a table: by its header, else by its name."""
    named = file.lower().endswith(_NAMES)
    text = start.decode(mark_of(start) or "utf-8", errors="ignore")  # looked at, never kept
    if "\0" in text:
        return 30 if named else 0
    lines = list(islice(io.StringIO(text, newline=""), _SAMPLE))
    if lines and sep_line(lines[0]):
        return 95
    delimiter = _delimiter(lines, file)
    sample = _sample(lines, delimiter) if delimiter else []
    if not sample:
        return 30 * named
    if has_header(sample):
        return 90 if named else 70
    cards = delimiter == "\t" and {len(row.cells) for row in sample} == {2}  # as others have too
    return 60 if named and not cards else 10 * guess(sample).sure


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read a table; raises FileRefused."""
    yield from events_of(_table(stream, wish), NAME, wish.mapping)


def columns_of(stream: BinaryIO, wish: Wish) -> Columns:
    """Return the columns as they are guessed or wished, for a preview; raises FileRefused."""
    return _columns_of(_table(stream, wish), wish.mapping)


def _table(stream: BinaryIO, wish: Wish) -> Table:
    if stream.seek(0, io.SEEK_END) > FILE_BYTES:
        raise FileRefused(Code.TOO_LARGE, most=f"{FILE_BYTES // 1024 // 1024} MB")
    encoding = encoding_of(stream, wish.encoding)
    lines = list(islice(lines_of(stream, encoding), _SAMPLE))
    told = sep_line(lines[0]) if lines else ""
    delimiter = told or _delimiter(lines, wish.file) or ","

    def rows() -> Iterator[Row]:
        lines = islice(lines_of(stream, encoding), int(bool(told)), None)
        return (unguarded(row) for row in rows_of(lines, delimiter))

    return Table(rows, encoding.removesuffix("-sig"), lines=True)


def _delimiter(lines: Sequence[str], file: str) -> str:
    """Return what gives the first rows a header that is known, else cells alike in number."""
    preferred = "\t" if file.lower().endswith((".tsv", ".tab")) else ""
    known = [one for one in DELIMITERS if has_header(_sample(lines, one))]
    return known[0] if known else delimiter_of(lines, preferred)


def _sample(lines: Sequence[str], delimiter: str) -> list[Row]:
    return [row for row in rows_of(lines, delimiter) if not row.broken and not row.blank]
