"""What play could not write into a shared bank: kept on this computer, in order, until it can be.

Each program that has something to keep makes a file of its own and holds it by a lock, so that
nobody else sends what it sends. What a program left behind when it ended is taken over by the
next one that opens the same bank as the same user. SQLite writes each note to the disk, whole
or not at all, before it counts as kept.
"""

import logging
import os
import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from uuid import uuid4

from quizapp.bank.connect import COMPANIONS, companion, private_file
from quizapp.bank.lock import BankLock
from quizapp.bank.notes import Note, from_text, to_text
from quizapp.bank.trouble import code_of
from quizapp.errors import Code, QuizError
from quizapp.whole_file import sync_folder

_log = logging.getLogger(__name__)
_APPLICATION_ID = 0x51554F42  # "QUOB"
_FORMAT = 1
_PRAGMAS = ("journal_mode=WAL", "synchronous=FULL", "secure_delete=1", "trusted_schema=0")
_TABLE = "CREATE TABLE waiting (number INTEGER PRIMARY KEY AUTOINCREMENT, note TEXT NOT NULL)"
_LOCK = ".lock"
_NAME = "{instant:020d}-{chance}.db"


class _Kept:
    """One file of notes that this program holds."""

    def __init__(self, path: Path, lock: BankLock) -> None:
        self.path = path
        self._lock = lock
        self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            for pragma in _PRAGMAS:
                self._db.execute(f"PRAGMA {pragma}").fetchall()
        except sqlite3.Error:
            self._db.close()
            raise

    @classmethod
    def made(cls, path: Path) -> "_Kept":
        """Make a new file; raises OSError or sqlite3.Error, and then there is none."""
        lock = BankLock(path)
        if not lock.acquire():
            raise FileExistsError(path)
        try:
            private_file(path)
            kept = cls(path, lock)
            kept._set_up()
            sync_folder(path.parent)
        except (OSError, sqlite3.Error):
            _remove(path)
            lock.release()
            raise
        return kept

    def _set_up(self) -> None:
        self._db.execute(f"PRAGMA application_id={_APPLICATION_ID}")
        self._db.execute(f"PRAGMA user_version={_FORMAT}")
        self._db.execute(_TABLE)

    def is_of_this_format(self) -> bool:
        """Tell whether this program knows what is in the file; raises sqlite3.Error."""
        (found,) = self._db.execute("PRAGMA application_id").fetchone()
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        return bool(found == _APPLICATION_ID and version == _FORMAT)

    def has_table(self) -> bool:
        """Tell whether a note may be in the file: a killed program may have made it by half."""
        found = "SELECT 1 FROM sqlite_schema WHERE name = 'waiting'"
        return self._db.execute(found).fetchone() is not None

    def add(self, text: str) -> None:
        self._db.execute("INSERT INTO waiting (note) VALUES (?)", (text,))

    def first(self) -> tuple[int, str] | None:
        found = self._db.execute("SELECT number, note FROM waiting ORDER BY number LIMIT 1")
        row = found.fetchone()
        return None if row is None else (int(row[0]), str(row[1]))

    def remove(self, number: int) -> None:
        self._db.execute("DELETE FROM waiting WHERE number = ?", (number,))

    def count(self) -> int:
        return int(self._db.execute("SELECT count(*) FROM waiting").fetchone()[0])

    def let_go(self, *, remove: bool) -> None:
        """Close the file, for the next program or for good."""
        with suppress(sqlite3.Error):
            self._db.close()
        if remove:
            _remove(self.path)
        self._lock.release()


class Outbox:
    """The notes that wait in a folder; used on the thread that writes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: list[_Kept] = []
        self._own: _Kept | None = None
        self._at: tuple[_Kept, int] | None = None
        self._sent: tuple[_Kept, int] | None = None
        self.waiting = 0
        """How many notes wait; may be read on any thread."""
        self.unreadable: list[Path] = []
        """Files that hold no notes any more: damaged, and set aside as they are."""

    def take_over(self) -> None:
        """Take what ended programs have left; raises QuizError where the disk fails."""
        with _told(self._folder):
            names = {one.name.removesuffix(_LOCK) for one in self._folder.glob("*.db*")}
            for name in sorted(name for name in names if name.endswith(".db")):
                self._take(self._folder / name)

    def put(self, note: Note) -> None:
        """Keep a note behind all others, durably; raises QuizError where the disk fails."""
        with _told(self._folder):
            if self._own is None:
                _make_private(self._folder)
                name = _NAME.format(instant=time.time_ns(), chance=uuid4().hex)
                self._own = _Kept.made(self._folder / name)
                self._kept.append(self._own)
            self._own.add(to_text(note))
            self.waiting += 1

    def first(self) -> Note | None:
        """Return the note that has waited longest; one that was ``done`` does not wait."""
        with _told(self._folder):
            self._cross_off()
            while self._kept:
                found = self._kept[0].first()
                if found is None:
                    self._end(self._kept[0])
                    continue
                try:
                    note = from_text(found[1])
                except (ValueError, TypeError, LookupError):
                    self._give_up(self._kept[0])
                    continue
                self._at = self._kept[0], found[0]
                return note
            return None

    def done(self) -> None:
        """Let go of the note that ``first`` gave: it is in the bank."""
        self._sent = self._at
        self._cross_off()

    def _cross_off(self) -> None:
        if self._sent is not None:
            kept, number = self._sent
            with _told(self._folder):
                kept.remove(number)
            self._sent = None
            self.waiting -= 1

    def close(self) -> None:
        """Leave what waits to the next program."""
        for kept in [*self._kept]:
            with suppress(sqlite3.Error):
                kept.let_go(remove=kept.count() == 0)
        self._kept, self._own = [], None

    def _take(self, path: Path) -> None:
        """Take over one file that nobody holds; what cannot be read is set aside."""
        if any(one.path == path for one in self._kept):
            return
        lock = BankLock(path)
        if not lock.acquire():
            return
        if path.is_symlink() or not path.is_file():
            _remove(path)
            lock.release()
            return
        try:
            kept = _Kept(path, lock)
            if not kept.has_table():
                kept.let_go(remove=True)
            elif kept.is_of_this_format():
                self.waiting += kept.count()
                self._kept.insert(self._place(path), kept)
            else:
                kept.let_go(remove=False)  # a newer program's, which knows what to do with it
        except sqlite3.DatabaseError as error:
            lock.release()
            if isinstance(error, sqlite3.OperationalError):
                raise
            self._set_aside(path)

    def _place(self, path: Path) -> int:
        """Return where a file goes: the oldest first, and this program's own last."""
        return sum(one.path.name < path.name for one in self._kept if one is not self._own)

    def _give_up(self, kept: _Kept) -> None:
        """Set a file aside in which something else stands than notes."""
        self.waiting -= kept.count()
        self._end(kept, remove=False)
        self._set_aside(kept.path)

    def _set_aside(self, path: Path) -> None:
        _log.error("an outbox cannot be read")
        for one in (path, *(companion(path, suffix) for suffix in COMPANIONS)):
            if one.exists():
                one.replace(one.with_name(f"{one.name}.unreadable"))
        self.unreadable.append(path.with_name(f"{path.name}.unreadable"))

    def _end(self, kept: _Kept, *, remove: bool = True) -> None:
        kept.let_go(remove=remove)
        self._kept.remove(kept)
        if self._own is kept:
            self._own = None


def _remove(path: Path) -> None:
    """Remove a file of notes with all that stands beside it, the lock last."""
    for one in (path, *(companion(path, suffix) for suffix in COMPANIONS), companion(path, _LOCK)):
        with suppress(OSError):
            one.unlink(missing_ok=True)


def _make_private(folder: Path) -> None:
    """Make a folder that is its owner's alone."""
    for one in (folder.parent, folder):
        one.mkdir(mode=0o700, exist_ok=True)
    if os.access(folder.parent, os.R_OK):
        sync_folder(folder.parent)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Tell what the disk does in words; the trace goes to the log."""
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        _log.exception("the outbox failed")
        full = code_of(error) is Code.DISK_FULL
        code = Code.DISK_FULL if full else Code.FOLDER_READ_ONLY
        raise QuizError(code, file=str(folder)) from error
