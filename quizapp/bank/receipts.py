"""The receipt of any round, from what was kept of it."""

import json

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.bank.resume import asked_of, attempt_of
from quizapp.bank.schema import ItemRow, RevisionRow
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    PlayerRow,
    RoundPlayerRow,
    RoundRow,
    ScoreTableRow,
)
from quizapp.bank.tables import choice_of
from quizapp.game.lifelines import MORE_TIME_MS, Lifeline
from quizapp.game.modes import Choice
from quizapp.game.receipts import Answered, RoundReceipt
from quizapp.game.round import Asked


def receipt_of(db: Session, round_uid: bytes) -> RoundReceipt | None:
    """Return the receipt of a round; None where it is no more."""
    found = db.execute(
        select(RoundRow, ScoreTableRow)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .where(RoundRow.uid == round_uid)
    ).first()
    if found is None:
        return None
    row, table = found
    seats = db.execute(
        select(PlayerRow.id, PlayerRow.name, RoundPlayerRow.score, RoundPlayerRow.right)
        .join(RoundPlayerRow, RoundPlayerRow.player_id == PlayerRow.id)
        .where(RoundPlayerRow.round_id == row.id)
        .order_by(RoundPlayerRow.seat)
    ).all()
    names = {seat.id: seat.name for seat in seats} if len(seats) > 1 else {}
    choice = choice_of(table, row.code)
    return RoundReceipt(
        round_uid=round_uid,
        choice=choice,
        ruleset=table.ruleset,
        packs=table.packs,
        players=tuple(seat.name for seat in seats),
        scores=tuple(seat.score for seat in seats),
        right=sum(seat.right for seat in seats),
        local_date=row.local_date,
        finished=row.finished,
        resumed=row.resumed,
        answered=tuple(_answered(db, row.id, names, choice)),
    )


def _answered(db: Session, round_id: int, names: dict[int, str], choice: Choice) -> list[Answered]:
    """Return the answers of a round; ``names`` are told where there are several players."""
    rows = db.execute(
        select(AskedRow, AttemptRow, RevisionRow.number, ItemRow.revision_id)
        .join(AttemptRow, AttemptRow.asked_id == AskedRow.id)
        .join(RevisionRow, RevisionRow.id == AskedRow.revision_id)
        .join(ItemRow, ItemRow.id == RevisionRow.item_id)
        .where(AskedRow.round_id == round_id)
        .order_by(AskedRow.place, AttemptRow.try_number)
    ).all()
    every = asked_of(db, [row[0] for row in rows])
    return [
        Answered(
            asked=asked,
            attempt=attempt_of(attempt, row.place, helped=bool(json.loads(row.lifelines or "[]"))),
            revision=number,
            changed=current != row.revision_id,
            cut_off=row.cut_off,
            player=names.get(attempt.player_id, ""),
            limit_ms=_limit_ms(choice, asked),
        )
        for asked, (row, attempt, number, current) in zip(every, rows, strict=True)
    ]


def _limit_ms(choice: Choice, asked: Asked) -> int | None:
    """Return the time that there was for a question; of a clock for the whole round none."""
    if choice.limit_ms is None or choice.rules.whole:
        return None
    return choice.limit_ms + (MORE_TIME_MS if Lifeline.TIME in asked.lifelines else 0)
