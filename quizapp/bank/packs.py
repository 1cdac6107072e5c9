"""Packs that came with the game: what is in the bank follows their files, by item ref."""

import time
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from sqlalchemy import ColumnElement, Row, func, insert, select, update
from sqlalchemy.orm import Session

from quizapp.bank.changes import Step, record_change
from quizapp.bank.hashes import item_hash
from quizapp.bank.schema import ItemRow, PackRow, RevisionRow
from quizapp.bank.store import add_facts, add_revisions, place_in_deck
from quizapp.game.seeding import ticket
from quizapp.items.pack import Pack, fingerprint
from quizapp.text import fold

if TYPE_CHECKING:
    from quizapp.items.item import Item

OWN_REF = "my-questions"
_ANOTHER = f"{OWN_REF}-again-"
USUAL_TITLE = "My questions"
_WHILE_REMOVED = "removed:"
"""Before the digest of files that a removed pack has not taken in."""


def shipped_digests(db: Session) -> set[str]:
    """Return the digests of the pack files that the bank has taken in, or does not want."""
    found = db.execute(select(PackRow.files_digest, PackRow.removed).where(PackRow.shipped))
    return {digest.removeprefix(_WHILE_REMOVED) if removed else digest for digest, removed in found}


def take_in(db: Session, pack: Pack, files_digest: str) -> int:
    """Bring a shipped pack's rows in line with its files; return how many items changed.

    Items keep their history: a changed one gets a new revision, one that is gone is
    retired, one that is unchanged is left alone. A pack that the user removed stays away.
    """
    now_ms = time.time_ns() // 1_000_000
    print_of = fingerprint(pack)
    row = db.scalar(select(PackRow).where(PackRow.ref == pack.ref))
    if row is None:
        row = PackRow(uid=uuid4().bytes, ref=pack.ref, playable=True, created_ms=now_ms)
        db.add(row)
    if row.removed:  # it stays as it was; once it is brought back, the next start takes this in
        row.files_digest = f"{_WHILE_REMOVED}{files_digest}"
        return 0
    same = row.fingerprint == print_of
    _describe(row, pack)
    row.shipped = True
    row.fingerprint = print_of
    row.files_digest = files_digest
    db.flush()
    return 0 if same else _take_in_items(db, row.id, pack, now_ms)


def usual_pack() -> ColumnElement[bool]:
    """Tell of a pack whether it is for questions of the user's own that name no other."""
    return (PackRow.ref == OWN_REF) | PackRow.ref.startswith(_ANOTHER)


def own_pack(db: Session) -> PackRow:
    """Return the pack of the user's own questions; it is made when first wanted.

    One that the user removed waits to be brought back; meanwhile there is another.
    """
    found = select(PackRow).where(usual_pack(), PackRow.shipped.is_(False)).order_by(PackRow.id)
    rows = db.scalars(found).all()
    row = next((one for one in rows if not one.removed), None)
    if row is None:
        row = PackRow(
            uid=uuid4().bytes,
            ref=f"{_ANOTHER}{uuid4().hex}" if rows else OWN_REF,
            shipped=False,
            playable=True,
            fingerprint="",
            files_digest="",
            created_ms=time.time_ns() // 1_000_000,
        )
        _describe(row, Pack(ref=OWN_REF, title=USUAL_TITLE))
        db.add(row)
        db.flush()
    return row


def add_items(db: Session, pack_id: int, pack_ref: str, refs: list[str], now_ms: int) -> list[int]:
    """Add items without a revision yet; return their ids in order."""
    rows = [
        {
            "uid": uuid4().bytes,
            "pack_id": pack_id,
            "ref": ref,
            "revision_id": None,
            "ticket": ticket(pack_ref, ref),
            "created_ms": now_ms,
        }
        for ref in refs
    ]
    if not rows:
        return []
    made = insert(ItemRow).returning(ItemRow.id, sort_by_parameter_order=True)
    return list(db.scalars(made, rows))


def _describe(row: PackRow, pack: Pack) -> None:
    row.title = pack.title
    row.sort_key = fold(pack.title)
    row.language = pack.language
    row.edition = pack.edition
    row.as_of = pack.as_of
    row.licence = pack.licence
    row.authors = ", ".join(pack.authors)
    row.source_title = pack.source_title
    row.source_about = pack.source_about


def _take_in_items(db: Session, pack_id: int, pack: Pack, now_ms: int) -> int:
    held = {
        row.ref: row
        for row in db.execute(
            select(ItemRow.ref, ItemRow.id, ItemRow.revision_id, ItemRow.hidden, RevisionRow.hash)
            .outerjoin(RevisionRow, RevisionRow.id == ItemRow.revision_id)
            .where(ItemRow.pack_id == pack_id)
        )
    }
    refs = {item.ref for item in pack.items}
    new = [item.ref for item in pack.items if item.ref not in held]
    ids = {ref: row.id for ref, row in held.items()}
    ids.update(zip(new, add_items(db, pack_id, pack.ref, new, now_ms), strict=True))
    changed: dict[int, Item] = {
        ids[item.ref]: item
        for item in pack.items
        if item.ref not in held or held[item.ref].hash != item_hash(item)
    }
    gone = [row.id for ref, row in held.items() if ref not in refs and row.revision_id is not None]
    before = {row.id: row for row in held.values()}
    facts = add_facts(db, pack_id, pack.facts)
    after: dict[int, int | None] = dict.fromkeys(gone)
    after.update(add_revisions(db, changed, _next_numbers(db, list(changed)), facts, now_ms))
    if gone:
        db.execute(update(ItemRow).where(ItemRow.id.in_(gone)).values(revision_id=None))
    if after:
        record_change(db, "pack", {k: _step(before.get(k), v) for k, v in after.items()}, now_ms)
        place_in_deck(db, list(after))
    return len(after)


def _step(held: Row[*tuple[Any, ...]] | None, after: int | None) -> Step:
    """Return what an update does to an item: its text may change, what is hidden stays so."""
    if held is None:
        return Step(None, after)
    return Step(held.revision_id, after, hid_before=held.hidden, hid_after=held.hidden)


def _next_numbers(db: Session, item_ids: list[int]) -> dict[int, int]:
    latest = dict(
        db.execute(
            select(RevisionRow.item_id, func.max(RevisionRow.number))
            .where(RevisionRow.item_id.in_(item_ids))
            .group_by(RevisionRow.item_id)
        ).all()
    )
    return {item_id: latest.get(item_id, 0) + 1 for item_id in item_ids}
