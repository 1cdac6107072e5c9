"""The people who play on this bank."""

import time
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.bank.schema_play import PlayerRow
from quizapp.text import near_text


def player_id_of(db: Session, name: str) -> int | None:
    """Return a player by name, whatever its case, if there is one."""
    return db.scalar(
        select(PlayerRow.id).where(
            PlayerRow.name_key == near_text(name), PlayerRow.retired_ms.is_(None)
        )
    )


def player_id(db: Session, name: str) -> int:
    """Return a player by name, whatever its case; a new name is a new player."""
    found = player_id_of(db, name)
    if found is not None:
        return found
    row = PlayerRow(
        uid=uuid4().bytes,
        name=name,
        name_key=near_text(name),
        colour="",
        shape="",
        created_ms=time.time_ns() // 1_000_000,
    )
    db.add(row)
    db.flush()
    return row.id
