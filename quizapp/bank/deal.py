"""Dealing a round: where its questions come from, and the order of their options."""

import secrets
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Generic, TypeVar
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from quizapp.bank import cards, load
from quizapp.bank.draw import draw, packs_key, spent
from quizapp.bank.here import new_round_uid
from quizapp.bank.load import Loaded
from quizapp.bank.players import all_called, require_ours
from quizapp.bank.schema import RevisionRow
from quizapp.bank.schema_play import AskedRow, RoundPlayerRow, RoundRow
from quizapp.bank.tickets import draw_by_tickets, fingerprint
from quizapp.errors import Code, QuizError
from quizapp.game.codes import RoundCode, daily_code, read_code
from quizapp.game.modes import Choice
from quizapp.game.party import PartyRound
from quizapp.game.round import Asked, Round
from quizapp.game.rules import CARDS, DAILY, DECK, LADDER, MISTAKES, OPEN, TICKETS
from quizapp.game.seeding import item_seed, shown_options
from quizapp.game.stock import Spent

_SEED_BYTES = 32
_MIDWAY = 12  # how far into an open round the question lies that is held back for a lifeline


_R = TypeVar("_R", Round, PartyRound)


@dataclass(frozen=True, slots=True)
class Dealt(Generic[_R]):
    """A round that was drawn and is still to be written.

    ``only_try`` names what it is the player's one counted try at. ``spent`` says that what
    matches has all been asked, or nearly. ``known`` are the uids of its players, None for one
    who is new, where it may be written much later.
    """

    round: _R
    packs: str
    seed: bytes
    started_ms: int
    local_date: str
    utc_offset_min: int
    drawn: tuple[Loaded, ...]
    only_try: str | None = None
    spent: Spent | None = None
    known: tuple[bytes | None, ...] = ()


NewRound = Dealt[Round]
NewParty = Dealt[PartyRound]


def deal(db: Session, choice: Choice, player: str) -> NewRound:
    """Draw a round and order its options; nothing is written yet.

    Raises QuizError with TOO_FEW_QUESTIONS or PLAYER_OF_OTHERS, or where a code does not fit.
    """
    require_ours(db, [player])
    if choice.rules.source == TICKETS:
        return _deal_coded(db, choice, player)
    seed = secrets.token_bytes(_SEED_BYTES)
    if choice.rules.source == CARDS:
        return _new(db, choice, player, cards.draw(db, choice, player), seed)
    drawn, lowest = draw(db, choice, spare=int(choice.lifelines))
    new = _new(db, choice, player, drawn, seed)
    if choice.rules.source in (DECK, LADDER):
        new = replace(new, spent=spent(db, choice, lowest))
    return new


def deal_party(db: Session, choice: Choice, players: Sequence[str]) -> NewParty:
    """Draw a party: so many questions for each player; nothing is written yet.

    Raises QuizError with TOO_FEW_QUESTIONS or PLAYER_OF_OTHERS.
    """
    require_ours(db, players)
    of_all = replace(choice, length=choice.length * len(players))
    drawn, lowest = draw(db, of_all)
    seed = secrets.token_bytes(_SEED_BYTES)
    party = PartyRound(new_round_uid(db), choice, _asked(drawn, seed), players=players)
    return replace(_dealt(db, party, drawn, seed), spent=spent(db, of_all, lowest))


def deal_again(db: Session, asked_uids: Sequence[bytes], player: str) -> NewRound:
    """Deal questions that were answered wrongly once more, as they read now; never ranked.

    Raises QuizError with NO_MISTAKES where none of them is in the bank any more, or with
    PLAYER_OF_OTHERS.
    """
    require_ours(db, [player])
    items = dict(
        db.execute(
            select(AskedRow.uid, RevisionRow.item_id)
            .join(RevisionRow, RevisionRow.id == AskedRow.revision_id)
            .where(AskedRow.uid.in_(asked_uids))
        ).all()
    )
    wanted = dict.fromkeys(items[uid] for uid in asked_uids if uid in items)
    drawn = load.current(db, list(wanted))
    if not drawn:
        raise QuizError(Code.NO_MISTAKES)
    choice = Choice(mode=MISTAKES, length=OPEN, time_limit_s=None)
    return _new(db, choice, player, drawn, secrets.token_bytes(_SEED_BYTES))


def code_of(db: Session, choice: Choice) -> RoundCode:
    """Return the code that a choice stands for here and today; a new one where none is given.

    Raises QuizError where a given code cannot be read or belongs to other packs.
    """
    packs = fingerprint(db)
    if choice.mode == DAILY:
        today = datetime.now().astimezone().date().isoformat()
        return daily_code(today, packs, choice.time_limit_s)
    if choice.code:
        code = read_code(choice.code)
        code.require(packs)
        return code
    return RoundCode(choice.length, choice.time_limit_s, packs[:3], secrets.token_bytes(4))


def _deal_coded(db: Session, choice: Choice, player: str) -> NewRound:
    code = code_of(db, choice)
    seed = code.round_seed()
    choice = replace(choice, length=code.length, time_limit_s=code.time_limit_s, code=code.text())
    new = _new(db, choice, player, draw_by_tickets(db, seed, code.length), seed)
    only_try = new.local_date if choice.mode == DAILY else choice.code
    if _tried(db, player, only_try) or _known(db, player, seed):
        new.round.counts = False
        return new
    return replace(new, only_try=only_try)


def _tried(db: Session, player: str, only_try: str) -> bool:
    """Tell whether a player has had the one try that counts."""
    found = select(RoundPlayerRow.id).where(
        RoundPlayerRow.player_id.in_(all_called(db, player)), RoundPlayerRow.only_try == only_try
    )
    return db.scalar(found.limit(1)) is not None


def _known(db: Session, player: str, seed: bytes) -> bool:
    """Tell whether a player has seen the questions of a seed, whatever mode and clock."""
    found = (
        select(RoundPlayerRow.id)
        .join(RoundRow, RoundRow.id == RoundPlayerRow.round_id)
        .where(RoundPlayerRow.player_id.in_(all_called(db, player)), RoundRow.seed == seed)
    )
    return db.scalar(found.limit(1)) is not None


def _new(db: Session, choice: Choice, player: str, drawn: list[Loaded], seed: bytes) -> NewRound:
    if choice.lifelines and not choice.length and len(drawn) > choice.least:
        drawn.append(drawn.pop(min(_MIDWAY, len(drawn) - 1)))
    asked = _asked(drawn, seed)
    spare = len(asked) > (choice.length or choice.least)
    reserve = asked.pop() if choice.lifelines and spare else None
    round_ = Round(new_round_uid(db), choice, asked, player=player, reserve=reserve)
    new = _dealt(db, round_, drawn, seed)
    round_.local_date = new.local_date
    return new


def _asked(drawn: Sequence[Loaded], seed: bytes) -> list[Asked]:
    return [
        Asked(
            uuid4().bytes,
            place,
            one.item,
            shown_options(one.item, item_seed(seed, place)),
            credit=one.credit,
        )
        for place, one in enumerate(drawn)
    ]


def _dealt(db: Session, round_: _R, drawn: Sequence[Loaded], seed: bytes) -> Dealt[_R]:
    now = datetime.now().astimezone()
    offset = now.utcoffset()
    return Dealt(
        round=round_,
        packs=packs_key(db, published=round_.choice.rules.source == TICKETS),
        seed=seed,
        started_ms=time.time_ns() // 1_000_000,
        local_date=now.date().isoformat(),
        utc_offset_min=0 if offset is None else int(offset.total_seconds() // 60),
        drawn=tuple(drawn),
    )
