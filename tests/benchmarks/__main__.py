"""``python -m tests.benchmarks``: all ratios of one run; ``--small`` takes about a minute."""

import argparse
import sys
import tempfile
from pathlib import Path

from tests.benchmarks import draw, imports, scores, start, verdict
from tests.benchmarks.report import Report

_PARTS = ("start", "verdict", "draw", "import", "scores")


def main() -> None:
    """Measure what was asked for, and print one table."""
    options = _options()
    report = Report()
    report.note(f"Python {sys.version.split()[0]}, {sys.platform}; medians, side by side")
    with tempfile.TemporaryDirectory(prefix="quizapp-benchmarks-", dir=options.folder) as folder:
        scratch = Path(folder)
        if "start" in options.parts:
            few = options.first_starts
            start.measure(report, scratch, repeats=options.starts, first_starts=few)
        if "verdict" in options.parts:
            verdict.measure(report, scratch, answers=options.answers)
        if "draw" in options.parts:
            sizes = {"small": options.few, "large": options.many}
            draw.measure(report, scratch, repeats=options.draws, **sizes)
        if "import" in options.parts:
            imports.measure(report, scratch, questions=options.questions)
        if "scores" in options.parts:
            scores.measure(report, scratch, rounds=options.rounds, answers=100_000)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(_PARTS)}; all")
    parser.add_argument("--small", action="store_true", help="the short form, for CI")
    parser.add_argument("--starts", type=int, help="starts of each kind")
    parser.add_argument("--first-starts", type=int, help="starts that build the bank")
    parser.add_argument("--answers", type=int, help="answers that are timed")
    parser.add_argument("--draws", type=int, help="rounds dealt of each kind")
    parser.add_argument("--few", type=int, default=1000, help="questions of the small bank")
    parser.add_argument("--many", type=int, help="questions of the large bank")
    parser.add_argument("--questions", type=int, help="questions of the file that is imported")
    parser.add_argument("--rounds", type=int, help="rounds of the high-score table")
    parser.add_argument("--folder", type=Path, help="where the banks are made, if not in /tmp")
    options = parser.parse_args()
    short = {
        "starts": 5,
        "first_starts": 1,
        "answers": 60,
        "draws": 15,
        "many": 10_000,
        "questions": 10_000,
        "rounds": 50_000,
    }
    whole = {
        "starts": 21,
        "first_starts": 5,
        "answers": 200,
        "draws": 41,
        "many": 100_000,
        "questions": 50_000,
        "rounds": 1_000_000,
    }
    for name, number in (short if options.small else whole).items():
        if getattr(options, name) is None:
            setattr(options, name, number)
    unknown = set(options.parts) - set(_PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    options.parts = options.parts or _PARTS
    return options


if __name__ == "__main__":
    main()
