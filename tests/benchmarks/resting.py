"""What a window costs that nobody plays in: its memory, its end, and its idling."""

from pathlib import Path

from tests.benchmarks.banks import Banks
from tests.benchmarks.children import keep_byte_code, run
from tests.benchmarks.report import Report, median
from tests.benchmarks.start import start

SMALL_AIM_MB, LARGE_AIM_MB, EXIT_AIM = 60, 70, 2
IDLE_AIM_MS = 0.1  # asking for it takes some of it
_ENDS = (
    "the home page, left after a while",
    "… left as soon as Play answered",
    "with {large} questions, left after a while",
    "… left as soon as Play answered",
)


def measure(report: Report, banks: Banks, scratch: Path, *, repeats: int, large: int) -> None:
    """Report the most memory until Play answers, and how long a window takes to end once closed.

    The home page is left after a while, or as soon as Play answers, with what came with the game
    and with very many questions.
    """
    keep_byte_code(scratch)
    home, few, many = scratch / "home", banks.of(0), banks.of(large)
    banks.look_backed_up(many)
    start(home, "calm", few)  # backs it up
    kinds = (("bare", None), ("calm", few), ("hasty", few), ("calm", many), ("hasty", many))
    runs = [[start(home, *one) for one in kinds] for _ in range(repeats)]
    report.heading(f"Memory at most until Play answers, {repeats} starts of each in turn")
    bare, small, _, big, _ = (median(one[k]["peak_mb"] for one in runs) for k in range(len(kinds)))
    report.amount("a bare window", bare, "MB")
    report.amount("more, with what came with the game", small - bare, "MB", most=SMALL_AIM_MB)
    report.amount(f"more, with {large:,} questions", big - bare, "MB", most=LARGE_AIM_MB)
    report.heading(f"From closing the window to the end, {repeats} of each in turn")
    bare, *others = (median(one[k]["exit"] for one in runs) for k in range(len(kinds)))
    report.line("a bare window", bare)
    for name, took in zip(_ENDS, others, strict=True):
        report.line(name.format(large=f"{large:,}"), took, bare, aim=EXIT_AIM)


def measure_idle(report: Report, scratch: Path, *, seconds: int) -> None:
    """Report what happens in a window that stands there for some seconds."""
    seen = run("child_idle.py", scratch / "home", str(seconds))
    report.heading(f"The home page waits for {seconds} s")
    report.amount("timers", seen["timers"], "", most=0)
    report.amount("other events", seen["others"], "", most=0)
    report.amount("threads woken", seen["woken"], "", most=0)
    report.amount("CPU, of a second of a core", seen["cpu"] / seconds, "ms", most=IDLE_AIM_MS)
