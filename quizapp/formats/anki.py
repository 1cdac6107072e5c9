"""Anki's notes as text: ``#separator:`` and other headers, then fields, quoted where needed."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from quizapp.formats.anki_writing import write
from quizapp.formats.cards import table_of
from quizapp.formats.contract import Columns, Event, Wish
from quizapp.formats.table_questions import columns_of as _columns_of
from quizapp.formats.table_questions import events_of

__all__ = ["columns_of", "read", "recognises", "write"]

NAME = "anki"
_HEADER = re.compile(
    rb"#\s*(?:separator|html|columns|notetype|deck|tags|guid|if matches)(?: column)?\s*:",
    re.IGNORECASE,
)


def recognises(start: bytes, file: str) -> int:  # noqa: ARG001 - its name says nothing
    """Return how sure it is, by the headers."""
    start = start.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe")
    return 95 if _HEADER.match(start) else 0


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read notes; without wrong answers every one is refused. Raises FileRefused."""
    yield from events_of(table_of(stream, wish, quoted=True), NAME, wish.mapping)


def columns_of(stream: BinaryIO, wish: Wish) -> Columns:
    """Return the columns as they are guessed or wished, for a preview; raises FileRefused."""
    return _columns_of(table_of(stream, wish, quoted=True), wish.mapping)
