"""Many questions changed at once: one change, to be undone as one."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from uuid import uuid4

from sqlalchemy import Row, func, insert, select, update
from sqlalchemy.orm import Session

from quizapp.bank import load, steps
from quizapp.bank.authors import authors_of
from quizapp.bank.changes import Step, add_steps, begin_change
from quizapp.bank.holding import hold
from quizapp.bank.import_target import own_named
from quizapp.bank.packs import add_items, own_pack
from quizapp.bank.schema import ChangeMoveRow, ItemRow, PackRow, RevisionRow
from quizapp.bank.store import add_facts, add_revisions, place_in_deck
from quizapp.errors import QuizError
from quizapp.items.bulk_edit import BulkDone, BulkEdit, Hit, Hits, Replacement
from quizapp.items.credit import Credit, credited
from quizapp.items.item import Item

_SLICE = 500


def edit(db: Session, uids: Sequence[bytes], wish: BulkEdit | Replacement) -> BulkDone:
    """Change the user's own among these questions; those that read so already are left alone."""
    now_ms = time.time_ns() // 1_000_000
    done: dict[int, Step] = {}
    built_in = unplayable = 0
    for slice_ in _slices(db, uids):
        wanted: dict[int, tuple[load.Loaded, Item]] = {}
        for held in slice_:
            after = _after(held.item, wish)
            if after is not None and after == held.item:
                continue
            if held.shipped:
                built_in += 1
            elif after is None:
                unplayable += 1
            else:
                wanted[held.item_id] = (held, after)
        done.update(_revise(db, wanted, now_ms))
    _record(db, "bulk", done, now_ms, field=str(wish.field))
    return BulkDone(len(done), built_in, unplayable)


def preview(
    db: Session,
    uids: Sequence[bytes],
    wish: Replacement,
    most: int,
    wanted: Callable[[], bool] = lambda: True,
) -> Hits:
    """Return the first of the user's own questions that would change, and how many would.

    It ends early where it is ``wanted`` no more.
    """
    first: list[Hit] = []
    changed = 0
    for slice_ in _slices(db, uids):
        if not wanted():
            break
        for held in slice_:
            after = None if held.shipped else _after(held.item, wish)
            if held.shipped or after == held.item:
                continue
            changed += after is not None
            if len(first) < most:
                first.append(Hit(held.item, after))
    return Hits(tuple(first), changed)


def hide(db: Session, uids: Sequence[bytes], *, hidden: bool) -> BulkDone:
    """Hide questions from play, or play them again."""
    hold(db, uids)
    done: dict[int, Step] = {}
    for slice_ in _states(db, uids):
        found = [held for held in slice_ if held.hidden != hidden]
        ids = [held.item_id for held in found]
        db.execute(update(ItemRow).where(ItemRow.id.in_(ids)).values(hidden=hidden))
        done.update(
            (held.item_id, Step(held.revision_id, held.revision_id, held.hidden, hidden))
            for held in found
        )
    _record(db, "hide" if hidden else "unhide", done, time.time_ns() // 1_000_000)
    return BulkDone(len(done))


def delete(db: Session, uids: Sequence[bytes]) -> BulkDone:
    """Delete the user's own among these questions."""
    done: dict[int, Step] = {}
    built_in = 0
    for slice_ in _states(db, uids):
        found = [held for held in slice_ if not held.shipped]
        built_in += len(slice_) - len(found)
        ids = [held.item_id for held in found]
        db.execute(update(ItemRow).where(ItemRow.id.in_(ids)).values(revision_id=None))
        done.update(
            (held.item_id, Step(held.revision_id, None, held.hidden, held.hidden)) for held in found
        )
    _record(db, "delete", done, time.time_ns() // 1_000_000)
    return BulkDone(len(done), built_in)


def copy(db: Session, uids: Sequence[bytes]) -> BulkDone:
    """Add copies of questions to the user's own; language and credit of their pack come along."""
    now_ms = time.time_ns() // 1_000_000
    pack = own_pack(db)
    done: dict[int, Step] = {}
    unnamed: dict[Credit, None] = {}
    for slice_ in _slices(db, uids):
        told = _unnamed(slice_, pack)
        unnamed.update(dict.fromkeys(told.values()))
        spoken = _languages_of(db, [held.item_id for held in slice_])
        refs = [_new_ref() for _ in slice_]
        ids = add_items(db, pack.id, pack.ref, refs, now_ms)
        items = {
            item_id: replace(
                _named(held, told), ref=ref, language=held.item.language or spoken[held.item_id]
            )
            for item_id, ref, held in zip(ids, refs, slice_, strict=True)
        }
        made = _write(db, pack.id, items, dict.fromkeys(ids, 1), now_ms)
        done.update((item_id, Step(None, after)) for item_id, after in made.items())
    _record(db, "copy", done, now_ms)
    return BulkDone(len(done), credits=tuple(unnamed))


def move(db: Session, uids: Sequence[bytes], pack: str) -> BulkDone:
    """Move the user's own among these questions to a pack of theirs, by its ref or title.

    Where the pack does not say whose a question is, the question says it from then on.
    Raises QuizError with PACK_GONE or PACK_BUILT_IN where there is no such pack of their own.
    """
    target = own_named(db, pack)
    taken = set(db.scalars(select(ItemRow.ref).where(ItemRow.pack_id == target.id)))
    rows: list[dict[str, object]] = []
    now_ms = time.time_ns() // 1_000_000
    done: dict[int, Step] = {}
    unnamed: dict[Credit, None] = {}
    built_in = 0
    for slice_ in _slices(db, uids):
        found = [held for held in slice_ if not held.shipped]
        built_in += len(slice_) - len(found)
        homes = _packs_of(db, [held.item_id for held in found])
        found = [held for held in found if homes[held.item_id] != target.id]
        told = _unnamed(found, target)
        unnamed.update(dict.fromkeys(told.values()))
        named = {held.item_id: (held, _named(held, told)) for held in found}
        silent = {key: (held, after) for key, (held, after) in named.items() if held.item != after}
        done.update(_revise(db, silent, now_ms))
        rows += [_moved(held, homes[held.item_id], target.id, taken) for held in found]
    if rows:
        about = {"count": len(rows), "pack": target.title}
        change = begin_change(db, "move", now_ms, about)
        db.execute(insert(ChangeMoveRow), [{**row, "change_id": change.id} for row in rows])
        add_steps(db, change.id, done)
        steps.go(db, change.id, forth=True)
    return BulkDone(len(rows), built_in, credits=tuple(unnamed))


def _moved(held: load.Loaded, before_id: int, after_id: int, taken: set[str]) -> dict[str, object]:
    """Return the row of a move; a ref that is ``taken`` in the new pack becomes another."""
    ref = _new_ref() if held.item.ref in taken else held.item.ref
    taken.add(ref)
    return {
        "item_id": held.item_id,
        "before_id": before_id,
        "after_id": after_id,
        "ref_before": held.item.ref,
        "ref_after": ref,
    }


def _unnamed(found: Sequence[load.Loaded], target: PackRow) -> dict[int, Credit]:
    """Return whose questions are, by item, where their new pack names others or nobody."""
    there = ", ".join(authors_of(target.authors)), target.licence
    return {
        held.item_id: held.credit
        for held in found
        if (held.credit.authors or held.credit.licence)
        and (held.credit.authors, held.credit.licence) != there
    }


def _named(held: load.Loaded, told: Mapping[int, Credit]) -> Item:
    return credited(held.item, told[held.item_id]) if held.item_id in told else held.item


def _languages_of(db: Session, item_ids: Sequence[int]) -> dict[int, str]:
    found = select(ItemRow.id, PackRow.language).join(PackRow, PackRow.id == ItemRow.pack_id)
    return dict(db.execute(found.where(ItemRow.id.in_(item_ids))).all())


def _slices(db: Session, uids: Sequence[bytes]) -> Iterator[list[load.Loaded]]:
    """Yield questions as they are now, some at a time; those that are gone are left out."""
    for start in range(0, len(uids), _SLICE):
        wanted = uids[start : start + _SLICE]
        ids = db.scalars(select(ItemRow.id).where(ItemRow.uid.in_(wanted)).order_by(ItemRow.id))
        yield load.current(db, list(ids))


def _states(
    db: Session, uids: Sequence[bytes]
) -> Iterator[Sequence[Row[int, int | None, bool, bool]]]:
    """Yield the states of questions, some at a time, without what they say."""
    for start in range(0, len(uids), _SLICE):
        wanted = ItemRow.uid.in_(uids[start : start + _SLICE]), ItemRow.revision_id.is_not(None)
        yield db.execute(
            select(
                ItemRow.id.label("item_id"), ItemRow.revision_id, ItemRow.hidden, PackRow.shipped
            )
            .join(PackRow, PackRow.id == ItemRow.pack_id)
            .where(*wanted)
            .order_by(ItemRow.id)
        ).all()


def _after(item: Item, wish: BulkEdit | Replacement) -> Item | None:
    try:
        return wish.apply(item)
    except QuizError:
        return None


def _revise(
    db: Session, wanted: Mapping[int, tuple[load.Loaded, Item]], now_ms: int
) -> dict[int, Step]:
    """Give items their new texts, pack by pack: a fact's ref is its pack's own."""
    done: dict[int, Step] = {}
    homes = _packs_of(db, list(wanted))
    last = dict(
        db.execute(
            select(RevisionRow.item_id, func.max(RevisionRow.number))
            .where(RevisionRow.item_id.in_(list(wanted)))
            .group_by(RevisionRow.item_id)
        ).all()
    )
    for pack_id in set(homes.values()):
        items = {key: after for key, (_, after) in wanted.items() if homes[key] == pack_id}
        made = _write(db, pack_id, items, {key: last[key] + 1 for key in items}, now_ms)
        for item_id, after_id in made.items():
            held = wanted[item_id][0]
            done[item_id] = Step(held.revision_id, after_id, held.hidden, held.hidden)
    return done


def _write(
    db: Session, pack_id: int, items: Mapping[int, Item], numbers: Mapping[int, int], now_ms: int
) -> dict[int, int]:
    said = [fact for item in items.values() if item.source for fact in item.source.facts]
    return add_revisions(db, items, numbers, add_facts(db, pack_id, said), now_ms)


def _packs_of(db: Session, item_ids: Sequence[int]) -> dict[int, int]:
    found = select(ItemRow.id, PackRow.id).join(PackRow, PackRow.id == ItemRow.pack_id)
    return dict(db.execute(found.where(ItemRow.id.in_(item_ids))).all())


def _record(db: Session, kind: str, done: Mapping[int, Step], now_ms: int, **about: object) -> None:
    """Write down what was done as one change, and bring deck and editions in line."""
    if not done:
        return
    change = begin_change(db, kind, now_ms, {"count": len(done), **about})
    add_steps(db, change.id, done)
    steps.raise_editions(db, change.id)
    place_in_deck(db, list(done))


def _new_ref() -> str:
    return f"q-{uuid4().hex}"
