"""One window a bank: a lock that the operating system frees, even after kill -9."""

import errno
import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from types import TracebackType

from quizapp.bank.place import wrong_place
from quizapp.errors import Code, QuizError

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_OPEN_MARK = b"open\n"
_CAREFULLY = sum(getattr(os, name, 0) for name in ("O_CLOEXEC", "O_NOFOLLOW", "O_NONBLOCK"))
"""Through no link that somebody else has laid, and waiting for nobody."""


class BankLock:
    """The lock beside a bank's file. What stands in it tells whether the last end was clean."""

    def __init__(self, bank: Path) -> None:
        self.path = bank.with_name(bank.name + ".lock")
        self.unclean = False
        self._handle: int | None = None

    def acquire(self) -> bool:
        """Take the lock; return False where another process holds it. Raises OSError."""
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT | _CAREFULLY, 0o600)
        try:
            _require_regular(handle)
            if not _try_lock(handle):
                os.close(handle)
                return False
            self.unclean = os.read(handle, len(_OPEN_MARK)) == _OPEN_MARK
            _write(handle, _OPEN_MARK)
        except OSError:
            os.close(handle)
            raise
        self._handle = handle
        return True

    def told(self, error: OSError) -> QuizError:
        """Return in a sentence why the lock could not be taken."""
        place = wrong_place(error, self.path)
        if place is not None:
            return place
        full = error.errno == errno.ENOSPC
        code = Code.DISK_FULL if full else Code.FOLDER_READ_ONLY
        return QuizError(code, file=str(self.path.parent))

    def release(self, *, clean: bool = True) -> None:
        """Give the lock back; ``clean`` says that nothing was left half done."""
        handle, self._handle = self._handle, None
        if handle is None:
            return
        with suppress(OSError):  # the next start looks through the whole bank, no more
            if clean:
                _write(handle, b"")
        with suppress(OSError):  # the system has let go of it all the same
            os.close(handle)

    def __enter__(self) -> "BankLock":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.release(clean=kind is None)


def _require_regular(handle: int) -> None:
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL))


def _write(handle: int, mark: bytes) -> None:
    os.lseek(handle, 0, os.SEEK_SET)
    os.ftruncate(handle, 0)
    os.write(handle, mark)


def _try_lock(handle: int) -> bool:
    try:
        if sys.platform == "win32":
            # a byte far behind the content, so that the content stays readable
            os.lseek(handle, 1024, os.SEEK_SET)
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
            os.lseek(handle, 0, os.SEEK_SET)
        else:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
