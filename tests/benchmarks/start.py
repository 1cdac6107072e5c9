"""From the command to the first page and to an answering Play, beside a bare window."""

from pathlib import Path
from typing import Any

from tests.benchmarks.banks import Banks
from tests.benchmarks.children import keep_byte_code, run
from tests.benchmarks.report import Report, median

KINDS = ("bare", "enums", "app", "early", "held")
_OFTEN, _SELDOM = ("bare", "app", "held"), 5
PAINT_AIM, PLAY_AIM, HELD_AIM_MS, FIRST_AIM_MS = 1.2, 3.5, 20, 1500


def measure(
    report: Report, banks: Banks, scratch: Path, *, repeats: int, first_starts: int, questions: int
) -> None:
    """Start all kinds in turn, ``repeats`` times over, and report their medians."""
    bank, home = banks.of(questions), scratch / "home"
    keep_byte_code(scratch)
    for kind in KINDS:
        start(home, kind, bank)  # builds the byte code
    runs: dict[str, list[dict[str, Any]]] = {kind: [] for kind in KINDS}
    for turn in range(repeats):
        for kind in KINDS if turn % _SELDOM == 0 else _OFTEN:
            runs[kind].append(start(home, kind, bank))

    def time_of(kind: str, moment: str) -> float:
        return median(one[moment] for one in runs[kind])

    bare = time_of("bare", "painted")
    report.heading(f"Start with {questions:,} questions, {repeats} of each in turn")
    report.line("bare window painted", bare)
    report.line("… that names Qt.Key (PySide makes all enums)", time_of("enums", "painted"), bare)
    report.line("home page painted", time_of("app", "painted"), bare, aim=PAINT_AIM)
    report.line("stock on the page: Play answers", time_of("app", "ready"), bare, aim=PLAY_AIM)
    report.line("Play pressed at the first paint: question", time_of("early", "asked"), bare)
    report.line("Play pressed when ready: question after", time_of("app", "answer"))
    report.line("window held at most, until ready", time_of("held", "held"), aim_ms=HELD_AIM_MS)
    report.line("… while the question page is made", time_of("held", "held_by_question"))
    if first_starts:
        _first(report, scratch, first_starts)


def _first(report: Report, scratch: Path, repeats: int) -> None:
    """Report first starts, each beside the next one with what it made."""
    homes = [scratch / f"first-{number}" for number in range(repeats)]
    pairs = [(start(home, "app"), start(home, "app")) for home in homes]
    report.heading(f"First start (the bank is built) and a later one, {repeats} times in turn")
    for moment, name in (("painted", "home page painted"), ("ready", "Play answers")):
        first, later = (median(pair[k][moment] for pair in pairs) for k in (0, 1))
        report.line(f"{name}, later start", later)
        report.line(f"{name}, first start", first, later)
    more = median(first["ready"] - later["ready"] for first, later in pairs)
    report.line("Play answers later by", more, aim_ms=FIRST_AIM_MS)


def start(home: Path, kind: str, bank: Path | None = None) -> dict[str, Any]:
    """Start a bare window or the game once; return what was seen."""
    if kind in ("bare", "enums"):
        return run("child_bare.py", home, kind)
    return run("child_start.py", home, kind, bank=bank)
