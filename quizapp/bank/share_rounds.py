"""Rounds copied from one bank to another, each whole: seats, what was asked, every answer.

Only rounds that have ended are copied, and of them what belongs to players who are still there;
a round that is there already stays as it is.
"""

from collections import Counter
from typing import Any

from sqlalchemy import Row, select, update
from sqlalchemy.orm import Session

from quizapp.bank import score_tally
from quizapp.bank.bulk import take_ids
from quizapp.bank.mine import follow_players
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    RoundPlayerRow,
    RoundRow,
    ScoreTableRow,
)
from quizapp.bank.share_players import find_players, keep_texts
from quizapp.bank.share_source import Rows, Source, find_or_copy, whole, write_copies
from quizapp.bank.share_tally import Tally


def copy_rounds(source: Source, db: Session, rounds: Rows) -> Tally:
    """Copy rounds, whole rows, that are not there yet."""
    uids = [row.uid for row in rounds]
    held = set(db.scalars(select(RoundRow.uid).where(RoundRow.uid.in_(uids))))
    rounds = [row for row in rounds if row.uid not in held]
    of = [row.id for row in rounds]
    seats = source.rows(
        whole(RoundPlayerRow).where(RoundPlayerRow.round_id.in_(of)).order_by(RoundPlayerRow.id)
    )
    players = find_players(source, db, {seat.player_id for seat in seats})
    seats = [seat for seat in seats if seat.player_id in players]
    taken = {seat.round_id for seat in seats}
    rounds = [row for row in rounds if row.id in taken]
    ranked = {seat.ranked_table_id for seat in seats if seat.ranked_table_id is not None}
    tables = find_or_copy(
        source, db, ScoreTableRow, "key", {row.table_id for row in rounds} | ranked
    )
    ids = dict(zip([row.id for row in rounds], take_ids(db, RoundRow, len(rounds)), strict=True))
    write_copies(
        *(db, RoundRow, rounds),
        id=list(ids.values()),
        table_id=[tables[row.table_id] for row in rounds],
    )
    started = {row.id: row.started_ms for row in rounds}
    _write_seats(db, seats, ids, players, tables, started)
    score_tally.add(db, score_tally.ranked(db, RoundPlayerRow.round_id.in_(ids.values())))
    _write_answers(source, db, ids, players)
    follow_players(db, rounds=ids.values())
    return Tally(rounds=len(rounds))


def _write_seats(
    db: Session,
    seats: Rows,
    ids: dict[int, int],
    players: dict[int, int],
    tables: dict[int, int],
    started: dict[int, int],
) -> None:
    lost = {seat.id for seat in seats if not _first_try(db, seat, players, started)}
    ranked = [None if seat.id in lost else seat.ranked_table_id for seat in seats]
    write_copies(
        *(db, RoundPlayerRow, seats),
        round_id=[ids[seat.round_id] for seat in seats],
        player_id=[players[seat.player_id] for seat in seats],
        ranked_table_id=[table and tables[table] for table in ranked],
        only_try=[None if seat.id in lost else seat.only_try for seat in seats],
    )


def _first_try(
    db: Session, seat: Row[Any], players: dict[int, int], started: dict[int, int]
) -> bool:
    """Tell whether a try at a day or a code counts: of two the one that was begun first does."""
    if seat.only_try is None:
        return True
    other = db.execute(
        select(RoundPlayerRow.id, RoundRow.started_ms)
        .join(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .where(
            RoundPlayerRow.player_id == players[seat.player_id],
            RoundPlayerRow.only_try == seat.only_try,
        )
    ).first()
    if other is None:
        return True
    if other.started_ms <= started[seat.round_id]:
        return False
    score_tally.add(db, Counter(), score_tally.ranked(db, RoundPlayerRow.id == other.id))
    no_more = update(RoundPlayerRow).where(RoundPlayerRow.id == other.id)
    db.execute(no_more.values(ranked_table_id=None, only_try=None))
    return True


def _write_answers(
    source: Source, db: Session, rounds: dict[int, int], players: dict[int, int]
) -> None:
    """Write what was asked in rounds, and what these players answered."""
    asked = source.rows(whole(AskedRow).where(AskedRow.round_id.in_(rounds)).order_by(AskedRow.id))
    texts = keep_texts(source, db, {row.revision_id for row in asked})
    ids = dict(zip([row.id for row in asked], take_ids(db, AskedRow, len(asked)), strict=True))
    write_copies(
        *(db, AskedRow, asked),
        id=list(ids.values()),
        round_id=[rounds[row.round_id] for row in asked],
        revision_id=[texts[row.revision_id] for row in asked],
    )
    given = source.rows(
        whole(AttemptRow)
        .where(AttemptRow.asked_id.in_(ids), AttemptRow.player_id.in_(players))
        .order_by(AttemptRow.id)
    )
    write_copies(
        *(db, AttemptRow, given),
        asked_id=[ids[row.asked_id] for row in given],
        player_id=[players[row.player_id] for row in given],
    )
