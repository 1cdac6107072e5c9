"""Banks of very many questions, each made once a run, with the rows that an import writes.

Nobody waits here for a disk or looks for duplicates, and indexes are made when all rows are
there: so a million questions take a minute and a half instead of four.
"""

import random
import shutil
import time
from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from contextlib import contextmanager
from functools import cache
from itertools import islice
from multiprocessing import get_context
from pathlib import Path

from sqlalchemy import Connection, create_engine, event
from sqlalchemy.orm import Session

from quizapp.bank import importing
from quizapp.bank.backups import folder_of
from quizapp.bank.bank import Bank
from quizapp.bank.connect import address_of
from quizapp.bank.import_plan import Plan
from quizapp.bank.import_rows import write_new
from quizapp.bank.ready import Ready, ready
from quizapp.bank.store import category_ids
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item
from quizapp.items.kept_backup import START
from quizapp.items.pack import Pack
from quizapp.shipped import stock_up

PACKS = 10  # in every bank alike: it is questions that grow
CATEGORIES = ("Science", "History", "Nature", "Sport", "Geography", "Music", "Film", "Art")
LEVELS = tuple(Difficulty)
KNOWN = {40: "mountain", 600: "riverbank", 8_000: "einstein"}
"""Words that there are, by how many words are used more often."""
_SLICE, _WORKERS, _AHEAD = 10_000, 2, 4
_COMMON = (
    *("the", "of", "in", "which", "who", "was", "what", "year"),
    *("first", "city", "country", "name", "river", "film", "war"),
)
_IN_HASTE = (
    *("journal_mode=OFF", "synchronous=OFF", "locking_mode=EXCLUSIVE", "foreign_keys=OFF"),
    "temp_store=MEMORY",
)
_ROOM = "PRAGMA cache_size=-400000"
_INDEXES = (
    "SELECT name, sql FROM sqlite_master "
    "WHERE type = 'index' AND sql IS NOT NULL AND tbl_name LIKE ?"
)


class Banks:
    """Makes banks by their size; the questions that came with the game are among them."""

    def __init__(self, scratch: Path) -> None:
        self._scratch = scratch
        self.made_s: dict[int, float] = {}

    def of(self, size: int) -> Path:
        """Return the file of a bank with so many questions."""
        file = self._scratch / f"bank-of-{size}.db"
        if size not in self.made_s:
            began = time.monotonic()
            _make(file, size)
            self.made_s[size] = time.monotonic() - began
        return file

    def told(self) -> str:
        """Return in a sentence how long they took to make."""
        each = (f"{size:,} questions in {took:.0f} s" for size, took in self.made_s.items())
        return f"banks made: {', '.join(each)}"

    def copy_of(self, size: int, name: str) -> Path:
        """Return a copy of such a bank, to be written in."""
        copy = self._scratch / f"{name}-{size}.db"
        shutil.copyfile(self.of(size), copy)
        return copy

    def with_packs(self, size: int, count: int) -> Path:
        """Return a copy of such a bank in which only so many packs are played."""
        file = self.copy_of(size, f"{count}-packs-of")
        played = f"(SELECT id FROM pack WHERE NOT shipped ORDER BY id LIMIT {count})"  # noqa: S608
        with in_haste(file, "deck") as db:
            for table, column in (("pack", "id"), ("deck", "pack_id")):
                not_played = f"UPDATE {table} SET playable = 0 WHERE {column} NOT IN {played}"  # noqa: S608
                db.connection().exec_driver_sql(not_played)
        return file

    def look_backed_up(self, file: Path) -> None:
        """Put a copy where today's backup would be: the game is seldom started without one."""
        folder = folder_of(file)
        folder.mkdir(exist_ok=True)
        stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
        shutil.copyfile(file, folder / f"{file.stem}-{stamp}000-{START}.db")


def item_apart(number: int, category: str, difficulty: Difficulty | None) -> Item:
    """Return a question that gives no other away, and so comes together with any of them."""
    return Item(
        ref=f"item-{number}",
        stem=f"In which year did Person{number:x} first visit Town{number * 7919:x}?",
        key=f"Year{number}k",
        distractors=tuple(f"Year{number}{letter}" for letter in "abc"),
        category=category,
        difficulty=difficulty,
    )


def opened(file: Path) -> Bank:
    """Return an open bank."""
    return Bank.open(address_of(str(file), file))


@contextmanager
def in_haste(file: Path, tables: str = "%") -> Iterator[Session]:
    """Give a session that waits for no disk, and at its end makes the indexes of tables again."""
    engine = create_engine(address_of(str(file), file), connect_args={"isolation_level": None})

    @event.listens_for(engine, "connect")
    def _prepare(dbapi: object, _record: object) -> None:
        for pragma in _IN_HASTE:
            dbapi.execute(f"PRAGMA {pragma}")  # type: ignore[attr-defined]

    with Session(engine) as db:
        indexes = _drop_indexes(db.connection(), tables)
        yield db
        for statement in indexes:
            db.connection().exec_driver_sql(statement)
        db.commit()
    engine.dispose()
    opened(file).close()  # in the journal of the program again


def _make(file: Path, size: int) -> None:
    bank = opened(file)
    stock_up(bank)
    held = bank.count()
    bank.close()
    with ProcessPoolExecutor(_WORKERS, get_context("spawn")) as workers, in_haste(file) as db:
        shares = _shares(range(held, size))
        made = _ahead(workers, [one for share in shares for one in share])
        for number, share in enumerate(shares):
            _fill(db, f"made-{number}", islice(made, len(share)))


def _drop_indexes(db: Connection, tables: str) -> list[str]:
    """Drop what can be made again once all rows are there; return how."""
    found = db.exec_driver_sql(_INDEXES, (tables,)).all()
    for name, _ in found:
        db.exec_driver_sql(f"DROP INDEX {name}")
    return [str(statement) for _, statement in found]


def _fill(db: Session, name: str, slices: Iterator[list[Ready]]) -> None:
    """Have a pack imported, but for the look for duplicates."""
    staging = importing.begin(db, Plan(Pack(ref=name, title=name.capitalize()), name, own=True))
    db.connection().exec_driver_sql(_ROOM)
    for rows in slices:
        categories = category_ids(db, {one.category for one in rows})
        write_new(db, staging.target, rows, categories)
        staging.stored += len(rows)
        staging.options += sum(len(one.options) for one in rows)
    importing.finish(db, staging)


def _shares(numbers: range) -> list[list[range]]:
    """Return the numbers of each pack, in slices."""
    share = -(-len(numbers) // PACKS) or 1
    packs = [numbers[first : first + share] for first in range(0, len(numbers), share)]
    return [[pack[k : k + _SLICE] for k in range(0, len(pack), _SLICE)] for pack in packs]


def _ahead(workers: ProcessPoolExecutor, slices: list[range]) -> Iterator[list[Ready]]:
    """Yield the questions of each slice in order; no more than a few wait to be written."""
    coming: deque[Future[list[Ready]]] = deque()
    for one in slices:
        coming.append(workers.submit(_slice, one))
        if len(coming) > _AHEAD:
            yield coming.popleft().result()
    while coming:
        yield coming.popleft().result()


def _slice(numbers: range) -> list[Ready]:
    """Make questions, the same in every run, as rows want them; in a process of its own."""
    chance = random.Random(numbers.start)  # noqa: S311 - questions, not secrets
    words = iter(chance.choices(*_vocabulary(), k=12 * len(numbers)))
    return [ready(_item(number, words, chance)) for number in numbers]


@cache
def _vocabulary() -> tuple[Sequence[str], Sequence[float]]:
    """Return words, and how often each is used: as common and as rare as in a language."""
    chance = random.Random(7)  # noqa: S311
    syllables = [a + b for a in "bcdfghklmnprstvw" for b in "aeiou"]
    words = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(20_000)]
    for place, word in KNOWN.items():
        words[place] = word
    return words, [1 / (place + 5) for place in range(len(words))]


@cache
def _common() -> Sequence[Sequence[str]]:
    chance = random.Random(8)  # noqa: S311
    return [chance.sample(_COMMON, 4) for _ in range(5_000)]


def _item(number: int, words: Iterator[str], chance: random.Random) -> Item:
    def some(count: int) -> Sequence[str]:
        return [next(words) for _ in range(count)]

    stem = " ".join([*chance.choice(_common()), *some(4)])
    return Item(
        ref=f"item-{number}",
        stem=f"In which year, {stem} {number}?",
        key=" ".join([*some(2), "k"]),
        distractors=tuple(" ".join([*some(2), str(place)]) for place in range(3)),
        category=CATEGORIES[number % len(CATEGORIES)],
        difficulty=LEVELS[number // len(CATEGORIES) % len(LEVELS)],
    )
