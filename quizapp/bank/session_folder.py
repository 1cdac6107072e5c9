"""A folder for a bank that lasts as long as its window, and what killed windows left of such."""

import os
import shutil
import stat
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path

from quizapp.bank.lock import BankLock

_PREFIX = "quizapp-session-"
_HELD = "session"
PARENTS = (None, "/dev/shm")  # noqa: S108  (a folder of our own is made in it)
"""Where such folders may stand; None: where the system keeps temporary files."""


def make_folder(parent: str | None, done: ExitStack) -> Path:
    """Make a folder for this user alone, which goes with ``done``. Raises OSError."""
    while True:
        folder = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=parent))
        done.callback(shutil.rmtree, folder, ignore_errors=True)
        lock = BankLock(folder / _HELD)
        if lock.acquire():  # else another start took it for a folder that was left
            done.callback(lock.release)
            return folder


def clear_folders() -> None:
    """Remove the folders that no living window holds; of this user, and through no link."""
    for parent in PARENTS:
        with suppress(OSError):
            for folder in Path(parent or tempfile.gettempdir()).glob(f"{_PREFIX}*"):
                if _is_left(folder):
                    shutil.rmtree(folder, ignore_errors=True)


def _is_left(folder: Path) -> bool:
    lock = BankLock(folder / _HELD)
    try:
        told = folder.lstat()
        ours = not hasattr(os, "getuid") or told.st_uid == os.getuid()
        if not (stat.S_ISDIR(told.st_mode) and ours and stat.S_ISREG(lock.path.lstat().st_mode)):
            return False
        free = lock.acquire()
    except OSError:
        return False
    lock.release()
    return free
