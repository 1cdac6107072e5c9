"""Which questions of a file are new to the bank, and which it has already."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple
from uuid import uuid4

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.bank import load
from quizapp.bank.import_rows import Held
from quizapp.bank.ready import Ready, item_of, ready, renamed
from quizapp.bank.schema import ItemRow, PackRow, RevisionRow
from quizapp.items.duplicates import Duplicates
from quizapp.items.item import Fact, Item


class Update(NamedTuple):
    """Another text for a question of the bank, and the facts that it asks there."""

    held: Held
    pack_id: int
    ready: Ready
    facts: tuple[Fact, ...]


class Sorted(NamedTuple):
    """Questions by what becomes of them."""

    new: list[Ready]
    updates: list[Update]
    duplicates: int
    kept: int
    """How many of the duplicates have another text in the file."""


class _Same(NamedTuple):
    item_id: int
    shipped: bool


def held_already(db: Session, sames: Sequence[int]) -> set[int]:
    """Return which of these numbers belong to questions that the bank holds."""
    return set(_held(db, sames))


def sort_out(
    db: Session,
    rows: Sequence[Ready],
    duplicates: Duplicates,
    pack_id: int | None,
    *,
    replaces: bool,
) -> Sorted:
    """Sort questions of a file; ``pack_id`` is the pack where they are known by their refs.

    There the file's text comes in where the question was deleted, or if it ``replaces`` what
    is there.
    """
    known = {} if pack_id is None else _by_ref(db, pack_id, [one.ref for one in rows])
    new: list[Ready] = []
    updates: list[Update] = []
    strangers: list[Ready] = []
    kept = 0
    for one in rows:
        held = known.get(one.ref)
        if held is None or pack_id is None:
            strangers.append(one)
        elif held[1] != one.hash and (replaces or held[1] is None):
            updates.append(Update(held[0], pack_id, one, ()))
        elif held[1] != one.hash and duplicates is Duplicates.KEEP:
            strangers.append(one)
        else:
            kept += held[1] != one.hash
    if duplicates is Duplicates.KEEP:
        new = strangers
    else:
        same = _held(db, [one.same for one in strangers])
        new = [one for one in strangers if one.same not in same]
        if duplicates is Duplicates.UPDATE:
            again = {one.same: one for one in strangers if one.same in same}
            updates += _updates(db, same, again)
    return Sorted(new, updates, len(rows) - len(new) - len(updates), kept)


def with_free_refs(
    db: Session, rows: list[Ready], pack_id: int, facts: dict[str, Fact]
) -> list[Ready]:
    """Return new questions, with another ref where one has it in the pack, deleted ones too."""
    held = select(ItemRow.ref).where(ItemRow.pack_id == pack_id)
    taken = set(db.scalars(held.where(ItemRow.ref.in_([one.ref for one in rows]))))
    return [
        renamed(item_of(one, facts), f"q-{uuid4().hex}") if one.ref in taken else one
        for one in rows
    ]


def _held(db: Session, sames: Sequence[int]) -> dict[int, _Same]:
    """Return a current question for each number; one of the user's own where there is one."""
    found = (
        select(RevisionRow.same, ItemRow.id, PackRow.shipped)
        .join(ItemRow, ItemRow.revision_id == RevisionRow.id)
        .join(PackRow, PackRow.id == ItemRow.pack_id)
        .where(RevisionRow.same.in_(sames))
    )
    held: dict[int, _Same] = {}
    for same, item_id, shipped in db.execute(found):
        if same not in held or not shipped:
            held[same] = _Same(item_id, shipped)
    return held


def _by_ref(db: Session, pack_id: int, refs: Sequence[str]) -> dict[str, tuple[Held, bytes | None]]:
    rows = db.execute(
        select(ItemRow.ref, ItemRow.id, ItemRow.revision_id, ItemRow.hidden, RevisionRow.hash)
        .outerjoin(RevisionRow, RevisionRow.id == ItemRow.revision_id)
        .where(ItemRow.pack_id == pack_id, ItemRow.ref.in_(refs))
    ).all()
    numbers = _next_numbers(db, [row.id for row in rows])
    return {
        row.ref: (Held(row.id, row.revision_id, numbers.get(row.id, 1), row.hidden), row.hash)
        for row in rows
    }


def _updates(db: Session, same: dict[int, _Same], again: dict[int, Ready]) -> list[Update]:
    """Return the user's own questions of which a file says something else than the bank."""
    wanted = {same[k].item_id: one for k, one in again.items() if not same[k].shipped}
    loaded = load.current(db, list(wanted))
    numbers = _next_numbers(db, list(wanted))
    packs = dict(
        db.execute(select(ItemRow.id, ItemRow.pack_id).where(ItemRow.id.in_(wanted))).all()
    )
    found: list[Update] = []
    for held in loaded:
        merged = _merged(held.item, item_of(wanted[held.item_id]))
        if merged == held.item:
            continue
        step = Held(held.item_id, held.revision_id, numbers[held.item_id], held.hidden)
        facts = merged.source.facts if merged.source else ()
        found.append(Update(step, packs[held.item_id], ready(merged), facts))
    return found


def _merged(held: Item, said: Item) -> Item:
    """Return a question as the file says it; what the file does not say stays."""
    keeps_source = held.source is not None and (held.source.facts or said.source is None)
    return replace(
        said,
        ref=held.ref,
        explanation=said.explanation or held.explanation,
        category=said.category or held.category,
        difficulty=said.difficulty or held.difficulty,
        tags=said.tags or held.tags,
        language=said.language or held.language,
        picture=said.picture or held.picture,
        picture_description=said.picture_description or held.picture_description,
        source=held.source if keeps_source else said.source and replace(said.source, facts=()),
    )


def _next_numbers(db: Session, item_ids: Sequence[int]) -> dict[int, int]:
    latest = db.execute(
        select(RevisionRow.item_id, func.max(RevisionRow.number))
        .where(RevisionRow.item_id.in_(item_ids))
        .group_by(RevisionRow.item_id)
    )
    return {item_id: number + 1 for item_id, number in latest}
