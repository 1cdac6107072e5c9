"""An answer kept: one query and three writes, in as few steps of ours as there can be.

The window paints the verdict meanwhile, and Python runs one thread at a time: each step waits for
its turn. So there are no objects of the ORM here, and the statements are made once. A server gets
the three writes in one message: each message takes both sides longer than the write in it.
"""

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.orm import Session

from quizapp.bank.cards import Met, note_met
from quizapp.bank.mine import in_a_file
from quizapp.bank.players import has_left
from quizapp.bank.rounds import attempt_values, end
from quizapp.bank.schema import RevisionRow, table_of
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    PlayerRow,
    RoundPlayerRow,
    RoundRow,
    ScoreTableRow,
)
from quizapp.bank.trouble import Gone
from quizapp.game.round import Attempt


def keep(db: Session, asked_uid: bytes, attempt: Attempt, now_ms: int) -> None:
    """Keep one answer with what it means for practice, and end the round with the last one.

    The same answer counts once. Raises Gone where the round or its player has been deleted, or
    somebody has gone on with the round elsewhere and answered this.
    """
    bank = db.connection()
    uids = {"asked_uid": asked_uid, "attempt_uid": attempt.uid}
    found = bank.execute(_WHAT_WAS_ASKED, uids).one_or_none()
    if found is None:
        raise Gone("a round")
    if found.held is not None:
        return
    if found.retired_ms is not None and has_left(db, found.player_id):
        raise Gone("a player")
    if found.phase == _REVEALED_PHASE:
        raise Gone("a question that was answered elsewhere")
    values = attempt_values(attempt, found.asked_id, found.player_id, now_ms)
    answer = {f"new_{name}": value for name, value in values.items()}
    used = {"asked": found.asked_id, "now_used_ms": attempt.used_ms}
    earned = {"part": found.part_id, "more_points": attempt.points, "more": int(attempt.right)}
    if in_a_file(db):
        bank.execute(_ANSWER, answer)
        bank.execute(_REVEALED, used)
        bank.execute(_EARNED, earned)
    else:
        bank.execute(_ALL_THREE, answer | used | earned)
    met = Met(found.player_id, found.item_id, found.utc_offset_min, found.mode)
    note_met(db, met, attempt, now_ms)
    if attempt.last:
        db.flush()
        end(db, found.round_id, now_ms, finished=True)


_ASKED, _ATTEMPT, _PART = map(table_of, (AskedRow, AttemptRow, RoundPlayerRow))
_PLAYER, _REVISION = map(table_of, (PlayerRow, RevisionRow))
_ROUND, _SCORES = map(table_of, (RoundRow, ScoreTableRow))
_REVEALED_PHASE = "revealed"
_HELD = select(_ATTEMPT.c.id).where(_ATTEMPT.c.uid == bindparam("attempt_uid")).scalar_subquery()
_WHAT_WAS_ASKED = (
    select(
        *(_ASKED.c.id.label("asked_id"), _ASKED.c.round_id, _PART.c.id.label("part_id")),
        *(_PART.c.player_id, _REVISION.c.item_id, _ROUND.c.utc_offset_min, _SCORES.c.mode),
        *(_ASKED.c.phase, _PLAYER.c.retired_ms, _HELD.label("held")),
    )
    .select_from(_ASKED)
    .join(_PART, _PART.c.round_id == _ASKED.c.round_id)
    .join(_PLAYER, _PLAYER.c.id == _PART.c.player_id)
    .join(_REVISION, _REVISION.c.id == _ASKED.c.revision_id)
    .join(_ROUND, _ROUND.c.id == _ASKED.c.round_id)
    .join(_SCORES, _SCORES.c.id == _ROUND.c.table_id)
    .where(_ASKED.c.uid == bindparam("asked_uid"), _PART.c.seat == 0)
)
_NEW = [one.name for one in _ATTEMPT.columns if one.name != "id"]
_ANSWER = insert(_ATTEMPT).inline().values({name: bindparam(f"new_{name}") for name in _NEW})
_REVEALED = (
    update(_ASKED)
    .where(_ASKED.c.id == bindparam("asked"))
    .values(phase=_REVEALED_PHASE, used_ms=bindparam("now_used_ms"))
)
_EARNED = (
    update(_PART)
    .where(_PART.c.id == bindparam("part"))
    .values(score=_PART.c.score + bindparam("more_points"), right=_PART.c.right + bindparam("more"))
)
_ALL_THREE = _EARNED.add_cte(_ANSWER.cte("answer"), _REVEALED.cte("revealed"))
