"""A file of many questions through the whole import, beside raw SQL of the same rows."""

import random
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import NamedTuple

from quizapp.bank.bank import Bank
from quizapp.bank.connect import address_of
from quizapp.formats.registry import FORMATS
from quizapp.reading.importing import Wishes, import_file
from tests.benchmarks.memory import Children, forget_peak, held_mb, peak_mb
from tests.benchmarks.report import Report

AIM, MEMORY_AIM_MB = 4, 80
_LESS = 10
_TABLES = ("item", "revision", "option")
_WORDS = [
    "river",
    "mountain",
    "city",
    "author",
    "novel",
    "king",
    "queen",
    "planet",
    "metal",
    "animal",
    "bird",
    "colour",
    "capital",
    "war",
    "year",
    "song",
    "film",
    "actor",
    "painter",
    "island",
    "ocean",
    "country",
    "language",
    "battle",
    "treaty",
    "engine",
    "theory",
    "number",
]


class Imported(NamedTuple):
    """An import that was made: its bank, the time, and the most memory of both processes."""

    bank: Path
    ms: float
    added_mb: float
    whole_mb: float
    reader_mb: float


def measure(report: Report, scratch: Path, *, questions: int) -> None:
    """Import a file in a process of its own, and write its rows again with executemany."""
    report.heading(f"{questions:,} questions imported, beside raw sqlite3 of the same rows")
    done = imported(scratch, questions)
    raw = _raw(done.bank, scratch / "raw.db")
    report.line("executemany: items, revisions, options", raw)
    report.line("parse, check, duplicates, write, index words", done.ms, raw, aim=AIM)
    few = questions // _LESS
    for count, one in ((questions, done), (few, imported(scratch, few))):
        report.amount(f"memory added here, {count:,} questions", one.added_mb, "MB")
        report.amount("… and all of the process that reads", one.reader_mb, "MB")
        report.amount("… together", one.added_mb + one.reader_mb, "MB", most=MEMORY_AIM_MB)


@cache
def imported(scratch: Path, questions: int) -> Imported:
    """Import a file of so many questions into a new bank, in a process of its own; once a run."""
    file, bank = import_file_of(scratch, questions), scratch / f"imported-{questions}.db"
    done = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.imports", str(file), str(bank)],
        capture_output=True,
        text=True,
        check=True,
    )
    return Imported(bank, *(float(word) for word in done.stdout.split()))


def import_file_of(scratch: Path, questions: int) -> Path:
    """Write questions in the shape of OpenTriviaQA; as a table where that cannot be read."""
    chance = random.Random(1)  # noqa: S311 - questions, not secrets
    as_text = any(one.name == "opentriviaqa" for one in FORMATS)
    file = scratch / (f"questions-{questions}" if as_text else f"questions-{questions}.csv")
    with file.open("w", encoding="utf-8") as out:
        if not as_text:
            out.write("question,correct,wrong1,wrong2,wrong3\n")
        for number in range(questions):
            a, b, c = chance.sample(_WORDS, 3)
            stem = f"Which {a} of the {b} was number {number} among all {c}s?"
            options = [f"{chance.choice(_WORDS).title()} {number % 97} {k}" for k in range(4)]
            if as_text:
                told = "".join(f"{'ABCD'[k]} {option}\n" for k, option in enumerate(options))
                out.write(f"#Q {stem}\n^ {options[0]}\n{told}\n")
            else:
                out.write(",".join([stem, *options]) + "\n")
    return file


def _raw(bank: Path, target: Path) -> float:
    """Return the milliseconds that executemany takes for the rows of a bank, in one transaction."""
    Bank.open(address_of(None, target)).close()
    with closing(sqlite3.connect(bank)) as source:
        read = {
            name: source.execute(f'SELECT * FROM "{name}"').fetchall()  # noqa: S608
            for name in ("category", "pack", *_TABLES)
        }
    with closing(sqlite3.connect(target, isolation_level=None)) as db:
        db.execute("PRAGMA synchronous=FULL")
        for name in ("category", "pack"):
            _insert(db, name, read[name])
        began = time.perf_counter_ns()
        db.execute("BEGIN IMMEDIATE")
        for name in _TABLES:
            _insert(db, name, read[name])
        db.execute("COMMIT")
        return (time.perf_counter_ns() - began) / 1e6


def _insert(db: sqlite3.Connection, name: str, rows: list[tuple[object, ...]]) -> None:
    marks = ", ".join("?" * len(rows[0]))
    db.executemany(f'INSERT OR REPLACE INTO "{name}" VALUES ({marks})', rows)  # noqa: S608


def main(file: str, bank: str) -> None:
    """Import a file; print the milliseconds, and the megabytes here, added, and there."""
    opened = Bank.open(address_of(None, Path(bank)))
    opened.stock()
    forget_peak()
    before_mb = held_mb()
    with Children() as children:
        began = time.perf_counter_ns()
        done = import_file(opened, file, Wishes())
        whole = (time.perf_counter_ns() - began) / 1e6
    opened.close()
    if done.trouble is not None or done.accepted != done.read:
        sys.exit(f"{done.accepted} of {done.read} were stored: {done.trouble}")
    print(whole, peak_mb() - before_mb, peak_mb(), children.peak_mb)


if __name__ == "__main__":
    main(*sys.argv[1:])
