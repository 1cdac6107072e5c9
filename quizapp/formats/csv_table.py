"""Tables as text with delimiters: CSV, TSV and what other programs call so."""

import io
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import BinaryIO

from quizapp.errors import Code
from quizapp.formats.contract import Columns, Event, FileRefused, Wish
from quizapp.formats.csv_rows import DELIMITERS, delimiter_of, rows_of, sep_line
from quizapp.formats.csv_writing import write
from quizapp.formats.json_text import is_like_json
from quizapp.formats.rows import Row, Table
from quizapp.formats.table_encoding import encoding_of, is_guess, lines_of, mark_of
from quizapp.formats.table_layout import guess, has_header
from quizapp.formats.table_questions import columns_of as _columns_of
from quizapp.formats.table_questions import events_of
from quizapp.formats.table_writing import as_given
from quizapp.formats.text_lines import shown_lines
from quizapp.limits import FILE_BYTES

__all__ = ["columns_of", "read", "recognises", "write"]

NAME = "csv"
_SAMPLE = 60
_MARKUP = re.compile(rb"[\s\xef\xbb\xbf]*<[!?a-zA-Z]")
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
    if named:
        cards = delimiter == "\t" and _are_cards(sample)  # as others have too
        return 10 if cards else 60
    return 10 * (guess(sample).sure and not _is_prose(start, sample, delimiter))


def _are_cards(sample: Sequence[Row]) -> bool:
    return {len(row.cells) for row in sample} == {2}


def _is_prose(start: bytes, sample: Sequence[Row], delimiter: str) -> bool:
    """Whether two cells in each row are but the parts of sentences, or no table at all.

    Who writes a table leaves no blank behind a comma, and no row without its second cell.
    """
    if is_like_json(start) or _MARKUP.match(start):
        return True
    if max(len(row.cells) for row in sample) > 2:
        return False
    if len(sample) < 2 or not all(len(row.cells) == 2 and all(row.cells) for row in sample):
        return True
    lines = shown_lines(start)[:_SAMPLE]
    return delimiter != "\t" and any(f"{delimiter} " in line for line in lines)


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
        return as_given(rows_of(lines, delimiter))

    guessed = is_guess(encoding, wish.encoding)
    return Table(rows, encoding.removesuffix("-sig"), lines=True, guessed=guessed)


def _delimiter(lines: Sequence[str], file: str) -> str:
    """Return what gives the first rows a header that is known, else cells alike in number."""
    preferred = "\t" if file.lower().endswith((".tsv", ".tab")) else ""
    known = [one for one in DELIMITERS if has_header(_sample(lines, one))]
    return known[0] if known else delimiter_of(lines, preferred)


def _sample(lines: Sequence[str], delimiter: str) -> list[Row]:
    return [row for row in rows_of(lines, delimiter) if not row.broken and not row.blank]
