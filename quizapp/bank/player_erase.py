"""A player deleted for good: every row that is theirs, and whoever was merged into them.

Nothing here can be undone. SQLite writes zeros over what is deleted: ``secure_delete`` is on for
every connection, since a name that was changed went long before its player. The write-ahead log
is emptied behind it; a shared bank's server keeps its own dead rows until it vacuums. Backups are
files of their own and are not touched.
"""

import logging
import sqlite3
from collections import Counter
from collections.abc import Sequence

from sqlalchemy import ColumnElement, Engine, delete, not_, or_, select, update
from sqlalchemy.orm import Session

from quizapp.bank import score_tally
from quizapp.bank.players import living
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    CardRow,
    FlagRow,
    PlayerChangeRow,
    PlayerRow,
    RoundPlayerRow,
    RoundRow,
)

_log = logging.getLogger(__name__)


def erase(db: Session, uid: bytes) -> None:
    """Delete a player with all that is theirs; raises QuizError with PLAYER_GONE.

    A round of theirs alone goes whole. Of a party their answers and their seat go; the others
    keep theirs. Who was merged into them goes along, for that was them too.
    """
    row = living(db, uid)
    people = with_merged(db, row.id)
    rounds = select(RoundPlayerRow.round_id).where(RoundPlayerRow.player_id.in_(people))
    others = select(RoundPlayerRow.round_id).where(RoundPlayerRow.player_id.not_in(people))
    alone = list(
        db.scalars(select(RoundRow.id).where(RoundRow.id.in_(rounds), RoundRow.id.not_in(others)))
    )
    shared = RoundRow.id.in_(rounds), RoundRow.ended_ms.is_(None), not_(RoundRow.id.in_(alone))
    db.execute(update(RoundRow).where(*shared).values(ended_ms=RoundRow.started_ms))
    gone = score_tally.ranked(db, RoundPlayerRow.player_id.in_(people))
    score_tally.add(db, Counter(), gone)
    for table in (AttemptRow, RoundPlayerRow, CardRow, FlagRow):
        db.execute(delete(table).where(table.player_id.in_(people)))
    for some in _slices(alone):
        db.execute(delete(AskedRow).where(AskedRow.round_id.in_(some)))
        db.execute(delete(RoundRow).where(RoundRow.id.in_(some)))
    db.execute(delete(PlayerChangeRow).where(_of(people)))
    db.execute(delete(PlayerRow).where(PlayerRow.id.in_(people)))


def empty_log(engine: Engine) -> bool:
    """Empty SQLite's write-ahead log, which holds pages as they were; tell whether it is empty.

    While another program reads the bank, or the disk fails, it cannot be; SQLite empties it when
    the last program has closed the bank.
    """
    if engine.dialect.name != "sqlite":
        return True
    held = engine.raw_connection()
    try:
        busy, *_ = held.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
    except sqlite3.OperationalError:
        _log.warning("the bank's log could not be emptied", exc_info=True)
        return False
    finally:
        held.close()
    return not busy


def with_merged(db: Session, player: int) -> Sequence[int]:
    """Return a player with all who were merged into them, however often."""
    found = [player]
    merges = select(PlayerChangeRow.player_id, PlayerChangeRow.other_id).where(
        PlayerChangeRow.kind == "merge", PlayerChangeRow.undone_ms.is_(None)
    )
    into = db.execute(merges.order_by(PlayerChangeRow.id.desc())).all()
    for one, other in into:
        if other in found and one not in found:
            found.append(one)
    return found


def _of(people: Sequence[int]) -> ColumnElement[bool]:
    return or_(PlayerChangeRow.player_id.in_(people), PlayerChangeRow.other_id.in_(people))


def _slices(ids: Sequence[int], size: int = 500) -> list[Sequence[int]]:
    return [ids[start : start + size] for start in range(0, len(ids), size)]
