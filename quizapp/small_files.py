"""Files that somebody else may have put in the place of what we look for."""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO


def regular(file: str | Path) -> BinaryIO:
    """Open a regular file to read it; raises OSError for whatever else stands there.

    A pipe would be waited for, and a device read without end.
    """
    handle = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    stream = os.fdopen(handle, "rb")
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        stream.close()
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(file))
    return stream


def small_text(file: Path, most: int) -> str:
    """Return the text of a regular file of at most so many bytes; raises OSError or ValueError."""
    with regular(file) as stream:
        content = stream.read(most + 1)
    if len(content) > most:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), str(file))
    return content.decode("utf-8")
