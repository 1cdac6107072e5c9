"""Spreadsheets: XLSX, and ODS and XLS as far as their values tell."""

import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from quizapp.errors import Code, Finding
from quizapp.formats.contract import Columns, Event, FileRefused, Wish
from quizapp.formats.rows import Table
from quizapp.formats.sheet_rows import XLS, other_sheets, xlsx_sheets
from quizapp.formats.table_layout import Layout
from quizapp.formats.table_questions import columns_of as _columns_of
from quizapp.formats.table_questions import events_of, settled
from quizapp.formats.xlsx_writing import write
from quizapp.limits import FILE_BYTES

__all__ = ["columns_of", "read", "recognises", "write"]

NAME = "xlsx"
_ODS = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
_IN_MEMORY = 4 * 1024 * 1024


def recognises(start: bytes, file: str) -> int:
    """Return how sure it is that a file is a spreadsheet: by what the archive holds."""
    if start.startswith(XLS):
        return 80
    if not start.startswith(b"PK\x03\x04"):
        return 0
    if _ODS in start[:200]:
        return 95
    named = file.lower().endswith((".xlsx", ".xlsm", ".ods"))
    return 95 if b"xl/workbook.xml" in start or b"xl/worksheets/" in start else 50 * named


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read the sheets that hold questions, and name the others; raises FileRefused."""
    with _tables(stream, wish) as (tables, left_out):
        first, *others = tables
        told = [Finding(Code.SHEET_LEFT_OUT, values={"sheet": name}) for name in left_out]
        yield from events_of(first, NAME, wish.mapping, tuple(told))
        for other in others:
            events = events_of(other, NAME, wish.mapping)
            next(events)  # the heading has been told
            yield from events


def columns_of(stream: BinaryIO, wish: Wish) -> Columns:
    """Return the columns as they are guessed or wished, for a preview; raises FileRefused."""
    with _tables(stream, wish) as (tables, _):
        return _columns_of(tables[0], wish.mapping)


@contextmanager
def _tables(stream: BinaryIO, wish: Wish) -> Iterator[tuple[list[Table], list[str]]]:
    """Return the sheets that hold questions, each under a header of its own, and the others' names.

    Where columns are wished, that is said of one header: the sheets under another are left out.
    Where no sheet is understood, the first of them stands for all.
    """
    if stream.seek(0, io.SEEK_END) > FILE_BYTES:
        raise FileRefused(Code.TOO_LARGE, most=f"{FILE_BYTES // 1024 // 1024} MB")
    stream.seek(0)
    start = stream.read(200)
    other = start.startswith(XLS) or _ODS in start
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as spool:
        sheets = (other_sheets if other else xlsx_sheets)(stream, spool)
        if not sheets:
            raise FileRefused(Code.NO_QUESTIONS)
        tables = [Table(one.rows, "utf-8", one.name if sheets[1:] else "") for one in sheets]
        layouts = [(_layout(table, wish), table) for table in tables]
        known = [(layout.names, table) for layout, table in layouts if layout and layout.first]
        best = next((names for names, _ in known), ())
        read = [table for names, table in known if not wish.mapping or names == best]
        read = read or tables[:1]
        empty = [table for layout, table in layouts if layout and not layout.first]
        yield read, [table.sheet for table in tables if table not in (*read, *empty)]


def _layout(table: Table, wish: Wish) -> Layout | None:
    """Return what is in the columns of a sheet, or None where it holds no question."""
    try:
        layout = settled(table, wish.mapping)
    except FileRefused:  # the wish is about another sheet
        return None
    return layout if layout.sure else None
