"""Questions as rows of our own layout, for every kind of table."""

from collections.abc import Iterator

from quizapp.formats.cell_texts import one_cell
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
