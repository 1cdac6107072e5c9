"""A table as rows of shown text, whatever file it stands in."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quizapp.errors import Code

MOST_COLUMNS = 64


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its number as a spreadsheet counts, and its cells as they are shown.

    A ``broken`` one could not be taken apart; its only cell is how it begins.
    """

    number: int
    cells: tuple[str, ...]
    broken: bool = False
    lost: tuple[Code, ...] = ()
    """What was left out in turning its cells into text."""

    @property
    def blank(self) -> bool:
        """Whether nothing stands in it."""
        return not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """Rows that can be gone through again and again, and where they are from."""

    rows: Callable[[], Iterator[Row]]
    encoding: str
    sheet: str = ""
    """The name of the sheet, where there are several."""
    lines: bool = False
    """Whether rows are lines of text, where a missing quote or an extra comma moves cells."""
    guessed: bool = False
    """Whether nothing but the letters themselves said how they are encoded."""
