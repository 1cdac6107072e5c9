"""A question noted as shown, in as few steps as an answer is kept (see keeping.py)."""

import secrets

from sqlalchemy import bindparam, select, update
from sqlalchemy.orm import Session

from quizapp.bank.mine import in_a_file
from quizapp.bank.schema import DeckRow, RevisionRow, table_of
from quizapp.bank.schema_play import AskedRow
from quizapp.bank.store import LAP, LOCAL_DECK


def show(db: Session, asked_uid: bytes, *, used_ms: int = 0, cut_off: bool = False) -> None:
    """Note that a question is on the screen; the first time its card goes a lap back."""
    bank = db.connection()
    found = bank.execute(_WHAT_IS_ASKED, {"asked_uid": asked_uid}).first()
    if found is None or found.phase == "revealed":
        return
    shown = {"this": found.id, "now_used_ms": used_ms, "now_cut_off": cut_off}
    card = {"item": found.item_id, "chance": secrets.randbelow(LAP)}
    if found.phase != "waiting":
        bank.execute(_SHOWN, shown)
    elif in_a_file(db):
        bank.execute(_PUT_BACK, card)
        bank.execute(_SHOWN, shown)
    else:
        bank.execute(_SHOWN_AND_PUT_BACK, shown | card)


_ASKED, _DECK, _REVISION = map(table_of, (AskedRow, DeckRow, RevisionRow))
_WHAT_IS_ASKED = (
    select(_ASKED.c.id, _ASKED.c.phase, _REVISION.c.item_id)
    .join(_REVISION, _REVISION.c.id == _ASKED.c.revision_id)
    .where(_ASKED.c.uid == bindparam("asked_uid"))
)
_SHOWN = (
    update(_ASKED)
    .where(_ASKED.c.id == bindparam("this"))
    .values(phase="asking", used_ms=bindparam("now_used_ms"), cut_off=bindparam("now_cut_off"))
)
_PUT_BACK = (
    update(_DECK)
    .where(_DECK.c.deck == LOCAL_DECK, _DECK.c.item_id == bindparam("item"))
    .values(position=(_DECK.c.position // LAP + 1) * LAP + bindparam("chance"))
)
_SHOWN_AND_PUT_BACK = _SHOWN.add_cte(_PUT_BACK.cte("put_back"))
"""Both in one message to a server."""
