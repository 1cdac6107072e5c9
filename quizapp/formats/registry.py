"""The formats that the game knows, and which of them a file is in: by its content."""

import importlib
from dataclasses import dataclass
from typing import BinaryIO

from quizapp.errors import Code
from quizapp.formats.contract import FileRefused, Reader, Writer

_START = 64 * 1024
_ARCHIVE = b"PK\x03\x04"


@dataclass(frozen=True, slots=True)
class Format:
    """A format: its name on the command line, its title, and the usual ends of file names."""

    name: str
    title: str
    suffixes: tuple[str, ...]
    module: str
    """The module under quizapp.formats that reads it, imported when first wanted."""
    writes: bool = False
    mapped: bool = False
    """Whether a user can say which column is which."""


FORMATS: tuple[Format, ...] = (
    Format("quizpack", "quizapp pack", (".quizpack",), "quizpack", writes=True),
    Format("h5p", "H5P", (".h5p", ".json"), "h5p"),
    Format("qti", "QTI", (".zip", ".xml", ".imscc"), "qti"),
    Format("opentdb", "Open Trivia DB", (".json",), "opentdb", writes=True),
    Format("trivia-api", "The Trivia API", (".json",), "trivia_api"),
    Format("arc", "ARC and OpenBookQA", (".jsonl", ".json"), "arc"),
    Format("opentriviaqa", "OpenTriviaQA", (".txt",), "opentriviaqa"),
    Format("gift", "GIFT", (".gift", ".txt"), "gift", writes=True),
    Format("aiken", "Aiken", (".txt", ".aiken"), "aiken", writes=True),
    Format("moodle-xml", "Moodle XML", (".xml",), "moodle_xml", writes=True),
    Format("csv", "CSV", (".csv", ".tsv", ".tab", ".txt"), "csv_table", writes=True, mapped=True),
    Format(
        *("xlsx", "Spreadsheet", (".xlsx", ".xlsm", ".ods", ".xls"), "xlsx_table"),
        writes=True,
        mapped=True,
    ),
    Format("anki", "Anki", (".txt", ".csv", ".tsv"), "anki", writes=True, mapped=True),
    Format("quizlet", "Quizlet", (".txt",), "quizlet", mapped=True),
)


def named(name: str) -> Format:
    """Return a format by its name; raises FileRefused with UNKNOWN_FORMAT."""
    for one in FORMATS:
        if one.name == name:
            return one
    raise FileRefused(Code.UNKNOWN_FORMAT, file=name)


def found(stream: BinaryIO, file: str, wanted: str) -> Format:
    """Return the wanted format, or else the one that a file is in; raises FileRefused."""
    from quizapp.formats.unrecognised import refuse_empty  # noqa: PLC0415 - XML

    chosen = named(wanted) if wanted else None
    refuse_empty(stream)
    return chosen or recognise(stream, file)


def recognise(stream: BinaryIO, file: str) -> Format:
    """Return the format that a file is in, the stream at its beginning.

    Raises FileRefused with UNKNOWN_FORMAT, or with what is plainly wrong with the file.
    """
    from quizapp.formats.unrecognised import why_unknown  # noqa: PLC0415 - XML

    start = _start(stream)
    sure = [(reader_of(one).recognises(start, file), one) for one in FORMATS]
    best = max(sure, key=lambda pair: pair[0], default=None)
    if best is None or best[0] <= 0:
        raise why_unknown(stream, file)
    return best[1]


def _start(stream: BinaryIO) -> bytes:
    """Return a file's beginning, and of an archive its end, where its directory is."""
    stream.seek(0)
    start = stream.read(_START)
    if start.startswith(_ARCHIVE) and len(start) == _START:
        stream.seek(max(_START, stream.seek(0, 2) - _START))
        start += stream.read(_START)
    stream.seek(0)
    return start


def reader_of(one: Format) -> Reader:
    """Return the module that reads a format."""
    module: Reader = importlib.import_module(f"quizapp.formats.{one.module}")
    return module


def writer_of(one: Format) -> Writer:
    """Return the module that writes a format; raises FileRefused with FORMAT_READ_ONLY."""
    if not one.writes:
        raise FileRefused(Code.FORMAT_READ_ONLY, format=one.title)
    module: Writer = importlib.import_module(f"quizapp.formats.{one.module}")
    return module
