"""Questions as XLSX: one sheet of text, the same bytes for the same questions."""

import datetime as dt
import re
import tempfile
import zipfile
from collections.abc import Callable, Iterable
from typing import IO, BinaryIO

from quizapp.errors import Code
from quizapp.formats.cell_texts import neutralised
from quizapp.formats.contract import Place, Refused, Written
from quizapp.formats.left_out import LeftOut
from quizapp.formats.table_writing import HEADER, HELD, row_of
from quizapp.items.item import Item
from quizapp.items.pack import Pack

_MOMENT = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
_NO_XML = re.compile("[\ufffe\uffff]")
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_MODIFIED = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*")
_IN_MEMORY = 4 * 1024 * 1024


def write(
    stream: BinaryIO,
    pack: Pack,
    items: Iterable[Item],
    picture: Callable[[str], bytes],  # noqa: ARG001 - left out
) -> Written:
    """Write a row for each question; no cell is a formula, and none becomes one."""
    from openpyxl import Workbook  # noqa: PLC0415

    lost = LeftOut(HELD)
    lost.add_pack(pack)
    refused: list[Refused] = []
    book = Workbook(write_only=True)
    sheet = book.create_sheet("questions")
    sheet.append(HEADER)
    count = 0
    for number, item in enumerate(items, start=1):
        cells = [_ESCAPE.sub("_x005F_", neutralised(text)) for text in row_of(item)]
        if _NO_XML.search("".join(cells)):
            why = "a character that XML has not"
            refused.append(
                Refused.because(Place("question", number), item.stem, Code.NOT_HELD, reason=why)
            )
            continue
        sheet.append(cells)
        lost.add(item)
        count += 1
    with tempfile.SpooledTemporaryFile(_IN_MEMORY) as whole:
        book.save(whole)
        _same_bytes(whole, stream)
    return Written(count, lost.findings(), tuple(refused))


def _same_bytes(whole: IO[bytes], stream: BinaryIO) -> None:
    """Copy an archive without the moment at which it was made."""
    told = f"{_MOMENT:%Y-%m-%dT%H:%M:%SZ}".encode()
    with zipfile.ZipFile(whole) as made, zipfile.ZipFile(stream, "w") as copy:
        for entry in made.infolist():
            content = made.read(entry)
            if entry.filename == "docProps/core.xml":
                content = _MODIFIED.sub(rb"\g<1>" + told, content)
            plain = zipfile.ZipInfo(entry.filename, (2000, 1, 1, 0, 0, 0))
            copy.writestr(plain, content, zipfile.ZIP_DEFLATED)
