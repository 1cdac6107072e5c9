"""High scores of very many rounds, and the statistics of a player with very many answers."""

import random
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from uuid import UUID

from quizapp.bank.bank import Bank
from quizapp.bank.connect import address_of
from quizapp.game.modes import Choice
from quizapp.game.round import Phase
from quizapp.game.score_views import Period, ScoreView, since
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item
from quizapp.items.pack import Pack
from tests.benchmarks.report import Report, median

AIM_MS = 200.0
_TODAY = date(2026, 11, 25)
_DAY_MS = 24 * 60 * 60 * 1000
_PLAYERS, _DAYS, _LENGTH, _QUESTIONS = 20, 730, 10, 500
_REPEATS = 5


def measure(report: Report, scratch: Path, *, rounds: int, answers: int) -> None:
    """Read tables of ``rounds`` rounds and statistics of ``answers`` answers of one player."""
    bank = _bank(scratch / "scores.db", rounds, answers)
    try:
        _tables(report, bank, rounds)
        report.heading(f"statistics of a player with {answers:,} answers")
        report.line(
            "all of the page", _ms(lambda: bank.statistics("Ada", _TODAY, 0)), aim_ms=AIM_MS
        )
        report.line("how sure, how right", _ms(lambda: bank.confidence("Ada")))
        report.line("question health", _ms(bank.bank_health))
    finally:
        bank.close()


def _tables(report: Report, bank: Bank, rounds: int) -> None:
    report.heading(f"a table of the high scores with {rounds:,} rounds")
    (head, *_) = bank.tables()
    key, best = head.key, bank.lines(head.key)
    someone = next(one for one in bank.players() if one.name == "Number 7")
    newest = _newest(bank)
    report.line("which tables there are", _ms(bank.tables))
    report.line("first page", _ms(lambda: bank.lines(key)))
    report.line("the page after it", _ms(lambda: bank.lines(key, ScoreView(), best[-1])))
    report.line("a round's rank", _ms(lambda: bank.standings(newest)))
    views = {period.value: ScoreView(since=since(period, _TODAY)) for period in Period}
    for name, view in views.items():
        if view.since:
            report.line(f"first page of a period: {name}", _ms(_reading(bank, key, view)))
    report.line("one player's, with ranks", _ms(_reading(bank, key, ScoreView(player=someone.uid))))
    report.line("by accuracy", _ms(_reading(bank, key, ScoreView(by_accuracy=True))))


def _reading(bank: Bank, key: str, view: ScoreView) -> Callable[[], object]:
    return lambda: bank.lines(key, view)


def _newest(bank: Bank) -> bytes:
    choice = Choice(length=_LENGTH)
    new = bank.deal(choice, "Player 7")
    bank.begin(new)
    while new.round.phase is not Phase.OVER:
        asked = new.round.current
        bank.show(asked.uid)
        bank.keep(asked.uid, new.round.answer(asked.key_place, 9_000))
        new.round.proceed()
    return new.round.uid


def _bank(file: Path, rounds: int, answers: int) -> Bank:
    """Return a bank in which one round was played as usual, and all others were written in."""
    address = address_of(str(file), file)
    with closing(Bank.open(address)) as bank:
        bank.take_in(Pack(ref="book", title="A book", items=tuple(_items())), "digest")
        _newest(bank)
    with closing(sqlite3.connect(file)) as db:
        _write(db, rounds, answers)
    return Bank.open(address)


def _write(db: sqlite3.Connection, rounds: int, answers: int) -> None:
    chance = random.Random(7)  # noqa: S311 - the same bank each time
    (table,) = db.execute("SELECT id FROM score_table").fetchone()
    people = [(100 + k, UUID(int=100 + k).bytes, f"Number {k}") for k in range(_PLAYERS)]
    people[0] = (100, people[0][1], "Ada")
    db.executemany(
        "INSERT INTO player (id, uid, name, name_key, colour, shape, guest, created_ms) "
        "VALUES (?, ?, ?, lower(?3), 'amber', 'star', 0, 0)",
        people,
    )
    played = list(_rounds(chance, rounds, table))
    db.executemany(
        "INSERT INTO round (id, uid, table_id, seed, started_ms, local_date, utc_offset_min, "
        "ended_ms, finished, resumed, code) VALUES (?, ?, ?, x'00', ?, ?, 0, ?, 1, 0, '')",
        (one[0] for one in played),
    )
    db.executemany(
        "INSERT INTO round_player "
        '(round_id, player_id, seat, score, "right", ranked_table_id, local_date) '
        "VALUES (?, ?, 0, ?, ?, ?, ?)",
        ((*part, its_round[4]) for its_round, part in played),
    )
    _write_answers(db, chance, answers)
    db.commit()


def _rounds(chance: random.Random, rounds: int, table: int) -> Iterator[tuple[tuple, tuple]]:
    begin = datetime.combine(_TODAY, datetime.min.time(), UTC) - timedelta(days=_DAYS - 1)
    days = [(begin + timedelta(days=day)).date().isoformat() for day in range(_DAYS)]
    begin_ms = int(begin.timestamp() * 1000)
    for number in range(rounds):
        day = number * _DAYS // rounds
        at_ms = begin_ms + day * _DAY_MS
        row = (1000 + number, UUID(int=number).bytes, table, at_ms, days[day], at_ms + 1)
        score, right = chance.randrange(0, 4000), chance.randrange(0, _LENGTH + 1)
        yield row, (1000 + number, 101 + number % (_PLAYERS - 1), score, right, table)


def _write_answers(db: sqlite3.Connection, chance: random.Random, answers: int) -> None:
    """Give Ada so many answers, in rounds of ten of the last years."""
    first = 10_000_000
    (table,) = db.execute("SELECT id FROM score_table").fetchone()
    revisions = [row[0] for row in db.execute("SELECT id FROM revision")]
    rounds = answers // _LENGTH
    played = list(_rounds(chance, rounds, table))
    db.executemany(
        "INSERT INTO round (id, uid, table_id, seed, started_ms, local_date, utc_offset_min, "
        "ended_ms, finished, resumed, code) VALUES (?, ?, ?, x'00', ?, ?, 0, ?, 1, 0, '')",
        ((first + row[0], UUID(int=first + row[0]).bytes, *row[2:]) for row, _ in played),
    )
    db.executemany(
        "INSERT INTO round_player "
        '(round_id, player_id, seat, score, "right", ranked_table_id, local_date) '
        "VALUES (?, 100, 0, ?, ?, ?, ?)",
        ((first + part[0], *part[2:], its_round[4]) for its_round, part in played),
    )
    asked = [
        (first + k, UUID(int=first + k).bytes, first + 1000 + k // _LENGTH, k % _LENGTH)
        for k in range(answers)
    ]
    db.executemany(
        "INSERT INTO asked (id, uid, round_id, place, revision_id, options, edition, phase, "
        "used_ms, cut_off, lifelines, removed) "
        "VALUES (?, ?, ?, ?, ?, '[2, 0, 1, 3]', 1, 'revealed', 0, 0, '', '')",
        ((*one, chance.choice(revisions)) for one in asked),
    )
    db.executemany(
        'INSERT INTO attempt (uid, asked_id, player_id, try_number, chosen, used_ms, "right", '
        "base, percent, streak, points, sure, kept_ms) "
        "VALUES (?, ?, 100, 1, ?, ?, ?, 100, 100, 0, 100, ?, 0)",
        (
            (one[1], one[0], k % 4, chance.randrange(25_000), k % 3 > 0, k % 3)
            for k, one in enumerate(asked)
        ),
    )


def _items() -> Iterator[Item]:
    levels = (None, *Difficulty)
    for number in range(_QUESTIONS):
        yield Item(
            ref=f"item-{number}",
            stem=f"When did Person{number:x} first visit Town{number * 7919:x}?",
            key=f"Year{number}k",
            distractors=tuple(f"Year{number}{letter}" for letter in "abc"),
            category=f"Category {number % 8}",
            difficulty=levels[number % 4],
        )


def _ms(call: Callable[[], object]) -> float:
    """Return how long a call takes, in the middle of some."""
    times = []
    for _ in range(_REPEATS):
        began = time.perf_counter_ns()
        call()
        times.append((time.perf_counter_ns() - began) / 1e6)
    return median(times)
