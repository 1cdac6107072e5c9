"""High scores: finished rounds, ranked like with like; ties share a rank."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Exists, ScalarSelect, Select, func, select
from sqlalchemy.orm import Session

from quizapp.bank.mine import called
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    PlayerRow,
    RoundPlayerRow,
    RoundRow,
    ScoreTableRow,
    ScoreTallyRow,
)
from quizapp.bank.tables import choice_of, key_of
from quizapp.game.modes import Choice
from quizapp.game.people import GUEST
from quizapp.game.standings import Best, TableHead
from quizapp.text import near_text


@dataclass(frozen=True, slots=True)
class Standings:
    """Where a finished round stands: its rank among how many, and the best before it."""

    rank: int
    ranked: int
    best_before: int | None


def answers() -> ScalarSelect[int]:
    """Return how many answers a player gave in a round, as a part of a query on both.

    By the round's questions: through the index of players all that they ever gave would be read.
    """
    owner = AttemptRow.player_id + 0
    return (
        select(func.count())
        .select_from(AttemptRow)
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .where(AskedRow.round_id == RoundRow.id, owner == RoundPlayerRow.player_id)
        .correlate(RoundRow, RoundPlayerRow)
        .scalar_subquery()
    )


def heads(db: Session) -> list[TableHead]:
    """Return the tables that have rounds, the last played first."""
    last = func.max(RoundPlayerRow.id)
    found = (
        select(RoundPlayerRow.ranked_table_id, func.count().label("rounds"), last.label("last"))
        .where(RoundPlayerRow.ranked_table_id.is_not(None))
        .group_by(RoundPlayerRow.ranked_table_id)
        .subquery()
    )
    rows = db.execute(
        select(ScoreTableRow, found.c.rounds, RoundRow.code)
        .join(found, found.c.ranked_table_id == ScoreTableRow.id)
        .join(RoundPlayerRow, RoundPlayerRow.id == found.c.last)
        .join(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .order_by(found.c.last.desc())
    )
    return [
        TableHead(table.key, choice_of(table, code), table.packs, n, table.ruleset)
        for table, n, code in rows
    ]


def standings(db: Session, round_uid: bytes) -> Standings | None:
    """Return where a finished round stands; None where it is not ranked."""
    found = db.execute(
        select(RoundPlayerRow)
        .join(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .where(RoundRow.uid == round_uid, RoundPlayerRow.ranked_table_id.is_not(None))
    ).scalar()
    if found is None:
        return None
    table = RoundPlayerRow.ranked_table_id == found.ranked_table_id
    held = ScoreTallyRow.table_id == found.ranked_table_id, ScoreTallyRow.by_right.is_(False)
    rounds = select(func.coalesce(func.sum(ScoreTallyRow.rounds), 0)).where(*held)
    best = select(func.max(RoundPlayerRow.score)).where(
        table, RoundPlayerRow.player_id == found.player_id, RoundPlayerRow.id != found.id
    )
    return Standings(
        rank=int(db.scalar(rounds.where(ScoreTallyRow.value > found.score)) or 0) + 1,
        ranked=int(db.scalar(rounds) or 0),
        best_before=db.scalar(best),
    )


def table_of(db: Session, round_uid: bytes) -> str:
    """Return the key of the table in which a round is ranked."""
    found = (
        select(ScoreTableRow.key)
        .join(RoundRow, RoundRow.table_id == ScoreTableRow.id)
        .where(RoundRow.uid == round_uid)
    )
    return db.scalar(found) or ""


def best(db: Session, choice: Choice, packs: str, player: str) -> Best | None:
    """Return a player's best round under a choice."""
    found = db.execute(
        select(RoundPlayerRow.score, RoundPlayerRow.right, RoundRow.ended_ms, answers())
        .join(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .join(PlayerRow, PlayerRow.id == RoundPlayerRow.player_id)
        .join(ScoreTableRow, ScoreTableRow.id == RoundPlayerRow.ranked_table_id)
        .where(ScoreTableRow.key == key_of(choice, packs), called(db, near_text(player)))
        .where(PlayerRow.retired_ms.is_(None))
        .order_by(RoundPlayerRow.score.desc(), RoundPlayerRow.id)
        .limit(1)
    ).first()
    return found and Best(found.score, found.right, found[3], found.ended_ms or 0)


def history(db: Session) -> list[dict[str, Any]]:
    """Return a line for each player of every round with an answer; none of the deleted.

    The newest round is first, finished or not.
    """
    rows = db.execute(_history()).all()
    return [
        {
            "round": row.uid.hex(),
            "player": row.name or GUEST,
            "guest": row.guest,
            "mode": row.mode,
            "length": row.length,
            "time_limit": row.time_limit_s or None,
            "score": row.score,
            "right": row.right,
            "asked": row.answered,
            "started": row.started_ms,
            "finished": row.ended_ms if row.finished else None,
            "ruleset": row.ruleset,
            "finished_all": row.finished,
            "resumed": row.resumed,
            "packs": row.packs,
            "difficulty": row.difficulties,
            "category": row.categories,
            "reading": row.reading,
            "lifelines": row.lifelines,
            "code": row.code or None,
            "table": row.key,
            "rank": row.rank if row.ranked_table_id is not None else None,
            "accuracy": row.right / row.answered if row.answered else 0.0,
            "local_date": row.local_date,
            "utc_offset_minutes": row.utc_offset_min,
        }
        for row in rows
    ]


def _history() -> Select[*tuple[Any, ...]]:
    answered = answers()
    rank = func.rank().over(
        partition_by=RoundPlayerRow.ranked_table_id, order_by=RoundPlayerRow.score.desc()
    )
    return (
        select(
            *(RoundPlayerRow.ranked_table_id, rank.label("rank"), RoundRow.local_date),
            RoundRow.utc_offset_min,
            *(RoundRow.uid, RoundRow.started_ms, RoundRow.ended_ms, RoundRow.finished),
            *(
                RoundRow.resumed,
                RoundRow.code,
                RoundPlayerRow.score,
                RoundPlayerRow.right,
                PlayerRow.name,
                PlayerRow.guest,
            ),
            *(ScoreTableRow.mode, ScoreTableRow.length, ScoreTableRow.time_limit_s),
            *(ScoreTableRow.ruleset, ScoreTableRow.packs, ScoreTableRow.key),
            *(ScoreTableRow.difficulties, ScoreTableRow.categories),
            *(ScoreTableRow.reading, ScoreTableRow.lifelines),
            answered.label("answered"),
        )
        .join(RoundPlayerRow, RoundPlayerRow.round_id == RoundRow.id)
        .join(PlayerRow, PlayerRow.id == RoundPlayerRow.player_id)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .where(_has_answers(), PlayerRow.retired_ms.is_(None))
        .order_by(RoundRow.id.desc(), RoundPlayerRow.seat)
    )


def _has_answers() -> Exists:
    """Return whether anybody has answered in a round, as a part of a query on rounds."""
    return (
        select(AttemptRow.id)
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .where(AskedRow.round_id == RoundRow.id)
        .correlate(RoundRow)
        .exists()
    )
