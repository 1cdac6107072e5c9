"""Whatever fails, what the window says is a sentence of its own, and the game goes on.

A program of its own, for a fault may end it: ``run`` starts as many as are needed and gathers
what they found.
"""

import argparse
import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_EACH = 40
_PATIENCE_S = 900


@dataclass(slots=True)
class Told:
    """How many faults were tried, where they struck, and what was not as it should be."""

    tried: int = 0
    struck: Counter[str] = field(default_factory=Counter)
    said: Counter[str] = field(default_factory=Counter)
    failures: list[str] = field(default_factory=list)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Take the options of this proof."""
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)


def run(folder: Path, count: int, seed: int) -> Told:
    """Try so many faults that struck, each somewhere else."""
    told = Told()
    while told.tried < count and len(told.failures) < _EACH:
        home = folder / f"session-{seed}"
        home.mkdir(parents=True)
        _gather(told, _session(home, min(_EACH, count - told.tried), seed))
        seed += 1
    return told


def tell(folder: Path, options: argparse.Namespace) -> int:
    """Run the proof and print what it found; return 1 where it fails."""
    told = run(folder, options.count, options.seed)
    print(f"faults that struck: {told.tried}, in {len(told.struck)} functions")
    for text, times in told.said.most_common():
        print(f"  said {times} times: {text}")
    for failure in told.failures:
        print(failure)
    return 1 if told.failures else 0


def _session(home: Path, count: int, seed: int) -> Iterator[dict[str, str]]:
    """Yield what a session found, line by line; that it crashed is found too."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "HOME": str(home)}
    env |= {name: str(home) for name in ("XDG_CONFIG_HOME", "XDG_CACHE_HOME", "TMPDIR")}
    command = [sys.executable, "-m", "tests.faults.misuse", str(home), str(count), str(seed)]
    done = subprocess.run(
        command, env=env, capture_output=True, text=True, timeout=_PATIENCE_S, check=False
    )
    lines = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
    yield from lines
    if done.returncode or not lines or "ended" not in lines[-1]:
        last = lines[-1] if lines else {}
        yield {"failure": f"seed {seed}: it ended with {done.returncode} after {last}: "}
        crash = home / "data" / "log" / "faults.txt"
        yield {"failure": crash.read_text() if crash.exists() else done.stderr[-2000:]}


def _gather(told: Told, found: Iterator[dict[str, str]]) -> None:
    for line in found:
        if "struck" in line:
            told.tried += 1
            told.struck[line["struck"]] += 1
        told.said.update(line.get("said", ()))
        if "failure" in line:
            told.failures.append(line["failure"])
