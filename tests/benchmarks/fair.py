"""Whether every question is as likely in the first round of a fresh deck: chi-squared over them."""

import math
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from quizapp.bank import load
from quizapp.bank.bank import Bank
from quizapp.bank.connect import address_of, engine_for
from quizapp.bank.draw import draw
from quizapp.bank.schema import DeckRow, ItemRow
from quizapp.bank.store import place_in_deck
from quizapp.game.modes import Choice
from quizapp.items import leaks
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item
from quizapp.items.pack import Pack
from tests.benchmarks.banks import item_apart
from tests.benchmarks.report import Report

AIM = 4
_QUESTIONS, _LENGTH, _PROCESSES = 48, 10, 2
_CATEGORIES, _LEVELS = ("Science", "History", "Nature", "Sport"), tuple(Difficulty)
_CHOICES = {
    "without a filter": Choice(length=_LENGTH),
    "3 categories, 2 difficulties": Choice(
        length=_LENGTH,
        categories=frozenset(_CATEGORIES[:3]),
        difficulties=frozenset(_LEVELS[:2]),
    ),
}


def measure(report: Report, scratch: Path, *, decks: int) -> None:
    """Shuffle so many decks, draw the first round of each, and report how even that was."""
    files = [_bank(scratch / f"fair-{number}.db") for number in range(_PROCESSES)]
    share = [-(-decks // _PROCESSES)] * _PROCESSES
    with ProcessPoolExecutor(_PROCESSES, get_context("spawn")) as workers:
        counted = list(workers.map(_count, files, share))
    report.heading(f"First rounds of {sum(share):,} fresh decks of {_QUESTIONS} questions")
    for name, choice in _CHOICES.items():
        total: Counter[str] = Counter()
        for one in counted:
            total.update(one[name])
        wanted = [item.ref for item in _items() if _matches(item, choice)]
        if set(total) - set(wanted):
            raise RuntimeError(f"{name}: questions that do not match were drawn")
        z = _evenness([total[ref] for ref in wanted], sum(share))
        report.amount(f"{name}, {len(wanted)} match: z of chi-squared", z, "", most=AIM)


def _evenness(drawn: Sequence[int], rounds: int) -> float:
    """Return how many standard deviations chi-squared is from what chance gives.

    A round draws each question once at most, so counts vary less than with replacement.
    """
    likely = _LENGTH / len(drawn)
    spread = rounds * likely * (1 - likely) * len(drawn) / (len(drawn) - 1)
    squared = sum((count - rounds * likely) ** 2 for count in drawn) / spread
    free = len(drawn) - 1
    return (squared - free) / math.sqrt(2 * free)


def _matches(item: Item, choice: Choice) -> bool:
    return (not choice.categories or item.category in choice.categories) and (
        not choice.difficulties or item.difficulty in choice.difficulties
    )


def _count(file: Path, decks: int) -> dict[str, Counter[str]]:
    """Count what the first rounds of fresh decks draw; nothing of it is kept in the bank."""
    found: dict[str, Counter[str]] = {name: Counter() for name in _CHOICES}
    _remember()
    engine = engine_for(address_of(str(file), file), writes=True)
    with Session(engine) as db:
        items = list(db.scalars(select(ItemRow.id)))
        for _ in range(decks):
            db.execute(delete(DeckRow))
            place_in_deck(db, items)
            for name, choice in _CHOICES.items():
                drawn, _ = draw(db, choice)
                found[name].update(one.item.ref for one in drawn)
            db.rollback()
    engine.dispose()
    return found


def _remember() -> None:
    """Have what is told of a question worked out once, for here nothing but chance changes.

    No question gives another away, so that none needs to be looked for in the others.
    """
    current, trace = load.current, leaks.trace
    known = [trace(item) for item in _items()]
    if any(leaks.leaks(one, other) for one in known for other in known if one is not other):
        raise RuntimeError("a question gives another away")
    loaded: dict[int, load.Loaded] = {}
    nothing = leaks.Trace((), frozenset(), frozenset())

    def current_once(db: Session, item_ids: Sequence[int]) -> list[load.Loaded]:
        missing = [one for one in item_ids if one not in loaded]
        loaded.update((one.item_id, one) for one in (current(db, missing) if missing else ()))
        return [loaded[one] for one in item_ids]

    load.current = current_once
    leaks.trace = lambda item: nothing  # noqa: ARG005 (its name is the program's)


def _bank(file: Path) -> Path:
    pack = Pack(ref="even", title="Even", items=tuple(_items()))
    bank = Bank.open(address_of(str(file), file))
    bank.take_in(pack, "digest")
    bank.close()
    return file


def _items() -> Iterable[Item]:
    for number in range(_QUESTIONS):
        category = _CATEGORIES[number % len(_CATEGORIES)]
        yield item_apart(number, category, _LEVELS[number // len(_CATEGORIES) % len(_LEVELS)])
