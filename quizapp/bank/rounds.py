"""Rounds in the bank: begun, shown, answered, left and taken up again.

Each verb can be repeated without harm, for a write that failed is tried again as it was.
"""

import json
import secrets
import time
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from quizapp.bank import cards, notices, score_tally
from quizapp.bank.deal import NewParty, NewRound
from quizapp.bank.players import player_id
from quizapp.bank.schema import DeckRow, RevisionRow
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    RoundPlayerRow,
    RoundRow,
    ScoreTableRow,
)
from quizapp.bank.store import LAP, LOCAL_DECK
from quizapp.bank.tables import table_id
from quizapp.game.lifelines import Lifeline
from quizapp.game.round import Asked, Attempt
from quizapp.game.rules import MODES
from quizapp.items.notice import Notice


def begin(db: Session, new: NewRound | NewParty) -> None:
    """Write a round with its players and all that it will ask."""
    if _round_id(db, new.round.uid) is not None:
        return
    row = RoundRow(
        uid=new.round.uid,
        table_id=table_id(db, new.round.choice, new.packs),
        seed=new.seed,
        started_ms=new.started_ms,
        local_date=new.local_date,
        utc_offset_min=new.utc_offset_min,
        finished=False,
        resumed=False,
        code=new.round.choice.code,
    )
    db.add(row)
    db.flush()
    for seat, player in enumerate(new.round.players):
        part = RoundPlayerRow(
            round_id=row.id,
            player_id=player_id(db, player),
            seat=seat,
            score=0,
            right=0,
            only_try=new.only_try,
            local_date=new.local_date,
        )
        db.add(part)
        cards.end_left(db, part.player_id, row)
    reserve = new.round.reserve
    dealt = [*new.round.asked, *([reserve] if reserve else [])]
    for asked, drawn in zip(dealt, new.drawn, strict=True):
        places = [drawn.options.index(option) for option in asked.options]
        db.add(
            AskedRow(
                uid=asked.uid,
                round_id=row.id,
                place=asked.place,
                revision_id=drawn.revision_id,
                options=json.dumps(places),
                edition=drawn.edition,
                phase="reserve" if asked is reserve else "waiting",
                used_ms=0,
                cut_off=False,
            )
        )


def show(db: Session, asked_uid: bytes, *, used_ms: int = 0, cut_off: bool = False) -> None:
    """Note that a question is on the screen; the first time its card goes a lap back."""
    row = db.scalar(select(AskedRow).where(AskedRow.uid == asked_uid))
    if row is None or row.phase == "revealed":
        return
    if row.phase == "waiting":
        _put_back(db, row.revision_id)
    row.phase = "asking"
    row.used_ms = used_ms
    row.cut_off = cut_off


def leave(db: Session, asked_uid: bytes, used_ms: int) -> None:
    """Note that a question was left in good order, with this time on its clock."""
    db.execute(
        update(AskedRow)
        .where(AskedRow.uid == asked_uid, AskedRow.phase == "asking")
        .values(phase="paused", used_ms=used_ms)
    )


def use(db: Session, asked_uid: bytes, now: Asked) -> None:
    """Note that a lifeline was used on a question, which reads ``now`` as the round has it.

    Where it brought another question, that one takes the place of the first.
    """
    row = db.scalars(select(AskedRow).where(AskedRow.uid == asked_uid)).one()
    if now.uid != asked_uid:
        if row.phase == "swapped":
            return
        place, row.phase, row.place = row.place, "swapped", _next_place(db, row.round_id)
        row.lifelines = json.dumps([Lifeline.SWAP])
        db.flush()
        row = db.scalars(select(AskedRow).where(AskedRow.uid == now.uid)).one()
        row.place, row.phase = place, "waiting"
    row.lifelines = json.dumps(now.lifelines)
    row.removed = json.dumps(now.removed)


def _next_place(db: Session, round_id: int) -> int:
    last = select(func.max(AskedRow.place)).where(AskedRow.round_id == round_id)
    return int(db.scalar(last) or 0) + 1


def attempt_row(
    attempt: Attempt, asked_id: int, player_id: int, now_ms: int, try_number: int = 1
) -> AttemptRow:
    """Return an answer as a row."""
    return AttemptRow(**attempt_values(attempt, asked_id, player_id, now_ms, try_number))


def attempt_values(
    attempt: Attempt, asked_id: int, player_id: int, now_ms: int, try_number: int = 1
) -> dict[str, Any]:
    """Return what an answer's row says."""
    return {
        "uid": attempt.uid,
        "asked_id": asked_id,
        "player_id": player_id,
        "try_number": try_number,
        "chosen": attempt.chosen,
        "used_ms": attempt.used_ms,
        "right": attempt.right,
        "base": attempt.receipt.base,
        "percent": attempt.receipt.percent,
        "streak": attempt.receipt.streak,
        "points": attempt.points,
        "sure": attempt.sure,
        "kept_ms": now_ms,
    }


def take_up(db: Session, round_uid: bytes) -> None:
    """Mark a round as resumed."""
    db.execute(update(RoundRow).where(RoundRow.uid == round_uid).values(resumed=True))


def discard(db: Session, round_uid: bytes) -> None:
    """End a round that will not be finished; its answers stay, it is never ranked."""
    round_id = _round_id(db, round_uid)
    if round_id is not None:
        end(db, round_id, finished=False)


def end(db: Session, round_id: int, *, finished: bool) -> None:
    """End a round; a finished one is ranked where its mode ranks."""
    row = db.get_one(RoundRow, round_id)
    if row.ended_ms is not None:
        return
    row.ended_ms = time.time_ns() // 1_000_000
    row.finished = finished
    rules = MODES[db.get_one(ScoreTableRow, row.table_id).mode]
    if not finished or not rules.ranked:
        return
    parts = update(RoundPlayerRow).where(RoundPlayerRow.round_id == round_id)
    if rules.once:
        parts = parts.where(RoundPlayerRow.only_try.is_not(None))
    db.execute(parts.values(ranked_table_id=row.table_id))
    score_tally.add(db, score_tally.ranked(db, RoundPlayerRow.round_id == round_id))
    notices.tell(db, Notice.SCORES)


def _put_back(db: Session, revision_id: int) -> None:
    """Move a shown item's card one lap on, to a place of chance."""
    item = select(RevisionRow.item_id).where(RevisionRow.id == revision_id).scalar_subquery()
    db.execute(
        update(DeckRow)
        .where(DeckRow.deck == LOCAL_DECK, DeckRow.item_id == item)
        .values(position=(DeckRow.position // LAP + 1) * LAP + secrets.randbelow(LAP))
    )


def _round_id(db: Session, uid: bytes) -> int | None:
    return db.scalar(select(RoundRow.id).where(RoundRow.uid == uid))
