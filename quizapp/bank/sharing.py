"""All that is copied from one bank to another, in order, each batch in one transaction.

The two may be a file and a server, either way round: nothing here asks which. What a batch
brings is found by the next run, so that a copy that was killed goes on where it was.
"""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session

from quizapp.bank import share_chosen
from quizapp.bank.bulk import await_turn, insert_rows, make_room
from quizapp.bank.schema import ApartRow, FactRow, ItemRow, PackRow
from quizapp.bank.schema_play import CardRow, FlagRow, PlayerRow, RoundRow
from quizapp.bank.share_chosen import Query
from quizapp.bank.share_known import find_packs, item_ids, keep_packs
from quizapp.bank.share_players import copy_cards, copy_flags, copy_players
from quizapp.bank.share_questions import ITEM, copy_items
from quizapp.bank.share_rounds import copy_rounds
from quizapp.bank.share_source import Rows, Source
from quizapp.bank.share_tally import Chosen, Progress, Tally
from quizapp.bank.share_texts import copy_facts
from quizapp.errors import QuizError

Write = Callable[[], AbstractContextManager[Session]]
Tell = Callable[[Progress], None]
_TRIES = 5
_MET_ANOTHER = ("23505", "40001", "40P01")
"""What PostgreSQL says where two wrote the same at once: unique, serialization, deadlock."""


class _Step(NamedTuple):
    """One kind of rows: what finds them in the source, and what writes a batch of them."""

    kind: str
    query: Query
    keys: tuple[ColumnElement[Any], ...]
    size: int
    copy: Callable[[Source, Session, Rows], Tally]


def take(source: Source, write: Write, chosen: Chosen, tally: Tally, tell: Tell) -> None:
    """Copy what is chosen; ``tally`` counts what is kept, whatever happens then."""
    steps = _steps(chosen)
    totals = [source.count(step.query) for step in steps]
    before = 0
    for step, total in zip(steps, totals, strict=True):
        done = 0
        for rows in source.batches(step.query, step.keys, step.size):
            tally.add(_kept(source, write, step, rows))
            done += len(rows)
            tell(Progress(step.kind, done, total, before + done, sum(totals)))
        before += done


def _kept(source: Source, write: Write, step: _Step, rows: Rows) -> Tally:
    """Write a batch; where another wrote the same at that moment, look again and write the rest."""
    left = _TRIES
    while True:
        left -= 1
        try:
            with write() as db:
                await_turn(db)
                make_room(db, more=True)
                return step.copy(source, db, rows)
        except QuizError as error:
            if not left or not _met_another(error.__cause__):
                raise


def _met_another(error: BaseException | None) -> bool:
    return isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", "") in _MET_ANOTHER


def _steps(chosen: Chosen) -> list[_Step]:
    apart = ApartRow.__table__.columns
    steps = [
        _Step("packs", share_chosen.packs(), _id(PackRow), 100, _packs),
        _Step("facts", share_chosen.facts(), _id(FactRow), 1000, _facts),
        _Step("questions", share_chosen.items(*ITEM), _id(ItemRow), 500, copy_items),
        _Step(
            "look-alikes", share_chosen.apart(), (apart["low_id"], apart["high_id"]), 1000, _apart
        ),
    ]
    if chosen.players or chosen.scores:
        steps += [
            _Step("players", share_chosen.players(), _id(PlayerRow), 500, copy_players),
            _Step("practice cards", share_chosen.cards(), _id(CardRow), 500, copy_cards),
            _Step("reports", share_chosen.flags(), _id(FlagRow), 500, copy_flags),
        ]
    if chosen.scores:
        steps.append(_Step("rounds", share_chosen.rounds(), _id(RoundRow), 100, copy_rounds))
    return steps


def _id(table: type[Any]) -> tuple[ColumnElement[Any], ...]:
    return (table.__table__.c.id,)


def _packs(source: Source, db: Session, rows: Rows) -> Tally:
    ids = [row.id for row in rows]
    new = len(ids) - len(find_packs(source, db, ids))
    keep_packs(source, db, ids)
    return Tally(packs=new)


def _facts(source: Source, db: Session, rows: Rows) -> Tally:
    return Tally(facts=copy_facts(source, db, rows))


def _apart(source: Source, db: Session, rows: Rows) -> Tally:
    """Copy which questions look alike and are two."""
    ids = item_ids(source, db, {one for row in rows for one in row})
    pairs = {
        (min(low, high), max(low, high))
        for row in rows
        if (low := ids.get(row.low_id)) and (high := ids.get(row.high_id)) and low != high
    }
    held = select(ApartRow.low_id, ApartRow.high_id).where(
        ApartRow.low_id.in_({low for low, _ in pairs}),
        ApartRow.high_id.in_({high for _, high in pairs}),
    )
    new = pairs - {(low, high) for low, high in db.execute(held)}
    insert_rows(db, ApartRow, ("low_id", "high_id"), sorted(new))
    return Tally(alike=len(new))
