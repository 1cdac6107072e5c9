"""The days on which a player answered something, by the local date of each round."""

from datetime import date, timedelta

from sqlalchemy import Integer, cast, func, select
from sqlalchemy.orm import Session

from quizapp.bank.schema_play import AskedRow, AttemptRow, RoundPlayerRow, RoundRow
from quizapp.game.statistics import DaysPlayed

_SHOWN = timedelta(days=35)
_DAY = timedelta(days=1)


def days_played(db: Session, owner: int, today: date) -> tuple[int, int, DaysPlayed]:
    """Return how many rounds a player had, how many they finished, and on which days."""
    by_round = AttemptRow.player_id + 0  # not by the index of players, which reads all of theirs
    answered = (
        select(AttemptRow.id)
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .where(AskedRow.round_id == RoundRow.id, by_round == owner)
        .correlate(RoundRow)
        .exists()
    )
    rows = db.execute(
        select(RoundRow.local_date, func.count(), func.sum(cast(RoundRow.finished, Integer)))
        .join(RoundPlayerRow, RoundPlayerRow.round_id == RoundRow.id)
        .where(RoundPlayerRow.player_id == owner, answered)
        .group_by(RoundRow.local_date)
        .order_by(RoundRow.local_date.desc())
    ).all()
    since = (today - _SHOWN).isoformat()
    dates = [date.fromisoformat(day) for day, _, _ in rows]
    days = DaysPlayed(
        today=today.isoformat(),
        days=len(rows),
        in_a_row=in_a_row(dates, today),
        longest=longest_run(dates),
        played=tuple((day, count) for day, count, _ in rows if day >= since),
    )
    return sum(row[1] for row in rows), int(sum(row[2] for row in rows)), days


def in_a_row(played: list[date], today: date) -> int:
    """Return how many days in a row were played up to today, or to yesterday."""
    held = set(played)
    day = today if today in held else today - _DAY
    count = 0
    while day in held:
        count += 1
        day -= _DAY
    return count


def longest_run(played: list[date]) -> int:
    """Return the most days in a row that were ever played."""
    longest = run = 0
    last: date | None = None
    for day in sorted(set(played)):
        run = run + 1 if last is not None and day - last == _DAY else 1
        longest, last = max(longest, run), day
    return longest
