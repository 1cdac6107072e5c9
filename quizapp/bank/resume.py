"""A round that was interrupted, put together again from what was kept."""

import json
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.bank import load
from quizapp.bank.mine import mine
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    PlayerRow,
    RoundPlayerRow,
    RoundRow,
    ScoreTableRow,
)
from quizapp.bank.tables import choice_of
from quizapp.bank.trouble import MalformedRow
from quizapp.game.lifelines import Lifeline
from quizapp.game.practice import Sure
from quizapp.game.round import Asked, Attempt, Round, Standing
from quizapp.game.rules import TICKETS
from quizapp.game.scoring import Receipt
from quizapp.game.standings import Waiting

ASIDE = ("reserve", "swapped")
"""Phases of what was dealt and is not asked: held back for a lifeline, or replaced by it."""


def waiting(db: Session) -> Waiting | None:
    """Return the newest round of this login that is not at its end, or None."""
    found = db.execute(
        select(RoundRow, RoundPlayerRow, PlayerRow.name, ScoreTableRow)
        .join(RoundPlayerRow, RoundPlayerRow.round_id == RoundRow.id)
        .join(PlayerRow, PlayerRow.id == RoundPlayerRow.player_id)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .where(RoundRow.ended_ms.is_(None), RoundPlayerRow.seat == 0, mine(db, RoundRow))
        .order_by(RoundRow.id.desc())
        .limit(1)
    ).first()
    if found is None:
        return None
    row, part, name, table = found
    players = db.scalars(
        select(PlayerRow.name)
        .join(RoundPlayerRow, RoundPlayerRow.player_id == PlayerRow.id)
        .where(RoundPlayerRow.round_id == row.id)
        .order_by(RoundPlayerRow.seat)
    ).all()
    of_round = AskedRow.round_id == row.id, AskedRow.phase.not_in(ASIDE)
    answered = select(func.count()).where(*of_round, AskedRow.phase == "revealed")
    return Waiting(
        round_uid=row.uid,
        choice=choice_of(table, row.code),
        player=name,
        answered=int(db.scalar(answered) or 0),
        length=int(db.scalar(select(func.count()).where(*of_round)) or 0) if table.length else 0,
        score=part.score,
        players=tuple(players),
    )


def restore(db: Session, round_uid: bytes) -> Round:
    """Return a round as it stood: the same questions, options and answers."""
    row, name, table, only_try = db.execute(
        select(RoundRow, PlayerRow.name, ScoreTableRow, RoundPlayerRow.only_try)
        .join(RoundPlayerRow, RoundPlayerRow.round_id == RoundRow.id)
        .join(PlayerRow, PlayerRow.id == RoundPlayerRow.player_id)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .where(RoundRow.uid == round_uid)
    ).one()
    every = db.scalars(
        select(AskedRow).where(AskedRow.round_id == row.id).order_by(AskedRow.place)
    ).all()
    rows = [one for one in every if one.phase not in ASIDE]
    reserve = asked_of(db, [one for one in every if one.phase == "reserve"])
    attempts = _attempts(db, row)
    choice = choice_of(table, row.code)
    return Round(
        row.uid,
        choice,
        asked_of(db, rows),
        player=name,
        attempts=attempts,
        standing=_standing(rows, len(attempts)),
        reserve=reserve[0] if reserve else None,
        local_date=row.local_date,
        counts=only_try is not None or choice.rules.source != TICKETS,
    )


def asked_of(db: Session, rows: Sequence[AskedRow]) -> list[Asked]:
    """Return what rows asked, as it was shown; raises MalformedRow."""
    loaded = load.revisions(db, [row.revision_id for row in rows])
    try:
        return [_asked(row, loaded[row.revision_id]) for row in rows]
    except (LookupError, TypeError, ValueError) as error:
        raise MalformedRow("rows make no question that was asked") from error


def _asked(row: AskedRow, revision: load.Loaded) -> Asked:
    return Asked(
        uid=row.uid,
        place=row.place,
        item=load.as_of_edition(revision, row.edition),
        options=tuple(revision.options[place] for place in json.loads(row.options)),
        lifelines=tuple(Lifeline(line) for line in json.loads(row.lifelines or "[]")),
        removed=tuple(json.loads(row.removed or "[]")),
        credit=revision.credit,
    )


def _attempts(db: Session, of: RoundRow) -> list[Attempt]:
    rows = db.execute(
        select(AttemptRow, AskedRow.place, AskedRow.lifelines)
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .where(AskedRow.round_id == of.id)
        .order_by(AskedRow.place, AttemptRow.try_number)
    ).all()
    return [
        attempt_of(
            row,
            place,
            helped=bool(json.loads(lifelines or "[]")),
            last=of.finished and number == len(rows),
        )
        for number, (row, place, lifelines) in enumerate(rows, start=1)
    ]


def attempt_of(row: AttemptRow, place: int, *, helped: bool = False, last: bool = False) -> Attempt:
    """Return an answer as its row says."""
    bill = Receipt(row.base, row.percent, row.streak, row.points, helped)
    sure = None if row.sure is None else Sure(row.sure)
    return Attempt(row.uid, place, row.chosen, row.used_ms, row.right, bill, last, sure)


def _standing(rows: list[AskedRow], answered: int) -> Standing:
    if answered >= len(rows):
        return Standing()
    row = rows[answered]
    if row.phase == "asking":
        return Standing(shown=True, used_ms=0, cut_off=True)
    return Standing(shown=row.phase == "paused", used_ms=row.used_ms, cut_off=row.cut_off)
