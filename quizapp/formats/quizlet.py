"""Quizlet's text export: a term and its definition on each line, parted by a tab."""

import io
from collections.abc import Iterator
from itertools import islice
from typing import BinaryIO

from quizapp.formats.cards import table_of
from quizapp.formats.contract import Columns, Event, Wish
from quizapp.formats.csv_rows import rows_of
from quizapp.formats.table_encoding import mark_of
from quizapp.formats.table_questions import columns_of as _columns_of
from quizapp.formats.table_questions import events_of

NAME = "quizlet"
_SAMPLE = 40


def recognises(start: bytes, file: str) -> int:
    """Return how sure it is: two cells with a tab between them on every line."""
    text = start.decode(mark_of(start) or "utf-8", errors="ignore")  # looked at, never kept
    lines = list(islice(io.StringIO(text, newline=""), _SAMPLE))
    counts = {len(row.cells) for row in rows_of(lines, "\t", quoted=False) if not row.blank}
    return (30 if file.lower().endswith(".txt") else 15) if counts == {2} else 0


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read a set; without wrong answers every card is refused. Raises FileRefused."""
    yield from events_of(table_of(stream, wish, quoted=False), NAME, wish.mapping)


def columns_of(stream: BinaryIO, wish: Wish) -> Columns:
    """Return the columns as they are guessed or wished, for a preview; raises FileRefused."""
    return _columns_of(table_of(stream, wish, quoted=False), wish.mapping)
