"""Items into rows: revisions, options and their place in the deck."""

import json
import random
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import uuid4

from sqlalchemy import Table, bindparam, delete, func, insert, select, update
from sqlalchemy.orm import Session

from quizapp.bank.bulk import insert_rows
from quizapp.bank.hashes import fact_hash, item_hash, option_hash
from quizapp.bank.schema import (
    CategoryRow,
    DeckRow,
    FactRow,
    ItemRow,
    OptionRow,
    PackRow,
    RevisionFactRow,
    RevisionRow,
)
from quizapp.bank.words import index_words
from quizapp.items.item import Fact, Item
from quizapp.items.sameness import sameness
from quizapp.text import fold, indexed

LOCAL_DECK = 0
LAP = 1 << 48
_SORT_CHARACTERS = 200
_SLICE = 1000
_DECK = ("deck", "item_id", "pack_id", "category_id", "difficulty", "playable", "position")


def add_revisions(
    db: Session,
    items: Mapping[int, Item],
    numbers: Mapping[int, int],
    facts: Mapping[str, int],
    now_ms: int,
) -> dict[int, int]:
    """Write a revision for each item id and make it current; return item id → revision id.

    ``numbers`` are the revision numbers and ``facts`` the ids of fact rows by ref.
    """
    categories = category_ids(db, {item.category for item in items.values()})
    rows = [
        _revision(item_id, numbers[item_id], item, categories[item.category], now_ms)
        for item_id, item in items.items()
    ]
    _insert(db, RevisionRow, rows)  # what RETURNING orders, SQLite inserts row by row
    made: dict[int, int] = {}
    for start in range(0, len(rows), _SLICE):
        uids = [row["uid"] for row in rows[start : start + _SLICE]]
        ids = select(RevisionRow.item_id, RevisionRow.id).where(RevisionRow.uid.in_(uids))
        made.update(db.execute(ids).all())
    index_words(db, list(made.values()))
    options = [row for item_id, item in items.items() for row in _options(made[item_id], item)]
    _insert(db, OptionRow, options)
    used = [
        {"revision_id": made[item_id], "place": place, "fact_id": facts[fact.ref]}
        for item_id, item in items.items()
        for place, fact in enumerate(item.source.facts if item.source else ())
    ]
    _insert(db, RevisionFactRow, used)
    current = [{"id": item_id, "revision_id": made[item_id]} for item_id in items]
    set_rows(db, ItemRow, current)
    return made


def add_facts(db: Session, pack_id: int, facts: Sequence[Fact]) -> dict[str, int]:
    """Return the fact row of each fact by ref; what a bank doesn't hold yet is added."""
    held = {
        (row.ref, row.hash): row.id
        for row in db.execute(
            select(FactRow.ref, FactRow.hash, FactRow.id).where(FactRow.pack_id == pack_id)
        )
    }
    missing = [fact for fact in facts if (fact.ref, fact_hash(fact)) not in held]
    rows = [
        {
            "pack_id": pack_id,
            "ref": fact.ref,
            "paragraph": fact.paragraph,
            "says": fact.says,
            "evidence": json.dumps(fact.evidence, ensure_ascii=False),
            "hash": fact_hash(fact),
        }
        for fact in missing
    ]
    if rows:
        ids = db.scalars(insert(FactRow).returning(FactRow.id, sort_by_parameter_order=True), rows)
        held.update(
            ((fact.ref, fact_hash(fact)), found) for fact, found in zip(missing, ids, strict=True)
        )
    return {fact.ref: held[fact.ref, fact_hash(fact)] for fact in facts}


def category_ids(db: Session, names: set[str]) -> dict[str, int]:
    """Return the ids of categories by name; new ones are added."""
    held = {row.name: row.id for row in db.execute(select(CategoryRow.name, CategoryRow.id))}
    for name in sorted(names - held.keys()):
        row = CategoryRow(name=name, sort_key=fold(name)[:_SORT_CHARACTERS])
        db.add(row)
        db.flush()
        held[name] = row.id
    return held


def place_in_deck(db: Session, item_ids: Sequence[int]) -> None:
    """Bring the deck in line with items: what is current, and played rather than hidden.

    A card keeps its position; a new one, or one that comes back after the others have gone
    on, is shuffled into the deck's lowest lap, so that it comes no more often than they.
    """
    for start in range(0, len(item_ids), _SLICE):
        _place_slice(db, item_ids[start : start + _SLICE])


def _place_slice(db: Session, item_ids: Sequence[int]) -> None:
    found = db.execute(
        select(
            ItemRow.id,
            ItemRow.pack_id,
            RevisionRow.category_id,
            RevisionRow.difficulty,
            PackRow.playable,
            ItemRow.hidden,
        )
        .join(RevisionRow, RevisionRow.id == ItemRow.revision_id)
        .join(PackRow, PackRow.id == ItemRow.pack_id)
        .where(ItemRow.id.in_(item_ids))
    ).all()
    in_deck = DeckRow.deck == LOCAL_DECK, DeckRow.item_id.in_(item_ids)
    positions = dict(db.execute(select(DeckRow.item_id, DeckRow.position).where(*in_deck)).all())
    gone = positions.keys() - {row.id for row in found}
    if gone:
        retired = DeckRow.deck == LOCAL_DECK, DeckRow.item_id.in_(gone)
        db.execute(update(DeckRow).where(*retired).values(playable=False))
    lap = lowest_lap(db)
    chance = random.SystemRandom()
    rows = [
        (
            *(LOCAL_DECK, row.id, row.pack_id, row.category_id, row.difficulty or 0),
            row.playable and not row.hidden,
            positions[row.id] if positions.get(row.id, -1) >= lap else lap + chance.randrange(LAP),
        )
        for row in found
    ]
    current = DeckRow.item_id.in_([row.id for row in found])
    db.execute(delete(DeckRow).where(DeckRow.deck == LOCAL_DECK, current))
    insert_rows(db, DeckRow, _DECK, rows)


def lowest_lap(db: Session) -> int:
    """Return where the deck's lowest lap begins."""
    lowest = db.scalar(
        select(func.min(DeckRow.position)).where(DeckRow.deck == LOCAL_DECK, DeckRow.playable)
    )
    return (lowest or 0) // LAP * LAP


def _revision(item_id: int, number: int, item: Item, category: int, now_ms: int) -> dict[str, Any]:
    source = item.source
    words = (item.stem, *item.options, item.category, *item.tags)
    return {
        "uid": uuid4().bytes,
        "item_id": item_id,
        "number": number,
        "stem": item.stem,
        "explanation": item.explanation,
        "category_id": category,
        "difficulty": item.difficulty,
        "shown": item.show,
        "arrangement": "fixed" if item.fixed else "last" if item.last else "",
        "tags": json.dumps(item.tags, ensure_ascii=False),
        "language": item.language,
        "source_title": source.title if source else None,
        "source_place": source.place if source else "",
        "source_address": source.address if source else "",
        "picture": item.picture,
        "picture_description": item.picture_description,
        "sort_key": fold(item.stem)[:_SORT_CHARACTERS],
        "search_text": f" {indexed(fold(' '.join(words)))}",
        "same": sameness(item),
        "created_ms": now_ms,
        "hash": item_hash(item),
    }


def _options(revision_id: int, item: Item) -> list[dict[str, Any]]:
    """Return an item's options as rows; a last option has the last place."""
    options = [option for option in item.options if option != item.last]
    options += [item.last] if item.last else []
    return [
        {
            "revision_id": revision_id,
            "place": place,
            "text": option,
            "is_key": option == item.key,
            "feedback": item.feedback.get(option, ""),
            "hash": option_hash(
                place, option, item.feedback.get(option, ""), is_key=option == item.key
            ),
        }
        for place, option in enumerate(options)
    ]


def set_rows(db: Session, table: type[Any], rows: Sequence[dict[str, Any]]) -> None:
    """Update rows by their ``id``, whatever else they name.

    As Core does it: the ORM's update by primary key sends SQLite one statement a row, which
    took a tenth of the time of changing many questions.
    """
    if not rows:
        return
    names = [name for name in rows[0] if name != "id"]
    core: Table = table.__table__
    statement = (
        update(core)
        .where(core.c.id == bindparam("row_id"))
        .values({name: bindparam(f"new_{name}") for name in names})
    )
    wanted = [{"row_id": row["id"], **{f"new_{name}": row[name] for name in names}} for row in rows]
    for start in range(0, len(wanted), _SLICE):
        db.execute(statement, wanted[start : start + _SLICE])


def _insert(db: Session, table: type[Any], rows: Sequence[dict[str, Any]]) -> None:
    for start in range(0, len(rows), _SLICE):
        db.execute(insert(table.__table__), rows[start : start + _SLICE])
