"""Spreadsheets: XLSX, and ODS and XLS as far as their values tell."""

import io
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO

from quizapp.errors import Code
from quizapp.formats.contract import Columns, Event, FileRefused, Wish
from quizapp.formats.rows import Table
from quizapp.formats.sheet_rows import XLS, Sheet, other_sheets, xlsx_sheets
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
    """Read the first sheet that holds questions; raises FileRefused."""
    with _table(stream, wish) as table:
        yield from events_of(table, NAME, wish.mapping)


def columns_of(stream: BinaryIO, wish: Wish) -> Columns:
    """Return the columns as they are guessed or wished, for a preview; raises FileRefused."""
    with _table(stream, wish) as table:
        return _columns_of(table, wish.mapping)


@contextmanager
def _table(stream: BinaryIO, wish: Wish) -> Iterator[Table]:
    if stream.seek(0, io.SEEK_END) > FILE_BYTES:
        raise FileRefused(Code.TOO_LARGE, most=f"{FILE_BYTES // 1024 // 1024} MB")
    stream.seek(0)
    start = stream.read(200)
    other = start.startswith(XLS) or _ODS in start
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as spool:
        sheets = (other_sheets if other else xlsx_sheets)(stream, spool)
        if not sheets:
            raise FileRefused(Code.NO_QUESTIONS)
        best = next((one for one in sheets if _sure(one, wish)), sheets[0])
        yield Table(best.rows, "utf-8", best.name if len(sheets) > 1 else "")


def _sure(sheet: Sheet, wish: Wish) -> bool:
    try:
        return settled(Table(sheet.rows, ""), wish.mapping).sure
    except FileRefused:  # the wish is about another sheet
        return False
