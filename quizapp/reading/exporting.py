"""Questions of the bank into a file: whole and on the disk, or the old file stays as it was."""

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from quizapp.bank.bank import Bank
from quizapp.errors import Code, Finding, QuizError
from quizapp.formats import registry
from quizapp.formats.contract import FileRefused, Written


def export_file(
    bank: Bank, file: str, wanted: str = "", pack: str | bytes = ""
) -> tuple[registry.Format, Written]:
    """Write a pack, or all questions, to a file; return its format and what was left out.

    Raises QuizError where there is no such format or pack, or the file cannot be written.
    """
    path = Path(file)
    chosen = registry.named(wanted) if wanted else format_of(path)
    writer = registry.writer_of(chosen)
    with bank.to_export(pack) as outgoing, whole_file(path) as stream:
        written = writer.write(stream, outgoing.pack, outgoing.items, outgoing.picture)
        return chosen, _with_lost(written, outgoing.lost)


def _with_lost(written: Written, lost: Mapping[str, int]) -> Written:
    """Add what several packs lose by going into one file, each kind of thing once."""
    told = {finding.values["what"] for finding in written.left_out}
    more = [
        Finding(Code.LEFT_OUT, values={"what": what, "count": count})
        for what, count in lost.items()
        if what not in told
    ]
    return replace(written, left_out=(*written.left_out, *more))


def format_of(path: Path) -> registry.Format:
    """Return the format that a file's name asks for; raises FileRefused."""
    name = path.name.lower()
    fits = [
        (one.writes, len(suffix), -place)
        for place, one in enumerate(registry.FORMATS)
        for suffix in one.suffixes
        if suffix and name.endswith(suffix.lower())
    ]
    if not fits:
        raise FileRefused(Code.UNKNOWN_FORMAT, file=path.name)
    writes, _, place = max(fits)
    found = registry.FORMATS[-place]
    if not writes:
        raise FileRefused(Code.FORMAT_READ_ONLY, format=found.title)
    return found


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write; it takes its name when all of it is on the disk."""
    part = path.with_name(f".{path.name}.{uuid4().hex[:8]}.part")
    try:
        handle = os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
        with os.fdopen(handle, "w+b") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
        _sync(path.parent)
    except OSError as error:
        raise QuizError(Code.CANNOT_WRITE, file=str(path)) from error
    finally:
        with suppress(OSError):
            part.unlink()


_BINARY: int = getattr(os, "O_BINARY", 0)


def _sync(folder: Path) -> None:
    """Have the folder's new entry on the disk too, where a system can do that."""
    if hasattr(os, "O_DIRECTORY"):
        handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
