"""Spoilt banks, opened as the window opens them: none crashes it, and none is overwritten."""

import shutil
import time
import traceback
from collections import Counter
from contextlib import ExitStack, closing, suppress
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from sqlalchemy import URL

from quizapp.bank import backups
from quizapp.bank.bank import Bank
from quizapp.bank.lock import BankLock
from quizapp.errors import Code, QuizError
from quizapp.items.item import Item
from quizapp.items.kept_backup import ASKED
from quizapp.opening import Opening
from quizapp.paths import Paths
from quizapp.shipped import stock_up
from tests.bank.support import play
from tests.faults.spoil import spoil

CLEAN, ASIDE, LEFT = "opened", "kept aside, a new one begun", "left as it is, played without it"
MOST_S = 3.0
_RESTORE_EVERY = 10


@dataclass
class Told:
    """What became of the banks, how long the slowest took, and what went wrong."""

    outcomes: Counter[str] = field(default_factory=Counter)
    slowest_s: float = 0.0
    failures: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Good:
    """A bank that was played on, as it was closed and as a kill leaves it, and its backup."""

    file: Path
    crashed: tuple[bytes, bytes]


def run(folder: Path, count: int, seed: int) -> Told:
    """Spoil and open as many banks."""
    told, good = Told(), make_good(folder / "good")
    for number in range(count):
        try:
            told.outcomes[_trial(good, folder / str(number), Random(f"{seed}/{number}"), told)] += 1
        except Exception:  # noqa: BLE001 - whatever it is, it is what was looked for
            told.failures.append(f"bank {number} of seed {seed}:\n{traceback.format_exc()}")
        shutil.rmtree(folder / str(number), ignore_errors=True)
    return told


def make_good(folder: Path) -> Good:
    """Make the bank that is spoilt, and its backups."""
    places = Paths(folder)
    places.ensure()
    with closing(Bank.open(URL.create("sqlite", database=str(places.bank)))) as bank:
        stock_up(bank)
        bank.add(Item("", "Mine?", "Yes", ("No",)))
        bank.keep_backups(backups.folder_of(places.bank), lambda _: None)
        bank.keep_backup(ASKED)
        play(bank)
        log = places.bank.with_name("quizapp.db-wal")
        crashed = places.bank.read_bytes(), log.read_bytes()
    return Good(places.bank, crashed)


def _trial(good: Good, home: Path, chance: Random, told: Told) -> str:
    """Spoil one bank and open it; return what became of it."""
    shutil.copytree(good.file.parent, home)
    bank_file = home / good.file.name
    how = spoil(bank_file, good.crashed, chance)
    before = _content(bank_file)
    with ExitStack() as done:
        lock = BankLock(bank_file)
        assert lock.acquire()
        done.callback(lock.release)
        lock.unclean = chance.random() < 0.5
        opening = Opening(None, Paths(home), lock, None, done)
        began = time.perf_counter()
        bank = opening()
        done.callback(lambda: bank.close())
        offered = opening.newest_good() if opening.note or opening.lost else None
        told.slowest_s = max(told.slowest_s, time.perf_counter() - began)
        with suppress(QuizError):  # damage deeper in the file is told when it is met
            bank.stock()
            bank.count()
        outcome = _outcome(opening, bank, bank_file, before, how)
        if outcome != CLEAN:
            assert offered is not None, f"{how}: no backup was offered"
        if outcome != CLEAN and chance.randrange(_RESTORE_EVERY) == 0:
            assert offered is not None
            bank, _ = opening.restore(bank, offered.file)
            assert bank.file == bank_file
            assert bank.check() == []
    return f"{outcome} ({how})"


def _outcome(
    opening: Opening, bank: Bank, file: Path, before: dict[str, bytes | None], how: str
) -> str:
    """Return what became of a bank; what was not opened must be there to the byte."""
    if opening.note is not None:
        assert str(opening.note)
        assert bank.file != file
        assert _content(file) == before, f"{how}: the bank was left, and was changed"
        return LEFT
    assert bank.file == file
    if opening.lost is None:
        return CLEAN
    assert opening.lost.code is Code.BANK_SET_ASIDE
    aside = Path(str(opening.lost.values["file"]))
    assert str(aside) in str(opening.lost)
    kept = {name.replace(aside.name, file.name): held for name, held in _content(aside).items()}
    assert kept == before, f"{how}: the bank was set aside, and was changed"
    return ASIDE


def _content(file: Path) -> dict[str, bytes | None]:
    """Return the bytes of a bank and its logs; None for what is no file. -shm is SQLite's own."""
    found = [file.with_name(file.name + suffix) for suffix in ("", "-wal", "-journal")]
    there = [one for one in found if one.is_symlink() or one.exists()]
    plain = {one.name: one.read_bytes() if _is_plain(one) else None for one in there}
    return {name: held for name, held in plain.items() if held != b"" or name == file.name}


def _is_plain(file: Path) -> bool:
    return file.is_file() and not file.is_symlink()
