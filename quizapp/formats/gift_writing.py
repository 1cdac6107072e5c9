"""Questions as GIFT, in Moodle's own manner: options on lines of their own, marks escaped."""

import re
from collections.abc import Callable, Iterable
from typing import BinaryIO

from quizapp.formats.contract import Written
from quizapp.formats.gift_text import escaped, is_safe
from quizapp.formats.left_out import LeftOut
from quizapp.formats.moodle_category import path_of
from quizapp.items.item import Item
from quizapp.items.pack import Pack

_HELD = ("categories", "explanations", "tags", "what is said about wrong answers")
_TRUTH = {"True": "TRUE", "False": "FALSE"}
_IN_TAG = re.compile(r"[\]\\]")


def write(
    stream: BinaryIO,
    pack: Pack,
    items: Iterable[Item],
    picture: Callable[[str], bytes],  # noqa: ARG001 - the format holds none
) -> Written:
    """Write a block for each question, and one where another category begins."""
    lost = LeftOut(_HELD)
    lost.add_pack(pack)
    category = ""
    count = 0
    for item in items:
        if item.category != category:
            category = item.category
            stream.write(f"$CATEGORY: {path_of(category)}\n\n".encode())
        stream.write("\n".join([*_lines(item), "", ""]).encode())
        lost.add(item)
        count += 1
    return Written(count, lost.findings())


def _lines(item: Item) -> Iterable[str]:
    """Return the lines of a question's block."""
    if item.tags:
        yield "// " + " ".join(
            f"[tag:{_IN_TAG.sub(lambda found: chr(92) + found[0], tag)}]" for tag in item.tags
        )
    remarks = (item.explanation, *item.feedback.values())
    plain = not all(map(is_safe, (item.stem, *item.options, *remarks)))
    starts_a_comment = item.stem.startswith("//")
    stem = f"[plain]{escaped(item.stem)}" if plain or starts_a_comment else escaped(item.stem)
    if sorted(item.options) == sorted(_TRUTH):
        yield f"{stem} {{{_truth(item)}{_general(item)}}}"
        return
    yield f"{stem} {{"
    yield from (f"\t{_option(item, option)}" for option in _in_order(item))
    if item.explanation:
        yield f"\t{_general(item)}"
    yield "}"


def _in_order(item: Item) -> tuple[str, ...]:
    if item.fixed or not item.last:
        return item.options
    return (*(text for text in item.options if text != item.last), item.last)


def _option(item: Item, option: str) -> str:
    weight = "%0%" if option.startswith("%") and option != item.key else ""
    mark = "=" if option == item.key else "~"
    return f"{mark}{weight}{_text(option)}{_remark(item, option)}"


def _truth(item: Item) -> str:
    wrong, right = (_remark(item, option) for option in (item.distractors[0], item.key))
    return f"{_TRUTH[item.key]}{wrong or '#' * bool(right)}{right}"


def _remark(item: Item, option: str) -> str:
    said = item.feedback.get(option, "")
    return f"#{_text(said)}" if said else ""


def _general(item: Item) -> str:
    return f"####{_text(item.explanation)}" if item.explanation else ""


def _text(text: str) -> str:
    """Return a text, whose own beginning cannot be taken for a tag."""
    tag = "[plain]" if text.startswith("[") and not is_safe(text) else ""
    return f"{tag}{escaped(text)}"
