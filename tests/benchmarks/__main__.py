"""``python -m tests.benchmarks``: all figures of one run; ``--small`` takes about a minute."""

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.benchmarks import (
    answer,
    beside,
    draw,
    fair,
    frames,
    imports,
    listing,
    peers,
    resting,
    scores,
    shared,
    start,
)
from tests.benchmarks.banks import Banks
from tests.benchmarks.options import options
from tests.benchmarks.report import Report

_Part = Callable[[Report, Banks, Path, argparse.Namespace], None]


def main() -> None:
    """Measure what was asked for, and print one table."""
    asked = options()
    report, began = Report(), time.monotonic()
    report.note(f"Python {sys.version.split()[0]}, {sys.platform}, {os.cpu_count()} cores; medians")
    with tempfile.TemporaryDirectory(prefix="quizapp-benchmarks-", dir=asked.folder) as folder:
        banks = Banks(Path(folder))
        took: dict[str, float] = {}
        for part in asked.parts:
            at = time.monotonic()
            _PARTS[part](report, banks, Path(folder), asked)
            took[part] = time.monotonic() - at
    report.close()
    report.note(banks.told())
    each = ", ".join(f"{part} {seconds:.0f}" for part, seconds in took.items())
    report.note(f"all of it took {time.monotonic() - began:.0f} s: {each}")


def _start(report: Report, banks: Banks, scratch: Path, asked: argparse.Namespace) -> None:
    few = asked.first_starts
    start.measure(
        report, banks, scratch, repeats=asked.starts, first_starts=few, questions=asked.usual
    )


def _rest(report: Report, banks: Banks, scratch: Path, asked: argparse.Namespace) -> None:
    resting.measure(report, banks, scratch, repeats=asked.rests, large=asked.many)


def _draw(report: Report, banks: Banks, _: Path, asked: argparse.Namespace) -> None:
    draw.measure(report, banks, small=asked.few, large=asked.many, repeats=asked.draws)


def _fair(report: Report, _: Banks, scratch: Path, asked: argparse.Namespace) -> None:
    fair.measure(report, scratch, decks=asked.decks)


def _answer(report: Report, banks: Banks, scratch: Path, asked: argparse.Namespace) -> None:
    sizes = {"size": asked.many, "attempts": asked.attempts}
    answer.measure(report, banks, scratch, answers=asked.answers, **sizes)


def _import(report: Report, _: Banks, scratch: Path, asked: argparse.Namespace) -> None:
    imports.measure(report, scratch, questions=asked.questions)


def _list(report: Report, banks: Banks, scratch: Path, asked: argparse.Namespace) -> None:
    listing.measure(report, banks, scratch, size=asked.many, pages=asked.pages)


def _bulk(report: Report, banks: Banks, _: Path, asked: argparse.Namespace) -> None:
    listing.measure_bulk(report, banks, size=asked.changed)


def _scores(report: Report, _: Banks, scratch: Path, asked: argparse.Namespace) -> None:
    scores.measure(report, scratch, rounds=asked.rounds, answers=asked.attempts)


def _frames(report: Report, _: Banks, scratch: Path, asked: argparse.Namespace) -> None:
    frames.measure(report, scratch, percents=(200,) if asked.small else (100, 200))


def _idle(report: Report, _: Banks, scratch: Path, asked: argparse.Namespace) -> None:
    resting.measure_idle(report, scratch, seconds=asked.idle_seconds)


def _peers(report: Report, _: Banks, scratch: Path, asked: argparse.Namespace) -> None:
    sizes = {"repeats": asked.rests, "questions": asked.questions}
    peers.measure(report, scratch, asked.anki, small=asked.small, **sizes)


def _beside(report: Report, banks: Banks, scratch: Path, asked: argparse.Namespace) -> None:
    sizes = {"size": asked.many, "rounds": asked.rounds, "repeats": asked.draws}
    beside.measure(report, banks, scratch, **sizes)


def _shared(report: Report, banks: Banks, scratch: Path, asked: argparse.Namespace) -> None:
    sizes = {"players": asked.players, "questions": asked.usual}
    shared.measure(report, banks, scratch, seconds=asked.shared_seconds, **sizes)


_PARTS: dict[str, _Part] = {
    "start": _start,
    "rest": _rest,
    "draw": _draw,
    "fair": _fair,
    "answer": _answer,
    "import": _import,
    "list": _list,
    "bulk": _bulk,
    "scores": _scores,
    "frames": _frames,
    "idle": _idle,
    "peers": _peers,
    "beside": _beside,
    "shared": _shared,
}


if __name__ == "__main__":
    main()
