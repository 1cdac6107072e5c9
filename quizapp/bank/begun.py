"""What is written of a round when it begins: all that it takes, as plain values."""

from dataclasses import dataclass

from quizapp.bank.deal import NewParty, NewRound
from quizapp.game.modes import Choice


@dataclass(frozen=True, slots=True)
class Seat:
    """Who sits in a round: the name, and the uid where the bank knew them when it was dealt."""

    player: str
    uid: bytes | None


@dataclass(frozen=True, slots=True)
class Card:
    """One question that was dealt; ``places`` are its options in the order on the screen."""

    uid: bytes
    place: int
    revision_uid: bytes
    places: tuple[int, ...]
    edition: int
    reserve: bool


@dataclass(frozen=True, slots=True)
class Begun:
    """A round as it begins."""

    uid: bytes
    choice: Choice
    packs: str
    seed: bytes
    started_ms: int
    local_date: str
    utc_offset_min: int
    seats: tuple[Seat, ...]
    cards: tuple[Card, ...]
    only_try: str | None


def begun(new: NewRound | NewParty) -> Begun:
    """Return what is to be written of a round that was dealt."""
    round_ = new.round
    known = new.known or (None,) * len(round_.players)
    reserve = round_.reserve
    dealt = [*round_.asked, *([reserve] if reserve else [])]
    return Begun(
        uid=round_.uid,
        choice=round_.choice,
        packs=new.packs,
        seed=new.seed,
        started_ms=new.started_ms,
        local_date=new.local_date,
        utc_offset_min=new.utc_offset_min,
        seats=tuple(Seat(*one) for one in zip(round_.players, known, strict=True)),
        cards=tuple(
            Card(
                uid=asked.uid,
                place=asked.place,
                revision_uid=drawn.revision_uid,
                places=tuple(drawn.options.index(option) for option in asked.options),
                edition=drawn.edition,
                reserve=asked is reserve,
            )
            for asked, drawn in zip(dealt, new.drawn, strict=True)
        ),
        only_try=new.only_try,
    )
