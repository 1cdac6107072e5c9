"""The last rounds of a player, and what the means of the first of them need of those before."""

from dataclasses import dataclass

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from quizapp.bank.schema_play import RoundPlayerRow, RoundRow, ScoreTableRow
from quizapp.bank.scores import answers
from quizapp.game.rules import MODES
from quizapp.game.statistics import AVERAGE_OVER, ROUNDS_SHOWN, RoundPoint, Share

_WITH_POINTS = tuple(mode.name for mode in MODES.values() if mode.points)
_Columns = tuple[int, int, int, str, bool, str, int]


@dataclass(frozen=True, slots=True)
class OverTime:
    """The rounds that are shown, and the values of some before them, all in their order."""

    shown: tuple[RoundPoint, ...] = ()
    points_before: tuple[float, ...] = ()
    accuracy_before: tuple[float, ...] = ()


def over_time(db: Session, owner: int, rounds: int) -> OverTime:
    """Return the last of a player's ``rounds`` in their order, which is that of writing."""
    played = _rounds(owner)
    rows = db.execute(played.limit(ROUNDS_SHOWN)).all()
    shown = tuple(_point(row, rounds - back) for back, row in enumerate(rows))[::-1]
    if rounds <= len(rows):
        return OverTime(shown)
    before = played.where(RoundRow.id < rows[-1].id).limit(AVERAGE_OVER - 1)
    with_points = db.execute(before.where(ScoreTableRow.mode.in_(_WITH_POINTS))).all()
    return OverTime(
        shown,
        tuple(row.score / row.answered for row in with_points)[::-1],
        tuple(row.right / row.answered for row in db.execute(before))[::-1],
    )


def _rounds(owner: int) -> Select[*_Columns]:
    answered = answers()
    return (
        select(
            RoundRow.id,
            RoundPlayerRow.score,
            RoundPlayerRow.right,
            RoundRow.local_date,
            RoundRow.resumed,
            ScoreTableRow.mode,
            answered.label("answered"),
        )
        .join(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .where(RoundPlayerRow.player_id == owner, answered > 0)
        .order_by(RoundRow.id.desc())
    )


def _point(row: Row[*_Columns], number: int) -> RoundPoint:
    return RoundPoint(
        number=number,
        local_date=row.local_date,
        score=row.score if MODES[row.mode].points else None,
        share=Share(row.answered, row.right),
        resumed=row.resumed,
    )
