"""A picture that somebody chose, pasted or dropped: looked at by the reading process."""

import os
import tempfile
from pathlib import Path

from quizapp.errors import Code, QuizError
from quizapp.items.picture import Picture
from quizapp.limits import PICTURE_BYTES
from quizapp.reading.child import PICTURE
from quizapp.reading.spool import Order, Spool


def picture_of_file(path: Path) -> Picture:
    """Return the picture in a file as it may be kept; raises QuizError."""
    with Spool(Order(path, format=PICTURE)) as spool:
        for line in spool.follow():
            if isinstance(line, Picture):
                return line
    raise QuizError(Code.PICTURE_BAD)


def picture_of_bytes(content: bytes) -> Picture:
    """Return a picture as it may be kept; raises QuizError."""
    handle, name = tempfile.mkstemp(prefix="quizapp-picture-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content[: PICTURE_BYTES + 1])
        return picture_of_file(Path(name))
    finally:
        Path(name).unlink(missing_ok=True)
