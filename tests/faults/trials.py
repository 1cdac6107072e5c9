"""The kinds of accident that the program is put through."""

import os
import random
import resource
import shutil
import subprocess
import time
from pathlib import Path

from tests.faults.ledger import Found
from tests.faults.stage import Stage

Chance = random.Random
SETPRIV = shutil.which("setpriv")
STRACE = shutil.which("strace")
_LONGEST_S, _WHILE_PLAYING, _PATIENCE_S = 2.5, 0.8, 60
_FSIZE = resource.RLIMIT_FSIZE
_RUN = ("--answers", "6", "--questions", "20")


def kills(stage: Stage, times: int, chance: Chance) -> Found:
    """Kill the program at moments of chance; each start goes on where the last one died."""
    total = Found()
    for _ in range(times):
        with stage.running():
            if chance.random() < _WHILE_PLAYING:
                _await(stage, "ready", 1)
            time.sleep(chance.uniform(0, _LONGEST_S))
        _note(total, stage)
    return total


def at_write(stage: Stage, fault: str, places: list[int], run: tuple[str, ...] = _RUN) -> Found:
    """Have the k-th write and the k-th sync of the bank fail, or the program die there.

    ``fault`` is a signal or an error as strace names it; "+" behind it: from there on for ever.
    """
    total, often = Found(), "+" if fault.endswith("+") else ""
    calls = "pwrite64,fdatasync,fsync"
    for place in places:
        wrong = f"inject={calls}:{fault.rstrip('+')}:when={place}{often}"
        files = stage.bank, stage.wal
        under = traced(calls, *files, options=("-o", "/dev/null", "-e", wrong))
        stage.end(stage.start(*run, under=under))
        _note(total, stage)
    return total


def can_trace() -> bool:
    """Tell whether strace is there and may look at programs."""
    if STRACE is None:
        return False
    tried = [STRACE, "-f", "-o", "/dev/null", "-e", "inject=fsync:error=EIO", "true"]
    return subprocess.run(tried, capture_output=True, check=False).returncode == 0


def traced(calls: str, *files: Path, options: tuple[str, ...]) -> list[str]:
    """Return the beginning of a command line that watches what is done to files."""
    watched = [part for file in files for part in ("-P", str(file))]
    return [STRACE or "strace", "-f", "-qq", *watched, "-e", f"trace={calls}", *options]


def full_disk(stage: Stage, times: int) -> Found:
    """Let no file grow in mid-round, then give room again: all goes in, once."""
    total = Found()
    for _ in range(times):
        with stage.running("--questions", "0") as child:
            _await(stage, "kept", 1)
            _, most = resource.prlimit(child.pid, _FSIZE)
            resource.prlimit(child.pid, _FSIZE, (stage.wal.stat().st_size, most))
            _await(stage, "not saved", 4)  # over the end of a round, into the next
            resource.prlimit(child.pid, _FSIZE, (most, most))
            _await(stage, "kept", 5)
        _note(total, stage)
    return total


def read_only_folder(stage: Stage) -> Found:
    """Take the right to write away in mid-round, end and start again, and give it back."""
    total, places = Found(), (stage.bank, stage.data)
    modes = [place.stat().st_mode for place in places]
    try:
        with stage.running("--questions", "0"):
            _await(stage, "kept", 1)
            for place in places:
                place.chmod(0o500)
            _await(stage, "trying", 2)
        with stage.running("--questions", "0", under=_without_privilege()):
            _await(stage, "ready", 1)
            _await(stage, "trying", 1)
    finally:
        for place, mode in zip(places, modes, strict=True):
            place.chmod(mode)
    _note(total, stage)
    return total


def _without_privilege() -> list[str]:
    """Return what makes a start by root mind the modes of files, as everybody else does."""
    if os.geteuid() != 0 or SETPRIV is None:
        return []
    return [SETPRIV, "--bounding-set=-dac_override,-dac_read_search"]


def _note(total: Found, stage: Stage) -> None:
    """Look at a stage that is played on: it has what was kept at all accidents until now."""
    found = stage.look()
    total.add(found)
    total.kept, total.stored = found.kept, found.stored


def _count(stage: Stage, what: str) -> int:
    return sum(line["said"] == what for line in stage.said())


def _await(stage: Stage, what: str, more: int) -> None:
    """Wait until the screen has said something so many times more."""
    end, enough = time.monotonic() + _PATIENCE_S, _count(stage, what) + more
    while _count(stage, what) < enough:
        assert time.monotonic() < end, f"the screen said nothing more of «{what}»"
        time.sleep(0.01)
