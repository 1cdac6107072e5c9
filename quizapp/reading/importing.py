"""A file into the bank: read by its own process while this one writes, whole or not at all."""

import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Protocol

from quizapp.bank.bank import Bank
from quizapp.bank.import_plan import Imported, Plan, Staging
from quizapp.bank.ready import Ready
from quizapp.errors import Code, QuizError
from quizapp.formats.contract import Heading
from quizapp.items.duplicates import Duplicates
from quizapp.items.picture import Picture
from quizapp.limits import TITLE_CHARACTERS
from quizapp.reading.gathering import FileReport, Gathering, Slice, named_by
from quizapp.reading.heard import Line
from quizapp.reading.spool import Order, Spool
from quizapp.text import clean_or_empty


@dataclass(frozen=True, slots=True)
class Wishes:
    """How files are to be read and where their questions go; "" is found out."""

    format: str = ""
    encoding: str = ""
    mapping: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    into: str = ""
    duplicates: Duplicates = Duplicates.SKIP


class Taker(Protocol):
    """What takes questions: the bank, or what stands before the thread that writes in it."""

    def begin_import(self, plan: Plan) -> Staging:
        """Begin an import."""
        ...

    def expect_import(self, staging: Staging, coming: int) -> None:
        """Make a backup where an import becomes a large one."""
        ...

    def stage_import(
        self, staging: Staging, rows: Sequence[Ready], pictures: Sequence[Picture]
    ) -> None:
        """Write a slice of questions."""
        ...

    def finish_import(self, staging: Staging) -> Imported:
        """Make all of them current."""
        ...

    def drop_some(self) -> bool:
        """Clear some of what was staged."""
        ...


def import_file(bank: Bank, file: str, wishes: Wishes, *, dry_run: bool = False) -> FileReport:
    """Import a file, or tell what an import would do; what goes wrong is in the report.

    Raises QuizError where the bank cannot take anything.
    """
    with Spool(order_of(file, wishes)) as spool:
        if dry_run:
            return count(bank, spool, wishes)
        return store(bank, spool, wishes)


def order_of(file: str, wishes: Wishes) -> Order:
    """Return the order to read a file."""
    return Order(Path(file), wishes.format, wishes.encoding, wishes.mapping)


def store(
    taker: Taker, spool: Spool, wishes: Wishes, tell: Callable[[int], None] | None = None
) -> FileReport:
    """Write all that a file holds as one import; ``tell`` gets how many questions were written.

    Raises QuizError where the bank cannot take it, and with IMPORT_CANCELLED; then nothing
    of it is left.
    """
    gathering = _gathering(spool, wishes)
    report, staging = gathering.report, None
    slices = _Trouble(gathering.slices(spool.follow()), report)
    try:
        for part in slices:
            if staging is None and gathering.heading is not None:
                plan = plan_for(gathering.heading, wishes, spool.order.path)
                staging = taker.begin_import(plan)
            if staging is not None and part.rows:
                taker.expect_import(staging, len(part.rows))
                taker.stage_import(staging, part.rows, part.pictures)
                if tell is not None:
                    tell(report.read)
        if staging is not None and report.trouble is None:
            _finish(taker, staging, report)
            staging = None
    finally:
        if staging is not None:
            while taker.drop_some():
                pass
    return report


def count(
    bank: Bank, spool: Spool, wishes: Wishes, hear: Callable[[Line], None] | None = None
) -> FileReport:
    """Tell what an import of a file would do; ``hear`` gets every line. Nothing is written."""
    gathering = _gathering(spool, wishes)
    report, kept = gathering.report, 0
    for part in _Trouble(gathering.slices(_heard(spool.follow(), hear)), report):
        if gathering.heading is not None and part.rows:
            plan = plan_for(gathering.heading, wishes, spool.order.path)
            stored, updated, otherwise = bank.would_store(plan, part.rows)
            report.accepted += stored
            report.updated += updated
            report.duplicates += len(part.rows) - stored
            kept += otherwise
    if report.trouble is not None:
        report.accepted = report.updated = 0
    elif kept:
        report.say_kept(kept)
    return report


def _heard(lines: Iterator[Line], hear: Callable[[Line], None] | None) -> Iterator[Line]:
    for line in lines:
        if hear is not None:
            hear(line)
        yield line


def _gathering(spool: Spool, wishes: Wishes) -> Gathering:
    report = FileReport(str(spool.order.path))
    return Gathering(report, keep_repeats=wishes.duplicates is Duplicates.KEEP)


class _Trouble:
    """Slices of a file; what is wrong with the file as a whole goes to its report."""

    def __init__(self, slices: Iterator[Slice], report: FileReport) -> None:
        self._slices = slices
        self._report = report

    def __iter__(self) -> Iterator[Slice]:
        """Yield slices up to the end, or to the trouble."""
        try:
            yield from self._slices
        except QuizError as error:
            if error.code is Code.IMPORT_CANCELLED:
                raise
            self._report.trouble = error
            return
        if not self._report.read:
            self._report.trouble = QuizError(Code.NO_QUESTIONS)


def plan_for(heading: Heading, wishes: Wishes, path: Path) -> Plan:
    """Return where the questions of a file go."""
    name = _shown(path.name)
    heading = named_by(heading, _shown(path.stem) or name)
    day = time.strftime("%Y-%m-%d")
    return Plan(
        pack=heading.pack,
        file=name,
        origin=f"{name}, {heading.format}, {day}",
        own=heading.own,
        into=wishes.into,
        duplicates=wishes.duplicates,
    )


def _shown(name: str) -> str:
    """Return a file's name as it can be kept and shown."""
    shown = "".join(sign if sign.isprintable() else "?" for sign in name)
    return clean_or_empty(shown[:TITLE_CHARACTERS], TITLE_CHARACTERS)


def _finish(taker: Taker, staging: Staging, report: FileReport) -> None:
    done = taker.finish_import(staging)
    report.accepted, report.updated = done.stored, done.updated
    report.duplicates += done.duplicates
    report.change_uid = done.change_uid
    report.pack_title = done.pack_title
    if done.kept:
        report.say_kept(done.kept)
