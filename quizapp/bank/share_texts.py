"""Texts of questions written to another bank: revisions with options, facts and pictures."""

from dataclasses import replace
from typing import NamedTuple

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.bank import load
from quizapp.bank.bulk import insert_rows, take_ids
from quizapp.bank.hashes import item_hash
from quizapp.bank.schema import (
    CategoryRow,
    ChangeMoveRow,
    FactRow,
    OptionRow,
    PictureRow,
    RevisionFactRow,
    RevisionRow,
)
from quizapp.bank.share_known import keep_packs
from quizapp.bank.share_source import Rows, Source, find_or_copy, whole, write_copies
from quizapp.bank.words import index_words

_SLICE = 500


class Place(NamedTuple):
    """Where a text goes: its question, its number there, and that question's ref in the target."""

    item_id: int
    number: int
    ref: str
    other_ref: bool


def write_texts(source: Source, db: Session, wanted: dict[int, Place]) -> dict[int, int]:
    """Write revisions, by their ids in the source; return their ids in the target."""
    written: dict[int, int] = {}
    ids = list(wanted)
    for start in range(0, len(ids), _SLICE):
        some = ids[start : start + _SLICE]
        rows = source.rows(
            whole(RevisionRow).where(RevisionRow.id.in_(some)).order_by(RevisionRow.id)
        )
        written.update(_write_slice(source, db, rows, wanted))
    return written


def copy_facts(source: Source, db: Session, rows: Rows) -> int:
    """Write facts of packs, whole rows, that are not there; return how many those were."""
    held = _facts(source, db, rows)
    return sum(new for _, new in held.values())


def _write_slice(
    source: Source, db: Session, rows: Rows, wanted: dict[int, Place]
) -> dict[int, int]:
    ids = dict(zip([row.id for row in rows], take_ids(db, RevisionRow, len(rows)), strict=True))
    categories = find_or_copy(source, db, CategoryRow, "name", {row.category_id for row in rows})
    _keep_pictures(source, db, {row.picture for row in rows if row.picture})
    hashes = _hashes(source, rows, wanted)
    write_copies(
        *(db, RevisionRow, rows),
        id=list(ids.values()),
        item_id=[wanted[row.id].item_id for row in rows],
        number=[wanted[row.id].number for row in rows],
        category_id=[categories[row.category_id] for row in rows],
        hash=[hashes.get(row.id, row.hash) for row in rows],
    )
    options = source.rows(
        whole(OptionRow)
        .where(OptionRow.revision_id.in_(ids))
        .order_by(OptionRow.revision_id, OptionRow.place)
    )
    write_copies(db, OptionRow, options, revision_id=[ids[row.revision_id] for row in options])
    _link_facts(source, db, ids)
    index_words(db, list(ids.values()))
    return ids


def _keep_pictures(source: Source, db: Session, hashes: set[str]) -> None:
    """Write pictures that are not there, one after another: each may have ten million bytes."""
    held = set(db.scalars(select(PictureRow.hash).where(PictureRow.hash.in_(hashes))))
    for missing in sorted(hashes - held):
        write_copies(
            db, PictureRow, source.rows(whole(PictureRow).where(PictureRow.hash == missing))
        )


def _hashes(source: Source, rows: Rows, wanted: dict[int, Place]) -> dict[int, bytes]:
    """Return what texts are to be hashed to whose question had or has another ref.

    A ref is part of what is hashed, and the moves that tell of earlier ones stay at home.
    """
    moved = {
        row.item_id
        for row in source.rows(
            select(ChangeMoveRow.item_id).where(
                ChangeMoveRow.item_id.in_({row.item_id for row in rows}),
                ChangeMoveRow.ref_before != ChangeMoveRow.ref_after,
            )
        )
    }
    odd = [row.id for row in rows if wanted[row.id].other_ref or row.item_id in moved]
    if not odd:
        return {}
    with source.told():
        loaded = load.revisions(source.db, odd)
    return {
        one: item_hash(replace(found.item, ref=wanted[one].ref)) for one, found in loaded.items()
    }


def _link_facts(source: Source, db: Session, ids: dict[int, int]) -> None:
    """Say of texts which facts they ask."""
    links = source.rows(
        whole(RevisionFactRow)
        .where(RevisionFactRow.revision_id.in_(ids))
        .order_by(RevisionFactRow.revision_id, RevisionFactRow.place)
    )
    used = {link.fact_id for link in links}
    facts = _facts(source, db, source.rows(whole(FactRow).where(FactRow.id.in_(used))))
    rows = [(ids[link.revision_id], link.place, facts[link.fact_id][0]) for link in links]
    insert_rows(db, RevisionFactRow, ("revision_id", "place", "fact_id"), rows)


def _facts(source: Source, db: Session, rows: Rows) -> dict[int, tuple[int, bool]]:
    """Return the target's facts by their ids in the source, and which were written just now."""
    packs = keep_packs(source, db, {row.pack_id for row in rows})
    of = FactRow.pack_id.in_({pack.id for pack in packs.values()})
    found = select(FactRow.pack_id, FactRow.ref, FactRow.hash, FactRow.id)
    wanted = FactRow.ref.in_({row.ref for row in rows})
    held = {tuple(row[:3]): row.id for row in db.execute(found.where(of, wanted))}
    keys = {row.id: (packs[row.pack_id].id, row.ref, row.hash) for row in rows}
    new = [row for row in rows if keys[row.id] not in held]
    made = take_ids(db, FactRow, len(new))
    write_copies(db, FactRow, new, id=list(made), pack_id=[keys[row.id][0] for row in new])
    fresh = {row.id: one for row, one in zip(new, made, strict=True)}
    return {row.id: (fresh.get(row.id) or held[keys[row.id]], row.id in fresh) for row in rows}
