"""The days on which a player had their one counted try at the daily round."""

from datetime import date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.bank.days_played import in_a_row
from quizapp.bank.players import player_id_of
from quizapp.bank.schema_play import RoundPlayerRow, RoundRow, ScoreTableRow
from quizapp.bank.scores import answers
from quizapp.game.rules import DAILY
from quizapp.game.standings import Day, Days

_SHOWN = timedelta(days=35)


def days(db: Session, player: str) -> Days:
    """Return a player's daily rounds: the last five weeks, and how many days in a row."""
    today = datetime.now().astimezone().date()
    rows = db.execute(
        select(RoundPlayerRow.only_try, RoundPlayerRow.right, RoundPlayerRow.score, answers())
        .join(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .where(
            RoundPlayerRow.player_id == player_id_of(db, player),
            RoundPlayerRow.only_try.is_not(None),
            ScoreTableRow.mode == DAILY,
            RoundRow.finished,
        )
        .order_by(RoundPlayerRow.only_try.desc())
    ).all()
    played = [Day(str(day), right, asked, score) for day, right, score, asked in rows]
    since = (today - _SHOWN).isoformat()
    return Days(
        today=today.isoformat(),
        in_a_row=in_a_row([date.fromisoformat(day.local_date) for day in played], today),
        played=tuple(day for day in played if day.local_date >= since),
        begun=_begun(db, player, today.isoformat()),
    )


def _begun(db: Session, player: str, today: str) -> bool:
    found = (
        select(RoundPlayerRow.id)
        .join(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .where(RoundPlayerRow.player_id == player_id_of(db, player))
        .where(RoundPlayerRow.only_try == today, ScoreTableRow.mode == DAILY)
    )
    return db.scalar(found.limit(1)) is not None
