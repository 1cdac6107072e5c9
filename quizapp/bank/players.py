"""The people who play on this bank, and what they are called."""

import time
from collections.abc import Iterable, Sequence
from uuid import uuid4

from sqlalchemy import Integer, Select, cast, func, or_, select, true
from sqlalchemy.orm import Session

from quizapp.bank.mine import called, in_a_file, mine, writable
from quizapp.bank.player_changes import record_change
from quizapp.bank.player_state import Ids, state_of, write
from quizapp.bank.schema_play import PlayerChangeRow, PlayerRow, RoundPlayerRow, RoundRow
from quizapp.bank.trouble import Gone
from quizapp.errors import Code, QuizError
from quizapp.game.people import GUEST_MARK, KnownPlayer, Mark, mark_of, next_mark
from quizapp.limits import PLAYER_CHARACTERS
from quizapp.text import clean_or_empty, near_text

_LIVING = PlayerRow.retired_ms.is_(None)


def player_id_of(db: Session, name: str) -> int | None:
    """Return a player by name, whatever its case, if there is one."""
    found = select(PlayerRow.id).where(called(db, near_text(name)), _LIVING)
    return db.scalar(found)


def all_called(db: Session, name: str) -> Select[int]:
    """Return a query on all who are or were called so: added anew, one has seen what one had."""
    return select(PlayerRow.id).where(called(db, near_text(name)))


def require_ours(db: Session, names: Iterable[str]) -> None:
    """Raise QuizError with PLAYER_OF_OTHERS where the server keeps a name for another login."""
    if in_a_file(db):
        return
    keys = {near_text(name) for name in names}
    theirs = select(PlayerRow.name).where(
        PlayerRow.name_key.in_(keys), PlayerRow.guest.is_(False), _LIVING, ~writable(db, PlayerRow)
    )
    found = db.scalar(theirs.limit(1))
    if found is not None:
        raise QuizError(Code.PLAYER_OF_OTHERS, name=found)


def player_id(db: Session, name: str) -> int:
    """Return a player by name, whatever its case; a new name is a new player, none the guest."""
    found = player_id_of(db, name)
    return _make(db, name, None).id if found is None else found


def known(db: Session, names: Sequence[str]) -> tuple[bytes | None, ...]:
    """Return the uids of players by name; None for one who is not there yet."""
    keys = [near_text(name) for name in names]
    found = select(PlayerRow.name_key, PlayerRow.uid).where(PlayerRow.name_key.in_(keys), _LIVING)
    uids = dict(db.execute(found).all())
    return tuple(uids.get(key) for key in keys)


def sits_as(db: Session, name: str, uid: bytes | None) -> int:
    """Return who takes a seat, by name or, where they were known when it was dealt, by ``uid``.

    Who was merged since is the other now. Raises Gone where they were deleted since.
    """
    if uid is None:
        return player_id(db, name)
    row = db.scalar(select(PlayerRow).where(PlayerRow.uid == uid))
    while row is not None and row.retired_ms is not None:
        into = _merged_into(db, row.id)
        row = None if into is None else db.get(PlayerRow, into)
    if row is None:
        raise Gone("a player")
    return row.id


def has_left(db: Session, retired_id: int) -> bool:
    """Tell whether somebody who is retired was deleted: who was merged is another now."""
    return _merged_into(db, retired_id) is None


def _merged_into(db: Session, retired_id: int) -> int | None:
    """Return who a retired player was made part of, where that is how they went."""
    change = db.execute(
        select(PlayerChangeRow.kind, PlayerChangeRow.other_id)
        .where(
            PlayerChangeRow.player_id == retired_id,
            PlayerChangeRow.kind.in_(("merge", "delete")),
            PlayerChangeRow.undone_ms.is_(None),
        )
        .order_by(PlayerChangeRow.id.desc())
        .limit(1)
    ).first()
    return change[1] if change is not None and change[0] == "merge" else None


def living(db: Session, uid: bytes) -> PlayerRow:
    """Return a player who is still there; raises QuizError with PLAYER_GONE or PLAYER_OF_OTHERS."""
    row = db.scalar(select(PlayerRow).where(PlayerRow.uid == uid, _LIVING))
    if row is None:
        raise QuizError(Code.PLAYER_GONE)
    require_ours(db, [row.name])
    return row


def everyone(db: Session, *, ours: bool = False) -> list[KnownPlayer]:
    """Return all players, who played last first; of guests this login's own.

    ``ours`` leaves out those of other logins, where the server keeps them from this one.
    """
    whose = writable(db, PlayerRow) if ours else true()
    finished = func.coalesce(func.sum(cast(RoundRow.finished, Integer)), 0)
    rows = db.execute(
        select(PlayerRow, finished, func.max(RoundRow.started_ms), func.max(RoundRow.id))
        .outerjoin(RoundPlayerRow, RoundPlayerRow.player_id == PlayerRow.id)
        .outerjoin(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .where(_LIVING, whose, or_(PlayerRow.guest.is_(False), mine(db, PlayerRow)))
        .group_by(PlayerRow.id)
    ).all()
    newest_first = sorted(rows, key=lambda row: (row[3] or 0, row[0].id), reverse=True)
    return [_known(row, int(rounds), played) for row, rounds, played, _ in newest_first]


def add(db: Session, name: str, mark: Mark | None = None) -> KnownPlayer:
    """Add a player; without a mark they get one that nobody wears yet.

    Raises QuizError with PLAYER_NO_NAME, PLAYER_NAME_TAKEN, PLAYER_OF_OTHERS, or what is wrong
    with the name.
    """
    name = _free_name(db, name)
    return _known(_make(db, name, mark))


def change(db: Session, uid: bytes, name: str, mark: Mark) -> bytes | None:
    """Give a player another name or mark; return the change's uid, None where nothing changed.

    Raises QuizError as ``add`` does, with PLAYER_GONE, and with PLAYER_GUEST for the guest.
    """
    row = living(db, uid)
    if row.guest:
        raise QuizError(Code.PLAYER_GUEST)
    name = _free_name(db, name, row.id)
    old = state_of(db, Ids(people=[row.id]))
    new = old.copy()
    new.people[row.id] = [name, mark.colour, mark.shape, row.retired_ms]
    if new == old:
        return None
    kind = "mark" if row.name == name else "rename"
    write(db, old, new)
    return record_change(db, kind, row.id, None, old, new)


def _known(row: PlayerRow, rounds: int = 0, played_ms: int | None = None) -> KnownPlayer:
    mark = GUEST_MARK if row.guest else mark_of(row.uid, row.colour, row.shape)
    return KnownPlayer(row.uid, row.name, mark, row.guest, rounds, played_ms)


def _make(db: Session, name: str, mark: Mark | None) -> PlayerRow:
    guest = not near_text(name)
    if mark is None:
        mark = GUEST_MARK if guest else next_mark(_worn(db))
    row = PlayerRow(
        uid=uuid4().bytes,
        name=name,
        name_key=near_text(name),
        colour=mark.colour,
        shape=mark.shape,
        guest=guest,
        created_ms=time.time_ns() // 1_000_000,
    )
    db.add(row)
    db.flush()
    return row


def _worn(db: Session) -> list[Mark]:
    """Return the marks of all who are there."""
    others = db.execute(
        select(PlayerRow.uid, PlayerRow.colour, PlayerRow.shape).where(
            _LIVING, PlayerRow.guest.is_(False)
        )
    )
    return [mark_of(uid, colour, shape) for uid, colour, shape in others]


def _free_name(db: Session, name: str, own_id: int | None = None) -> str:
    """Return a name as it may be kept, in one line; it must not be another player's."""
    name = " ".join(clean_or_empty(name, PLAYER_CHARACTERS).split())
    key = near_text(name)
    if not key:
        raise QuizError(Code.PLAYER_NO_NAME)
    if player_id_of(db, name) not in (None, own_id):
        require_ours(db, [name])
        raise QuizError(Code.PLAYER_NAME_TAKEN, name=name)
    return name
