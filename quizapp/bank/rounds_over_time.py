"""The last rounds of a player, and what the means of the first of them need of those before."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from sqlalchemy import Row, Select, select
from sqlalchemy.orm import Session

from quizapp.bank.schema_play import RoundPlayerRow, RoundRow, ScoreTableRow
from quizapp.bank.scores import answers
from quizapp.game.rules import MODES
from quizapp.game.statistics import AVERAGE_OVER, ROUNDS_SHOWN, RoundPoint, Share

_BEFORE = AVERAGE_OVER - 1
_SLICE = 250
_Columns = tuple[int, int, int, str, bool, str, int]


@dataclass(frozen=True, slots=True)
class OverTime:
    """The rounds that are shown, and the values of some before them, all in their order."""

    shown: tuple[RoundPoint, ...] = ()
    points_before: tuple[float, ...] = ()
    accuracy_before: tuple[float, ...] = ()


def over_time(db: Session, owner: int, rounds: int) -> OverTime:
    """Return the last of a player's ``rounds`` in their order, which is that of writing."""
    rows = _newest_first(db, owner)
    last = list(islice(rows, ROUNDS_SHOWN))
    shown = tuple(_point(row, rounds - back) for back, row in enumerate(last))[::-1]
    points: list[float] = []
    accuracy: list[float] = []
    for row in rows:
        if len(accuracy) < _BEFORE:
            accuracy.append(row.right / row.answered)
        if MODES[row.mode].points:
            points.append(row.score / row.answered)
        if len(points) == _BEFORE:
            break
    return OverTime(shown, tuple(points)[::-1], tuple(accuracy)[::-1])


def _newest_first(db: Session, owner: int) -> Iterator[Row[*_Columns]]:
    """Yield a player's rounds with answers, some at a time: of all, the answers take long."""
    played = select(RoundPlayerRow.round_id).where(RoundPlayerRow.player_id == owner)
    ids = db.scalars(played.order_by(RoundPlayerRow.round_id.desc())).all()
    for start in range(0, len(ids), _SLICE):
        yield from db.execute(_rounds(owner, ids[start : start + _SLICE])).all()


def _rounds(owner: int, ids: Sequence[int]) -> Select[*_Columns]:
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
        .where(RoundPlayerRow.round_id.in_(ids), RoundPlayerRow.player_id == owner, answered > 0)
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
