"""Rows into items: what a revision said, with its options, facts and source."""

import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

from sqlalchemy import Row, select
from sqlalchemy.orm import Session

from quizapp.bank.authors import authors_of
from quizapp.bank.schema import (
    CategoryRow,
    FactRow,
    ItemRow,
    OptionRow,
    PackRow,
    RevisionFactRow,
    RevisionRow,
)
from quizapp.bank.trouble import MalformedRow
from quizapp.errors import QuizError
from quizapp.items.credit import NOBODYS, Credit
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Fact, Item, Source

_SLICE = 500


@dataclass(frozen=True, slots=True)
class Loaded:
    """A revision as an item, with what the bank knows around it."""

    item: Item
    options: tuple[str, ...]
    item_id: int
    item_uid: bytes
    revision_id: int
    revision_uid: bytes
    pack_ref: str
    pack_title: str
    edition: int
    shipped: bool
    hidden: bool
    credit: Credit


class Revisions(dict[int, Loaded]):
    """Revisions by id; to ask for one whose rows are gone raises MalformedRow."""

    def __missing__(self, revision_id: int) -> Loaded:
        """Say that rows are gone that others point to."""
        raise MalformedRow(f"rows of revision {revision_id} are gone")


def revisions(db: Session, ids: Sequence[int]) -> Revisions:
    """Return revisions by id; ``options`` are in the order of their places."""
    found = Revisions()
    for start in range(0, len(ids), _SLICE):
        found.update(_slice(db, ids[start : start + _SLICE]))
    return found


def current(db: Session, item_ids: Sequence[int]) -> list[Loaded]:
    """Return the current revisions of items, in the order of the ids."""
    held = dict(
        db.execute(
            select(ItemRow.id, ItemRow.revision_id).where(
                ItemRow.id.in_(item_ids), ItemRow.revision_id.is_not(None)
            )
        ).all()
    )
    wanted = [found for item_id in item_ids if (found := held.get(item_id)) is not None]
    loaded = revisions(db, wanted)
    return [loaded[found] for found in wanted]


def _slice(db: Session, ids: Sequence[int]) -> dict[int, Loaded]:
    options = _grouped(
        db.execute(
            select(OptionRow.revision_id, OptionRow.text, OptionRow.is_key, OptionRow.feedback)
            .where(OptionRow.revision_id.in_(ids))
            .order_by(OptionRow.revision_id, OptionRow.place)
        )
    )
    facts = _grouped(
        db.execute(
            select(
                RevisionFactRow.revision_id,
                *(FactRow.ref, FactRow.paragraph, FactRow.says, FactRow.evidence),
            )
            .join(FactRow, FactRow.id == RevisionFactRow.fact_id)
            .where(RevisionFactRow.revision_id.in_(ids))
            .order_by(RevisionFactRow.revision_id, RevisionFactRow.place)
        )
    )
    rows = db.execute(
        select(
            *_REVISION,
            CategoryRow.name.label("category"),
            ItemRow.ref,
            ItemRow.uid.label("item_uid"),
            ItemRow.hidden,
            PackRow.ref.label("pack_ref"),
            PackRow.title.label("pack_title"),
            PackRow.edition,
            PackRow.as_of,
            PackRow.source_title.label("pack_source"),
            *(PackRow.shipped, PackRow.authors, PackRow.licence, PackRow.origin),
        )
        .join(ItemRow, ItemRow.id == RevisionRow.item_id)
        .join(PackRow, PackRow.id == ItemRow.pack_id)
        .join(CategoryRow, CategoryRow.id == RevisionRow.category_id)
        .where(RevisionRow.id.in_(ids))
    )
    try:
        return {row.id: _loaded(row, options[row.id], facts[row.id]) for row in rows}
    except (LookupError, QuizError, StopIteration, TypeError, ValueError) as error:
        raise MalformedRow("a question's rows make no question") from error


_REVISION = (
    *(RevisionRow.id, RevisionRow.uid, RevisionRow.item_id, RevisionRow.stem),
    *(RevisionRow.explanation, RevisionRow.difficulty, RevisionRow.shown),
    *(RevisionRow.arrangement, RevisionRow.tags, RevisionRow.language),
    *(RevisionRow.source_title, RevisionRow.source_place, RevisionRow.source_address),
    *(RevisionRow.picture, RevisionRow.picture_description),
)


def _grouped(rows: Iterable[Row[Any]]) -> defaultdict[int, list[Row[Any]]]:
    groups: defaultdict[int, list[Row[Any]]] = defaultdict(list)
    for row in rows:
        groups[row.revision_id].append(row)
    return groups


def _loaded(row: Row[*tuple[Any, ...]], options: list[Row[Any]], facts: list[Row[Any]]) -> Loaded:
    texts = tuple(option.text for option in options)
    key = next(option.text for option in options if option.is_key)
    feedback = {option.text: option.feedback for option in options if option.feedback}
    item = Item(
        ref=row.ref,
        stem=row.stem,
        key=key,
        distractors=tuple(text for text in texts if text != key),
        explanation=row.explanation,
        category=row.category,
        difficulty=None if row.difficulty is None else Difficulty(row.difficulty),
        show=row.shown,
        fixed=texts if row.arrangement == "fixed" else (),
        last=texts[-1] if row.arrangement == "last" else "",
        feedback=MappingProxyType(feedback),
        tags=_tags(row.tags),
        language=row.language,
        source=_source(row, facts),
        picture=row.picture,
        picture_description=row.picture_description,
    )
    return Loaded(
        item=item,
        options=texts,
        item_id=row.item_id,
        item_uid=row.item_uid,
        revision_id=row.id,
        revision_uid=row.uid,
        pack_ref=row.pack_ref,
        pack_title=row.pack_title,
        edition=row.edition,
        shipped=row.shipped,
        hidden=row.hidden,
        credit=_credit(row),
    )


def _tags(kept: str) -> tuple[str, ...]:
    tags = json.loads(kept)
    if not isinstance(tags, list) or not all(isinstance(tag, str) for tag in tags):
        raise TypeError("tags are texts")
    return tuple(tags)


def _credit(row: Row[*tuple[Any, ...]]) -> Credit:
    """Return whose a question is; of the game's own packs the source says it."""
    if row.shipped:
        return NOBODYS
    return Credit(row.pack_title, ", ".join(authors_of(row.authors)), row.licence, row.origin)


def _source(row: Row[*tuple[Any, ...]], facts: list[Row[Any]]) -> Source | None:
    if row.source_title is None:
        return None
    of_pack = row.source_title == row.pack_source
    return Source(
        title=row.source_title,
        place=row.source_place,
        address=row.source_address,
        edition=row.edition if of_pack and row.shipped else None,
        as_of=row.as_of if of_pack else "",
        facts=tuple(_fact(fact) for fact in facts),
    )


def difficulty(number: int | None) -> Difficulty | None:
    """Return a difficulty as a row says; raises MalformedRow."""
    try:
        return None if number is None else Difficulty(number)
    except ValueError as error:
        raise MalformedRow("a row has no difficulty that there is") from error


def fact(row: FactRow) -> Fact:
    """Return a fact as its row says; raises MalformedRow."""
    try:
        return _fact(row)
    except (TypeError, ValueError) as error:
        raise MalformedRow("a row makes no fact") from error


def _fact(row: Row[Any] | FactRow) -> Fact:
    return Fact(row.ref, row.paragraph, row.says, tuple(json.loads(row.evidence)))


def as_of_edition(loaded: Loaded, edition: int) -> Item:
    """Return an item with the edition that its pack had when it was asked.

    Of when an earlier edition was, the bank knows nothing.
    """
    source = loaded.item.source
    if source is None or source.edition in (None, edition):
        return loaded.item
    return replace(loaded.item, source=replace(source, edition=edition, as_of=""))
