"""Questions that are listed but not played, and what they do to a score table's key."""

import hashlib
from collections import defaultdict

from sqlalchemy import not_, select
from sqlalchemy.orm import Session

from quizapp.bank.schema import DeckRow, ItemRow, PackRow
from quizapp.bank.store import LOCAL_DECK

_DIGITS = 8


def marks(db: Session) -> dict[str, str]:
    """Return a mark for each pack with hidden questions: how many they are, and which.

    The mark is made of refs alone: on every machine the same questions give the same
    one, and a question that is played again gives the mark from before.
    """
    # By way of the deck, where what is not played has an index. In packs that are switched off
    # that is everything, so the packs come first, and not by a join, whose order is SQLite's.
    on = select(PackRow.id).where(PackRow.playable)
    hidden = (
        select(DeckRow.pack_id, ItemRow.ref)
        .join(ItemRow, ItemRow.id == DeckRow.item_id)
        .where(DeckRow.pack_id.in_(on), DeckRow.deck == LOCAL_DECK, not_(DeckRow.playable))
        .where(ItemRow.hidden, ItemRow.revision_id.is_not(None))
    )
    refs: defaultdict[int, list[str]] = defaultdict(list)
    for pack, ref in db.execute(hidden):
        refs[pack].append(ref)
    if not refs:
        return {}
    packs = dict(db.execute(select(PackRow.id, PackRow.ref).where(PackRow.id.in_(refs))).all())
    return {packs[pack]: _mark(sorted(found)) for pack, found in refs.items()}


def _mark(refs: list[str]) -> str:
    digest = hashlib.sha256("\n".join(refs).encode()).hexdigest()[:_DIGITS]
    return f"-{len(refs)}.{digest}"
