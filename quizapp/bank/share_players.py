"""Players copied from one bank to another with what is their own: cards to practise, remarks.

Who has the same name is the same player, as everywhere in the game. Who was deleted, at home or
there, is not brought back. A server has a guest for each login: at home the others' have a name.
"""

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import func, or_, select, update
from sqlalchemy.orm import Session

from quizapp.bank.bulk import take_ids
from quizapp.bank.mine import follow_players, mine
from quizapp.bank.players import player_id_of
from quizapp.bank.schema import ItemRow, RevisionRow
from quizapp.bank.schema_play import CardRow, FlagRow, PlayerRow
from quizapp.bank.share_known import item_ids, revision_ids
from quizapp.bank.share_questions import ITEM, copy_history
from quizapp.bank.share_source import Rows, Source, write_copies
from quizapp.bank.share_tally import Tally
from quizapp.game.people import GUEST
from quizapp.game.practice import day_of
from quizapp.text import near_text

LIVING = PlayerRow.retired_ms.is_(None)


class _People(NamedTuple):
    """Players of the target by their ids in the source, and those who were deleted there."""

    held: dict[int, int]
    gone: set[int]


def find_players(source: Source, db: Session, ids: Collection[int]) -> dict[int, int]:
    """Return the players of the target, who are still there, by their ids in the source."""
    rows = source.rows(
        select(PlayerRow.id, PlayerRow.uid, PlayerRow.name_key, PlayerRow.login).where(
            PlayerRow.id.in_(ids), LIVING
        )
    )
    return _people(source, db, rows).held


def copy_players(source: Source, db: Session, rows: Rows) -> Tally:
    """Copy players, whole rows; one whose name is another's gets a number behind it."""
    found = _people(source, db, rows)
    new = [row for row in rows if row.id not in found.held and row.id not in found.gone]
    login = _login(source)
    for row, made in zip(new, take_ids(db, PlayerRow, len(new)), strict=True):
        others = row.guest and row.login != login
        name = _free_name(db, f"{GUEST} ({row.login})" if others else row.name)
        write_copies(
            *(db, PlayerRow, [row]),
            id=[made],
            name=[name],
            name_key=[near_text(name)],
            guest=[row.guest and not others],
        )
    return Tally(players=len(new), gone=len(found.gone))


def copy_cards(source: Source, db: Session, rows: Rows) -> Tally:
    """Copy cards to practise, whole rows; of two for a question the one played later stays."""
    players = find_players(source, db, {row.player_id for row in rows})
    items = item_ids(source, db, {row.item_id for row in rows})
    held = {
        (row.player_id, row.item_id): row
        for row in db.execute(
            select(CardRow.id, CardRow.player_id, CardRow.item_id, CardRow.state).where(
                CardRow.player_id.in_(players.values()), CardRow.item_id.in_(items.values())
            )
        )
    }
    new, changed = [], 0
    for row in rows:
        if row.player_id not in players or row.item_id not in items:
            continue
        there = held.get((players[row.player_id], items[row.item_id]))
        if there is None:
            new.append(row)
        elif day_of(row.state) > day_of(there.state):
            later = {"state": row.state, "due_ms": row.due_ms}
            db.execute(update(CardRow).where(CardRow.id == there.id).values(later))
            changed += 1
    write_copies(
        *(db, CardRow, new),
        player_id=[players[row.player_id] for row in new],
        item_id=[items[row.item_id] for row in new],
    )
    return Tally(cards=len(new) + changed)


def copy_flags(source: Source, db: Session, rows: Rows) -> Tally:
    """Copy remarks on questions, whole rows; one that is there stays as it is there."""
    held = set(db.scalars(select(FlagRow.uid).where(FlagRow.uid.in_([row.uid for row in rows]))))
    players = find_players(source, db, {row.player_id for row in rows if row.player_id is not None})
    new = [
        row
        for row in rows
        if row.uid not in held and (row.player_id is None or row.player_id in players)
    ]
    texts = keep_texts(source, db, {row.revision_id for row in new})
    write_copies(
        *(db, FlagRow, new),
        revision_id=[texts[row.revision_id] for row in new],
        player_id=[row.player_id and players[row.player_id] for row in new],
    )
    follow_players(db, flags=[row.uid for row in new])
    return Tally(reports=len(new))


def keep_texts(source: Source, db: Session, ids: Collection[int]) -> dict[int, int]:
    """Return revisions of the target by their ids in the source; those not there are written."""
    found = revision_ids(source, db, ids)
    missing = [one for one in ids if one not in found]
    if not missing:
        return found
    owners = select(RevisionRow.item_id).where(RevisionRow.id.in_(missing))
    copy_history(
        source, db, source.rows(select(*ITEM).where(ItemRow.id.in_(owners)).order_by(ItemRow.id))
    )
    return found | revision_ids(source, db, missing)


def _people(source: Source, db: Session, rows: Rows) -> _People:
    """Find players, who have id, uid, name_key and login: by uid, or a name that is nobody else's.

    Guests of other logins in the source are not the guest here.
    """
    uids = [row.uid for row in rows]
    columns = PlayerRow.id, PlayerRow.uid, PlayerRow.name_key, PlayerRow.retired_ms
    by_uid = {row.uid: row for row in db.execute(select(*columns).where(PlayerRow.uid.in_(uids)))}
    login = _login(source)
    named = {row.id for row in rows if row.name_key or row.login == login}
    names = {row.name_key for row in rows if row.id in named and row.uid not in by_uid}
    those = or_(PlayerRow.guest.is_(False), mine(db, PlayerRow))
    called = db.execute(select(*columns).where(PlayerRow.name_key.in_(names), LIVING, those)).all()
    others = {
        row.uid
        for row in source.rows(
            select(PlayerRow.uid).where(PlayerRow.uid.in_([row.uid for row in called]))
        )
    }
    by_name = {row.name_key: row.id for row in called if row.uid not in others}
    held: dict[int, int] = {}
    gone: set[int] = set()
    for row in rows:
        there = by_uid.get(row.uid)
        if there is not None and there.retired_ms is not None:
            gone.add(row.id)
        elif there is not None:
            held[row.id] = there.id
        elif row.id in named and row.name_key in by_name:
            held[row.id] = by_name[row.name_key]
    return _People(held, gone)


def _login(source: Source) -> str:
    """Return whose rows are one's own in a source."""
    if source.db.get_bind().dialect.name == "sqlite":
        return ""
    return str(source.rows(select(func.current_user()))[0][0])


def _free_name(db: Session, name: str) -> str:
    """Return the name, or with a number behind it where somebody there is called so."""
    number, free = 1, name
    while player_id_of(db, free) is not None:
        number += 1
        free = f"{name} ({number})"
    return free
