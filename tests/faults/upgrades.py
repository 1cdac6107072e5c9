"""A bank of an earlier schema, and the program killed while it brings that bank up to date."""

import argparse
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

from quizapp.bank import setup
from quizapp.bank.bank import Bank
from quizapp.bank.connect import COMPANIONS, address_of, companion
from quizapp.bank.schema import HEAD
from tests.faults.stage import Stage
from tests.faults.trials import can_trace, traced

EARLIER = tuple(f"{number:04}" for number in range(1, int(HEAD)))
_CALLS = "pwrite64,fdatasync,fsync,ftruncate"
_PATIENCE_S = 120


@dataclass(slots=True)
class Told:
    """How the banks of one earlier schema were found after the kill, and what was wrong."""

    schema: str
    points: int = 0
    as_before: int = 0
    up_to_date: int = 0
    failures: list[str] = field(default_factory=list)


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add what can be asked for."""
    parser.add_argument("--points", type=int, default=100, help="writes at which it is killed")
    parser.add_argument("--seed", type=int, default=1, help="the same number, the same chance")


def run(folder: Path, points: int, seed: int) -> Iterator[Told]:
    """Kill upgrades from every earlier schema, at writes from the first to the last."""
    first = Stage.first(folder / "first").bank
    for earlier in EARLIER:
        yield killed(first, earlier, points, random.Random(seed), folder / earlier)


def tell(folder: Path, options: argparse.Namespace) -> int:
    """Print what was found; return 1 where something is wrong."""
    if not can_trace():
        print("strace is not there, or may not trace")
        return 1
    wrong = 0
    for told in run(folder, options.points, options.seed):
        print(
            f"from {told.schema}: killed {told.points} times, {told.as_before} as before, "
            f"{told.up_to_date} up to date",
            *told.failures,
            sep="\n",
            flush=True,
        )
        wrong += len(told.failures)
    return 1 if wrong else 0


def killed(played: Path, earlier: str, points: int, chance: random.Random, folder: Path) -> Told:
    """Kill so many upgrades of a copy of a bank from one earlier schema."""
    told, old = Told(earlier), folder / "old" / played.name
    old.parent.mkdir(parents=True)
    shutil.copyfile(played, old)
    setup.migrate(address_of(None, old), earlier, "downgrade")
    before = _dump(old)
    whole = _copy(old, folder / "whole")
    log = folder / "writes.txt"
    _upgrade(whole, "-o", str(log))
    after, writes = _dump(whole), len(log.read_text().splitlines())
    for place in _spread(writes, points, chance):
        bank = _copy(old, folder / f"at-{place}")
        ended = _upgrade(bank, "-o", "/dev/null", "-e", f"inject={_CALLS}:signal=KILL:when={place}")
        _look(told, bank, place, before, after, killed_=ended != 0)
        shutil.rmtree(bank.parent)
    return told


def _look(
    told: Told, bank: Path, place: int, before: list[str], after: list[str], *, killed_: bool
) -> None:
    """Say what became of a bank: as before or up to date, and it opens as ever."""
    told.points += killed_
    found = _dump(bank)
    if found == before:
        told.as_before += 1
    elif found == after:
        told.up_to_date += 1
    else:
        told.failures.append(f"write {place}: the bank is neither as before nor up to date")
    with closing(Bank.open(address_of(None, bank))) as opened:
        told.failures += [f"write {place}: {one.message}" for one in opened.check()]
    if _dump(bank) != after:
        told.failures.append(f"write {place}: opened again, the bank is not as it is otherwise")


def _upgrade(bank: Path, *options: str) -> int:
    """Have a command open the bank under strace; return how it ended."""
    command = [sys.executable, "-m", "quizapp", "scores", "--data-dir", str(bank.parent)]
    files = (companion(bank, suffix) for suffix in ("", "-wal", "-journal"))
    under = traced(_CALLS, *files, options=options)
    env = {**os.environ, "HOME": str(bank.parent)}
    done = subprocess.run(
        [*under, *command], env=env, capture_output=True, check=False, timeout=_PATIENCE_S
    )
    return done.returncode


def _spread(writes: int, points: int, chance: random.Random) -> list[int]:
    if points >= writes:
        return list(range(1, writes + 1))
    step = writes / points
    return [1 + int(step * (number + chance.random())) for number in range(points)]


def _copy(bank: Path, folder: Path) -> Path:
    folder.mkdir()
    return Path(shutil.copyfile(bank, folder / bank.name))


def _dump(bank: Path) -> list[str]:
    """Return what a bank says, read from a copy: the game itself is to find what a kill left."""
    with tempfile.TemporaryDirectory() as folder:
        for suffix in ("", *COMPANIONS):
            if companion(bank, suffix).exists():
                shutil.copy(companion(bank, suffix), folder)
        with closing(sqlite3.connect(Path(folder, bank.name))) as db:
            return list(db.iterdump())
