"""Small files of our own, which somebody else may have put something into."""

import errno
import os
import stat
from pathlib import Path


def small_text(file: Path, most: int) -> str:
    """Return the text of a regular file of at most so many bytes; raises OSError or ValueError.

    A pipe would be waited for, and a device read without end.
    """
    handle = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(handle, "rb") as stream:  # noqa: PTH123 (opened with care)
        about = os.fstat(handle)
        if not stat.S_ISREG(about.st_mode) or about.st_size > most:
            raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(file))
        return stream.read(most).decode("utf-8")
