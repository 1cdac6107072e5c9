"""Questions as rows of our own layout, for every kind of table."""

from collections.abc import Iterator
from dataclasses import replace

from quizapp.formats.cell_texts import one_cell, unneutralised
from quizapp.formats.rows import Row
from quizapp.items.item import Item
from quizapp.limits import MAX_OPTIONS

HEADER = (
    "question",
    "correct",
    *(f"wrong{n}" for n in range(1, MAX_OPTIONS)),
    *("category", "difficulty", "explanation", "language"),
    *("source", "source_place", "source_address", "tags"),
)
HELD = frozenset(
    {"categories", "difficulties", "explanations", "tags", "languages", "sources"},
)


def row_of(item: Item) -> Iterator[str]:
    """Return the cells of a question, in the order of ``HEADER``."""
    yield item.stem
    yield item.key
    yield from (*item.distractors, *[""] * (MAX_OPTIONS - 1 - len(item.distractors)))
    yield item.category
    yield item.difficulty.word if item.difficulty is not None else ""
    yield item.explanation
    yield item.language
    source = item.source
    yield from (source.title, source.place, source.address) if source else ("", "", "")
    yield one_cell(item.tags)


def as_given(rows: Iterator[Row]) -> Iterator[Row]:
    """Return rows with the cells that our writers were given, where the header is theirs.

    In every other table an apostrophe is what somebody wrote.
    """
    ours: bool | None = None
    for row in rows:
        if ours is None and not row.blank:
            ours = row.cells == HEADER
        guarded = ours and not row.broken and any(cell.startswith("'") for cell in row.cells)
        yield replace(row, cells=tuple(map(unneutralised, row.cells))) if guarded else row
