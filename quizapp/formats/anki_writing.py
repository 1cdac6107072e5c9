"""Questions as notes that Anki imports."""

import csv
import io
from collections.abc import Callable, Iterable
from typing import BinaryIO

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
    """Write a note for each question, with its columns named; tags are words without spaces."""
    lost = LeftOut(HELD)
    lost.add_pack(pack)
    columns = "\t".join(HEADER)
    head = f"#separator:tab\n#html:false\n#columns:{columns}\n#tags column:{len(HEADER)}\n"
    stream.write(head.encode())
    count = 0
    for item in items:
        tags = [tag for tag in item.tags if len(tag.split()) == 1]
        if len(tags) < len(item.tags):
            lost.note("tags of several words")
        line = io.StringIO(newline="")
        cells = [*row_of(item)][:-1]
        csv.writer(line, delimiter="\t", quoting=csv.QUOTE_ALL, lineterminator="\n").writerow(
            [*cells, " ".join(tags)]
        )
        stream.write(line.getvalue().encode())
        lost.add(item)
        count += 1
    return Written(count, lost.findings())
