"""The part of the bank's front door through which play writes, now or later.

Where a shared bank has an outbox, what cannot be written into it now is kept there, and so is
all that comes behind, until ``deliver`` has sent it in its order.
"""

import logging
from dataclasses import replace
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine, func, select
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from quizapp.bank import notes, players
from quizapp.bank.begun import begun
from quizapp.bank.deal import Dealt, NewParty, NewRound
from quizapp.bank.door import Door
from quizapp.bank.notes import Note
from quizapp.bank.outbox import Outbox
from quizapp.bank.patience import ANSWER_S, at_most
from quizapp.bank.rounds import Helped
from quizapp.bank.schema import BankRow
from quizapp.bank.trouble import Gone, code_of
from quizapp.errors import Code, QuizError
from quizapp.game.party import PartyRound, PartyStanding, Turn
from quizapp.game.round import Asked, Attempt, Round
from quizapp.items.report import Remark

_R = TypeVar("_R", Round, PartyRound)
_log = logging.getLogger(__name__)
_LATER = frozenset(
    {
        Code.BANK_UNREACHABLE,
        Code.BANK_NEWER,
        Code.BANK_IN_USE,
        Code.BANK_BUSY,
        Code.BANK_READ_ONLY,
        Code.BANK_LOGIN_REFUSED,
        Code.BANK_LOGIN_WANTED,
        Code.BANK_NO_DATABASE,
        Code.DISK_FULL,
    }
)
"""What is the matter with a server now and need not be for ever."""
_AT_ONCE = 3
_CLASH = ("23505", "40001", "40P01")
"""What PostgreSQL says where two write the same at once: tried again, each finds the other's."""


class Kept(StrEnum):
    """Where something that was played is."""

    IN_BANK = "kept"
    HERE = "here"
    GONE = "gone"


class PlayDoor(Door):
    """Rounds and parties as they are played; on a shared bank by way of an outbox."""

    file: Path | None
    _name: str
    _reader: Engine

    def __init__(self) -> None:
        self._outbox: Outbox | None = None
        self.trouble: QuizError | None = None
        """Why something waits in the outbox."""
        self._lost = self._told = 0

    # rounds

    def begin(self, new: NewRound | NewParty) -> Kept:
        """Write a round that was dealt."""
        return self._play(notes.Begin(begun(new)))

    def show(self, asked_uid: bytes, *, used_ms: int = 0, cut_off: bool = False) -> Kept:
        """Note that a question is on the screen."""
        return self._play(notes.Show(asked_uid, used_ms, cut_off))

    def leave(self, asked_uid: bytes, used_ms: int) -> Kept:
        """Note that a question was left in good order."""
        return self._play(notes.Leave(asked_uid, used_ms))

    def use(self, asked_uid: bytes, now: Asked) -> Kept:
        """Note that a lifeline was used on a question, which reads ``now``."""
        helped = Helped(now.uid, tuple(now.lifelines), tuple(now.removed))
        return self._play(notes.Use(asked_uid, helped))

    def keep(self, asked_uid: bytes, attempt: Attempt) -> Kept:
        """Keep an answer, durably, once."""
        return self._play(notes.Keep(asked_uid, attempt, notes.now_ms()))

    def take_up(self, round_uid: bytes) -> Kept:
        """Mark a round as resumed."""
        return self._play(notes.TakeUp(round_uid))

    def discard(self, round_uid: bytes) -> Kept:
        """End a round that will not be finished."""
        return self._play(notes.Discard(round_uid, notes.now_ms()))

    def report(self, asked_uid: bytes, remark: Remark) -> Kept:
        """Keep a player's remark on a question that was asked; the same one is kept once."""
        return self._play(notes.Say(asked_uid, remark, notes.now_ms()))

    # parties

    def show_party(self, asked_uid: bytes, stands: PartyStanding) -> Kept:
        """Note that a question of a party is on the screen, as it ``stands``."""
        return self._play(notes.ShowParty(asked_uid, stands))

    def leave_party(self, asked_uid: bytes, stands: PartyStanding) -> Kept:
        """Note that a question of a party was left in good order."""
        return self._play(notes.LeaveParty(asked_uid, stands))

    def keep_turn(self, asked_uid: bytes, turn: Turn, *, reveals: bool) -> Kept:
        """Keep a player's answer, durably, once."""
        return self._play(notes.KeepTurn(asked_uid, turn, reveals, notes.now_ms()))

    def reveal_party(self, asked_uid: bytes, *, last: bool) -> Kept:
        """Note that a question of a party was revealed without a last answer."""
        return self._play(notes.RevealParty(asked_uid, last, notes.now_ms()))

    # the outbox

    def keep_outbox(self, folder: Path | None) -> None:
        """Keep in a folder what cannot be written, and send what waits there for this bank.

        Banks and their users are told apart. What cannot be sent now goes on waiting. Raises
        QuizError where the server says nothing.
        """
        if folder is None:
            return
        with at_most(ANSWER_S), self._read() as db:
            uid = db.scalars(select(BankRow.uid)).one()
            user = str(db.scalar(select(func.session_user()))).encode()
        self._outbox = Outbox(folder / f"{uid.hex()}-{user.hex()}")
        try:
            self._outbox.take_over()
            self.deliver()
        except QuizError as error:
            _log.warning("what waits in the outbox was not sent: %s", error.code)
            self.trouble = error

    @property
    def waiting_here(self) -> int:
        """How many things that were played wait in the outbox."""
        return self._outbox.waiting if self._outbox is not None else 0

    def take_lost(self) -> int:
        """Return how many could not be written since asked last: what they are of is deleted."""
        lost = self._lost - self._told
        self._told += lost
        return lost

    def unreadable_outboxes(self) -> list[Path]:
        """Return what was found since asked last of outboxes that cannot be read."""
        if self._outbox is None:
            return []
        found, self._outbox.unreadable = self._outbox.unreadable, []
        return found

    def deliver(self) -> None:
        """Send what waits, in order. Raises the QuizError that stops it; the rest still waits."""
        outbox = self._outbox
        if outbox is None:
            return
        while (note := outbox.first()) is not None:
            try:
                self._write_once(note)
            except QuizError as error:
                self.trouble = error
                raise
            except Exception as error:  # a bug of ours must cost no answer
                _log.critical("unexpected, in a note that waits", exc_info=True)
                self.trouble = QuizError(Code.UNEXPECTED)
                raise self.trouble from error
            outbox.done()
        self.trouble = None

    def require_reachable(self) -> None:
        """Raise QuizError where a shared bank cannot be reached; the log is spared that."""
        try:
            with at_most(ANSWER_S), self._reader.connect() as connection:
                connection.execute(select(BankRow.uid)).one()
        except SQLAlchemyError as error:
            raise QuizError(code_of(error), file=self._name) from error

    def _close_outbox(self) -> None:
        if self._outbox is not None:
            self._outbox.close()

    def _knows_players(self, db: Session, new: Dealt[_R]) -> Dealt[_R]:
        """Return a round, with the uids of its players where it may be written later."""
        if self._outbox is None:
            return new
        return replace(new, known=players.known(db, new.round.players))

    def _play(self, note: Note) -> Kept:
        outbox = self._outbox
        if outbox is not None and outbox.waiting:
            outbox.put(note)
            return Kept.HERE
        try:
            return self._write_once(note)
        except QuizError as error:
            if outbox is None or error.code not in _LATER:
                raise
            outbox.put(note)
            self.trouble = error
            return Kept.HERE

    def _write_once(self, note: Note) -> Kept:
        """Write a note; where somebody else writes the same at this moment, try again."""
        for left in reversed(range(_AT_ONCE)):
            try:
                with at_most(ANSWER_S), self._write() as db:
                    note.write(db)
            except QuizError as error:
                if self._outbox is not None and isinstance(error.__cause__, Gone):
                    self._lost += 1
                    return Kept.GONE
                if not left or not _is_clash(error):
                    raise
            else:
                break
        return Kept.IN_BANK


def _is_clash(error: QuizError) -> bool:
    cause = error.__cause__
    return isinstance(cause, DBAPIError) and getattr(cause.orig, "sqlstate", None) in _CLASH
