"""Ten questions drawn from a small bank and from a large one, and as it is usually done."""

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from sqlalchemy import create_engine, func, select
from sqlalchemy.orm import Session

from quizapp.bank.bank import Bank
from quizapp.bank.connect import address_of
from quizapp.bank.schema import ItemRow, OptionRow, RevisionRow
from quizapp.game.modes import Choice
from tests.benchmarks.banks import CATEGORIES, LEVELS, Banks, opened
from tests.benchmarks.report import Report, median

AIM, AIM_MS, USUAL_AIM = 1.3, 5, 1 / 50
LENGTH, PACKS = 10, 2
_USUAL_TIMES, _LONG_S = 3, 4
_THREE, _TWO = frozenset(CATEGORIES[:3]), frozenset(LEVELS[:2])
_BOTH = Choice(length=LENGTH, categories=_THREE, difficulties=_TWO)
CHOICES = {
    "no filter": Choice(length=LENGTH),
    "3 categories": Choice(length=LENGTH, categories=_THREE),
    "2 difficulties": Choice(length=LENGTH, difficulties=_TWO),
    "3 categories, 2 difficulties": _BOTH,
}


def measure(report: Report, banks: Banks, *, small: int, large: int, repeats: int) -> None:
    """Deal rounds from both banks in turn, for each filter, and report medians and ratios."""
    report.heading(f"{LENGTH} questions of {large:,} beside {small:,}, {repeats} of each in turn")
    files = [banks.of(small), banks.of(large)]
    drawn = _compare(report, files, CHOICES, repeats)
    usual = median(_usual_ms(files[1]) for _ in range(_USUAL_TIMES))
    report.line(f"ORDER BY RANDOM() LIMIT {LENGTH} through the ORM", usual)
    report.line("… and ours, without a filter", drawn, usual, aim=USUAL_AIM)
    some = {f"3 categories, 2 difficulties, {PACKS} packs": _BOTH}
    _compare(report, [banks.with_packs(size, PACKS) for size in (small, large)], some, repeats)


def _compare(
    report: Report, files: Sequence[Path], choices: dict[str, Choice], repeats: int
) -> float:
    """Report draws under each choice from a small bank and a large; return the first of these."""
    banks = [opened(file) for file in files]
    drawn = []
    try:
        for name, choice in choices.items():
            few, many = side_by_side([dealing(bank, choice) for bank in banks], repeats)
            report.line(f"{name}, of few", few, aim_ms=AIM_MS)
            report.line(f"{name}, of many", many, few, aim=AIM, aim_ms=AIM_MS)
            drawn.append(many)
        few, many = side_by_side([bank.stock for bank in banks], 3)
        report.line("(what the home page counts, of many)", many, few)
    finally:
        for bank in banks:
            bank.close()
    return drawn[0]


def dealing(bank: Bank, choice: Choice) -> Callable[[], object]:
    return lambda: bank.deal(choice, "Ada")


def side_by_side(calls: Sequence[Callable[[], object]], repeats: int) -> list[float]:
    """Return the medians of calls made in turn, not so often where they take very long."""
    times: list[list[float]] = [[] for _ in calls]
    until = time.monotonic() + _LONG_S
    for _ in range(repeats + 1):
        for call, taken in zip(calls, times, strict=True):
            began = time.perf_counter_ns()
            call()
            taken.append(_ms_since(began))
        if time.monotonic() > until:
            break
    return [median(taken[1:] or taken) for taken in times]  # the first warms the caches


def _usual_ms(file: Path) -> float:
    """Time what is done everywhere: the database shuffles all, and gives the first ten."""
    engine = create_engine(address_of(str(file), file))
    chosen = (
        select(ItemRow, RevisionRow)
        .join(RevisionRow, RevisionRow.id == ItemRow.revision_id)
        .where(ItemRow.hidden.is_(False))
        .order_by(func.random())
        .limit(LENGTH)
    )
    with Session(engine) as db:
        began = time.perf_counter_ns()
        revisions = [revision.id for _, revision in db.execute(chosen)]
        db.scalars(select(OptionRow).where(OptionRow.revision_id.in_(revisions))).all()
        taken = _ms_since(began)
    engine.dispose()
    return taken


def _ms_since(began_ns: int) -> float:
    return (time.perf_counter_ns() - began_ns) / 1e6
