"""The questions that a search finds: their uids in an order, and the rows of a page of them."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from quizapp.bank import load
from quizapp.bank.item_stats import item_stats
from quizapp.bank.questions import listed
from quizapp.bank.schema import CategoryRow, ItemRow, OptionRow, PackRow, RevisionRow
from quizapp.bank.schema_play import FlagRow
from quizapp.bank.search_conditions import conditions
from quizapp.items.listed import ListedItem
from quizapp.items.search_order import Order, SortBy
from quizapp.items.search_terms import terms_of
from quizapp.items.uids import Uids
from quizapp.text import fold

USUAL = Order()
_SLICE = 500


def find(db: Session, text: str, order: Order) -> Uids:
    """Return the uids of all questions that match.

    The usual order is own questions first, then by text; in any other one those that are
    equal stand by their text, and those with nothing to sort by at the end.
    """
    wanted = conditions(db, terms_of(text))
    if order.by is SortBy.USUAL:
        return _own_first(db, wanted)
    if order.by is SortBy.ANSWER:
        return _by_answer(db, wanted, descending=order.descending)
    found = select(ItemRow.uid).join(RevisionRow, RevisionRow.id == ItemRow.revision_id)
    found, key = _SORTED[order.by](db, found.where(*wanted))
    first = key.desc() if order.descending else key.asc()
    ordered = found.order_by(key.is_(None), first, _plainly(db, RevisionRow.sort_key), ItemRow.id)
    return Uids.of(db.scalars(ordered))


def rows(db: Session, uids: Sequence[bytes]) -> list[ListedItem]:
    """Return questions in the order of their uids, with how they fared and are reported."""
    held = dict(db.execute(select(ItemRow.uid, ItemRow.id).where(ItemRow.uid.in_(uids))).all())
    ids = [held[uid] for uid in uids if uid in held]
    loaded = load.current(db, ids)
    stats = _stats(db, ids)
    flags = dict(db.execute(_open_flags().where(RevisionRow.item_id.in_(ids))).all())
    written = select(RevisionRow.id, RevisionRow.created_ms)
    of_text = RevisionRow.id.in_([one.revision_id for one in loaded])
    changed = dict(db.execute(written.where(of_text)).all())
    return [
        listed(
            one,
            *stats.get(one.item_id, (0, 0)),
            reports=flags.get(one.item_id, 0),
            changed_ms=changed[one.revision_id],
        )
        for one in loaded
    ]


def count(db: Session, text: str) -> int:
    """Return how many questions match."""
    found = select(func.count()).select_from(ItemRow).where(*conditions(db, terms_of(text)))
    return int(db.scalar(found) or 0)


def everything(db: Session, text: str, pack: str) -> list[ListedItem]:
    """Return all questions that match, pack after pack, or of one by its ref or title."""
    found = select(ItemRow.id).where(*conditions(db, terms_of(text)))
    if pack:
        named = select(PackRow.id).where((PackRow.ref == pack) | (PackRow.title == pack))
        found = found.where(ItemRow.pack_id.in_(named))
    ids = list(db.scalars(found.order_by(ItemRow.pack_id, ItemRow.id)))
    slices = (ids[start : start + _SLICE] for start in range(0, len(ids), _SLICE))
    return [listed(one) for some in slices for one in load.current(db, some)]


def _own_first(db: Session, wanted: Sequence[ColumnElement[bool]]) -> Uids:
    """Sort by text, which has an index, and part the packs that came with the game here."""
    shipped = set(db.scalars(select(PackRow.id).where(PackRow.shipped)))
    found = select(ItemRow.pack_id, ItemRow.uid)
    found = found.join(RevisionRow, RevisionRow.id == ItemRow.revision_id).where(*wanted)
    ordered = found.order_by(_plainly(db, RevisionRow.sort_key), ItemRow.id)
    own: list[bytes] = []
    built_in: list[bytes] = []
    for pack_id, uid in db.execute(ordered):
        (built_in if pack_id in shipped else own).append(uid)
    return Uids.of([*own, *built_in])


def _by_answer(db: Session, wanted: Sequence[ColumnElement[bool]], *, descending: bool) -> Uids:
    """Sort by the key as it is folded, which the bank does not hold."""
    found = (
        select(ItemRow.uid, OptionRow.text)
        .join(RevisionRow, RevisionRow.id == ItemRow.revision_id)
        .join(OptionRow, (OptionRow.revision_id == RevisionRow.id) & OptionRow.is_key)
        .where(*wanted)
        .order_by(_plainly(db, RevisionRow.sort_key), ItemRow.id)
    )
    keyed = [(fold(row.text), row.uid) for row in db.execute(found)]
    keyed.sort(key=lambda one: one[0], reverse=descending)
    return Uids.of(uid for _, uid in keyed)


_Found = Select[Any]
_Key = ColumnElement[Any]


def _question(db: Session, found: _Found) -> tuple[_Found, _Key]:
    return found, _plainly(db, RevisionRow.sort_key)


def _category(db: Session, found: _Found) -> tuple[_Found, _Key]:
    joined = found.join(CategoryRow, CategoryRow.id == RevisionRow.category_id)
    return joined, func.nullif(_plainly(db, CategoryRow.sort_key), "")


def _pack(db: Session, found: _Found) -> tuple[_Found, _Key]:
    joined = found.join(PackRow, PackRow.id == ItemRow.pack_id)
    return joined, _plainly(db, PackRow.sort_key)


def _difficulty(_db: Session, found: _Found) -> tuple[_Found, _Key]:
    return found, RevisionRow.difficulty.expression


def _answered(_db: Session, found: _Found) -> tuple[_Found, _Key]:
    stats = item_stats()
    return found.outerjoin(stats, stats.c.item_id == ItemRow.id), stats.c.facility


def _reports(_db: Session, found: _Found) -> tuple[_Found, _Key]:
    flags = _open_flags().subquery()
    joined = found.outerjoin(flags, flags.c.item_id == ItemRow.id)
    return joined, flags.c.reports


def _changed(_db: Session, found: _Found) -> tuple[_Found, _Key]:
    return found, RevisionRow.created_ms.expression


_SORTED: Mapping[SortBy, Callable[[Session, _Found], tuple[_Found, _Key]]] = {
    SortBy.QUESTION: _question,
    SortBy.CATEGORY: _category,
    SortBy.DIFFICULTY: _difficulty,
    SortBy.PACK: _pack,
    SortBy.ANSWERED: _answered,
    SortBy.REPORTS: _reports,
    SortBy.CHANGED: _changed,
}


def _open_flags() -> Select[int, int]:
    """Return how many open reports items have, those of their earlier texts included."""
    return (
        select(RevisionRow.item_id, func.count().label("reports"))
        .join(FlagRow, FlagRow.revision_id == RevisionRow.id)
        .where(FlagRow.done_ms.is_(None))
        .group_by(RevisionRow.item_id)
    )


def _stats(db: Session, ids: Sequence[int]) -> dict[int, tuple[int, int]]:
    """Return how often items were answered first, and how often rightly."""
    stats = item_stats(RevisionRow.item_id.in_(ids))
    found = db.execute(select(stats.c.item_id, stats.c.answered, stats.c.right))
    return {row.item_id: (row.answered, row.right) for row in found}


def _plainly(db: Session, column: InstrumentedAttribute[str]) -> ColumnElement[str]:
    """Return a column to sort by code points, as SQLite does of itself."""
    if db.get_bind().dialect.name == "sqlite":
        return column.expression
    return column.collate("C")
