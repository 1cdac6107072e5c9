"""Rounds in the bank: begun, left, taken up again and ended.

Each verb can be repeated without harm, for a write that failed is tried again as it was.
"""

import json
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from quizapp.bank import cards, notices, score_tally
from quizapp.bank.begun import Begun, Card
from quizapp.bank.players import has_left, sits_as
from quizapp.bank.schema import RevisionRow
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    PlayerRow,
    RoundPlayerRow,
    RoundRow,
    ScoreTableRow,
)
from quizapp.bank.tables import table_id
from quizapp.bank.trouble import Gone
from quizapp.game.lifelines import Lifeline
from quizapp.game.round import Attempt
from quizapp.game.rules import MODES
from quizapp.items.notice import Notice


@dataclass(frozen=True, slots=True)
class Helped:
    """A question as it stands after a lifeline; its uid is another where that was brought."""

    uid: bytes
    lifelines: tuple[Lifeline, ...]
    removed: tuple[int, ...]


def begin(db: Session, begun: Begun) -> None:
    """Write a round with its players and all that it will ask.

    Raises Gone where a player or a question of it has been deleted since it was dealt.
    """
    if _round_id(db, begun.uid) is not None:
        return
    row = RoundRow(
        uid=begun.uid,
        table_id=table_id(db, begun.choice, begun.packs),
        seed=begun.seed,
        started_ms=begun.started_ms,
        local_date=begun.local_date,
        utc_offset_min=begun.utc_offset_min,
        finished=False,
        resumed=False,
        code=begun.choice.code,
    )
    db.add(row)
    db.flush()
    for number, seat in enumerate(begun.seats):
        player_id = sits_as(db, seat.player, seat.uid)
        part = RoundPlayerRow(
            round_id=row.id,
            player_id=player_id,
            seat=number,
            score=0,
            right=0,
            only_try=None if _tried(db, player_id, begun.only_try) else begun.only_try,
            local_date=begun.local_date,
        )
        db.add(part)
        cards.end_left(db, part.player_id, row)
    _lay_out(db, row.id, begun.cards)


def _lay_out(db: Session, round_id: int, dealt: tuple[Card, ...]) -> None:
    """Write what a round will ask."""
    wanted = [card.revision_uid for card in dealt]
    found = select(RevisionRow.uid, RevisionRow.id).where(RevisionRow.uid.in_(wanted))
    revisions = dict(db.execute(found).all())
    for card in dealt:
        if card.revision_uid not in revisions:
            raise Gone("a question that was dealt")
        db.add(
            AskedRow(
                uid=card.uid,
                round_id=round_id,
                place=card.place,
                revision_id=revisions[card.revision_uid],
                options=json.dumps(card.places),
                edition=card.edition,
                phase="reserve" if card.reserve else "waiting",
                used_ms=0,
                cut_off=False,
            )
        )


def _tried(db: Session, player_id: int, only_try: str | None) -> bool:
    """Tell whether a player has had that try elsewhere, since this one was dealt."""
    if only_try is None:
        return False
    had = RoundPlayerRow.player_id == player_id, RoundPlayerRow.only_try == only_try
    return db.scalar(select(RoundPlayerRow.id).where(*had)) is not None


def leave(db: Session, asked_uid: bytes, used_ms: int) -> None:
    """Note that a question was left in good order, with this time on its clock."""
    db.execute(
        update(AskedRow)
        .where(AskedRow.uid == asked_uid, AskedRow.phase == "asking")
        .values(phase="paused", used_ms=used_ms)
    )


def use(db: Session, asked_uid: bytes, now: Helped) -> None:
    """Note that a lifeline was used on a question, which stands as ``now`` in the round.

    Where it brought another question, that one takes the place of the first. Raises Gone.
    """
    row = asked_row(db, asked_uid)
    if now.uid != asked_uid:
        if row.phase == "swapped":
            return
        place, row.phase, row.place = row.place, "swapped", _next_place(db, row.round_id)
        row.lifelines = json.dumps([Lifeline.SWAP])
        db.flush()
        row = asked_row(db, now.uid)
        row.place, row.phase = place, "waiting"
    row.lifelines = json.dumps(now.lifelines)
    row.removed = json.dumps(now.removed)


def _next_place(db: Session, round_id: int) -> int:
    last = select(func.max(AskedRow.place)).where(AskedRow.round_id == round_id)
    return int(db.scalar(last) or 0) + 1


def asked_row(db: Session, asked_uid: bytes) -> AskedRow:
    """Return what was asked; raises Gone where its round has been deleted."""
    found = db.scalar(select(AskedRow).where(AskedRow.uid == asked_uid))
    if found is None:
        raise Gone("a round")
    return found


def sitting(db: Session, round_id: int, seat: int = 0) -> RoundPlayerRow:
    """Return the part of who sits there in a round; raises Gone where they have been deleted."""
    found = db.execute(
        select(RoundPlayerRow, PlayerRow.retired_ms)
        .join(PlayerRow, PlayerRow.id == RoundPlayerRow.player_id)
        .where(RoundPlayerRow.round_id == round_id, RoundPlayerRow.seat == seat)
    ).one_or_none()
    if found is None or (found[1] is not None and has_left(db, found[0].player_id)):
        raise Gone("a player")
    return found[0]


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


def discard(db: Session, round_uid: bytes, now_ms: int) -> None:
    """End a round that will not be finished; its answers stay, it is never ranked."""
    round_id = _round_id(db, round_uid)
    if round_id is not None:
        end(db, round_id, now_ms, finished=False)


def end(db: Session, round_id: int, now_ms: int, *, finished: bool) -> None:
    """End a round; a finished one is ranked where its mode ranks."""
    row = db.get_one(RoundRow, round_id)
    if row.ended_ms is not None:
        return
    row.ended_ms = now_ms
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


def _round_id(db: Session, uid: bytes) -> int | None:
    return db.scalar(select(RoundRow.id).where(RoundRow.uid == uid))
