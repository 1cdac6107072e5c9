"""From the command to the first page and to an answering Play, beside a bare window."""

from pathlib import Path
from typing import Any

from tests.benchmarks.children import keep_byte_code, run
from tests.benchmarks.report import Report, median

KINDS = ("bare", "enums", "app", "early", "held")
PAINT_AIM, PLAY_AIM, HELD_AIM_MS = 1.2, 3.6, 40


def measure(report: Report, scratch: Path, *, repeats: int, first_starts: int) -> None:
    """Start all kinds in turn, ``repeats`` times over, and report their medians."""
    keep_byte_code(scratch)
    for kind in KINDS:
        start(scratch / "home", kind)  # builds the bank, and the byte code
    runs = [{kind: start(scratch / "home", kind) for kind in KINDS} for _ in range(repeats)]
    firsts = [start(scratch / f"first-{n}", "app") for n in range(first_starts)]

    def time_of(kind: str, moment: str) -> float:
        return median(one[kind][moment] for one in runs)

    bare = time_of("bare", "painted")
    report.heading(f"Start, {repeats} of each in turn")
    report.line("bare window painted", bare)
    report.line("… that names Qt.Key (PySide makes all enums)", time_of("enums", "painted"), bare)
    report.line("home page painted", time_of("app", "painted"), bare, aim=PAINT_AIM)
    report.line("stock on the page: Play answers", time_of("app", "ready"), bare, aim=PLAY_AIM)
    report.line("Play pressed at the first paint: question", time_of("early", "asked"), bare)
    report.line("Play pressed when ready: question after", time_of("app", "answer"))
    report.line("window held at most, until ready", time_of("held", "held"), aim_ms=HELD_AIM_MS)
    report.line("… while the question page is made", time_of("held", "held_by_question"))
    if firsts:
        report.heading(f"First start (the bank is built), {first_starts} times")
        report.line("home page painted", median(one["painted"] for one in firsts), bare)
        report.line("Play answers", median(one["ready"] for one in firsts), bare)


def start(home: Path, kind: str) -> dict[str, Any]:
    """Start a bare window or the game once; return what was seen."""
    if kind in ("bare", "enums"):
        return run("child_bare.py", home, kind)
    return run("child_start.py", home, kind)
