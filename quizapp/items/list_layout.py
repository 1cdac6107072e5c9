"""How somebody has arranged a list: which columns, in which order, how wide, sorted by what."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType

from quizapp.items.search_order import Order, SortBy

_WIDEST = 2000


@dataclass(frozen=True, slots=True)
class ListLayout:
    """Columns by their names; ``widths`` are pixels at 100 % text, where they were changed."""

    columns: tuple[str, ...] = ()
    hidden: frozenset[str] = frozenset()
    widths: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    order: Order = field(default_factory=Order)

    def to_json(self) -> str:
        """Return the layout as it is kept."""
        kept = {
            "columns": self.columns,
            "hidden": sorted(self.hidden),
            "widths": dict(self.widths),
            "sort": self.order.by,
            "descending": self.order.descending,
        }
        return json.dumps(kept)


def layout_from_json(text: str, at_first: ListLayout) -> ListLayout:
    """Return a kept layout of the same columns; what makes no sense is as at first."""
    try:
        kept = json.loads(text) if text else None
    except (ValueError, RecursionError):
        kept = None
    if not isinstance(kept, dict) or sorted(_words(kept, "columns")) != sorted(at_first.columns):
        return at_first
    widths = kept.get("widths")
    sort = kept.get("sort")
    by = SortBy(sort) if sort in list(SortBy) else SortBy.USUAL
    return ListLayout(
        columns=tuple(_words(kept, "columns")),
        hidden=frozenset(_words(kept, "hidden")) & set(at_first.columns[1:]),
        widths=_sensible(widths if isinstance(widths, dict) else {}, at_first.columns),
        order=Order(by, descending=kept.get("descending") is True),
    )


def _words(kept: Mapping[str, object], name: str) -> list[str]:
    value = kept.get(name)
    return [one for one in value if isinstance(one, str)] if isinstance(value, list) else []


def _sensible(widths: Mapping[str, object], columns: Sequence[str]) -> Mapping[str, int]:
    """Return the widths of these columns that can be used."""
    return {
        name: width
        for name, width in widths.items()
        if name in columns and type(width) is int and 0 < width <= _WIDEST
    }
