"""A bank replaced by a backup, and a damaged bank moved out of the way; nothing is overwritten.

The bank keeps its name. First the backup is copied and checked beside it, then the bank is backed
up; only when no other program has it open any more do they change places. SQLite has by then taken
the bank's log in, so none is left that could be played into the new file, and a program that had
the old file open is told so by SQLite and writes nowhere.
"""

import glob
import logging
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

from quizapp.bank import backups, safekeeping
from quizapp.bank.connect import COMPANIONS, companion
from quizapp.bank.look import look_at
from quizapp.bank.trouble import code_of, told_plainly
from quizapp.errors import Code, QuizError
from quizapp.items.kept_backup import RESTORE, KeptBackup
from quizapp.whole_file import sync_folder

_log = logging.getLogger(__name__)
_WAIT_S = 2


@dataclass(frozen=True, slots=True)
class Restored:
    """What became of the bank that was there: its backup, or where it was moved to."""

    undo: KeptBackup | None = None
    aside: Path | None = None


def restore(bank: Path, source: Path, folder: Path) -> Restored:
    """Put a backup in a bank's place; only for the holder of the bank's lock.

    Raises QuizError with BACKUP_BAD for what is no whole backup, with BANK_NEWER, BANK_BUSY where
    another program has the bank open, and as ``back_up`` does; then the bank is as it was.
    """
    require_good(source)
    part = bank.with_name(f"{bank.name}.restoring-{uuid4().hex}")
    with told_plainly(str(bank)):
        safekeeping.back_up(source, part)
        try:
            undo, whole = _kept(bank, folder)
            with _alone(bank, whole=whole) as alone:
                aside = _change_places(bank, part, whole=alone)
            return Restored(undo, None if undo else aside)
        finally:
            part.unlink(missing_ok=True)


def require_good(source: Path) -> None:
    """Raise QuizError where a file is no whole backup, or one of a newer version."""
    try:
        found = look_at(source)
    except QuizError as error:
        if error.code in (Code.BANK_NEWER, Code.BANK_READ_ONLY, Code.FOLDER_MISSING):
            raise
        found = None
    if found is None and not os.path.lexists(source):
        raise QuizError(Code.FILE_MISSING, file=str(source))
    if found is None or not backups.is_good(source):
        raise QuizError(Code.BACKUP_BAD, file=str(source))


def set_aside(bank: Path, word: str = "damaged") -> Path:
    """Move a bank with what SQLite keeps beside it to another name, and return that."""
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    aside = bank.with_name(f"{bank.name}.{word}-{stamp}")
    number = 1
    while os.path.lexists(aside):
        number += 1
        aside = bank.with_name(f"{bank.name}.{word}-{stamp}-{number}")
    with told_plainly(str(bank)):
        bank.rename(aside)
        for suffix in COMPANIONS:
            beside = companion(bank, suffix)
            if os.path.lexists(beside):
                beside.rename(companion(aside, suffix))
        _sync(bank.parent)
    return aside


def _sync(folder: Path) -> None:
    """Make new names durable. Where that fails they are there all the same: so it is told."""
    try:
        sync_folder(folder)
    except OSError:
        _log.warning("the disk did not confirm a new name", exc_info=True)


def _kept(bank: Path, folder: Path) -> tuple[KeptBackup | None, bool]:
    """Back up what is there; return the backup, and whether the bank is whole."""
    if not os.path.lexists(bank):
        return None, True
    try:
        look_at(bank)
        return backups.keep(bank, folder, RESTORE), True
    except QuizError as error:
        if error.code in (Code.BANK_BUSY, Code.DISK_FULL, Code.FOLDER_READ_ONLY):
            raise
        if error.code is Code.BACKUP_FAILED and not safekeeping.integrity(bank):
            raise  # the bank is whole, so it was the backup's own disk
        return None, False


@contextmanager
def _alone(bank: Path, *, whole: bool) -> Iterator[bool]:
    """Have SQLite take the log in and keep every other program out; tell whether it can.

    What it cannot write is moved aside with its log instead.
    """
    if not (whole and bank.exists()):
        yield whole
        return
    with closing(sqlite3.connect(bank, timeout=_WAIT_S, isolation_level=None)) as db:
        can = _take_log_in(db, bank)
        if os.name == "nt":  # where an open file keeps its name
            db.close()
        yield can


def _take_log_in(db: sqlite3.Connection, bank: Path) -> bool:
    try:
        db.execute("PRAGMA journal_mode=DELETE")
        db.execute("BEGIN EXCLUSIVE")
    except sqlite3.OperationalError as error:
        if code_of(error) is Code.BANK_READ_ONLY:
            return False
        raise
    if db.execute("PRAGMA journal_mode").fetchone() != ("delete",):
        raise QuizError(Code.BANK_BUSY, file=str(bank))
    return True


def _change_places(bank: Path, part: Path, *, whole: bool) -> Path | None:
    """Give a checked file the bank's name; at no moment a whole bank has none."""
    if not os.path.lexists(bank):
        aside = None
    elif whole:
        aside = _link_aside(bank)
    else:
        aside = set_aside(bank)
    part.replace(bank)
    _sync(bank.parent)
    return aside


def _link_aside(bank: Path) -> Path | None:
    """Give a bank that is about to be replaced a second name; the one before is let go.

    It stands in a verified backup too; where the file system has no links that must do.
    """
    old = list(bank.parent.glob(f"{glob.escape(bank.name)}.replaced-*"))
    stamp = time.strftime("%Y%m%d-%H%M%S", time.gmtime())
    aside = bank.with_name(f"{bank.name}.replaced-{stamp}-{uuid4().hex[:4]}")
    with suppress(OSError, AttributeError, NotImplementedError):
        os.link(bank, aside)
        for one in old:
            one.unlink(missing_ok=True)
        return aside
    return None
