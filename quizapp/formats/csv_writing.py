"""Questions as CSV: UTF-8 with its mark, for spreadsheets, and nothing that these would run."""

import csv
import io
from collections.abc import Callable, Iterable
from typing import BinaryIO

from quizapp.formats.cell_texts import neutralised
from quizapp.formats.contract import Written
from quizapp.formats.left_out import LeftOut
from quizapp.formats.table_writing import HEADER, HELD, row_of
from quizapp.items.item import Item
from quizapp.items.pack import Pack


def write(
    stream: BinaryIO,
    pack: Pack,
    items: Iterable[Item],
    picture: Callable[[str], bytes],  # noqa: ARG001 - the format holds none
) -> Written:
    """Write a row for each question."""
    lost = LeftOut(HELD)
    lost.add_pack(pack)
    count = 0
    stream.write("\ufeff".encode() + _line(HEADER))
    for item in items:
        stream.write(_line(neutralised(text) for text in row_of(item)))
        lost.add(item)
        count += 1
    return Written(count, lost.findings())


def _line(cells: Iterable[str]) -> bytes:
    line = io.StringIO(newline="")
    csv.writer(line, lineterminator="\r\n").writerow(cells)
    return line.getvalue().encode()
