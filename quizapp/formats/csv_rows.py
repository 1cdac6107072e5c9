"""Rows of a text with delimiters: strict, and a broken row breaks no other."""

import csv
import re
from collections import Counter, deque
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Literal

from quizapp.formats.rows import MOST_COLUMNS, Row

DELIMITERS = "\t;,|"
_MOST_LINES = 50
"""A quoted cell over more lines is one whose closing quote is missing."""
_SAMPLE = 40
_MOSTLY = 0.5
_SEP = re.compile(r'"?sep=(.)"?[\r\n]*\Z', re.IGNORECASE)


class _Unclosed(Exception):
    """A quoted cell that goes on and on."""


class _Lines:
    """Lines that know which of them the row at hand is made of, and can be given back."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._lines = iter(lines)
        self._back: deque[str] = deque()
        self.taken: list[str] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        if len(self.taken) > _MOST_LINES:
            raise _Unclosed
        line = self._back.popleft() if self._back else next(self._lines)
        self.taken.append(line)
        return line

    def give_back(self) -> str:
        """Give back all lines of the row at hand but the first, which is returned."""
        first, *others = self.taken
        self._back.extendleft(reversed(others))
        self.taken = []
        return first


def sep_line(line: str) -> str:
    """Return the delimiter that a first line ``sep=;`` names, or nothing."""
    found = _SEP.match(line)
    return found[1] if found else ""


def rows_of(lines: Iterable[str], delimiter: str, *, quoted: bool = True) -> Iterator[Row]:
    """Return the rows of a text; one that cannot be taken apart is ``broken``."""
    source = _Lines(lines)
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE
    number = 0
    while True:
        reader = csv.reader(
            source, delimiter=delimiter, strict=True, quoting=quoting, skipinitialspace=True
        )
        try:
            for cells in reader:
                source.taken = []
                number += 1
                yield Row(number, tuple(cells[: MOST_COLUMNS * 2]))
        except (csv.Error, _Unclosed):
            number += 1
            yield Row(number, (source.give_back(),), broken=True)
        else:
            return


def delimiter_of(lines: Iterable[str], preferred: str = "") -> str:
    """Return what parts the cells of most of the first rows alike; "" where nothing does."""
    sample = list(islice(lines, _SAMPLE))
    order = preferred + DELIMITERS.replace(preferred, "") if preferred else DELIMITERS
    scored = [(_alike(sample, one), -place, one) for place, one in enumerate(order)]
    (share, columns), _, best = max(scored)
    return best if columns > 1 and share >= _MOSTLY else ""


def _alike(sample: list[str], delimiter: str) -> tuple[float, int]:
    """Return which share of the rows has as many cells as most have, and how many these are."""
    counts = Counter(len(row.cells) for row in rows_of(sample, delimiter) if row.cells)
    counts.pop(1, None) if len(counts) > 1 else None
    if not counts:
        return 0.0, 0
    rows = sum(1 for row in rows_of(sample, delimiter) if row.cells)
    columns, often = counts.most_common(1)[0]
    return (often / rows if columns > 1 else 0.0), columns
