"""The lines of a high-score table, page by page: best first, ties sharing a rank.

A page goes on from the last line of the page before, so that its cost does not grow with what
was read already. Within a tie the round that was written first is first, whatever any clock said.
"""

from typing import Any

from sqlalchemy import (
    ColumnElement,
    ColumnExpressionArgument,
    Row,
    Subquery,
    func,
    literal_column,
    select,
)
from sqlalchemy.orm import InstrumentedAttribute, Session, aliased

from quizapp.bank.here import played_here
from quizapp.bank.mine import mine
from quizapp.bank.schema import PackRow
from quizapp.bank.schema_play import PlayerRow, RoundPlayerRow, RoundRow, ScoreTableRow
from quizapp.bank.score_tally import rounds_by_value
from quizapp.bank.scores import answers
from quizapp.game.rules import MODES
from quizapp.game.score_views import EVERYTHING, ScoreView, Whose
from quizapp.game.standings import ScoreLine

PAGE = 100
_FEW = 20_000
"""So many rounds of a period are sorted sooner than found among all."""

_ALIKE = ("ruleset", "mode", "length", "lifelines", "difficulties", "categories", "packs")


def lines(
    db: Session,
    key: str,
    view: ScoreView = EVERYTHING,
    after: ScoreLine | None = None,
    most: int = PAGE,
) -> list[ScoreLine]:
    """Return the next rounds of a table after a line of it, or its first ones."""
    tables = _tables(db, key, view)
    if not tables:
        return []
    value, ranked = _ranked(db, tables, view)
    page = select(RoundPlayerRow.id).where(*ranked)
    page = page.where(*_whose(db, view))
    if after is not None:
        page = page.where(*_after(db, value, after, view))
    page = page.order_by(value.desc(), RoundPlayerRow.id).limit(most)
    rows = db.execute(
        select(RoundPlayerRow, RoundRow, PlayerRow.name, ScoreTableRow.time_limit_s, answers())
        .join(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .join(PlayerRow, PlayerRow.id == RoundPlayerRow.player_id)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .where(RoundPlayerRow.id.in_(list(db.scalars(page))))
        .order_by(_value(view).desc(), RoundPlayerRow.id)
    ).all()
    if not rows:
        return []
    counts = _counts(tables, ranked, value, view)
    better = _better(db, counts, view, [_held(row[0], view) for row in rows], after)
    return [_line(row, better[_held(row[0], view)] + 1) for row in rows]


def _tables(db: Session, key: str, view: ScoreView) -> list[int]:
    """Return the tables that are looked at as one: the one of a key, or all but for the clock."""
    one = db.scalar(select(ScoreTableRow).where(ScoreTableRow.key == key))
    if one is None:
        return []
    if not view.by_accuracy or MODES[one.mode].by_code:
        return [one.id]
    alike = [getattr(ScoreTableRow, name) == getattr(one, name) for name in _ALIKE]
    return list(db.scalars(select(ScoreTableRow.id).where(*alike)))


def _whose(db: Session, view: ScoreView) -> list[ColumnElement[bool]]:
    """Return the conditions for the rounds that are shown of all that are ranked."""
    found: list[ColumnElement[bool]] = []
    if view.player is not None:
        one = select(PlayerRow.id).where(PlayerRow.uid == view.player).scalar_subquery()
        found.append(RoundPlayerRow.player_id == one)
    if view.whose is Whose.MINE:
        ours = select(PlayerRow.id).where(mine(db, PlayerRow))
        found.append(RoundPlayerRow.player_id.in_(ours))
    elif view.whose is Whose.HERE:
        rounds = select(RoundRow.id).where(played_here(db))
        found.append(RoundPlayerRow.round_id.in_(rounds))
    return found


def _value(view: ScoreView) -> InstrumentedAttribute[int]:
    return RoundPlayerRow.right if view.by_accuracy else RoundPlayerRow.score


def _held(row: RoundPlayerRow, view: ScoreView) -> int:
    return row.right if view.by_accuracy else row.score


def _ranked(
    db: Session, tables: list[int], view: ScoreView
) -> tuple[ColumnElement[int], list[ColumnExpressionArgument[bool]]]:
    """Return what the rounds of tables are ranked by, and the conditions for those in a period.

    The rounds of a short one are found by their day, those of a long one among the best of
    all: which of the two takes less is not left to SQLite, which does not look at the days.
    """
    value = _value(view).expression
    ids = RoundPlayerRow.ranked_table_id
    table = ids == tables[0] if len(tables) == 1 else ids.in_(tables)
    if not view.since:
        return value, [table]
    few = select(RoundPlayerRow.id).where(table, *_in_time(RoundPlayerRow.local_date, view))
    some = few.limit(_FEW).subquery()
    if (db.scalar(select(func.count()).select_from(some)) or 0) < _FEW:
        return value + literal_column("0"), [table, *_in_time(RoundPlayerRow.local_date, view)]
    return value, [table, *_in_time(RoundPlayerRow.local_date.concat(""), view)]


def _in_time(
    day: ColumnElement[str] | InstrumentedAttribute[str], view: ScoreView
) -> list[ColumnElement[bool]]:
    return [day >= view.since, *([day <= view.until] if view.until else [])]


def _after(
    db: Session, value: ColumnElement[int], after: ScoreLine, view: ScoreView
) -> list[ColumnExpressionArgument[bool]]:
    """Return the conditions for what comes behind a line."""
    last = after.right if view.by_accuracy else after.score
    part, its_round = aliased(RoundPlayerRow), aliased(RoundRow)
    last_id = db.scalar(
        select(part.id)
        .join(its_round, its_round.id == part.round_id)
        .where(its_round.uid == after.round_uid, part.ranked_table_id.is_not(None))
    )
    return [value <= last, (value < last) | (RoundPlayerRow.id > (last_id or 0))]


def _counts(
    tables: list[int],
    ranked: list[ColumnExpressionArgument[bool]],
    value: ColumnElement[int],
    view: ScoreView,
) -> Subquery:
    """Return how many rounds have each value: of all from the tally, of a period counted."""
    if not view.since:
        return rounds_by_value(tables, by_right=view.by_accuracy).subquery("counts")
    each = value.label("value")
    return select(each, func.count()).where(*ranked).group_by(each).subquery("counts")


def _better(
    db: Session,
    counts: Subquery,
    view: ScoreView,
    held: list[int],
    after: ScoreLine | None,
) -> dict[int, int]:
    """Return how many rounds of all players are better than each value of a page.

    Counted from where the page before ended, value by value.
    """
    value, rounds = counts.c
    found_of = select(value, rounds).where(value >= held[-1]).order_by(value.desc())
    better = 0
    if after is not None:
        last = after.right if view.by_accuracy else after.score
        found_of, better = found_of.where(value <= last), after.rank - 1
    wanted, found = set(held), {}
    for each, count in db.execute(found_of):
        if each in wanted:
            found[each] = better
        better += int(count)  # a sum of PostgreSQL's is a Decimal
    return found


def _line(row: Row[*tuple[Any, ...]], rank: int) -> ScoreLine:
    part, its_round, name, time_limit_s, asked = row
    return ScoreLine(
        round_uid=its_round.uid,
        rank=rank,
        player=name,
        score=part.score,
        right=part.right,
        asked=asked,
        finished_ms=its_round.ended_ms or its_round.started_ms,
        local_date=its_round.local_date,
        resumed=its_round.resumed,
        time_limit_s=time_limit_s or None,
    )


def pack_titles(db: Session) -> dict[str, str]:
    """Return the titles of all packs by their refs, those that are gone too."""
    rows = db.execute(select(PackRow.ref, PackRow.title))
    return {ref: title for ref, title in rows}  # noqa: C416 - typed
