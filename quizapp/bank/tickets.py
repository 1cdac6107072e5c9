"""Rounds that follow from a code: the same items for everyone with the same packs.

Each item has a ticket that its pack and ref alone decide; the k-th item of a round is the
one with the next ticket after a number that the seed gives. No deck is touched.
"""

import hashlib
from collections.abc import Iterator

from sqlalchemy import Select, select
from sqlalchemy.orm import Session

from quizapp.bank import load
from quizapp.bank.schema import ItemRow, PackRow
from quizapp.errors import Code, QuizError
from quizapp.items.leaks import Trace, leaks, trace

_AT_ONCE = 8
_PATIENCE = 40


def fingerprint(db: Session) -> bytes:
    """Return 32 bytes that stand for the published packs that are played, text for text."""
    packs = db.execute(
        select(PackRow.ref, PackRow.fingerprint)
        .where(PackRow.shipped, PackRow.playable)
        .order_by(PackRow.ref)
    )
    hidden = db.execute(
        select(PackRow.ref, ItemRow.ref)
        .join(PackRow, PackRow.id == ItemRow.pack_id)
        .where(ItemRow.hidden, PackRow.shipped, PackRow.playable)
    )
    digest = hashlib.sha256()
    for ref, mark in [*packs, *sorted(tuple(row) for row in hidden)]:
        digest.update(f"{ref}\0{mark}\n".encode())
    return digest.digest()


def draw_by_tickets(db: Session, seed: bytes, length: int) -> list[load.Loaded]:
    """Return the items that a seed gives, in order; none gives a later one away, if it can be.

    Raises QuizError with TOO_FEW_QUESTIONS.
    """
    found: list[load.Loaded] = []
    told: list[Trace] = []
    for k in range(length):
        start = int.from_bytes(hashlib.sha256(seed + k.to_bytes(4, "big")).digest()[:8], "big") >> 1
        held = {one.item_id for one in found}
        spare: load.Loaded | None = None
        for tried, one in enumerate(_from(db, start)):
            if one.item_id in held:
                continue
            spare = spare or one
            if not any(leaks(earlier, trace(one.item)) for earlier in told):
                spare = one
                break
            if tried > _PATIENCE:
                break
        if spare is None:
            raise QuizError(Code.TOO_FEW_QUESTIONS, found=len(found), wanted=length)
        found.append(spare)
        told.append(trace(spare.item))
    return found


def _from(db: Session, start: int) -> Iterator[load.Loaded]:
    """Yield every published item once, by its ticket, from ``start`` on and then from 0."""
    for piece in (
        _published().where(ItemRow.ticket >= start),
        _published().where(ItemRow.ticket < start),
    ):
        first = 0
        while ids := list(db.scalars(piece.offset(first).limit(_AT_ONCE))):
            yield from load.current(db, ids)
            first += _AT_ONCE


def _published() -> Select[int]:
    return (
        select(ItemRow.id)
        .join(PackRow, PackRow.id == ItemRow.pack_id)
        .where(
            PackRow.shipped,
            PackRow.playable,
            ItemRow.revision_id.is_not(None),
            ItemRow.hidden.is_(False),
        )
        .order_by(ItemRow.ticket, ItemRow.ref)
    )
