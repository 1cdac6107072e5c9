"""Rows of a spreadsheet: XLSX with its number formats, ODS and old XLS as values."""

import json
import re
import warnings
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from typing import IO, Any, BinaryIO, NamedTuple

from quizapp.errors import Code
from quizapp.formats.cell_text import shown
from quizapp.formats.contract import FileRefused
from quizapp.formats.rows import MOST_COLUMNS, Row
from quizapp.formats.safe_zip import SafeZip
from quizapp.formats.sheet_parts import look_through
from quizapp.formats.table_writing import as_given
from quizapp.limits import FILE_QUESTIONS, ZIP_BYTES, ZIP_RATIO

XLS = bytes.fromhex("d0cf11e0a1b11ae1")
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_MOST_SHEETS = 50
_MOST_ROWS = FILE_QUESTIONS + 1_000
_CELL_CHARACTERS = 32_767
_SMALL = 1024 * 1024
# What openpyxl and zipfile raise for files that are none or are damaged: they check little.
_DAMAGED = (
    *(ArithmeticError, AssertionError, AttributeError, EOFError, LookupError, OSError),
    *(NotImplementedError, RecursionError, RuntimeError, SyntaxError, TypeError, ValueError),
    *(zipfile.BadZipFile, zlib.error, StopIteration),
)


class Sheet(NamedTuple):
    """One sheet: its name, and its rows again and again."""

    name: str
    rows: Callable[[], Iterator[Row]]


def xlsx_sheets(stream: BinaryIO, spool: IO[bytes]) -> list[Sheet]:
    """Return the sheets of an XLSX file, kept as text in ``spool``; raises FileRefused."""
    _refuse_bombs(stream)
    return _sheets(_xlsx_rows(stream), spool)


def other_sheets(stream: BinaryIO, spool: IO[bytes]) -> list[Sheet]:
    """Return the sheets of an ODS or XLS file, kept as text in ``spool``; raises FileRefused."""
    stream.seek(0)
    if stream.read(len(XLS)) != XLS:
        _refuse_bombs(stream)
    return _sheets(_other_rows(stream), spool)


def _sheets(rows: Iterator[tuple[str, Row]], spool: IO[bytes]) -> list[Sheet]:
    """Write rows to the spool, and return where each sheet's are."""
    found: dict[str, list[int]] = {}
    try:
        for name, row in rows:
            begins = spool.tell()
            spool.write(json.dumps([row.number, *row.cells]).encode() + b"\n")
            found.setdefault(name, [begins, 0])[1] = spool.tell()
    except _DAMAGED as error:
        raise FileRefused(Code.BAD_TABLE) from error
    return [Sheet(name, partial(_again, spool, *ends)) for name, ends in found.items()]


def _again(spool: IO[bytes], place: int, end: int) -> Iterator[Row]:
    return as_given(_spooled(spool, place, end))


def _spooled(spool: IO[bytes], place: int, end: int) -> Iterator[Row]:
    while place < end:
        spool.seek(place)
        number, *cells = json.loads(spool.readline())
        place = spool.tell()
        yield Row(number, tuple(cells))


def _xlsx_rows(stream: BinaryIO) -> Iterator[tuple[str, Row]]:
    from openpyxl import load_workbook  # noqa: PLC0415

    stream.seek(0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of styles and extensions that it does not know
        book = load_workbook(stream, read_only=True, data_only=True, keep_links=False)
        for sheet in book.worksheets[:_MOST_SHEETS]:
            sheet.reset_dimensions()  # some programs write wrong ones
            cells = sheet.iter_rows(max_row=_MOST_ROWS, max_col=MOST_COLUMNS)
            for number, row in enumerate(cells, start=1):
                yield from _told(sheet.title, number, map(_shown_cell, row))
        book.close()


def _shown_cell(cell: Any) -> str:  # noqa: ANN401 - openpyxl says nothing of its types
    value = cell.value
    if isinstance(value, str):
        return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), value)
    return "" if value is None else shown(value, cell.number_format)


def _other_rows(stream: BinaryIO) -> Iterator[tuple[str, Row]]:
    from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415

    stream.seek(0)
    try:
        book = CalamineWorkbook.from_filelike(stream)
        for name in book.sheet_names[:_MOST_SHEETS]:
            rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False, nrows=_MOST_ROWS)
            for number, row in enumerate(rows, start=1):
                yield from _told(name, number, map(shown, row[:MOST_COLUMNS]))
    except CalamineError as error:
        raise FileRefused(Code.BAD_TABLE) from error


def _told(sheet: str, number: int, texts: Iterable[str]) -> Iterator[tuple[str, Row]]:
    """Return a row, if there is anything in it."""
    cells = [text[:_CELL_CHARACTERS] for text in texts]
    while cells and not cells[-1].strip():
        cells.pop()
    if cells:
        yield sheet, Row(number, tuple(cells))


def _refuse_bombs(stream: BinaryIO) -> None:
    """Refuse an archive that may do harm, or is larger inside than any table needs to be."""
    SafeZip(stream)
    stream.seek(0)
    with zipfile.ZipFile(stream) as archive:
        entries = archive.infolist()
    inside = sum(entry.file_size for entry in entries)
    packed = max(1, sum(entry.compress_size for entry in entries))
    if inside > ZIP_BYTES or inside > packed * ZIP_RATIO + _SMALL:
        raise FileRefused(Code.TOO_LARGE, most=f"{ZIP_BYTES // 1024 // 1024} MB")
    look_through(stream)
