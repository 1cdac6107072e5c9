"""What an import writes while it is staged: rows of items that nothing can see yet."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy.orm import Session

from quizapp.bank.bulk import insert_rows, take_ids, uids
from quizapp.bank.ready import Ready
from quizapp.bank.schema import (
    ChangeItemRow,
    ItemRow,
    OptionRow,
    RevisionFactRow,
    RevisionRow,
)
from quizapp.bank.words import index_words
from quizapp.game.seeding import ticket

_ITEM = ("id", "uid", "pack_id", "ref", "revision_id", "ticket", "hidden", "created_ms")
_REVISION = (
    *("id", "uid", "item_id", "number", "stem", "explanation", "category_id", "difficulty"),
    *("shown", "arrangement", "tags", "language", "source_title", "source_place"),
    *("source_address", "picture", "picture_description", "sort_key", "search_text", "same"),
    *("created_ms", "hash"),
)
_OPTION = ("revision_id", "place", "text", "is_key", "feedback", "hash")
_CHANGED = ("change_id", "item_id", "before_id", "after_id", "hid_before", "hid_after")
_FACT = ("revision_id", "place", "fact_id")
_NO_TAGS = "[]"


class Target(NamedTuple):
    """Where rows go: the change, the pack, and its facts by ref."""

    change_id: int
    pack_id: int
    pack_ref: str
    facts: dict[str, int]
    now_ms: int


class Held(NamedTuple):
    """A question of the bank that gets another revision."""

    item_id: int
    revision_id: int | None
    number: int
    hidden: bool


def write_new(db: Session, to: Target, rows: Sequence[Ready], categories: dict[str, int]) -> None:
    """Write questions that the bank does not hold."""
    ids = take_ids(db, ItemRow, len(rows))
    made = zip(ids, uids(len(rows)), rows, strict=True)
    items = [
        (i, uid, to.pack_id, one.ref, None, ticket(to.pack_ref, one.ref), False, to.now_ms)
        for i, uid, one in made
    ]
    insert_rows(db, ItemRow, _ITEM, items)
    held = [Held(item_id, None, 1, hidden=False) for item_id in ids]
    write_revisions(db, to, held, rows, categories)


def write_revisions(
    db: Session,
    to: Target,
    held: Sequence[Held],
    rows: Sequence[Ready],
    categories: dict[str, int],
) -> None:
    """Write a revision for each item, and note in the change what it is to become."""
    ids = take_ids(db, RevisionRow, len(rows))
    made = list(zip(ids, held, rows, strict=True))
    insert_rows(
        db,
        RevisionRow,
        _REVISION,
        [
            _revision(revision_id, uid, of, one, categories[one.category], to.now_ms)
            for (revision_id, of, one), uid in zip(made, uids(len(rows)), strict=True)
        ],
    )
    insert_rows(db, OptionRow, _OPTION, [row for r, _, one in made for row in _options(r, one)])
    facts = [
        (revision_id, place, to.facts[ref])
        for revision_id, _, one in made
        for place, ref in enumerate(one.facts)
    ]
    insert_rows(db, RevisionFactRow, _FACT, facts)
    changed = [
        (to.change_id, of.item_id, of.revision_id, revision_id, of.hidden, of.hidden)
        for revision_id, of, _ in made
    ]
    insert_rows(db, ChangeItemRow, _CHANGED, changed)
    index_words(db, ids)


def _revision(
    revision_id: int, uid: bytes, of: Held, one: Ready, category: int, now_ms: int
) -> tuple[object, ...]:
    source = one.source or (None, "", "")
    return (
        *(revision_id, uid, of.item_id, of.number, one.stem, one.explanation, category),
        *(one.difficulty, one.show, one.arrangement),
        json.dumps(one.tags, ensure_ascii=False) if one.tags else _NO_TAGS,
        *(one.language, *source, one.picture, one.picture_description),
        *(one.sort_key, one.search_text, one.same, now_ms, one.hash),
    )


def _options(revision_id: int, one: Ready) -> list[tuple[object, ...]]:
    said = one.feedback or ("",) * len(one.options)
    return [
        (revision_id, place, option, place == one.key, feedback, digest)
        for place, (option, feedback, digest) in enumerate(
            zip(one.options, said, one.option_hashes, strict=True)
        )
    ]
