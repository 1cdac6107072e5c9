"""A file into the bank: read by its own process while this one writes, whole or not at all."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType

from quizapp.bank.bank import Bank
from quizapp.bank.import_plan import Plan, Staging
from quizapp.errors import QuizError
from quizapp.formats.contract import Heading
from quizapp.items.duplicates import Duplicates
from quizapp.limits import TITLE_CHARACTERS
from quizapp.reading.gathering import FileReport, Gathering, Slice, named_by
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


def import_file(bank: Bank, file: str, wishes: Wishes, *, dry_run: bool = False) -> FileReport:
    """Import a file, or tell what an import would do; what goes wrong is in the report.

    Raises QuizError where the bank cannot take anything.
    """
    report = FileReport(file)
    order = Order(Path(file), wishes.format, wishes.encoding, wishes.mapping)
    gathering = Gathering(report, keep_repeats=wishes.duplicates is Duplicates.KEEP)
    with Spool(order) as spool:
        slices = _Trouble(gathering.slices(spool.follow()), report)
        if dry_run:
            _count(bank, gathering, slices, wishes)
        else:
            _store(bank, gathering, slices, wishes)
    return report


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
            self._report.trouble = error


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


def _store(bank: Bank, gathering: Gathering, slices: _Trouble, wishes: Wishes) -> None:
    report, staging = gathering.report, None
    try:
        for part in slices:
            if staging is None and gathering.heading is not None:
                plan = plan_for(gathering.heading, wishes, Path(report.file))
                staging = bank.begin_import(plan)
            if staging is not None and part.rows:
                bank.stage_import(staging, part.rows, part.pictures)
        if staging is not None and report.trouble is None:
            _finish(bank, staging, report)
            staging = None
    finally:
        if staging is not None:
            _drop(bank)


def _finish(bank: Bank, staging: Staging, report: FileReport) -> None:
    done = bank.finish_import(staging)
    report.accepted = done.stored
    report.duplicates += done.duplicates


def _drop(bank: Bank) -> None:
    while bank.drop_some():
        pass


def _count(bank: Bank, gathering: Gathering, slices: _Trouble, wishes: Wishes) -> None:
    report = gathering.report
    for part in slices:
        if gathering.heading is not None and part.rows:
            plan = plan_for(gathering.heading, wishes, Path(report.file))
            stored = bank.would_store(plan, part.rows)
            report.accepted += stored
            report.duplicates += len(part.rows) - stored
    if report.trouble is not None:
        report.accepted = 0
