"""Backups that are checked before they count, and the health of a bank in words."""

import hashlib
import os
import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from uuid import uuid4

from quizapp.bank.connect import COMPANIONS, companion, private_file, read_only
from quizapp.bank.place import wrong_place
from quizapp.bank.trouble import FAILURES, code_of, code_of_reading
from quizapp.errors import Code, QuizError
from quizapp.whole_file import sync_folder

_Told = Callable[[sqlite3.Connection], None]


def back_up(bank: Path, target: Path) -> str:
    """Copy a bank that may be in use to ``target``; return the copy's hex SHA-256.

    The copy is made by SQLite's backup, checked (integrity, every table's row count, the
    bank's uid), synced and only then given its name. Raises QuizError with BACKUP_EXISTS,
    FOLDER_READ_ONLY, DISK_FULL or BACKUP_FAILED; then nothing is left.
    """
    _refuse_taken(target)
    part = target.with_name(f"{target.name}.{uuid4().hex}.part")
    try:
        private_file(part)
        _copy_and_check(bank, part)
        with part.open("rb") as copy:
            os.fsync(copy.fileno())
            digest = hashlib.file_digest(copy, "sha256").hexdigest()
        part.replace(target)
        _sync_or_take_back(target)
    except FAILURES as error:
        code = code_of(error)
        if isinstance(error, OSError):
            place = wrong_place(error, target)
            if place is not None:
                raise place from error
            if code is Code.BANK_READ_ONLY:
                raise QuizError(Code.FOLDER_READ_ONLY, file=str(target.parent)) from error
        raise QuizError(code if code is Code.DISK_FULL else Code.BACKUP_FAILED) from error
    finally:
        for left in (part, *(companion(part, suffix) for suffix in COMPANIONS)):
            with suppress(OSError):  # where nothing could be written there may be no removing
                left.unlink(missing_ok=True)
    return digest


def sha256_of(file: Path) -> str:
    """Return the hex SHA-256 of a file; that of a file which cannot be read is empty."""
    try:
        with file.open("rb") as content:
            return hashlib.file_digest(content, "sha256").hexdigest()
    except OSError:
        return ""


def _refuse_taken(target: Path) -> None:
    """Refuse a name that is taken, or beside which SQLite would find a log of another bank."""
    for taken in (target, *(companion(target, suffix) for suffix in COMPANIONS)):
        if os.path.lexists(taken):
            raise QuizError(Code.BACKUP_EXISTS, file=str(taken))


def _sync_or_take_back(target: Path) -> None:
    """Make the copy's name durable; one that may be gone after a power cut is none."""
    try:
        sync_folder(target.parent)
    except OSError:
        with suppress(OSError):
            target.unlink()
        raise


class Look:
    """A look through the whole of a bank's file, which another thread may stop."""

    def __init__(self) -> None:
        self.stopped = False
        self._db: sqlite3.Connection | None = None

    def finds_sound(self, bank: Path) -> bool:
        """Tell whether SQLite's quick check finds the file sound, as far as it came."""
        return _pragma(bank, "quick_check", self._hold) == ["ok"] or self.stopped

    def stop(self) -> None:
        """End the look; one that has not begun ends when it does."""
        self.stopped = True
        if self._db is not None:
            with suppress(sqlite3.ProgrammingError):  # it is over
                self._db.interrupt()

    def _hold(self, db: sqlite3.Connection) -> None:
        self._db = db
        if self.stopped:
            raise sqlite3.OperationalError("stopped")


def quick_check(bank: Path) -> bool:
    """Tell whether SQLite finds the bank's file sound; reads all of it."""
    return Look().finds_sound(bank)


def integrity(bank: Path) -> list[str]:
    """Return what SQLite finds wrong with the bank's file; nothing where it is sound."""
    return [line for line in _pragma(bank, "integrity_check") if line != "ok"]


def dangling(bank: Path) -> list[str]:
    """Return the tables with rows that point to rows that are not there."""
    return [str(row[0]) for row in _rows(bank, "PRAGMA foreign_key_check")]


def _copy_and_check(bank: Path, part: Path) -> None:
    with closing(read_only(bank)) as source, closing(sqlite3.connect(part)) as copy:
        copy.execute("PRAGMA synchronous=FULL")
        source.execute("BEGIN")  # one snapshot for the copy and for what it must hold
        wanted = _uid_and_counts(source)
        source.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
        sound = copy.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        whole = wanted[0] is not None and wanted == _uid_and_counts(copy)
    if not (sound and whole):
        raise QuizError(Code.BACKUP_FAILED)


def _uid_and_counts(db: sqlite3.Connection) -> tuple[bytes | None, dict[str, int]]:
    names = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type='table'")]
    counts = {
        name: int(db.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0])  # noqa: S608
        for name in names
    }
    row = db.execute("SELECT uid FROM bank").fetchone() if "bank" in names else None
    return (row[0] if row else None), counts


def _pragma(bank: Path, name: str, told: _Told | None = None) -> list[str]:
    """Return what a check says; where SQLite gives up in the middle, that is what it says."""
    try:
        return [str(row[0]) for row in _rows(bank, f"PRAGMA {name}", told)]
    except QuizError as error:
        if error.code is not Code.BANK_DAMAGED:
            raise
        return [str(error.__cause__)]


def _rows(bank: Path, statement: str, told: _Told | None = None) -> list[tuple[object, ...]]:
    """Return what a statement finds; ``told`` is given the connection on which it will run."""
    try:
        with closing(read_only(bank)) as db:
            if told is not None:
                told(db)
            return db.execute(statement).fetchall()
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise QuizError(code_of_reading(error, bank), file=str(bank)) from error
