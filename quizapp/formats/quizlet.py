"""Quizlet's text export: terms and definitions, parted as was chosen there.

A tab and a new line are what Quizlet proposes; " - " and a semicolon are its other choices.
"""

import io
from collections.abc import Iterable, Iterator
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
_DASH = " - "
_FEW = 2
"""So many cards are a set; one sentence with a dash in it is not."""


def recognises(start: bytes, file: str) -> int:
    """Return how sure it is: every card has two sides."""
    text = start.decode(mark_of(start) or "utf-8", errors="ignore")  # looked at, never kept
    lines = list(islice(io.StringIO(text, newline=""), _SAMPLE))
    text_file = file.lower().endswith(".txt")
    if _two_sided(lines):
        return 30 if text_file else 15
    cards = list(_cards(lines))
    return 10 if text_file and len(cards) >= _FEW and _two_sided(cards) else 0


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read a set; without wrong answers every card is refused. Raises FileRefused."""
    yield from events_of(table_of(stream, wish, _cards, quoted=False), NAME, wish.mapping)


def columns_of(stream: BinaryIO, wish: Wish) -> Columns:
    """Return the columns as they are guessed or wished, for a preview; raises FileRefused."""
    return _columns_of(table_of(stream, wish, _cards, quoted=False), wish.mapping)


def _two_sided(lines: list[str]) -> bool:
    return {len(row.cells) for row in rows_of(lines, "\t", quoted=False) if not row.blank} == {2}


def _cards(lines: Iterable[str]) -> Iterator[str]:
    """Yield a line a card, its sides parted by a tab, however the set parts them."""
    for line in lines:
        cards = line.split(";") if line.count("\t") > 1 or line.count(_DASH) > 1 else [line]
        parted = [card.replace(_DASH, "\t") if "\t" not in card else card for card in cards]
        whole = all(card.count("\t") == 1 for card in parted if card.strip())
        yield from (f"{card.strip()}\n" for card in parted if card.strip()) if whole else (line,)
