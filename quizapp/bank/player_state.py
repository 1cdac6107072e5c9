"""What belongs to players, row by row: as it is, and as it is to be.

A change of players is two such states, and undoing it is writing the first one again.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from copy import deepcopy
from dataclasses import asdict, dataclass, field
from itertools import islice
from typing import Any

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from quizapp.bank import score_tally
from quizapp.bank.schema import Base
from quizapp.bank.schema_play import (
    AskedRow,
    AttemptRow,
    CardRow,
    FlagRow,
    PlayerRow,
    RoundPlayerRow,
    RoundRow,
)
from quizapp.text import near_text

_SLICE = 500
Rows = dict[int, list[Any]]
_COLUMNS: dict[str, tuple[type[Base], tuple[str, ...]]] = {
    "people": (PlayerRow, ("name", "colour", "shape", "retired_ms")),
    "rounds": (RoundRow, ("ended_ms", "finished")),
    "seats": (RoundPlayerRow, ("player_id", "score", "right", "ranked_table_id", "only_try")),
    "cards": (CardRow, ("player_id", "due_ms", "state")),
    "flags": (FlagRow, ("player_id",)),
}


@dataclass(frozen=True, slots=True)
class Ids:
    """The rows that a change touches."""

    people: Sequence[int] = ()
    rounds: Sequence[int] = ()
    seats: Sequence[int] = ()
    cards: Sequence[int] = ()
    flags: Sequence[int] = ()


@dataclass(slots=True)
class State:
    """Rows by their ids; ``answers`` counts those that were given from each seat."""

    people: Rows = field(default_factory=dict)
    rounds: Rows = field(default_factory=dict)
    seats: Rows = field(default_factory=dict)
    cards: Rows = field(default_factory=dict)
    flags: Rows = field(default_factory=dict)
    answers: Rows = field(default_factory=dict)

    @property
    def ids(self) -> Ids:
        """The rows of this state."""
        return Ids(**{part: sorted(getattr(self, part)) for part in _COLUMNS})

    def copy(self) -> "State":
        """Return the same state, to be changed."""
        return deepcopy(self)

    def to_json(self) -> str:
        """Write the state down."""
        return json.dumps(asdict(self), ensure_ascii=False, separators=(",", ":"))

    @classmethod
    def from_json(cls, text: str) -> "State":
        """Read a state that was written down."""
        parts = json.loads(text)
        return cls(**{name: {int(key): row for key, row in parts[name].items()} for name in parts})


def state_of(db: Session, ids: Ids) -> State:
    """Return how the rows stand now; one that is gone is left out."""
    state = State()
    for part, (row, names) in _COLUMNS.items():
        columns = [getattr(row, name) for name in names]
        for some in _slices(getattr(ids, part)):
            found = db.execute(select(row.id, *columns).where(row.id.in_(some)))  # type: ignore[attr-defined]
            getattr(state, part).update({one[0]: list(one[1:]) for one in found})
    for some in _slices(ids.seats):
        state.answers.update(_answers(db, some))
    return state


def write(db: Session, old: State, new: State) -> None:
    """Bring the rows from one state to another; answers follow their seats."""
    _write_part(db, "people", old.people, new.people, _with_key)
    _write_part(db, "rounds", old.rounds, new.rounds)
    _clear_daily(db, old.seats, new.seats)
    _write_part(db, "seats", old.seats, new.seats)
    score_tally.add(db, _ranked(new.seats), _ranked(old.seats))
    _move_answers(db, old.seats, new.seats)
    _write_part(db, "cards", old.cards, new.cards)
    _write_part(db, "flags", old.flags, new.flags)
    db.expire_all()


def _ranked(seats: Rows) -> score_tally.Ranked:
    return score_tally.counted(
        (table, score, right) for _, score, right, table, _ in seats.values()
    )


def _answers(db: Session, seats: list[int]) -> Rows:
    """Count the answers that were given from each seat."""
    places = db.execute(
        select(RoundPlayerRow.id, RoundPlayerRow.round_id, RoundPlayerRow.player_id).where(
            RoundPlayerRow.id.in_(seats)
        )
    ).all()
    # by round first: who looks for a player's answers in it reads all that they ever gave
    counted = {
        (round_id, player): count
        for round_id, player, count in db.execute(
            select(AskedRow.round_id, AttemptRow.player_id, func.count())
            .join(AttemptRow, AttemptRow.asked_id == AskedRow.id)
            .where(AskedRow.round_id.in_({round_id for _, round_id, _ in places}))
            .group_by(AskedRow.round_id, AttemptRow.player_id)
        )
    }
    return {seat: [counted.get((round_id, player), 0)] for seat, round_id, player in places}


def _write_part(
    db: Session,
    part: str,
    old: Rows,
    new: Rows,
    finish: Callable[[dict[str, Any]], dict[str, Any]] = dict,
) -> None:
    row, names = _COLUMNS[part]
    for some in _slices(one for one in new if new[one] != old[one]):
        values = [{"id": one, **dict(zip(names, new[one], strict=True))} for one in some]
        db.execute(update(row), [finish(one) for one in values])


def _with_key(values: dict[str, Any]) -> dict[str, Any]:
    return {**values, "name_key": near_text(values["name"])}


def _clear_daily(db: Session, old: Rows, new: Rows) -> None:
    """Take the daily marks off first: a player may have one a day at any moment."""
    for some in _slices(one for one in new if new[one] != old[one]):
        db.execute(
            update(RoundPlayerRow).where(RoundPlayerRow.id.in_(some)).values(only_try=None),
            execution_options={"synchronize_session": False},
        )


def _move_answers(db: Session, old: Rows, new: Rows) -> None:
    """Give the answers of each seat that has changed hands to who has it now."""
    for giver, taker in sorted({(old[one][0], new[one][0]) for one in new}):
        if giver == taker:
            continue
        for some in _slices(one for one in new if (old[one][0], new[one][0]) == (giver, taker)):
            asked = (
                select(AskedRow.id)
                .join(RoundPlayerRow, RoundPlayerRow.round_id == AskedRow.round_id)
                .where(RoundPlayerRow.id.in_(some))
            )
            db.execute(
                update(AttemptRow)
                .where(AttemptRow.player_id == giver, AttemptRow.asked_id.in_(asked))
                .values(player_id=taker),
                execution_options={"synchronize_session": False},
            )


def _slices(ids: Iterable[int]) -> Iterator[list[int]]:
    rest = iter(ids)
    while some := list(islice(rest, _SLICE)):
        yield some
