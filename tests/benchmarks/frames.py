"""Transitions and the countdown: what each frame costs the window's thread."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from tests.benchmarks.children import run
from tests.benchmarks.report import Report, median, percentile

AIM_MS, SHARE_AIM = 4, 0.1
_COUNTDOWN = "the countdown"


def measure(report: Report, scratch: Path, *, percents: Sequence[int]) -> None:
    """Report the frames of every transition at each text size."""
    for percent in percents:
        seen = run("child_frames.py", scratch / f"frames-{percent}", str(percent))
        report.heading(f"Frames at 1000 × 700, text at {percent} %: CPU of each, 95 of 100 within")
        _report(report, seen)


def _report(report: Report, seen: dict[str, Any]) -> None:
    moving = [name for name in seen["whole"] if name != _COUNTDOWN]
    for name in moving:
        frames = seen["whole"][name]
        report.line(f"{name}, {len(frames)} frames", percentile(frames, 95), aim_ms=AIM_MS)
        report.line("… of it painting and flushing", percentile(seen["painted"][name], 95))
    every = [one for name in moving for one in seen["whole"][name]]
    report.line("every transition", percentile(every, 95), aim_ms=AIM_MS)
    report.line("… in the middle", median(every))
    frames = seen["whole"][_COUNTDOWN]
    report.line(f"{_COUNTDOWN}, {len(frames)} frames", percentile(frames, 95), aim_ms=AIM_MS)
    report.amount("… of a core", seen["share"][0], "", most=SHARE_AIM)
