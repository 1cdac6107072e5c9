"""Questions as notes that Anki imports."""

import csv
import io
from collections.abc import Callable, Iterable
from typing import BinaryIO

from quizapp.errors import Code
from quizapp.formats.cards import SOUND
from quizapp.formats.contract import Place, Refused, Written
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
    refused: list[Refused] = []
    for number, item in enumerate(items, start=1):
        if any(SOUND.search(text) for text in row_of(item)):
            place = Place("question", number)
            why = "Anki takes a part of it for a sound"
            refused.append(Refused.because(place, item.stem, Code.NOT_HELD, reason=why))
            continue
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
    return Written(count, lost.findings(), tuple(refused))
