"""Moodle's XML: questions of many kinds, with their categories between them."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from quizapp.errors import Code
from quizapp.formats.contract import Event, FileRefused, Found, Heading, Place, Refused, Wish
from quizapp.formats.moodle_category import category_of
from quizapp.formats.moodle_question import question_of
from quizapp.formats.moodle_text import bare, child
from quizapp.formats.moodle_writing import write
from quizapp.formats.safe_xml import attribute, elements, local
from quizapp.formats.table_encoding import mark_of
from quizapp.formats.text_lines import encoding_of, headed, is_decoded

__all__ = ["read", "recognises", "write"]

NAME = "moodle-xml"
_XML = re.compile(rb"[^\w<]{0,200}<")
_ROOT = re.compile(rb"<quiz[\s/>]")
_QUESTION = re.compile(rb"<question\s[^>]{0,200}type\s*=")
_DECLARED = re.compile(rb"<\?xml[^>]{0,200}encoding\s*=\s*[\"']([\w.-]{1,40})")
_OTHERS = {
    "questestinterop": "QTI",
    "assessmentitem": "QTI",
    "assessmenttest": "QTI",
    "manifest": "a content package",
    "moodle_backup": "a backup of a Moodle course",
    "html": "a web page",
}
_START = 1024


def recognises(start: bytes, file: str) -> int:  # noqa: ARG001 - its name says nothing
    """Return how sure it is, by the first element."""
    start = start.replace(b"\0", b"")  # UTF-16
    if not (_XML.match(start) and _ROOT.search(start[: _START * 8])):
        return 0
    return 96 if _QUESTION.search(start) else 60


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read a file; raises FileRefused."""
    encoding_of(stream, wish.encoding)  # refuses what there is not, and what is too large
    encoding = wish.encoding or _encoding(stream)
    stream.seek(0)
    try:
        yield from headed(Heading(NAME, encoding), _events(stream, wish.encoding))
    except FileRefused as refused:
        if refused.code is Code.BAD_XML and not is_decoded(stream, encoding):
            raise FileRefused(Code.BAD_ENCODING, encoding="Windows-1252") from refused
        raise


def _encoding(stream: BinaryIO) -> str:
    """Return the encoding that the file's first bytes name."""
    start = stream.read(_START)
    declared = _DECLARED.search(start.replace(b"\0", b""))
    marked = mark_of(start).removesuffix("-sig")
    return marked or (declared[1].decode().lower() if declared else "utf-8")


def _events(stream: BinaryIO, encoding: str) -> Iterator[Found | Refused]:
    category = ""
    number = 0
    for around, element in elements(stream, ("question",), encoding):
        root = around[0] if around else element
        if local(root.tag) != "quiz":
            raise FileRefused(Code.WRONG_ROOT, found=_named(local(root.tag)))
        if len(around) != 1:
            continue
        if attribute(element, "type").strip().lower() == "category":
            category = category_of(bare(child(element, "category")))
        else:
            number += 1
            yield question_of(element, Place("question", number), category)


def _named(root: str) -> str:
    kind = _OTHERS.get(root)
    return f"{kind} (<{root[:40]}>)" if kind else f"XML with the root <{root[:40]}>"
