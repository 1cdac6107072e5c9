"""How a table's text is encoded: by its first bytes, as UTF-8, or guessed once for the file."""

import codecs
import io
from collections.abc import Iterator
from typing import BinaryIO

from quizapp.errors import Code
from quizapp.formats.contract import FileRefused

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHUNK = 256 * 1024
_LINE = 1024 * 1024
_SAMPLE = 16 * 1024
# What spreadsheets save in: short texts also pass as any of charset-normalizer's eighty others.
_LIKELY = [
    *("cp1252", "cp1250", "cp1251", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949", "koi8_r", "mac_roman", "cp850"),
]
_WESTERN = frozenset("äöüßÄÖÜéèêëàâçîïôùûñáíóúåæøÅÆØÁÉÍÓÚÑÇÈÀãõ¿¡œŒ–—‘’“”„…«»°€£§·´\xa0\xad")


def encoding_of(stream: BinaryIO, wished: str = "") -> str:
    """Return how a table is encoded; raises FileRefused where no way of reading fits all of it.

    The stream is left at its beginning.
    """
    for name in [wished] if wished else _candidates(stream):
        if _misfit(stream, name) is None:
            stream.seek(0)
            return name
    raise FileRefused(Code.BAD_ENCODING, encoding="Windows-1252")


def is_guess(found: str, wished: str) -> bool:
    """Tell whether an encoding was neither wished nor one that could not be another."""
    return not wished and not found.startswith("utf")


def is_encoding(name: str) -> bool:
    """Tell whether there is a way of writing text of this name."""
    try:
        b"a".decode(name, "ignore")
    except (LookupError, ValueError):
        return False
    return True


def lines_of(stream: BinaryIO, encoding: str) -> Iterator[str]:
    """Return the lines of a file, each with its end: LF, CR LF or CR, and nothing else.

    Several may go through one stream, each from its own place. What is far too long for a
    line comes in pieces.
    """
    try:
        decoder = codecs.getincrementaldecoder(encoding)("strict")
        rest, place = "", 0
        while True:
            stream.seek(place)
            chunk = stream.read(_CHUNK)
            place += len(chunk)
            text = rest + decoder.decode(chunk, not chunk)
            lines = list(io.StringIO(text, newline=""))
            if not chunk:
                yield from lines
                return
            rest = lines.pop() if lines and len(lines[-1]) < _LINE else ""  # not whole, perhaps
            yield from lines
    except (LookupError, ValueError) as error:
        raise FileRefused(Code.BAD_ENCODING, encoding="Windows-1252") from error


def mark_of(start: bytes) -> str:
    """Return the encoding that the first bytes of a file name, if they do."""
    return next((name for bom, name in _BOMS if start.startswith(bom)), "")


def _candidates(stream: BinaryIO) -> Iterator[str]:
    """Return what to try, the surest first."""
    stream.seek(0)
    start = stream.read(_SAMPLE)
    marked = mark_of(start)
    if marked:
        yield marked
        return
    zeros = start.count(0)
    if zeros > len(start) // 4:  # UTF-16 without its mark
        yield "utf-16-be" if start[::2].count(0) > zeros // 2 else "utf-16-le"
    yield "utf-8"
    wrong = _misfit(stream, "utf-8") or 0
    stream.seek(max(0, wrong - _SAMPLE // 2))
    yield from _guesses(stream.read(_SAMPLE))


def _guesses(sample: bytes) -> Iterator[str]:
    """Return Western Europe's where all letters are of its languages, else what is likely.

    Short texts fit several encodings, among which charset-normalizer takes any.
    """
    from charset_normalizer import from_bytes  # noqa: PLC0415

    telling = b"\n".join(line for line in sample.splitlines() if not line.isascii())
    if not _western(telling):
        best = from_bytes(telling, cp_isolation=_LIKELY).best()
        yield from [best.encoding] if best is not None else []
    yield "cp1252"


def _western(sample: bytes) -> bool:
    try:
        letters = [mark for mark in sample.decode("cp1252") if not mark.isascii()]
    except UnicodeDecodeError:
        return False
    return sum(mark in _WESTERN for mark in letters) >= len(letters) * 0.95


def _misfit(stream: BinaryIO, encoding: str) -> int | None:
    """Return about where the file can't be decoded, or None where it can."""
    stream.seek(0)
    place = 0
    try:
        decoder = codecs.getincrementaldecoder(encoding)("strict")
        while chunk := stream.read(_CHUNK):
            decoder.decode(chunk)
            place += len(chunk)
        decoder.decode(b"", final=True)
    except UnicodeDecodeError as error:
        return place + error.start
    except (LookupError, TypeError, ValueError, UnicodeError):  # no such encoding, or no text in it
        return place
    return None
