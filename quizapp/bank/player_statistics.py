"""What a player's answers tell, counted in SQL: all that the page of the statistics shows."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from typing import TypeVar

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from quizapp.bank import load
from quizapp.bank.days_played import days_played
from quizapp.bank.forecast import forecast
from quizapp.bank.meetings import versus
from quizapp.bank.players import player_id_of
from quizapp.bank.rounds_over_time import over_time
from quizapp.bank.schema import CategoryRow, RevisionRow
from quizapp.bank.schema_play import AskedRow, AttemptRow, RoundPlayerRow, RoundRow, ScoreTableRow
from quizapp.bank.tables import choice_of
from quizapp.game.statistics import (
    STEP_MS,
    STEPS,
    BestRound,
    DaysPlayed,
    PlayerStatistics,
    Share,
)

_MOST_BEST = 6
_IN_VAIN = -1
_Kind = TypeVar("_Kind")
_Group = tuple[str, int | None, int, bool, int]
"""Answers of one kind: category, difficulty, step of time, right or not, and how many."""


def player_statistics(db: Session, player: str, today: date, now_ms: int) -> PlayerStatistics:
    """Return the statistics of a player on a day and at an instant of theirs."""
    owner = player_id_of(db, player)
    if owner is None:
        return PlayerStatistics(player, 0, 0, Share(), DaysPlayed(today.isoformat()))
    groups = _groups(db, owner)
    rounds, finished, days = days_played(db, owner, today)
    played = over_time(db, owner, rounds)
    by_category = _shares(groups, lambda group: group[0])
    by_difficulty = _shares(groups, lambda group: load.difficulty(group[1] or None))
    return PlayerStatistics(
        player=player,
        rounds=rounds,
        finished=finished,
        total=_shares(groups, lambda _: "").get("", Share()),
        days=days,
        best=tuple(_best(db, owner)),
        over_time=played.shown,
        points_before=played.points_before,
        accuracy_before=played.accuracy_before,
        by_category=tuple(sorted(by_category.items(), key=lambda one: (-one[1].answered, one[0]))),
        by_difficulty=tuple(sorted(by_difficulty.items(), key=lambda one: int(one[0] or 0))),
        times=_times(groups),
        forecast=forecast(db, owner, today, now_ms),
        versus=tuple(versus(db, owner)),
    )


def _groups(db: Session, owner: int) -> list[_Group]:
    """Return a player's answers by their kinds: one pass over them serves several plots."""
    step = case(
        (AttemptRow.chosen.is_(None), _IN_VAIN),
        (AttemptRow.used_ms >= STEP_MS * (STEPS - 1), STEPS - 1),
        else_=AttemptRow.used_ms // STEP_MS,
    )
    kinds = (
        select(
            RevisionRow.category_id,
            RevisionRow.difficulty,
            step.label("step"),
            AttemptRow.right,
            func.count().label("count"),
        )
        .select_from(AttemptRow)
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .join(RevisionRow, RevisionRow.id == AskedRow.revision_id)
        .where(AttemptRow.player_id == owner)
        .group_by(RevisionRow.category_id, RevisionRow.difficulty, "step", AttemptRow.right)
        .subquery()
    )
    named = select(
        CategoryRow.name, kinds.c.difficulty, kinds.c.step, kinds.c.right, kinds.c.count
    ).join(CategoryRow, CategoryRow.id == kinds.c.category_id)
    return [(name, level, step, right, n) for name, level, step, right, n in db.execute(named)]


def _shares(groups: list[_Group], kind: Callable[[_Group], _Kind]) -> dict[_Kind, Share]:
    answered: defaultdict[_Kind, int] = defaultdict(int)
    right: defaultdict[_Kind, int] = defaultdict(int)
    for group in groups:
        answered[kind(group)] += group[4]
        right[kind(group)] += group[4] if group[3] else 0
    return {one: Share(answered[one], right[one]) for one in answered}


def _times(groups: list[_Group]) -> tuple[tuple[int, int], ...]:
    """Return the wrong and right answers of each step; time that ran out is no answer."""
    counts = [[0, 0] for _ in range(STEPS)]
    for _name, _level, step, right, count in groups:
        if step != _IN_VAIN:
            counts[step][right] += count
    return tuple((wrong, right) for wrong, right in counts)


def _best(db: Session, owner: int) -> list[BestRound]:
    """Return the best round in each of the tables where the player was most often."""
    most = func.count().label("rounds")
    tables = db.execute(
        select(RoundPlayerRow.ranked_table_id, func.max(RoundPlayerRow.score), most)
        .where(RoundPlayerRow.player_id == owner, RoundPlayerRow.ranked_table_id.is_not(None))
        .group_by(RoundPlayerRow.ranked_table_id)
        .order_by(most.desc(), RoundPlayerRow.ranked_table_id)
        .limit(_MOST_BEST)
    ).all()
    return [_best_of(db, owner, table, score) for table, score, _ in tables if table is not None]


def _best_of(db: Session, owner: int, table_id: int, score: int) -> BestRound:
    part, its_round, table = db.execute(
        select(RoundPlayerRow, RoundRow, ScoreTableRow)
        .join(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .join(ScoreTableRow, ScoreTableRow.id == RoundPlayerRow.ranked_table_id)
        .where(
            RoundPlayerRow.player_id == owner,
            RoundPlayerRow.ranked_table_id == table_id,
            RoundPlayerRow.score == score,
        )
        .order_by(RoundPlayerRow.id)
        .limit(1)
    ).one()
    return BestRound(
        round_uid=its_round.uid,
        table_key=table.key,
        choice=choice_of(table, its_round.code),
        packs=table.packs,
        score=part.score,
        right=part.right,
        local_date=its_round.local_date,
    )
