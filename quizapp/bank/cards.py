"""What each player is to practise: cards made by mistakes, scheduled by practice, and drawn."""

import time
from dataclasses import dataclass
from typing import TypeVarTuple
from uuid import uuid4

from sqlalchemy import ColumnExpressionArgument, Select, case, func, select, update
from sqlalchemy.orm import Session

from quizapp.bank import load
from quizapp.bank.players import player_id_of
from quizapp.bank.schema import CategoryRow, DeckRow, RevisionRow
from quizapp.bank.schema_play import (
    AskedRow,
    CardRow,
    RoundPlayerRow,
    RoundRow,
    ScoreTableRow,
)
from quizapp.bank.store import LOCAL_DECK
from quizapp.errors import Code, QuizError
from quizapp.game.modes import Choice
from quizapp.game.practice import ToPractise, answered, days_until
from quizapp.game.round import Attempt
from quizapp.game.rules import CARDS, MODES
from quizapp.items.leaks import leak_free

_SPARE = 20
_Columns = TypeVarTuple("_Columns")


@dataclass(frozen=True, slots=True)
class Met:
    """Who met which question, in a round of which mode, and how far from UTC."""

    player_id: int
    item_id: int
    utc_offset_min: int
    mode: str


def note(db: Session, asked: AskedRow, player_id: int, attempt: Attempt, now_ms: int) -> None:
    """Bring a player's card in line with an answer: any in practice, elsewhere a mistake."""
    item_id, offset_min, mode = db.execute(
        select(RevisionRow.item_id, RoundRow.utc_offset_min, ScoreTableRow.mode)
        .select_from(RoundRow)
        .join(ScoreTableRow, ScoreTableRow.id == RoundRow.table_id)
        .join(RevisionRow, RevisionRow.id == asked.revision_id)
        .where(RoundRow.id == asked.round_id)
    ).one()
    note_met(db, Met(player_id, item_id, offset_min, mode), attempt, now_ms)


def note_met(db: Session, met: Met, attempt: Attempt, now_ms: int) -> None:
    """Do what ``note`` does, where it is known already who met what."""
    if attempt.right and MODES[met.mode].source != CARDS:
        return
    held = CardRow.player_id == met.player_id, CardRow.item_id == met.item_id
    row = db.scalar(select(CardRow).where(*held))
    if row is None:
        row = CardRow(uid=uuid4().bytes, player_id=met.player_id, item_id=met.item_id, state="")
        db.add(row)
    card = answered(
        row.state,
        right=attempt.right,
        sure=attempt.sure,
        now_ms=now_ms,
        utc_offset_min=met.utc_offset_min,
    )
    row.state, row.due_ms = card.state, card.due_ms


def draw(db: Session, choice: Choice, player: str) -> list[load.Loaded]:
    """Draw a round of practice: mistakes, what is due, what is new, what will be due.

    Within the new and later ones, none gives another away where that can be helped. Raises
    QuizError with TOO_FEW_QUESTIONS.
    """
    owner, now_ms = player_id_of(db, player), _now_ms()
    length, most = choice.length, 2 * choice.length + _SPARE
    card = _cards(select(CardRow.item_id), choice, owner).order_by(CardRow.due_ms)
    due = list(db.scalars(card.where(CardRow.due_ms <= now_ms).limit(length)))
    others: list[int] = []
    if len(due) < length:
        others += db.scalars(_new(choice, owner).limit(most))
    if len(due) + len(others) < length:
        others += db.scalars(card.where(CardRow.due_ms > now_ms).limit(most))
    found = len(due) + len(others)
    if found < choice.least:
        raise QuizError(Code.TOO_FEW_QUESTIONS, found=found, wanted=choice.least)
    loaded = load.current(db, due + others)
    chosen = leak_free([one.item for one in loaded], length, len(due))
    return [loaded[place] for place in chosen]


def to_practise(db: Session, choice: Choice, player: str) -> ToPractise:
    """Return how many mistakes, due and new questions match a choice."""
    owner, now_ms = player_id_of(db, player), _now_ms()
    missed = func.count(case((CardRow.due_ms < 0, 1)))
    due = func.count(case((CardRow.due_ms.between(0, now_ms), 1)))
    row = db.execute(_cards(select(missed, due, func.count()), choice, owner)).one()
    every = select(func.count()).select_from(DeckRow).where(*_matching(choice))
    return ToPractise(int(row[0]), int(row[1]), int(db.scalar(every) or 0) - int(row[2]))


def days_until_next(db: Session, asked_uid: bytes) -> int | None:
    """Return in how many of the player's days what was asked is due again; 0 is at once."""
    row = db.execute(
        select(CardRow.due_ms, RoundRow.utc_offset_min)
        .join(RoundPlayerRow, RoundPlayerRow.player_id == CardRow.player_id)
        .join(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .join(AskedRow, AskedRow.round_id == RoundRow.id)
        .join(
            RevisionRow,
            (RevisionRow.id == AskedRow.revision_id) & (RevisionRow.item_id == CardRow.item_id),
        )
        .where(AskedRow.uid == asked_uid)
    ).first()
    return None if row is None else days_until(row.due_ms, _now_ms(), row.utc_offset_min)


def end_left(db: Session, player_id: int, new: RoundRow) -> None:
    """End what a player left open of a mode that does not wait, now that they play anew."""
    passing = [mode.name for mode in MODES.values() if not mode.waits]
    tables = select(ScoreTableRow.id).where(ScoreTableRow.mode.in_(passing))
    rounds = select(RoundPlayerRow.round_id).where(RoundPlayerRow.player_id == player_id)
    db.execute(
        update(RoundRow)
        .where(
            RoundRow.ended_ms.is_(None),
            RoundRow.id != new.id,
            RoundRow.table_id.in_(tables),
            RoundRow.id.in_(rounds),
        )
        .values(ended_ms=new.started_ms)
    )


def _cards(what: Select[*_Columns], choice: Choice, owner: int | None) -> Select[*_Columns]:
    """Return a query on a player's cards of questions that can be played and match."""
    return (
        what.select_from(CardRow)
        .join(DeckRow, DeckRow.item_id == CardRow.item_id)
        .where(CardRow.player_id == owner, *_matching(choice))
    )


def _new(choice: Choice, owner: int | None) -> Select[int]:
    """Return a query on what matches and has no card, in the order of the deck."""
    card = select(CardRow.id).where(CardRow.player_id == owner, CardRow.item_id == DeckRow.item_id)
    return (
        select(DeckRow.item_id).where(~card.exists(), *_matching(choice)).order_by(DeckRow.position)
    )


def _matching(choice: Choice) -> list[ColumnExpressionArgument[bool]]:
    wanted: list[ColumnExpressionArgument[bool]] = [DeckRow.deck == LOCAL_DECK, DeckRow.playable]
    if choice.difficulties:
        wanted.append(DeckRow.difficulty.in_([int(level) for level in choice.difficulties]))
    if choice.categories:
        names = CategoryRow.name.in_(sorted(choice.categories))
        wanted.append(DeckRow.category_id.in_(select(CategoryRow.id).where(names)))
    return wanted


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
