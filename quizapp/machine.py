"""The mark of this computer: a few bytes of chance, made once and kept in the data folder.

The uids of rounds begin with it, so that a shared bank can tell which were played here; it says
nothing of the computer itself.
"""

import secrets
from pathlib import Path

from quizapp.small_files import small_text
from quizapp.whole_file import whole_file

MARK_BYTES = 6
_MOST = 100


def machine_mark(file: Path) -> bytes:
    """Return this computer's mark, made now where there is none; b"" where it cannot be kept."""
    return _read(file) or _make(file)


def _read(file: Path) -> bytes:
    try:
        mark = bytes.fromhex(small_text(file, _MOST))
    except (OSError, ValueError):
        return b""
    return mark if len(mark) == MARK_BYTES else b""


def _make(file: Path) -> bytes:
    """Write a new mark; of two programs that do so at once both take the one that stays."""
    try:
        with whole_file(file, private=True) as stream:
            stream.write(secrets.token_bytes(MARK_BYTES).hex().encode())
    except OSError:
        return b""
    return _read(file)
