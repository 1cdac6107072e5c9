"""Questions copied from one bank to another: what is new is added, what was changed is newer.

A question that the target has changed itself is left as it is there, and counted. Its text from
the source is kept among its earlier versions, so that nothing is lost.
"""

from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from quizapp.bank.bulk import insert_rows, take_ids
from quizapp.bank.schema import ChangeItemRow, ItemRow, PackRow, RevisionRow
from quizapp.bank.share_known import Found, HeldPack, find_items, find_revisions, keep_packs
from quizapp.bank.share_source import Rows, Source
from quizapp.bank.share_tally import Tally
from quizapp.bank.share_texts import Place, write_texts
from quizapp.bank.store import place_in_deck

ITEM = (
    *(ItemRow.id, ItemRow.uid, ItemRow.pack_id, ItemRow.ref, ItemRow.revision_id),
    *(ItemRow.ticket, ItemRow.hidden, ItemRow.created_ms),
)
"""What is read of a question."""
_ITEM = ("id", "uid", "pack_id", "ref", "revision_id", "ticket", "hidden", "created_ms")


@dataclass(slots=True)
class _Work:
    """One batch of questions on its way: what the target held before, and what it gets.

    ``had`` are the target's texts that the source has had too, by question.
    """

    source: Source
    db: Session
    packs: dict[int, HeldPack]
    found: Found
    ids: dict[int, int]
    known: dict[int, int]
    written: dict[int, int]
    had: dict[int, set[int]]


class _Verdict(NamedTuple):
    """Which questions become current in the target with which revision, and what is told."""

    current: dict[int, int]
    tally: Tally


def copy_items(source: Source, db: Session, items: Rows) -> Tally:
    """Copy questions that are in play; those of packs that were removed there stay away."""
    packs = keep_packs(source, db, {item.pack_id for item in items})
    wanted = [item for item in items if not packs[item.pack_id].removed]
    work = _copied(source, db, wanted, packs)
    verdict = _verdict(work, wanted)
    _make_current(db, verdict.current)
    _raise_editions(work, wanted, verdict.current)
    place_in_deck(db, list(verdict.current))
    verdict.tally.differ += len(items) - len(wanted)
    return verdict.tally


def copy_history(source: Source, db: Session, items: Rows) -> None:
    """Copy questions that are asked no more, for the rounds in which they were asked."""
    _copied(source, db, items, keep_packs(source, db, {item.pack_id for item in items}))


def _copied(source: Source, db: Session, items: Rows, packs: dict[int, HeldPack]) -> _Work:
    """Write what the target lacks of questions and their texts; nothing of it is current yet."""
    found = find_items(source, db, items, packs)
    revisions = source.rows(
        select(
            *(RevisionRow.id, RevisionRow.uid, RevisionRow.item_id, RevisionRow.hash),
            RevisionRow.number,
        )
        .where(RevisionRow.item_id.in_([item.id for item in items]), source.written)
        .order_by(RevisionRow.item_id, RevisionRow.number)
    )
    known = find_revisions(db, found.held, revisions)
    missing = [row for row in revisions if row.id not in known]
    numbers = _highest_numbers(db, found, {row.item_id for row in missing})
    places = _write_items(db, items, packs, found)
    wanted: dict[int, Place] = {}
    for row in missing:
        number = max(numbers.get(row.item_id, 0) + 1, row.number)
        numbers[row.item_id] = number
        item_id, ref, moved = places[row.item_id]
        wanted[row.id] = Place(item_id, number, ref, moved)
    written = write_texts(source, db, wanted)
    ids = {one: place.item_id for one, place in places.items()}
    had: dict[int, set[int]] = {}
    for row in revisions:
        if row.id in known:
            had.setdefault(row.item_id, set()).add(known[row.id])
    return _Work(source, db, packs, found, ids, known, written, had)


class _At(NamedTuple):
    """A question's id and ref in the target, and whether that is another ref than at home."""

    item_id: int
    ref: str
    other_ref: bool


def _write_items(
    db: Session, items: Rows, packs: dict[int, HeldPack], found: Found
) -> dict[int, _At]:
    """Write questions that are not there, without a text; return where each is."""
    new = [item for item in items if item.id not in found.held]
    places = {
        item.id: _At(held.id, held.ref, held.ref != item.ref)
        for item in items
        if (held := found.held.get(item.id)) is not None
    }
    rows = []
    for item, item_id in zip(new, take_ids(db, ItemRow, len(new)), strict=True):
        taken = item.id in found.ref_taken
        ref = f"q-{item.uid.hex()}" if taken else item.ref
        places[item.id] = _At(item_id, ref, taken)
        pack_id = packs[item.pack_id].id
        said = item.ticket, item.hidden, item.created_ms
        rows.append((item_id, item.uid, pack_id, ref, None, *said))
    insert_rows(db, ItemRow, _ITEM, rows)
    return places


def _highest_numbers(db: Session, found: Found, wanted: set[int]) -> dict[int, int]:
    """Return the highest number of a revision that questions have in the target."""
    ids = {found.held[one].id: one for one in wanted if one in found.held}
    if not ids:
        return {}
    highest = (
        select(RevisionRow.item_id, func.max(RevisionRow.number))
        .where(RevisionRow.item_id.in_(ids))
        .group_by(RevisionRow.item_id)
    )
    return {ids[item_id]: number for item_id, number in db.execute(highest)}


def _verdict(work: _Work, items: Rows) -> _Verdict:
    """Tell what becomes of each question: added, changed, left as it is there, or the same."""
    mine = {item.id: (work.written | work.known)[item.revision_id] for item in items}
    other = [
        item
        for item in items
        if item.id in work.found.held and work.found.held[item.id].revision_id != mine[item.id]
    ]
    now = _held_fast(work.db, [work.ids[item.id] for item in other])
    touched = _changed_there(work, list(now))
    current: dict[int, int] = {}
    tally = Tally()
    for item in items:
        held = work.found.held.get(item.id)
        if held is None:
            tally.questions += 1
        elif held.revision_id == mine[item.id]:
            tally.there += 1
            continue
        elif now.get(held.id) == held.revision_id and _is_newer(
            new=item.revision_id in work.written,
            known=held.revision_id is None or held.revision_id in work.had.get(item.id, ()),
            gone=held.revision_id is None,
            touched=held.id in touched,
        ):
            tally.changed += 1
        else:
            tally.differ += 1
            continue
        current[work.ids[item.id]] = mine[item.id]
    return _Verdict(current, tally)


def _held_fast(db: Session, ids: list[int]) -> dict[int, int | None]:
    """Return the current texts of questions, which nobody changes until this batch is written.

    SQLite has no such lock, and needs none: who writes is alone.
    """
    if not ids:
        return {}
    found = select(ItemRow.id, ItemRow.revision_id).where(ItemRow.id.in_(ids))
    return dict(db.execute(found.order_by(ItemRow.id).with_for_update()).all())


def _is_newer(*, new: bool, known: bool, gone: bool, touched: bool) -> bool:
    """Tell whether the source's text follows the target's.

    ``known``: the source has had the target's text; ``new``: the target has never had the
    source's; ``gone``: it has none now; ``touched``: it was changed by somebody there.
    """
    return known and ((new and not gone) or not touched)


def _changed_there(work: _Work, ids: list[int]) -> set[int]:
    """Return which questions were changed in the target by somebody, not by copying."""
    if not ids:
        return set()
    found = select(ChangeItemRow.item_id).where(ChangeItemRow.item_id.in_(ids)).distinct()
    return set(work.db.scalars(found))


def _make_current(db: Session, current: dict[int, int]) -> None:
    """Give questions, by their ids, the texts that they have from now on, in one statement."""
    text = select(RevisionRow.id).where(
        RevisionRow.item_id == ItemRow.id, RevisionRow.id.in_(current.values())
    )
    these = update(ItemRow).where(ItemRow.id.in_(current))
    db.execute(
        these.values(revision_id=text.scalar_subquery()),
        execution_options={"synchronize_session": False},
    )


def _raise_editions(work: _Work, items: Rows, current: dict[int, int]) -> None:
    """Give packs of which texts have changed the source's edition, if that is a newer one."""
    changed = {
        work.packs[item.pack_id]
        for item in items
        if item.id in work.found.held and work.ids[item.id] in current
    }
    for pack in sorted(changed):
        older = PackRow.id == pack.id, PackRow.shipped.is_(False), PackRow.edition < pack.edition
        work.db.execute(update(PackRow).where(*older).values(edition=pack.edition))
