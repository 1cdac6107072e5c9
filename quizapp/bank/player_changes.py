"""Changes of players, written down so that they can be taken back: after a restart too."""

import time
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.bank.mine import called, mine
from quizapp.bank.player_state import State, state_of, write
from quizapp.bank.schema_play import PlayerChangeRow, PlayerRow
from quizapp.errors import Code, QuizError
from quizapp.game.people import PlayerChange
from quizapp.text import near_text


def record_change(
    db: Session, kind: str, player: int, other: int | None, before: State, after: State
) -> bytes:
    """Write a change down; return its uid."""
    row = PlayerChangeRow(
        uid=uuid4().bytes,
        kind=kind,
        player_id=player,
        other_id=other,
        before=before.to_json(),
        after=after.to_json(),
        created_ms=time.time_ns() // 1_000_000,
    )
    db.add(row)
    db.flush()
    return row.uid


def last_change(db: Session) -> PlayerChange | None:
    """Return the newest change of players by this login that has not been taken back."""
    row = db.scalar(
        select(PlayerChangeRow)
        .where(PlayerChangeRow.undone_ms.is_(None), mine(db, PlayerChangeRow))
        .order_by(PlayerChangeRow.id.desc())
        .limit(1)
    )
    if row is None:
        return None
    name = State.from_json(row.before).people[row.player_id][0]
    return PlayerChange(row.uid, row.kind, name)


def undo(db: Session, uid: bytes) -> None:
    """Take a change of players back: every row stands as it stood before.

    Raises QuizError with UNDO_NOTHING where there is no such change to take back,
    PLAYER_UNDO_CHANGED where one of its rows is not as the change left it, and
    PLAYER_NAME_TAKEN where somebody else has the name by now; then nothing is undone.
    """
    change = db.scalar(select(PlayerChangeRow).where(PlayerChangeRow.uid == uid))
    if change is None or change.undone_ms is not None:
        raise QuizError(Code.UNDO_NOTHING)
    before, after = State.from_json(change.before), State.from_json(change.after)
    if state_of(db, after.ids) != after:
        raise QuizError(Code.PLAYER_UNDO_CHANGED)
    for player, (name, _, _, retired_ms) in before.people.items():
        if retired_ms is None:
            _require_free(db, player, name)
    change.undone_ms = time.time_ns() // 1_000_000
    db.flush()
    write(db, after, before)


def _require_free(db: Session, player: int, name: str) -> None:
    key = near_text(name)
    found = db.scalar(
        select(PlayerRow.id).where(
            called(db, key), PlayerRow.retired_ms.is_(None), PlayerRow.id != player
        )
    )
    if found is None:
        return
    if not key:  # somebody plays as guest again
        raise QuizError(Code.PLAYER_UNDO_CHANGED)
    raise QuizError(Code.PLAYER_NAME_TAKEN, name=name)
