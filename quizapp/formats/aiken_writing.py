"""Questions as Aiken: a line for the stem, one for each option, one for the key's letter."""

import re
import zlib
from collections.abc import Callable, Iterable
from typing import BinaryIO

from quizapp.errors import Code
from quizapp.formats.contract import Place, Refused, Written
from quizapp.formats.left_out import LeftOut
from quizapp.items.item import Item
from quizapp.items.pack import Pack

_TAKEN = re.compile(r"[A-Z][.)]|(?i:answer)\s*:")
_SHORTEST = 2


def write(
    stream: BinaryIO,
    pack: Pack,
    items: Iterable[Item],
    picture: Callable[[str], bytes],  # noqa: ARG001 - the format holds none
) -> Written:
    """Write what can be told in such lines."""
    lost = LeftOut(())
    lost.add_pack(pack)
    refused: list[Refused] = []
    count = 0
    for number, item in enumerate(items, start=1):
        why = _unheld(item)
        if why:
            place = Place("question", number)
            refused.append(Refused.because(place, item.stem, Code.NOT_HELD, reason=why))
            continue
        lost.add(item)
        if any("\n" in text for text in (item.stem, *item.options)):
            lost.note("line breaks")
        stream.write(_block(item).encode())
        count += 1
    return Written(count, lost.findings(), tuple(refused))


def _unheld(item: Item) -> str:
    """Return why an Aiken file cannot hold a question; "" where it can."""
    if len(_line(item.stem)) < _SHORTEST:
        return "a question of one character"
    if _TAKEN.match(item.stem):
        return "its first line would be taken for an option or an answer"
    return ""


def _block(item: Item) -> str:
    options = _in_order(item)
    lines = [f"{chr(ord('A') + at)}) {_line(text)}" for at, text in enumerate(options)]
    answer = chr(ord("A") + options.index(item.key))
    return "\n".join([_line(item.stem), *lines, f"ANSWER: {answer}", "", ""])


def _in_order(item: Item) -> list[str]:
    """Return the options, the key in a place that its question decides, for A alone would tell."""
    if item.fixed:
        return list(item.fixed)
    others = [text for text in item.distractors if text != item.last]
    if item.key != item.last:
        others.insert(zlib.crc32(item.stem.encode()) % (len(others) + 1), item.key)
    return others + ([item.last] if item.last else [])


def _line(text: str) -> str:
    return " ".join(text.split("\n")) if "\n" in text else text
