"""The parts of a workbook, looked through before a library reads them: it would pass over much."""

import zipfile
import zlib
from collections.abc import Callable
from typing import BinaryIO
from xml.parsers import expat

from quizapp.errors import Code
from quizapp.formats.contract import FileRefused

_CHUNK = 64 * 1024
_XML = (".xml", ".rels")
_SHEET = "worksheet"
_BROKEN = (EOFError, NotImplementedError, OSError, RuntimeError, ValueError, LookupError)


def look_through(stream: BinaryIO) -> None:
    """Refuse document types, and rows and cells that stand twice, of which one would be lost.

    Raises FileRefused with UNSAFE_XML or ROW_TWICE; what is damaged is left to who reads it.
    """
    stream.seek(0)
    with zipfile.ZipFile(stream) as archive:
        for entry in archive.infolist():
            if entry.filename.lower().endswith(_XML):
                try:
                    with archive.open(entry) as part:
                        _Part().look(part.read)
                except (expat.ExpatError, zipfile.BadZipFile, zlib.error, *_BROKEN):
                    continue


class _Part:
    """One part: up to its first element, and to its end where that is a sheet."""

    def __init__(self) -> None:
        self._parser = expat.ParserCreate()
        self._parser.StartDoctypeDeclHandler = _refuse
        self._parser.StartElementHandler = self._root
        self._goes_on = True
        self._row = self._cell = ""
        self._number = 0
        self._cells: set[str] = set()

    def look(self, read: Callable[[int], bytes]) -> None:
        """Go through a part."""
        while self._goes_on and (chunk := read(_CHUNK)):
            self._parser.Parse(chunk, False)

    def _root(self, name: str, _attributes: dict[str, str]) -> None:
        prefix, _, bare = name.rpartition(":")
        self._goes_on = bare == _SHEET
        prefix = f"{prefix}:" if prefix else ""
        self._row, self._cell = f"{prefix}row", f"{prefix}c"
        self._parser.StartElementHandler = self._element if self._goes_on else None

    def _element(self, name: str, attributes: dict[str, str]) -> None:
        if name == self._cell:
            place = attributes.get("r")
            if place in self._cells:
                raise FileRefused(Code.ROW_TWICE, row=self._number)
            if place:
                self._cells.add(place)
        elif name == self._row:
            self._cells.clear()
            number = int(attributes.get("r", self._number + 1))
            if number <= self._number:
                raise FileRefused(Code.ROW_TWICE, row=number)
            self._number = number


def _refuse(*_declared: object) -> None:
    raise FileRefused(Code.UNSAFE_XML)
