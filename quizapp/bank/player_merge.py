"""Two players who are one, and players who are no more; both can be undone."""

import time

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from quizapp.bank.player_changes import record_change
from quizapp.bank.player_state import Ids, State, state_of, write
from quizapp.bank.players import living
from quizapp.bank.schema import RevisionRow
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    CardRow,
    FlagRow,
    RoundPlayerRow,
    RoundRow,
)
from quizapp.errors import Code, QuizError

_RETIRED, _OWNER = 3, 0
_RANKED, _DAILY = 3, 4


def remove(db: Session, uid: bytes) -> bytes:
    """Delete a player; return the change's uid.

    The name is free again. Their rounds leave the high scores, for who is deleted wants to be
    gone from the screen; the rows stay, so that no question's history has a hole. A round that
    waits for them is ended. Raises QuizError with PLAYER_GONE.
    """
    row = living(db, uid)
    waiting = db.scalars(
        select(RoundRow.id)
        .join(RoundPlayerRow, RoundPlayerRow.round_id == RoundRow.id)
        .where(RoundPlayerRow.player_id == row.id, RoundRow.ended_ms.is_(None))
    ).all()
    seats = db.scalars(select(RoundPlayerRow.id).where(RoundPlayerRow.player_id == row.id)).all()
    old = state_of(db, Ids(people=[row.id], rounds=waiting, seats=seats))
    new = old.copy()
    now_ms = time.time_ns() // 1_000_000
    new.people[row.id][_RETIRED] = now_ms
    for round_ in new.rounds.values():
        round_[0] = now_ms
    for seat in new.seats.values():
        seat[_RANKED] = None
    write(db, old, new)
    return record_change(db, "delete", row.id, None, old, new)


def merge(db: Session, uid: bytes, into_uid: bytes) -> bytes:
    """Give all that is one player's to another, and retire the first; return the change's uid.

    Of two daily tries of a day the one that was begun first counts; of two cards for a question
    the one that was played later stays. Where both sat in one round, each keeps their own
    answers, for they were two there; the retired player's part is ranked no more. Raises QuizError
    with PLAYER_GONE, and with PLAYER_GUEST where the other is the guest.
    """
    one, other = living(db, uid), living(db, into_uid)
    if one.id == other.id:
        raise QuizError(Code.PLAYER_GONE)
    if other.guest:
        raise QuizError(Code.PLAYER_GUEST)
    old = _belongings(db, one.id, other.id)
    new = old.copy()
    new.people[one.id][_RETIRED] = time.time_ns() // 1_000_000
    _merge_seats(db, new, one.id, other.id)
    _merge_cards(db, new, one.id, other.id)
    for flag in new.flags.values():
        flag[_OWNER] = other.id
    write(db, old, new)
    return record_change(db, "merge", one.id, other.id, old, new)


def _belongings(db: Session, one: int, other: int) -> State:
    """Return all rows of one player, and those of the other that may clash with them."""
    seats, cards = RoundPlayerRow, CardRow
    own_seats = list(db.scalars(select(seats.id).where(seats.player_id == one)))
    days = select(seats.only_try).where(seats.player_id == one, seats.only_try.is_not(None))
    same_day = select(seats.id).where(seats.player_id == other, seats.only_try.in_(days))
    own_cards = list(db.scalars(select(cards.id).where(cards.player_id == one)))
    items = select(cards.item_id).where(cards.player_id == one)
    same_item = select(cards.id).where(cards.player_id == other, cards.item_id.in_(items))
    flags = db.scalars(select(FlagRow.id).where(FlagRow.player_id == one)).all()
    return state_of(
        db,
        Ids(
            people=[one],
            seats=[*own_seats, *db.scalars(same_day)],
            cards=[*own_cards, *db.scalars(same_item)],
            flags=flags,
        ),
    )


def _merge_seats(db: Session, state: State, one: int, other: int) -> None:
    seats = RoundPlayerRow
    others_rounds = select(seats.round_id).where(seats.player_id == other)
    shared = select(seats.id).where(seats.player_id == one, seats.round_id.in_(others_rounds))
    together = set(db.scalars(shared))
    for seat in together:
        state.seats[seat][_RANKED] = state.seats[seat][_DAILY] = None
    days = {row[_DAILY]: seat for seat, row in state.seats.items() if row[_OWNER] == other}
    for seat, row in list(state.seats.items()):
        if row[_OWNER] != one or seat in together:
            continue
        row[_OWNER] = other
        if row[_DAILY] in days:
            loser = max(seat, days[row[_DAILY]], key=lambda each: _started(db, each))
            state.seats[loser][_RANKED] = state.seats[loser][_DAILY] = None


def _started(db: Session, seat: int) -> tuple[int, int]:
    """Return when the round of a seat was begun, and its number."""
    found = db.execute(
        select(RoundRow.started_ms, RoundRow.id)
        .join(RoundPlayerRow, RoundPlayerRow.round_id == RoundRow.id)
        .where(RoundPlayerRow.id == seat)
    ).one()
    return found[0], found[1]


def _merge_cards(db: Session, state: State, one: int, other: int) -> None:
    items = {
        card: item
        for card, item in db.execute(
            select(CardRow.id, CardRow.item_id).where(CardRow.player_id.in_((one, other)))
        )
        if card in state.cards
    }
    theirs = {items[card]: card for card, row in state.cards.items() if row[_OWNER] == other}
    played = _last_played(db, one, other) if theirs else {}
    for card, row in state.cards.items():
        if row[_OWNER] != one:
            continue
        rival = theirs.get(items[card])
        if rival is None:
            row[_OWNER] = other
        elif played.get((one, items[card]), 0) > played.get((other, items[card]), 0):
            # what they hold changes places, and each row stays with its player
            row[1:], state.cards[rival][1:] = state.cards[rival][1:], row[1:]


def _last_played(db: Session, one: int, other: int) -> dict[tuple[int, int], int]:
    """Return when each of the two answered each question last."""
    rows = db.execute(
        select(AttemptRow.player_id, RevisionRow.item_id, func.max(AttemptRow.kept_ms))
        .join(AskedRow, AskedRow.id == AttemptRow.asked_id)
        .join(RevisionRow, RevisionRow.id == AskedRow.revision_id)
        .where(AttemptRow.player_id.in_((one, other)))
        .group_by(AttemptRow.player_id, RevisionRow.item_id)
    )
    return {(player, item): kept_ms for player, item, kept_ms in rows}
