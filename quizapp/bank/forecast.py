"""How much practice waits for a player: due cards, day by day."""

from datetime import date, datetime, time, timedelta
from itertools import pairwise

from sqlalchemy import and_, case, func, select
from sqlalchemy.orm import Session

from quizapp.bank.schema import DeckRow
from quizapp.bank.schema_play import CardRow
from quizapp.bank.store import LOCAL_DECK
from quizapp.game.statistics import DAYS_AHEAD


def forecast(db: Session, owner: int, today: date, now_ms: int) -> tuple[int, ...]:
    """Return how many playable cards are due today, or are overdue, and on each day after it."""
    ends = [max(now_ms, _begin_ms(today + timedelta(days=1)))]
    ends += [_begin_ms(today + timedelta(days=ahead)) for ahead in range(2, DAYS_AHEAD + 1)]
    whens = [CardRow.due_ms < ends[0]]
    whens += [and_(CardRow.due_ms >= begin, CardRow.due_ms < end) for begin, end in pairwise(ends)]
    row = db.execute(
        select(*(func.count(case((when, 1))) for when in whens))
        .select_from(CardRow)
        .join(DeckRow, DeckRow.item_id == CardRow.item_id)
        .where(CardRow.player_id == owner, DeckRow.deck == LOCAL_DECK, DeckRow.playable)
        .where(CardRow.due_ms < ends[-1])
    ).one()
    return tuple(int(count) for count in row)


def _begin_ms(day: date) -> int:
    """Return when a day of this machine begins."""
    return int(datetime.combine(day, time()).astimezone().timestamp() * 1000)
