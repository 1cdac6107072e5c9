"""A round that was interrupted, put together again from what was kept."""

import json

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.bank import load
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    PlayerRow,
    RoundPlayerRow,
    RoundRow,
    ScoreTableRow,
)
from quizapp.bank.tables import choice_of
from quizapp.game.round import Asked, Attempt, Round, Standing
from quizapp.game.scoring import Receipt
from quizapp.game.standings import Waiting


def waiting(db: Session) -> Waiting | None:
    """Return the newest round that is not at its end, or None."""
    found = db.execute(
        select(RoundRow, RoundPlayerRow, PlayerRow.name, ScoreTableRow)
        .join(RoundPlayerRow, RoundPlayerRow.round_id == RoundRow.id)
        .join(PlayerRow, PlayerRow.id == RoundPlayerRow.player_id)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .where(RoundRow.ended_ms.is_(None))
        .order_by(RoundRow.id.desc())
        .limit(1)
    ).first()
    if found is None:
        return None
    row, part, name, table = found
    of_round = AskedRow.round_id == row.id
    answered = select(func.count()).where(of_round, AskedRow.phase == "revealed")
    return Waiting(
        round_uid=row.uid,
        choice=choice_of(table),
        player=name,
        answered=int(db.scalar(answered) or 0),
        length=int(db.scalar(select(func.count()).where(of_round)) or 0),
        score=part.score,
    )


def restore(db: Session, round_uid: bytes) -> Round:
    """Return a round as it stood: the same questions, options and answers."""
    row, name, table = db.execute(
        select(RoundRow, PlayerRow.name, ScoreTableRow)
        .join(RoundPlayerRow, RoundPlayerRow.round_id == RoundRow.id)
        .join(PlayerRow, PlayerRow.id == RoundPlayerRow.player_id)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .where(RoundRow.uid == round_uid)
    ).one()
    rows = db.scalars(
        select(AskedRow).where(AskedRow.round_id == row.id).order_by(AskedRow.place)
    ).all()
    attempts = _attempts(db, row.id)
    return Round(
        row.uid,
        choice_of(table),
        _asked(db, list(rows)),
        player=name,
        attempts=attempts,
        standing=_standing(list(rows), len(attempts)),
    )


def _asked(db: Session, rows: list[AskedRow]) -> list[Asked]:
    loaded = load.revisions(db, [row.revision_id for row in rows])
    asked = []
    for row in rows:
        revision = loaded[row.revision_id]
        shown = tuple(revision.options[place] for place in json.loads(row.options))
        asked.append(Asked(row.uid, row.place, load.as_of_edition(revision, row.edition), shown))
    return asked


def _attempts(db: Session, round_id: int) -> list[Attempt]:
    rows = db.execute(
        select(AttemptRow, AskedRow.place)
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .where(AskedRow.round_id == round_id)
        .order_by(AskedRow.place, AttemptRow.try_number)
    )
    return [
        Attempt(
            uid=row.uid,
            place=place,
            chosen=row.chosen,
            used_ms=row.used_ms,
            right=row.right,
            receipt=Receipt(row.base, row.percent, row.streak, row.points),
        )
        for row, place in rows
    ]


def _standing(rows: list[AskedRow], answered: int) -> Standing:
    if answered >= len(rows):
        return Standing()
    row = rows[answered]
    if row.phase == "asking":
        return Standing(shown=True, used_ms=0, cut_off=True)
    return Standing(shown=row.phase == "paused", used_ms=row.used_ms, cut_off=row.cut_off)
