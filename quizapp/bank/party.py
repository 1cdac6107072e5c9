"""Parties in the bank: who has buzzed, what each player answered, and where it all stood.

A party is begun, taken up and discarded as any round is. Who has buzzed stands in the phase
of what is asked, with the time on their clock: ``asking 2 0``. Each verb can be repeated
without harm, for a write that failed is tried again as it was.
"""

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.bank import cards
from quizapp.bank.resume import asked_of, attempt_of
from quizapp.bank.rounds import asked_row, attempt_row, end, sitting
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    PlayerRow,
    RoundPlayerRow,
    RoundRow,
    ScoreTableRow,
)
from quizapp.bank.showing import show as show_asked
from quizapp.bank.tables import choice_of
from quizapp.bank.trouble import Gone
from quizapp.game.party import PartyRound, PartyStanding, Turn

_REVEALED = "revealed"


def show(db: Session, asked_uid: bytes, stands: PartyStanding) -> None:
    """Note that a question is on the screen, and who has buzzed for it."""
    show_asked(db, asked_uid, used_ms=stands.used_ms, cut_off=stands.cut_off)
    row = asked_row(db, asked_uid)
    if row.phase != _REVEALED:
        row.phase = _phase("asking", stands)


def leave(db: Session, asked_uid: bytes, stands: PartyStanding) -> None:
    """Note that a question was left in good order, as it ``stands``."""
    row = asked_row(db, asked_uid)
    if row.phase.startswith("asking"):
        row.phase = _phase("paused", stands)
        row.used_ms = stands.used_ms


def keep(db: Session, asked_uid: bytes, turn: Turn, now_ms: int, *, reveals: bool) -> None:
    """Keep one player's answer; the question opens again unless that ``reveals`` it.

    Raises Gone as ``keeping.keep`` does.
    """
    attempt = turn.attempt
    if db.scalar(select(AttemptRow.id).where(AttemptRow.uid == attempt.uid)) is not None:
        return
    row = asked_row(db, asked_uid)
    part = sitting(db, row.round_id, turn.seat)
    tried = AttemptRow.asked_id == row.id, AttemptRow.try_number == turn.number
    if row.phase == _REVEALED or db.scalar(select(AttemptRow.id).where(*tried)) is not None:
        raise Gone("a question that was answered elsewhere")
    db.add(attempt_row(attempt, row.id, part.player_id, now_ms, turn.number))
    cards.note(db, row, part.player_id, attempt, now_ms)
    part.score += attempt.points
    part.right += int(attempt.right)
    row.used_ms = attempt.used_ms
    row.phase = _REVEALED if reveals else "asking"
    if attempt.last:
        db.flush()
        end(db, row.round_id, now_ms, finished=True)


def reveal(db: Session, asked_uid: bytes, now_ms: int, *, last: bool) -> None:
    """Note that an open question was revealed, for nobody would try; ``last`` ends the party."""
    row = asked_row(db, asked_uid)
    row.phase = _REVEALED
    if last:
        db.flush()
        end(db, row.round_id, now_ms, finished=True)


def restore(db: Session, round_uid: bytes) -> PartyRound:
    """Return a party as it stood: the same questions, options, answers and buzz."""
    row, table = db.execute(
        select(RoundRow, ScoreTableRow)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .where(RoundRow.uid == round_uid)
    ).one()
    seats = db.execute(
        select(RoundPlayerRow.player_id, PlayerRow.name)
        .join(PlayerRow, PlayerRow.id == RoundPlayerRow.player_id)
        .where(RoundPlayerRow.round_id == row.id)
        .order_by(RoundPlayerRow.seat)
    ).all()
    rows = db.scalars(
        select(AskedRow).where(AskedRow.round_id == row.id).order_by(AskedRow.place)
    ).all()
    closed = sum(one.phase == _REVEALED for one in rows)
    return PartyRound(
        row.uid,
        choice_of(table, row.code),
        asked_of(db, rows),
        players=[name for _, name in seats],
        turns=_turns(db, row, [player for player, _ in seats]),
        closed=closed,
        standing=_standing(rows[closed]) if closed < len(rows) else PartyStanding(),
    )


def _turns(db: Session, of: RoundRow, players: list[int]) -> list[Turn]:
    rows = db.execute(
        select(AttemptRow, AskedRow.place)
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .where(AskedRow.round_id == of.id)
        .order_by(AskedRow.place, AttemptRow.try_number)
    ).all()
    return [
        Turn(players.index(row.player_id), row.try_number, attempt_of(row, place))
        for row, place in rows
    ]


def _standing(row: AskedRow) -> PartyStanding:
    phase, *buzz = row.phase.split()
    seat = int(buzz[0]) if buzz else None
    if phase == "asking":
        return PartyStanding(shown=True, cut_off=True, seat=seat)
    return PartyStanding(
        shown=phase == "paused",
        used_ms=row.used_ms,
        cut_off=row.cut_off,
        seat=seat,
        answer_ms=int(buzz[1]) if buzz else 0,
    )


def _phase(phase: str, stands: PartyStanding) -> str:
    return phase if stands.seat is None else f"{phase} {stands.seat} {stands.answer_ms}"
