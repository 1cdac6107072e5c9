"""What play writes, each thing as a value: written at once, or kept in an outbox and sent later.

A note names what it is about by uid and says when it happened, so that it means the same
whenever it is written; written twice in a row it counts once. The outboxes of earlier versions
hold them by these names: a field may be added with a default, none may go.
"""

import json
import time
from dataclasses import dataclass
from typing import Protocol, cast

from sqlalchemy.orm import Session

from quizapp.bank import flags, keeping, party, rounds, showing
from quizapp.bank.begun import Begun
from quizapp.bank.plain import from_plain, to_plain
from quizapp.bank.rounds import Helped
from quizapp.game.party import PartyStanding, Turn
from quizapp.game.round import Attempt
from quizapp.items.report import Remark


class Note(Protocol):
    """One thing that play writes."""

    def write(self, db: Session) -> None:
        """Write it; raises Gone where what it is about has been deleted."""


@dataclass(frozen=True, slots=True)
class Begin:
    """A round was begun."""

    begun: Begun

    def write(self, db: Session) -> None:
        """Write it."""
        rounds.begin(db, self.begun)


@dataclass(frozen=True, slots=True)
class Show:
    """A question is on the screen."""

    asked_uid: bytes
    used_ms: int
    cut_off: bool

    def write(self, db: Session) -> None:
        """Write it."""
        showing.show(db, self.asked_uid, used_ms=self.used_ms, cut_off=self.cut_off)


@dataclass(frozen=True, slots=True)
class Leave:
    """A question was left in good order."""

    asked_uid: bytes
    used_ms: int

    def write(self, db: Session) -> None:
        """Write it."""
        rounds.leave(db, self.asked_uid, self.used_ms)


@dataclass(frozen=True, slots=True)
class Use:
    """A lifeline was used."""

    asked_uid: bytes
    now: Helped

    def write(self, db: Session) -> None:
        """Write it."""
        rounds.use(db, self.asked_uid, self.now)


@dataclass(frozen=True, slots=True)
class Keep:
    """A question was answered."""

    asked_uid: bytes
    attempt: Attempt
    at_ms: int

    def write(self, db: Session) -> None:
        """Write it."""
        keeping.keep(db, self.asked_uid, self.attempt, self.at_ms)


@dataclass(frozen=True, slots=True)
class TakeUp:
    """A round was taken up again."""

    round_uid: bytes

    def write(self, db: Session) -> None:
        """Write it."""
        rounds.take_up(db, self.round_uid)


@dataclass(frozen=True, slots=True)
class Discard:
    """A round was ended before its time."""

    round_uid: bytes
    at_ms: int

    def write(self, db: Session) -> None:
        """Write it."""
        rounds.discard(db, self.round_uid, self.at_ms)


@dataclass(frozen=True, slots=True)
class ShowParty:
    """A question of a party is on the screen."""

    asked_uid: bytes
    stands: PartyStanding

    def write(self, db: Session) -> None:
        """Write it."""
        party.show(db, self.asked_uid, self.stands)


@dataclass(frozen=True, slots=True)
class LeaveParty:
    """A question of a party was left in good order."""

    asked_uid: bytes
    stands: PartyStanding

    def write(self, db: Session) -> None:
        """Write it."""
        party.leave(db, self.asked_uid, self.stands)


@dataclass(frozen=True, slots=True)
class KeepTurn:
    """A player at a party answered."""

    asked_uid: bytes
    turn: Turn
    reveals: bool
    at_ms: int

    def write(self, db: Session) -> None:
        """Write it."""
        party.keep(db, self.asked_uid, self.turn, self.at_ms, reveals=self.reveals)


@dataclass(frozen=True, slots=True)
class RevealParty:
    """A question of a party was revealed without a last answer."""

    asked_uid: bytes
    last: bool
    at_ms: int

    def write(self, db: Session) -> None:
        """Write it."""
        party.reveal(db, self.asked_uid, self.at_ms, last=self.last)


@dataclass(frozen=True, slots=True)
class Say:
    """A player said something of a question."""

    asked_uid: bytes
    remark: Remark
    at_ms: int

    def write(self, db: Session) -> None:
        """Write it."""
        flags.report(db, self.asked_uid, self.remark, self.at_ms)


_KINDS: dict[str, type] = {
    "begin": Begin,
    "show": Show,
    "leave": Leave,
    "use": Use,
    "keep": Keep,
    "take up": TakeUp,
    "discard": Discard,
    "show party": ShowParty,
    "leave party": LeaveParty,
    "keep turn": KeepTurn,
    "reveal party": RevealParty,
    "say": Say,
}
_NAMES = {kind: name for name, kind in _KINDS.items()}


def to_text(note: Note) -> str:
    """Return a note as text."""
    return json.dumps([_NAMES[type(note)], to_plain(note)], ensure_ascii=False)


def from_text(text: str) -> Note:
    """Return the note that a text is; raises ValueError, TypeError or LookupError for others."""
    name, plain = json.loads(text)
    note = from_plain(_KINDS[name], plain)
    return cast("Note", note)


def now_ms() -> int:
    """Return the instant as milliseconds UTC."""
    return time.time_ns() // 1_000_000
