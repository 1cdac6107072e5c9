"""Questions as Open Trivia DB JSON, HTML-encoded as the site does by default."""

import html
import json
from collections.abc import Callable, Iterable
from typing import BinaryIO

from quizapp.formats.contract import Written
from quizapp.formats.left_out import LeftOut
from quizapp.items.item import Item
from quizapp.items.pack import Pack

_HELD = ("categories", "difficulties")


def write(
    stream: BinaryIO,
    pack: Pack,
    items: Iterable[Item],
    picture: Callable[[str], bytes],  # noqa: ARG001 - the format holds none
) -> Written:
    """Write one envelope, with what is said of the pack in a field of our own."""
    lost = LeftOut(_HELD)
    count = 0
    told = {
        "title": pack.title,
        "language": pack.language,
        "licence": pack.licence,
        "authors": list(pack.authors),
        "source_title": pack.source_title,
        "source_about": pack.source_about,
        "source_address": pack.source_address,
    }
    stream.write(f'{{"response_code":0,"pack":{_json(told)},"results":['.encode())
    for item in items:
        stream.write(f"{',' if count else ''}\n{_json(_entry(item))}".encode())
        lost.add(item)
        count += 1
    stream.write(b"\n]}\n")
    return Written(count, lost.findings())


def _entry(item: Item) -> dict[str, object]:
    truth = sorted(item.options) == ["False", "True"]
    entry: dict[str, object] = {"type": "boolean" if truth else "multiple"}
    if item.difficulty is not None:
        entry["difficulty"] = item.difficulty.word
    if item.category:
        entry["category"] = _encoded(item.category)
    entry["question"] = _encoded(item.stem)
    entry["correct_answer"] = _encoded(item.key)
    entry["incorrect_answers"] = [_encoded(text) for text in item.distractors]
    return entry


def _encoded(text: str) -> str:
    """Return a text that decodes to itself, and in which nobody takes % for another encoding."""
    return html.escape(text).replace("&#x27;", "&#039;").replace("%", "&#37;")


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
