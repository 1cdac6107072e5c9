"""What a window costs that nobody plays in: its memory, its end, and its idling."""

from pathlib import Path

from tests.benchmarks.banks import Banks
from tests.benchmarks.children import keep_byte_code, run
from tests.benchmarks.report import Report, median
from tests.benchmarks.start import start

SMALL_AIM_MB, LARGE_AIM_MB, EXIT_AIM = 60, 70, 2
IDLE_AIM_MS = 0.1  # asking for it takes some of it


def measure_memory(
    report: Report, banks: Banks, scratch: Path, *, repeats: int, large: int
) -> None:
    """Report the most memory until Play answers, with few questions and with very many."""
    keep_byte_code(scratch)
    few, many = banks.of(0), banks.of(large)
    for bank in (few, many):
        start(scratch / "home", "calm", bank)  # backs it up, which is not done every day
    runs = [_peaks(scratch / "home", few, many) for _ in range(repeats)]
    bare, small, big = (median(one[k] for one in runs) for k in range(3))
    report.heading(f"Memory at most until Play answers, {repeats} starts of each in turn")
    report.amount("a bare window", bare, "MB")
    report.amount("more, with what came with the game", small - bare, "MB", most=SMALL_AIM_MB)
    report.amount(f"more, with {large:,} questions", big - bare, "MB", most=LARGE_AIM_MB)


def _peaks(home: Path, few: Path, many: Path) -> tuple[float, float, float]:
    bare = start(home, "bare")["peak_mb"]
    return bare, start(home, "calm", few)["peak_mb"], start(home, "calm", many)["peak_mb"]


def measure_exit(report: Report, banks: Banks, scratch: Path, *, repeats: int, large: int) -> None:
    """Report how long a window takes to end once it was closed, beside a bare one."""
    keep_byte_code(scratch)
    home, few, many = scratch / "home", banks.of(0), banks.of(large)
    start(home, "calm", many)
    kinds = (("bare", None), ("calm", few), ("hasty", few), ("calm", many), ("hasty", many))
    runs = [[start(home, *one)["exit"] for one in kinds] for _ in range(repeats)]
    bare, calm, hasty, big, big_hasty = (median(one[k] for one in runs) for k in range(len(kinds)))
    report.heading(f"From closing the window to the end, {repeats} of each in turn")
    report.line("a bare window", bare)
    report.line("the home page, left after a while", calm, bare, aim=EXIT_AIM)
    report.line("… left as soon as Play answered", hasty, bare, aim=EXIT_AIM)
    report.line(f"left after a while, {large:,} questions", big, bare, aim=EXIT_AIM)
    report.line("… left as soon as Play answered", big_hasty, bare, aim=EXIT_AIM)


def measure_idle(report: Report, scratch: Path, *, seconds: int) -> None:
    """Report what happens in a window that stands there for some seconds."""
    seen = run("child_idle.py", scratch / "home", str(seconds))
    report.heading(f"The home page waits for {seconds} s")
    report.amount("timers", seen["timers"], "", most=0)
    report.amount("other events", seen["others"], "", most=0)
    report.amount("threads woken", seen["woken"], "", most=0)
    report.amount("CPU, of a second of a core", seen["cpu"] / seconds, "ms", most=IDLE_AIM_MS)
