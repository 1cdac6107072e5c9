"""How often each option of a question was shown and picked, at first attempts.

``asked.options`` is a JSON list of places, one digit each, as ``json.dumps`` writes it:
``[2, 0, 1]``. So the place that was picked is a character of it, which both engines can take.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnExpressionArgument, Row, Select, case, func, select
from sqlalchemy.orm import Session

from quizapp.bank.item_stats import first_attempts, unaided
from quizapp.bank.schema import ItemRow, OptionRow
from quizapp.bank.schema_play import AskedRow, AttemptRow
from quizapp.items.health import PICKS_FROM, Picks
from quizapp.limits import MAX_OPTIONS

_BEFORE, _APART = 2, 3
_SLICE = 500


def picks(db: Session, item_ids: Sequence[int]) -> dict[int, tuple[Picks, ...]]:
    """Return the options of the items' present revisions, in the order of their places."""
    counted = {row.item_id: row for row in db.execute(_counts(ItemRow.id.in_(item_ids)))}
    found: dict[int, list[Picks]] = {}
    for item_id, option in _options(db, item_ids):
        shown, picked = _of(counted.get(item_id), option.place)
        found.setdefault(item_id, []).append(Picks(option.text, option.is_key, shown, picked))
    return {item_id: tuple(options) for item_id, options in found.items()}


def unused(db: Session, item_ids: Sequence[int] | None = None) -> dict[int, int]:
    """Return how many distractors of an item fooled nobody though they were shown often.

    ``item_ids`` None means all items.
    """
    of = () if item_ids is None else (ItemRow.id.in_(item_ids),)
    often = _counts(*of).having(func.count() >= PICKS_FROM)
    counted = {row.item_id: row for row in db.execute(often)}
    found: dict[int, int] = {}
    for start in range(0, len(counted), _SLICE):
        for item_id, option in _options(db, list(counted)[start : start + _SLICE]):
            shown, picked = _of(counted[item_id], option.place)
            if Picks(option.text, option.is_key, shown, picked).never:
                found[item_id] = found.get(item_id, 0) + 1
    return found


def _options(db: Session, item_ids: Sequence[int]) -> list[tuple[int, OptionRow]]:
    rows = db.execute(
        select(ItemRow.id, OptionRow)
        .join(OptionRow, OptionRow.revision_id == ItemRow.revision_id)
        .where(ItemRow.id.in_(item_ids))
        .order_by(ItemRow.id, OptionRow.place)
    )
    return [(item_id, option) for item_id, option in rows]


def _counts(*where: ColumnExpressionArgument[bool]) -> Select[*tuple[Any, ...]]:
    """Return a query on how often each place of the present revision was shown and picked."""
    first = first_attempts()
    picked = func.substr(AskedRow.options, _BEFORE + _APART * AttemptRow.chosen, 1)
    counts = []
    for place in range(MAX_OPTIONS):
        shown = AskedRow.options.contains(str(place))
        counts.append(func.count(case((shown, 1))).label(f"shown{place}"))
        counts.append(func.count(case((picked == str(place), 1))).label(f"picked{place}"))
    return (
        select(ItemRow.id.label("item_id"), *counts)
        .select_from(first)
        .join(AttemptRow, AttemptRow.id == first.c.attempt_id)
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .join(ItemRow, ItemRow.revision_id == AskedRow.revision_id)
        .where(unaided(), *where)
        .group_by(ItemRow.id)
    )


def _of(row: Row[Any] | None, place: int) -> tuple[int, int]:
    if row is None:
        return 0, 0
    return int(getattr(row, f"shown{place}")), int(getattr(row, f"picked{place}"))
