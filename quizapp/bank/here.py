"""Which rounds were played on this computer: the uid of a round begins with its mark.

No column says it, so that a round keeps it wherever it is copied to.
"""

import secrets

from sqlalchemy import ColumnElement, false
from sqlalchemy.orm import Session

from quizapp.bank.schema_play import RoundRow

_UID_BYTES = 16
MARK = "machine"
"""Under this name a session holds the mark."""


def new_round_uid(db: Session) -> bytes:
    """Return a uid for a round that is played on this computer."""
    mark = _mark_of(db)
    return mark + secrets.token_bytes(_UID_BYTES - len(mark))


def played_here(db: Session) -> ColumnElement[bool]:
    """Return what is so of the rounds that were begun on this computer."""
    mark = _mark_of(db)
    if not mark:
        return false()
    rest = _UID_BYTES - len(mark)
    return RoundRow.uid.between(mark + b"\x00" * rest, mark + b"\xff" * rest)


def _mark_of(db: Session) -> bytes:
    mark: bytes = db.info.get(MARK, b"")
    return mark
