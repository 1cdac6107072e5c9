"""The questions of a bank: found, listed, added, changed and deleted."""

import time
from dataclasses import replace
from uuid import uuid4

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from quizapp.bank import load, search
from quizapp.bank.changes import Step, plays_otherwise, record_change
from quizapp.bank.holding import hold, stamp_of
from quizapp.bank.import_target import own_named
from quizapp.bank.packs import OWN_REF, add_items, own_pack
from quizapp.bank.schema import CategoryRow, ItemRow, PackRow, RevisionRow
from quizapp.bank.store import add_facts, add_revisions, place_in_deck
from quizapp.errors import Code, QuizError
from quizapp.items.item import Item
from quizapp.items.listed import ListedItem
from quizapp.items.revised import revised, rewritten


def everything(db: Session, text: str = "", pack: str = "") -> list[ListedItem]:
    """Return all matching questions of all packs, or of one by its ref or title.

    Raises QuizError with SEARCH_FIELD or SEARCH_VALUE.
    """
    found = search.found(db, text).order_by(PackRow.id, ItemRow.id)
    if pack:
        found = found.where((PackRow.ref == pack) | (PackRow.title == pack))
    return [listed(loaded) for loaded in load.current(db, list(db.scalars(found)))]


def categories(db: Session) -> list[str]:
    """Return the names of the categories in use, in order."""
    used = select(RevisionRow.category_id).join(ItemRow, ItemRow.revision_id == RevisionRow.id)
    found = select(CategoryRow.name).where(CategoryRow.id.in_(used), CategoryRow.name != "")
    return list(db.scalars(found.order_by(CategoryRow.sort_key)))


def add(db: Session, item: Item, pack: str = "") -> ListedItem:
    """Add a question of the user's own; its ref is made here and never changes.

    ``pack`` is ref or title of one of their packs. Raises QuizError, PACK_GONE or PACK_BUILT_IN.
    """
    now_ms = time.time_ns() // 1_000_000
    item_id, step = write_own(db, item, now_ms, pack)
    record_change(db, "add", {item_id: step}, now_ms)
    return listed(load.current(db, [item_id])[0])


def write_own(db: Session, item: Item, now_ms: int, into: str = "") -> tuple[int, Step]:
    """Write a new question of the user's own, with its facts; return its id and what was done."""
    pack = own_named(db, into) if into not in ("", OWN_REF) else own_pack(db)
    named = replace(item, ref=f"q-{uuid4().hex}")
    (item_id,) = add_items(db, pack.id, pack.ref, [named.ref], now_ms)
    after = _write(db, pack.id, item_id, named, number=1, now_ms=now_ms)
    return item_id, Step(None, after)


def change(
    db: Session, uid: bytes, item: Item, *, whole: bool = False, over: str = ""
) -> ListedItem:
    """Give one of the user's own questions a new text; the old one stays in history.

    ``whole``: the item has tags, source and picture too; else those stay as they were.
    ``over`` is the stamp of the question that this may take the place of ("": any).

    Raises QuizError with ITEM_BUILT_IN, ITEM_GONE or ITEM_CHANGED.
    """
    held = require_own(db, uid)
    if over not in ("", _stamp(held)):
        raise QuizError(Code.ITEM_CHANGED)
    return revise(db, held, (rewritten if whole else revised)(held.item, item))


def revise(db: Session, held: load.Loaded, named: Item) -> ListedItem:
    """Give a question a new revision, as a change of the kind "edit", unless it says so already."""
    if named == held.item:
        return listed(held)
    now_ms = time.time_ns() // 1_000_000
    number = db.scalar(
        select(func.max(RevisionRow.number)).where(RevisionRow.item_id == held.item_id)
    )
    pack = db.scalars(
        select(PackRow)
        .join(ItemRow, ItemRow.pack_id == PackRow.id)
        .where(ItemRow.id == held.item_id)
    ).one()
    if plays_otherwise(held.item, named):
        pack.edition += 1
    after = _write(db, pack.id, held.item_id, named, number=(number or 0) + 1, now_ms=now_ms)
    step = Step(held.revision_id, after, hid_before=held.hidden, hid_after=held.hidden)
    record_change(db, "edit", {held.item_id: step}, now_ms)
    return listed(load.current(db, [held.item_id])[0])


def remove(db: Session, uid: bytes, over: str = "") -> bytes:
    """Delete one of the user's own questions; return the change's uid, to undo it.

    ``over`` is its stamp as it was when somebody wanted it gone ("": any).
    Raises QuizError with ITEM_BUILT_IN, ITEM_GONE or ITEM_NOT_DELETED.
    """
    held = require_own(db, uid)
    if over not in ("", _stamp(held)):
        raise QuizError(Code.ITEM_NOT_DELETED)
    db.execute(update(ItemRow).where(ItemRow.id == held.item_id).values(revision_id=None))
    place_in_deck(db, [held.item_id])
    step = Step(held.revision_id, None, hid_before=held.hidden, hid_after=held.hidden)
    return record_change(db, "delete", {held.item_id: step}, time.time_ns() // 1_000_000)


def _write(db: Session, pack_id: int, item_id: int, item: Item, *, number: int, now_ms: int) -> int:
    """Write a revision and make it current; return its id."""
    facts = add_facts(db, pack_id, item.source.facts if item.source else ())
    made = add_revisions(db, {item_id: item}, {item_id: number}, facts, now_ms)
    place_in_deck(db, [item_id])
    return made[item_id]


def require(db: Session, uid: bytes) -> load.Loaded:
    """Return a question as it is now, held until what changes it is written.

    Raises QuizError with ITEM_GONE where it is no more.
    """
    hold(db, [uid])
    item_id = db.scalar(select(ItemRow.id).where(ItemRow.uid == uid))
    found = load.current(db, [item_id]) if item_id is not None else []
    if not found:
        raise QuizError(Code.ITEM_GONE)
    return found[0]


def require_own(db: Session, uid: bytes) -> load.Loaded:
    """Return one of the user's own questions as it is now, held as ``require`` does.

    Raises QuizError with ITEM_BUILT_IN or ITEM_GONE.
    """
    found = require(db, uid)
    if found.shipped:
        raise QuizError(Code.ITEM_BUILT_IN)
    return found


def listed(loaded: load.Loaded) -> ListedItem:
    """Return a question as a list holds it."""
    return ListedItem(
        uid=loaded.item_uid,
        item=loaded.item,
        pack_ref=loaded.pack_ref,
        pack_title=loaded.pack_title,
        own=not loaded.shipped,
        hidden=loaded.hidden,
        stamp=_stamp(loaded),
    )


def _stamp(loaded: load.Loaded) -> str:
    return stamp_of(loaded.revision_uid, loaded.pack_ref)
