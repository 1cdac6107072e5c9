"""What was played before, written into a bank: rounds, and the answers of one player."""

import random
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from quizapp.bank import score_tally
from quizapp.bank.bank import Bank
from quizapp.bank.schema_play import RoundPlayerRow, ScoreTableRow
from quizapp.game.modes import Choice
from quizapp.game.round import Phase

TODAY = date(2026, 11, 25)
LENGTH = 10
ADA = 100
"""The id of the player whose answers are written."""
_DAY_MS, _DAYS = 24 * 60 * 60 * 1000, 730
_FIRST = 10_000_000
_OF_FOUR = (
    "SELECT id FROM revision WHERE 4 = "
    "(SELECT count(*) FROM option WHERE option.revision_id = revision.id)"
)


def play_round(bank: Bank, player: str) -> bytes:
    """Play a round as usual, which makes its table; return its uid."""
    new = bank.deal(Choice(length=LENGTH), player)
    bank.begin(new)
    while new.round.phase is not Phase.OVER:
        asked = new.round.current
        bank.show(asked.uid)
        bank.keep(asked.uid, new.round.answer(asked.key_place, 9_000))
        new.round.proceed()
    return new.round.uid


def add_players(db: Session, names: list[str]) -> None:
    """Add players with ids from Ada's on; she is the first."""
    people = [(ADA + k, uid_of(ADA + k), name) for k, name in enumerate(names)]
    _write(
        db,
        "INSERT INTO player (id, uid, name, name_key, colour, shape, guest, created_ms) "
        "VALUES (?, ?, ?, lower(?3), 'amber', 'star', 0, 0)",
        people,
    )


def uid_of(number: int) -> bytes:
    """Return the uid of the player or round with this id."""
    return number.to_bytes(16, "big")


def add_rounds(db: Session, count: int, *, first: int, players: range) -> None:
    """Add finished rounds of the last two years, their ids from ``first`` on, by each in turn."""
    chance = random.Random(first)  # noqa: S311 - the same bank each time
    table = db.scalar(select(ScoreTableRow.id).limit(1)) or 0
    played = list(_rounds(chance, count, first, players, table))
    _write(
        db,
        "INSERT INTO round (id, uid, table_id, seed, started_ms, local_date, utc_offset_min, "
        "ended_ms, finished, resumed, code) VALUES (?, ?, ?, x'00', ?, ?, 0, ?, 1, 0, '')",
        (of_all for of_all, _ in played),
    )
    _write(
        db,
        "INSERT INTO round_player "
        '(round_id, player_id, seat, score, "right", ranked_table_id, local_date) '
        "VALUES (?, ?, 0, ?, ?, ?, ?)",
        ((*of_one, of_all[4]) for of_all, of_one in played),
    )
    of_them = RoundPlayerRow.round_id.between(first, first + count - 1)
    score_tally.add(db, score_tally.ranked(db, of_them))


def add_answers(db: Session, count: int) -> None:
    """Give Ada so many answers, in rounds of ten of the last years."""
    chance = random.Random(7)  # noqa: S311
    add_rounds(db, count // LENGTH, first=_FIRST, players=range(ADA, ADA + 1))
    revisions = db.scalars(text(_OF_FOUR)).all()
    asked = [
        (_FIRST + k, uid_of(_FIRST + k), _FIRST + k // LENGTH, k % LENGTH) for k in range(count)
    ]
    _write(
        db,
        "INSERT INTO asked (id, uid, round_id, place, revision_id, options, edition, phase, "
        "used_ms, cut_off, lifelines, removed) "
        "VALUES (?, ?, ?, ?, ?, '[2, 0, 1, 3]', 1, 'revealed', 0, 0, '', '')",
        ((*one, chance.choice(revisions)) for one in asked),
    )
    _write(
        db,
        'INSERT INTO attempt (uid, asked_id, player_id, try_number, chosen, used_ms, "right", '
        "base, percent, streak, points, sure, kept_ms) "
        "VALUES (?, ?, ?, 1, ?, ?, ?, 100, 100, 0, 100, ?, 0)",
        (
            (one[1], one[0], ADA, k % 4, chance.randrange(25_000), k % 3 > 0, k % 3)
            for k, one in enumerate(asked)
        ),
    )


def _write(db: Session, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
    db.connection().exec_driver_sql(statement, list(rows))


def _rounds(
    chance: random.Random, count: int, first: int, players: range, table: int
) -> Iterator[tuple[tuple[object, ...], tuple[object, ...]]]:
    begin = datetime.combine(TODAY, datetime.min.time(), UTC) - timedelta(days=_DAYS - 1)
    days = [(begin + timedelta(days=day)).date().isoformat() for day in range(_DAYS)]
    begin_ms = int(begin.timestamp() * 1000)
    for number in range(count):
        day = number * _DAYS // count
        at_ms = begin_ms + day * _DAY_MS
        row = (first + number, uid_of(first + number), table, at_ms, days[day], at_ms + 1)
        score, right = int(4_000 * chance.random()), int((LENGTH + 1) * chance.random())
        yield row, (first + number, players[number % len(players)], score, right, table)
