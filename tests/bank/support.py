"""Questions, packs and players that the tests of the bank share."""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.bank.deal import NewRound
from quizapp.errors import QuizError
from quizapp.game.modes import Choice
from quizapp.game.round import Phase, Round
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Fact, Item, Source
from quizapp.items.pack import Pack

Fresh = Callable[[], AbstractContextManager[URL]]
"""Gives the address of a new bank, for as long as it is used."""
NO_CLOCK = Choice(length=5, time_limit_s=None)
TIMED = Choice(length=5, time_limit_s=20)
LEVELS = (Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD)


def question(number: int, **values: object) -> Item:
    """A question that gives nothing of another away."""
    given: dict[str, Any] = {
        "ref": f"item-{number:03}",
        "stem": f"Which word goes with n{number}?",
        "key": f"right{number}",
        "distractors": (f"wrong{number}a", f"wrong{number}b", f"wrong{number}c"),
        "explanation": f"Because of e{number}.",
        "category": ("Alpha", "Beta", "Gamma")[number % 3],
        "difficulty": LEVELS[number % 2],
        "source": Source("A Book", edition=1, facts=(fact(number),)),
    }
    return Item(**{**given, **values})


def fact(number: int) -> Fact:
    return Fact(f"fact-{number:03}", number + 1, f"It is so with f{number}.", (f"f{number}",))


def pack(count: int = 30, *, edition: int = 1, items: Sequence[Item] | None = None) -> Pack:
    chosen = tuple(question(number) for number in range(count)) if items is None else tuple(items)
    facts = {one.ref: one for item in chosen if item.source for one in item.source.facts}
    return Pack(
        ref="a-book",
        title="A Book",
        edition=edition,
        source_title="A Book",
        facts=tuple(facts.values()),
        items=chosen,
    )


def own(stem: str = "Who made this?", **values: object) -> Item:
    given: dict[str, Any] = {"ref": "", "stem": stem, "key": "I", "distractors": ("You", "They")}
    return Item(**{**given, **values})


def begin(bank: Bank, choice: Choice = NO_CLOCK, player: str = "Ada") -> NewRound:
    new = bank.deal(choice, player)
    bank.begin(new)
    return new


def answer(bank: Bank, round_: Round, *, right: bool = True, used_ms: int = 1000) -> None:
    """Show the question that is due, answer it, and keep the answer."""
    asked = round_.current
    bank.show(asked.uid)
    wrong = (asked.key_place + 1) % len(asked.options)
    attempt = round_.answer(asked.key_place if right else wrong, used_ms)
    bank.keep(asked.uid, attempt)


def play(
    bank: Bank, choice: Choice = NO_CLOCK, player: str = "Ada", right: int | None = None
) -> Round:
    """Play a whole round with its first ``right`` answers right (None: all of them)."""
    round_ = begin(bank, choice, player).round
    for number in range(round_.length):
        answer(bank, round_, right=right is None or number < right)
        round_.proceed()
    assert round_.phase is Phase.OVER
    return round_


def refs(round_: Round) -> list[str]:
    return [asked.item.ref for asked in round_.asked]


def at(new: NewRound, started_ms: int) -> NewRound:
    """The same round on a machine whose clock said something else."""
    return replace(new, started_ms=started_ms)


def refused(call: Callable[[], object]) -> QuizError:
    """Return the QuizError that a call must raise."""
    with pytest.raises(QuizError) as caught:
        call()
    assert str(caught.value)
    return caught.value


def on_the_side(url: URL, statement: str, *values: object) -> list[Any]:
    """Run a statement with the bare driver, as something else than the game would."""
    if url.get_backend_name() == "sqlite":
        with closing(sqlite3.connect(str(url.database))) as db:
            found = db.execute(statement, values).fetchall()
            db.commit()
            return found
    address = url.render_as_string(hide_password=False)
    with psycopg.connect(address) as server:
        cursor = server.execute(statement.replace("?", "%s"), values)  # type: ignore[arg-type]
        return cursor.fetchall() if cursor.description else []


def sqlite_url(file: Path) -> URL:
    return URL.create("sqlite", database=str(file))


@contextmanager
def opened(url: URL) -> Iterator[Bank]:
    with closing(Bank.open(url)) as bank:
        yield bank


def new_attempt_uid() -> bytes:
    return uuid4().bytes
