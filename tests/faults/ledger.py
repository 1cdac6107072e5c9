"""What the screen said against what the bank holds."""

import json
import sqlite3
from collections import Counter
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass, field, fields
from pathlib import Path
from typing import Any

from quizapp.bank.bank import Bank
from quizapp.bank.connect import address_of
from quizapp.errors import QuizError

_ANSWERS = """
SELECT revision.stem, asked.options, attempt.chosen, attempt.points, asked.revision_id
FROM attempt JOIN asked ON asked.id = attempt.asked_id
JOIN revision ON revision.id = asked.revision_id
"""
_OPTIONS = "SELECT text FROM option WHERE revision_id = ? ORDER BY place"
_IMPORTED = "SELECT stem FROM revision WHERE stem LIKE 'Which word goes with n%'"


@dataclass
class Found:
    """What was counted, and what was wrong."""

    faults: int = 0
    kept: int = 0
    lost: int = 0
    twice: int = 0
    stored: int = 0
    half: int = 0
    unsound: int = 0
    words: list[str] = field(default_factory=list)

    def add(self, other: "Found") -> None:
        """Take in what another look has found; ``kept`` and ``stored`` are told apart."""
        for one in fields(self):
            setattr(self, one.name, getattr(self, one.name) + getattr(other, one.name))

    @property
    def bad(self) -> int:
        """How much was wrong."""
        return self.lost + self.twice + self.half + self.unsound


def lines_of(log: bytes) -> list[dict[str, Any]]:
    """Return what a screen said; a line that was cut off was not said."""
    return [json.loads(line) for line in log.decode().split("\n")[:-1]]


def compare(bank: Path, lines: Iterable[dict[str, Any]]) -> Found:
    """Open a bank as the program does after an accident, and compare it with what was said."""
    said = list(lines)
    found = Found(faults=1)
    try:
        opened = Bank.open(address_of(None, bank))
        try:
            found.words += [str(finding) for finding in opened.check()]
            seen = opened.count("goes with")
        finally:
            opened.close()
        with closing(sqlite3.connect(bank)) as db:
            _compare_answers(db, said, found)
            _compare_imports(db, said, seen, found)
    except (QuizError, sqlite3.Error) as error:
        found.words.append(str(error) or repr(error))
    found.unsound += len(found.words)
    return found


def _compare_answers(db: sqlite3.Connection, said: list[dict[str, Any]], found: Found) -> None:
    held: Counter[tuple[str, str, int]] = Counter()
    for stem, places, chosen, points, revision in db.execute(_ANSWERS).fetchall():
        texts = [text for (text,) in db.execute(_OPTIONS, (revision,))]
        held[stem, texts[json.loads(places)[chosen]], points] += 1
    kept = Counter((s["stem"], s["option"], s["points"]) for s in said if s["said"] == "kept")
    tried = Counter((s["stem"], s["option"]) for s in said if s["said"] == "trying")
    answers: Counter[tuple[str, str]] = Counter()
    for (stem, option, _), times in held.items():
        answers[stem, option] += times
    found.kept = kept.total()
    found.lost = (kept - held).total()
    found.twice = (answers - tried).total()


def _compare_imports(
    db: sqlite3.Connection, said: list[dict[str, Any]], seen: int, found: Found
) -> None:
    rows = [int(stem.split(" n")[1].rstrip("?")) for (stem,) in db.execute(_IMPORTED)]
    stored = {s["first"] for s in said if s["said"] == "stored"}
    found.stored = len(stored)
    if seen != len(rows):
        found.half += 1
        found.words.append(f"{len(rows)} imported questions are there, {seen} are seen")
    for one in (s for s in said if s["said"] == "importing"):
        there = sum(one["first"] <= n < one["first"] + one["count"] for n in rows)
        if there not in (0, one["count"]) or (not there and one["first"] in stored):
            found.half += 1
            found.words.append(f"{there} of {one['count']} questions of an import are there")
