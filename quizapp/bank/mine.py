"""Whose rows are whose: on a server each row of play carries the login that wrote it.

In a file there are no logins, and all rows are one's own.
"""

from collections.abc import Collection
from typing import Any

from sqlalchemy import ColumnElement, and_, func, not_, or_, select, true, update
from sqlalchemy.orm import Session

from quizapp.bank.schema_play import FlagRow, PlayerRow, RoundPlayerRow, RoundRow


def in_a_file(db: Session) -> bool:
    """Tell whether a bank is a file, and has no logins."""
    return db.get_bind().dialect.name == "sqlite"


def mine(db: Session, table: type[Any]) -> ColumnElement[bool]:
    """Return what is so of the rows that this login has written."""
    if in_a_file(db):
        return true()
    own: ColumnElement[bool] = table.login == func.current_user()
    return own


def writable(db: Session, table: type[Any]) -> ColumnElement[bool]:
    """Return what is so of the rows that this login may write.

    These are its own; an owner may write all, and so may everybody where there are no roles.
    """
    if in_a_file(db):
        return true()
    return or_(mine(db, table), not_(func.row_security_active(table.__tablename__)))


def called(db: Session, key: str) -> ColumnElement[bool]:
    """Return what is so of players with this ``name_key``; the guest is each login's own."""
    if key:
        return and_(PlayerRow.name_key == key, PlayerRow.guest.is_(False))
    return and_(PlayerRow.guest.is_(True), mine(db, PlayerRow))


def follow_players(
    db: Session, *, rounds: Collection[int] = (), flags: Collection[bytes] = ()
) -> None:
    """Give rounds and reports that an owner has copied in to the logins of their players.

    Whoever may write their own rows alone has copied nothing else.
    """
    if in_a_file(db) or db.scalar(select(func.row_security_active("round"))):
        return
    first = (
        select(PlayerRow.login)
        .join(RoundPlayerRow, RoundPlayerRow.player_id == PlayerRow.id)
        .where(RoundPlayerRow.round_id == RoundRow.id)
        .order_by(RoundPlayerRow.seat)
        .limit(1)
    )
    theirs = update(RoundRow).where(RoundRow.id.in_(rounds))
    db.execute(theirs.values(login=first.scalar_subquery()))
    said = select(PlayerRow.login).where(PlayerRow.id == FlagRow.player_id)
    reported = update(FlagRow).where(FlagRow.uid.in_(flags), FlagRow.player_id.is_not(None))
    db.execute(reported.values(login=said.scalar_subquery()))
