"""From a key press to the painted verdict, and to an answer that is kept on disk."""

from pathlib import Path

from tests.benchmarks.children import run
from tests.benchmarks.report import Report, median, percentile

AIM_MS = 16


def measure(report: Report, scratch: Path, *, answers: int) -> None:
    """Play on until there are as many answers, and report their times."""
    seen = run("child_verdict.py", scratch / "home", str(answers))
    painted, kept = seen["painted"][1:], seen["kept"][1:]  # the first makes the page
    report.heading(f"Key press to verdict, bank on disk, {len(painted)} answers")
    report.line("verdict painted, median", median(painted), aim_ms=AIM_MS)
    report.line("verdict painted, 99 of 100", percentile(painted, 99))
    report.line("answer committed, median", median(kept))
    report.line("answer committed, 99 of 100", percentile(kept, 99))
