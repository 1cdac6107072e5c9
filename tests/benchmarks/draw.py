"""Ten questions drawn from a small bank and from a large one."""

import time
from collections.abc import Iterator
from pathlib import Path

from quizapp.bank.bank import Bank
from quizapp.bank.connect import address_of
from quizapp.game.modes import Choice
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item
from quizapp.items.pack import Pack
from tests.benchmarks.report import Report, median

AIM = 1.3
LENGTH = 10
_PACKS = 10  # in the small bank and the large one alike: it is questions that grow
_CATEGORIES = tuple(f"Category {letter}" for letter in "ABCDEFGH")
_LEVELS = tuple(Difficulty)
_CHOICES = {
    "no filter": Choice(length=LENGTH),
    "3 categories": Choice(length=LENGTH, categories=frozenset(_CATEGORIES[:3])),
    "2 difficulties": Choice(length=LENGTH, difficulties=frozenset(_LEVELS[:2])),
    "3 categories, 2 difficulties": Choice(
        length=LENGTH,
        categories=frozenset(_CATEGORIES[:3]),
        difficulties=frozenset(_LEVELS[:2]),
    ),
}


def measure(report: Report, scratch: Path, *, small: int, large: int, repeats: int) -> None:
    """Deal rounds from both banks in turn, for each filter, and report medians and ratios."""
    report.heading(f"{LENGTH} questions of {large:,} beside {small:,}, {repeats} of each in turn")
    banks = []
    for size in (small, large):
        began = time.perf_counter_ns()
        banks.append(_filled(scratch / f"bank-of-{size}.db", size))
        report.line(f"({size:,} taken in)", _ms_since(began))
    try:
        for name, choice in _CHOICES.items():
            few, many = _side_by_side(banks, choice, repeats)
            report.line(f"{name}, of {small:,}", few)
            report.line(f"{name}, of {large:,}", many, few, aim=AIM)
        few, many = (median(_stock_ms(bank) for _ in range(5)) for bank in banks)
        report.line(f"(stock counted, of {large:,})", many, few)
    finally:
        for bank in banks:
            bank.close()


def _side_by_side(banks: list[Bank], choice: Choice, repeats: int) -> tuple[float, float]:
    times: tuple[list[float], list[float]] = ([], [])
    for turn in range(-2, repeats):  # the first two warm the caches and do not count
        for bank, taken in zip(banks, times, strict=True):
            began = time.perf_counter_ns()
            bank.deal(choice, "Ada")
            if turn >= 0:
                taken.append(_ms_since(began))
    return median(times[0]), median(times[1])


def _filled(file: Path, size: int) -> Bank:
    """Return a bank on disk with ``size`` questions taken in from packs, and one added."""
    bank = Bank.open(address_of(str(file), file))
    slice_size = -(-size // _PACKS)
    for number, first in enumerate(range(0, size, slice_size)):
        items = tuple(_items(first, min(size, first + slice_size)))
        pack = Pack(ref=f"generated-{number}", title=f"Generated {number}", items=items)
        bank.take_in(pack, f"digest {number}")
    bank.add(next(_items(size, size + 1)))  # a question of one's own, alone in its pack
    return bank


def _items(first: int, behind: int) -> Iterator[Item]:
    """Make questions with words of their own, so that the leak guard has its usual work."""
    for number in range(first, behind):
        yield Item(
            ref=f"item-{number}",
            stem=f"In which year did Person{number:x} first visit Town{number * 7919:x}?",
            key=f"Year{number}k",
            distractors=tuple(f"Year{number}{letter}" for letter in "abcd"),
            explanation=f"Person{number:x} went there with Friend{number * 31:x}.",
            category=_CATEGORIES[number % len(_CATEGORIES)],
            difficulty=_LEVELS[number // len(_CATEGORIES) % len(_LEVELS)],
        )


def _stock_ms(bank: Bank) -> float:
    began = time.perf_counter_ns()
    bank.stock()
    return _ms_since(began)


def _ms_since(began_ns: int) -> float:
    return (time.perf_counter_ns() - began_ns) / 1e6
