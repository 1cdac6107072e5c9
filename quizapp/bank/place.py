"""What is wrong with where a file is to be, told before SQLAlchemy is there."""

import errno
from pathlib import Path

from quizapp.errors import Code, QuizError


def identity(file: Path) -> tuple[int, int] | None:
    """Return what a file is under whatever name, or None where there is none of this name."""
    try:
        found = file.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def wrong_place(error: OSError, file: Path) -> QuizError | None:
    """Return what is wrong with the place of a file, if that is it: no folder, or a long name."""
    if error.errno == errno.ENAMETOOLONG:
        return QuizError(Code.NAME_TOO_LONG, file=str(file))
    if error.errno in (errno.ENOENT, errno.ENOTDIR) and not file.parent.is_dir():
        return QuizError(Code.FOLDER_MISSING, file=str(file.parent))
    return None
