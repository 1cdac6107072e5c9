"""What the screen acknowledges is kept: accidents one after the other, told as a table."""

import argparse
import random
from collections.abc import Callable, Iterator
from pathlib import Path

from tests.faults.dropped import Event, cuts, record
from tests.faults.ledger import Found
from tests.faults.stage import Stage
from tests.faults.trials import at_write, can_trace, full_disk, kills, read_only_folder

_RUN = ("--answers", "12", "--questions", "200")
_HEAD = "accident", "tried", "kept", "lost", "twice", "imports", "half", "unsound"
_LINE = "{:<44}{:>7}{:>7}{:>7}{:>7}{:>9}{:>7}{:>9}"
_FAULTS = {
    "signal=KILL": "killed at the k-th write",
    "error=ENOSPC": "disk full at the k-th write",
    "error=EIO": "the k-th write fails",
    "error=ENOSPC+": "disk full from the k-th write on",
    "error=EROFS+": "read-only from the k-th write on",
}


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what can be asked for."""
    parser.add_argument("--kills", type=int, default=5, help="kill -9 at moments of chance")
    parser.add_argument("--places", type=int, default=2, help="writes at which each error is tried")
    parser.add_argument("--cuts", type=int, default=40, help="moments at which the power is cut")
    parser.add_argument("--seed", type=int, default=1, help="the same number, the same chance")


def run(given: argparse.Namespace, folder: Path) -> int:
    """Try all; return 1 where something was lost or counted twice."""
    print(_LINE.format(*_HEAD), flush=True)
    bad = 0
    for name, found, wrong in _all(given, folder):
        counts = found.kept, found.lost, found.twice, found.stored, found.half, found.unsound
        print(_LINE.format(name, found.faults, *counts), flush=True)
        for word in dict.fromkeys(found.words[:5] if wrong else ()):
            print(f"    {word}")
        bad += wrong
    print("Something is wrong." if bad else "Nothing acknowledged was lost, nothing counted twice.")
    return 1 if bad else 0


def _all(given: argparse.Namespace, folder: Path) -> Iterator[tuple[str, Found, bool]]:
    """Yield the name of each trial, what was found, and whether that is wrong."""
    chance = random.Random(given.seed)
    first = Stage.first(folder / "first")

    def tried(name: str, trial: Callable[[Stage], Found]) -> tuple[str, Found, bool]:
        found = trial(first.copy(folder / name.replace(" ", "-")))
        return name, found, found.bad > 0

    yield tried("kill -9 at any moment", lambda stage: kills(stage, given.kills, chance))
    yield tried("no room in mid-round, then room", lambda stage: full_disk(stage, 1))
    yield tried("folder read-only in mid-round", read_only_folder)
    if not can_trace():
        print("strace is not there, or may not trace: no errors at writes, no power cuts")
        return
    events = record(first.copy(folder / "recorded"), *_RUN)
    for fault, name in _FAULTS.items():
        places = _spread(events, given.places, chance)
        yield tried(name, lambda stage, f=fault, p=places: at_write(stage, f, p, _RUN))
    found = cuts(first, events, given.cuts, chance, folder / "cut")
    yield "power cut, writes not synced lost or torn", found, found.bad > 0
    events = record(first.copy(folder / "halfhearted"), "--normal", *_RUN)
    found = cuts(first, events, given.cuts, chance, folder / "cut")
    yield "the same, not waiting for the disk: must lose", found, not found.lost


def _spread(events: list[Event], places: int, chance: random.Random) -> list[int]:
    """Return places of writes, from the first to the last; each of them where there is room."""
    writes = sum(one.call == "pwrite64" and not one.file.endswith(".log") for one in events)
    if places >= writes:
        return list(range(1, writes + 1))
    step = writes / places
    return [1 + int(step * (n + chance.random())) for n in range(places)]
