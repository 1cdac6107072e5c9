"""Players who met in parties, and who had more points how often."""

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session, aliased

from quizapp.bank.schema_play import PlayerRow, RoundPlayerRow, RoundRow, ScoreTableRow
from quizapp.game.podium import Meeting
from quizapp.game.rules import MODES
from quizapp.game.statistics import Versus

_PARTIES = tuple(mode.name for mode in MODES.values() if mode.party)


def meetings(db: Session, round_uid: bytes) -> list[Meeting]:
    """Return how the players of a party fared against each other in all their parties.

    Only finished parties count, and only pairs who had met before this one are told.
    """
    one, other = aliased(RoundPlayerRow), aliased(RoundPlayerRow)
    here = _seats(db, round_uid)
    counts = [
        func.sum(case((condition, 1), else_=0))
        for condition in (
            one.score > other.score,
            one.score < other.score,
            one.score == other.score,
            RoundRow.uid != round_uid,
        )
    ]
    rows = db.execute(
        select(one.player_id, other.player_id, *counts)
        .join(other, other.round_id == one.round_id)
        .join(RoundRow, RoundRow.id == one.round_id)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .where(
            one.player_id < other.player_id,
            one.player_id.in_(here),
            other.player_id.in_(here),
            RoundRow.finished,
            ScoreTableRow.mode.in_(_PARTIES),
        )
        .group_by(one.player_id, other.player_id)
        .having(counts[-1] > 0)
    ).all()
    order = list(here)
    found = [
        (order.index(first), order.index(second), won, lost, tied)
        for first, second, won, lost, tied, _before in rows
    ]
    turned = [
        (a, b, won, lost, tied) if a < b else (b, a, lost, won, tied)
        for a, b, won, lost, tied in found
    ]
    return [
        Meeting(here[order[a]], here[order[b]], int(won), int(lost), int(tied))
        for a, b, won, lost, tied in sorted(turned)
    ]


def _seats(db: Session, round_uid: bytes) -> dict[int, str]:
    """Return the players of a round by id, in the order of their seats."""
    rows = db.execute(
        select(PlayerRow.id, PlayerRow.name)
        .join(RoundPlayerRow, RoundPlayerRow.player_id == PlayerRow.id)
        .join(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .where(RoundRow.uid == round_uid)
        .order_by(RoundPlayerRow.seat)
    )
    return {player: name for player, name in rows}  # noqa: C416 - typed


def versus(db: Session, owner: int) -> list[Versus]:
    """Return how a player fared against each who is still there, who was met most often first."""
    one, other = aliased(RoundPlayerRow), aliased(RoundPlayerRow)
    counts = [
        func.sum(case((condition, 1), else_=0))
        for condition in (
            one.score > other.score,
            one.score < other.score,
            one.score == other.score,
        )
    ]
    rows = db.execute(
        select(PlayerRow.name, *counts)
        .select_from(one)
        .join(RoundRow, RoundRow.id == one.round_id)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .join(other, other.round_id == one.round_id)
        .join(PlayerRow, PlayerRow.id == other.player_id)
        .where(
            one.player_id == owner,
            other.player_id != owner,
            RoundRow.finished,
            ScoreTableRow.mode.in_(_PARTIES),
            PlayerRow.retired_ms.is_(None),
        )
        .group_by(PlayerRow.id, PlayerRow.name)
        .order_by(func.count().desc(), PlayerRow.name)
    )
    return [Versus(name, int(won), int(lost), int(tied)) for name, won, lost, tied in rows]
