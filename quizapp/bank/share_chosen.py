"""What of a bank is copied to another, as queries, and how many rows those find.

Deleted questions stay at home but for rounds in which they were asked; so do deleted players with
what is theirs alone, rounds that have not ended, and what an import has not finished.
"""

from collections.abc import Iterator
from typing import Any

from sqlalchemy import ColumnElement, Select, exists, select
from sqlalchemy.orm import InstrumentedAttribute

from quizapp.bank.schema import (
    ApartRow,
    FactRow,
    ItemRow,
    OptionRow,
    PackRow,
    RevisionFactRow,
    RevisionRow,
)
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    CardRow,
    FlagRow,
    PlayerRow,
    RoundPlayerRow,
    RoundRow,
)
from quizapp.bank.share_source import Source, whole
from quizapp.bank.share_tally import Chosen

Query = Select[*tuple[Any, ...]]


def packs() -> Query:
    """Find the packs that are there, by their ids."""
    return select(PackRow.id).where(PackRow.removed.is_(False))


def facts() -> Query:
    """Find the facts of packs."""
    return whole(FactRow).where(FactRow.pack_id.in_(packs()))


def items(*columns: InstrumentedAttribute[Any]) -> Query:
    """Find the questions that are there, or columns of them."""
    found = select(*(columns or (ItemRow.id,)))
    return found.where(ItemRow.revision_id.is_not(None), ItemRow.pack_id.in_(packs()))


def apart() -> Query:
    """Find which of these questions are known to be two."""
    found = whole(ApartRow)
    return found.where(ApartRow.low_id.in_(items()), ApartRow.high_id.in_(items()))


def players() -> Query:
    """Find the players."""
    return whole(PlayerRow).where(PlayerRow.retired_ms.is_(None))


def cards() -> Query:
    """Find what players are to practise."""
    return whole(CardRow).where(_lives(CardRow.player_id), CardRow.item_id.in_(items()))


def flags() -> Query:
    """Find what players, or nobody that is known, said about questions."""
    return whole(FlagRow).where(FlagRow.player_id.is_(None) | _lives(FlagRow.player_id))


def rounds() -> Query:
    """Find the rounds that have ended."""
    seat = exists().where(RoundPlayerRow.round_id == RoundRow.id, _lives(RoundPlayerRow.player_id))
    return whole(RoundRow).where(RoundRow.ended_ms.is_not(None), seat)


def counts(source: Source, chosen: Chosen) -> list[int]:
    """Count what is chosen; a bank and a whole copy of it come to the same."""
    found = [source.count(one) for one in _questions(source)]
    if chosen.players or chosen.scores:
        found += [source.count(one) for one in (players(), cards(), flags())]
    if chosen.scores:
        found += [source.count(one) for one in _scores()]
    return found


def _questions(source: Source) -> Iterator[Query]:
    texts = select(RevisionRow.id).where(RevisionRow.item_id.in_(items()), source.written)
    yield from (packs(), facts(), items(), apart(), texts)
    yield select(OptionRow.id).where(OptionRow.revision_id.in_(texts))
    yield select(RevisionFactRow.fact_id).where(RevisionFactRow.revision_id.in_(texts))


def _scores() -> Iterator[Query]:
    ended = rounds().with_only_columns(RoundRow.id)
    asked = select(AskedRow.id).where(AskedRow.round_id.in_(ended))
    yield from (ended, asked)
    yield select(RoundPlayerRow.id).where(
        RoundPlayerRow.round_id.in_(ended), _lives(RoundPlayerRow.player_id)
    )
    yield select(AttemptRow.id).where(AttemptRow.asked_id.in_(asked), _lives(AttemptRow.player_id))


def _lives(player_id: InstrumentedAttribute[Any]) -> ColumnElement[bool]:
    return player_id.in_(players().with_only_columns(PlayerRow.id))
