"""What is said of a file that no reader knows: it is empty, broken, or of a foreign kind."""

import io
import re
from collections.abc import Mapping
from typing import BinaryIO

from quizapp.errors import Code
from quizapp.formats.contract import FileRefused
from quizapp.formats.json_text import documents, is_like_json, text_of
from quizapp.formats.safe_xml import elements

_CHUNK = 64 * 1024
_NOTHING = b" \t\r\n\v\f\0[]{},\xef\xbb\xbf\xfe\xff\xc2\xa0"
"""White space, marks of an encoding, and the brackets of empty lists."""
_LOOKED_AT = 4 * 1024 * 1024
_XML = re.compile(rb"[\s\xef\xbb\xbf]*<\?xml\b")


def refuse_empty(stream: BinaryIO) -> None:
    """Raise FileRefused with NO_QUESTIONS for a file in which nothing is written."""
    stream.seek(0)
    while chunk := stream.read(_CHUNK):
        if chunk.strip(_NOTHING):
            stream.seek(0)
            return
    raise FileRefused(Code.NO_QUESTIONS)


def why_unknown(stream: BinaryIO, file: str) -> FileRefused:
    """Return why a file cannot be read that is in no format: broken JSON or XML, or unknown."""
    unknown = FileRefused(Code.UNKNOWN_FORMAT, file=file)
    if stream.seek(0, io.SEEK_END) > _LOOKED_AT:
        return unknown
    stream.seek(0)
    start = stream.read(_CHUNK).replace(b"\0", b"")
    stream.seek(0)
    try:
        if file.lower().endswith((".json", ".jsonl")) or is_like_json(start):
            text, _ = text_of(stream, "")
            return unknown if _holds_words(list(documents(text))) else _no_questions()
        if file.lower().endswith(".xml") or _XML.match(start):
            for _ in elements(stream, ()):
                pass
    except FileRefused as refused:
        return refused
    return unknown


def _no_questions() -> FileRefused:
    return FileRefused(Code.NO_QUESTIONS)


def _holds_words(value: object) -> bool:
    """Tell whether a JSON value holds anything but names of empty things."""
    if isinstance(value, Mapping):
        return any(map(_holds_words, value.values()))
    return any(map(_holds_words, value)) if isinstance(value, list) else value is not None
