"""The lines of a text file: decoded as it says or as is wished, and never guessed."""

import codecs
import io
from collections.abc import Iterator
from itertools import chain
from typing import BinaryIO

from quizapp.errors import Code
from quizapp.formats.contract import Event, FileRefused, Found, Heading, Refused
from quizapp.formats.table_encoding import lines_of, mark_of
from quizapp.limits import FILE_BYTES

_START = 4
_CHUNK = 256 * 1024


def encoding_of(stream: BinaryIO, wished: str = "") -> str:
    """Return the encoding that is wished, that the first bytes name, or UTF-8.

    Raises FileRefused where there is no such encoding, or the file is too large.
    """
    if stream.seek(0, io.SEEK_END) > FILE_BYTES:
        raise FileRefused(Code.TOO_LARGE, most=f"{FILE_BYTES // 1024 // 1024} MB")
    stream.seek(0)
    marked = mark_of(stream.read(_START))
    stream.seek(0)
    try:
        b"".decode(wished or "utf-8")
    except (LookupError, ValueError) as error:
        raise FileRefused(Code.BAD_ENCODING, encoding="Windows-1252") from error
    same = marked == "utf-8-sig" and wished.lower().replace("_", "-") in ("utf-8", "utf8")
    return marked if same else wished or marked or "utf-8"


def numbered(stream: BinaryIO, encoding: str) -> Iterator[tuple[int, str]]:
    """Return a file's lines, trimmed, with their numbers; raises FileRefused with BAD_ENCODING."""
    return enumerate((line.strip() for line in lines_of(stream, encoding)), start=1)


def headed(heading: Heading, events: Iterator[Found | Refused]) -> Iterator[Event]:
    """Return a heading and what follows it; raises FileRefused with NO_QUESTIONS."""
    first = next(events, None)
    if first is None:
        raise FileRefused(Code.NO_QUESTIONS)
    yield from chain((heading, first), events)


def shown_lines(start: bytes) -> list[str]:
    """Return the trimmed lines of a file's first bytes, to look for a format's marks, not to keep.

    The last one may be cut.
    """
    text = start.decode(mark_of(start) or "utf-8", errors="ignore")
    return [line.strip() for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n")]


def is_decoded(stream: BinaryIO, encoding: str) -> bool:
    """Tell whether all of a file can be decoded so."""
    stream.seek(0)
    try:
        decoder = codecs.getincrementaldecoder(encoding)("strict")
        while chunk := stream.read(_CHUNK):
            decoder.decode(chunk)
        decoder.decode(b"", final=True)
    except (LookupError, ValueError):
        return False
    return True
