"""A file for the user, written whole or not at all."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

_PREFIX, _SUFFIX = ".quizapp-", ".part"
_LEFT_S = 24 * 60 * 60


@contextmanager
def whole_file(path: Path, *, private: bool = False) -> Iterator[BinaryIO]:
    """Give a file to write, for its owner alone or not; it gets its name when all is on the disk.

    Until then what has that name stays as it is. Raises OSError. What a killed program left of
    such files in the same folder is removed after a day.
    """
    _clear(path.parent)
    part = path.with_name(f"{_PREFIX}{uuid4().hex}{_SUFFIX}")
    try:
        with part.open("x+b") as stream:
            if private:
                part.chmod(0o600)
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
        sync_folder(path.parent)
    finally:
        with suppress(OSError):
            part.unlink()


def _clear(folder: Path) -> None:
    with suppress(OSError):
        for left in folder.glob(f"{_PREFIX}{'[0-9a-f]' * 32}{_SUFFIX}"):
            if time.time() - left.lstat().st_mtime > _LEFT_S:
                left.unlink()


def sync_folder(folder: Path) -> None:
    """Have new names in a folder on the disk too, where a system can do that; raises OSError."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
