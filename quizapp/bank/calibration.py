"""How right a player was, by how sure they said they were before the verdict."""

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.orm import Session

from quizapp.bank.players import player_id_of
from quizapp.bank.schema_play import AskedRow, AttemptRow
from quizapp.game.calibration import Confidence
from quizapp.game.practice import Sure


def confidence(db: Session, player: str) -> list[Confidence]:
    """Return a player's answers by how sure they were; what was never said is left out."""
    places = AskedRow.options  # a JSON list of numbers: one more of them than commas
    commas = func.length(places) - func.length(func.replace(places, ",", ""))
    rows = db.execute(
        select(
            AttemptRow.sure,
            func.count(),
            func.sum(cast(AttemptRow.right, Integer)),
            func.avg(1.0 / (commas + 1)),
        )
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .where(AttemptRow.player_id == player_id_of(db, player), AttemptRow.sure.is_not(None))
        .group_by(AttemptRow.sure)
        .order_by(AttemptRow.sure)
    )
    return [
        Confidence(Sure(sure), answers, int(right), float(chance))
        for sure, answers, right, chance in rows
    ]
