"""JSON from strangers: strictly read, and what is odd in one object stays with that object."""

import json
import re
from collections.abc import Iterator
from typing import BinaryIO

from quizapp.errors import Code
from quizapp.formats.contract import FileRefused
from quizapp.limits import FILE_BYTES, JSON_DEPTH

_COMMENT = re.compile(r'("(?:[^"\\]|\\.)*")|//[^\n]*|/\*.*?\*/', re.DOTALL)
_BETWEEN = re.compile(r"[\s,;\x1e]*")
_LIKE = re.compile(rb'[\s\xef\xbb\xbf\xfe\xff]*[\[{]\s*["{\[]')
_MOST_DIGITS = 30


class Odd:
    """An object that says two things at once, or holds a number that is none."""

    def __init__(self, reason: str, entry: dict[str, object] | None = None) -> None:
        self.reason = reason
        self.entry = entry or {}
        """What the object says beside."""


def is_like_json(start: bytes) -> bool:
    """Tell whether a file's first bytes are those of a list or an object."""
    return _LIKE.match(start.replace(b"\0", b"")) is not None


def text_of(stream: BinaryIO, encoding: str) -> tuple[str, str]:
    """Return a file's text and its encoding: the wished one, or what JSON may be in."""
    stream.seek(0)
    content = stream.read(FILE_BYTES + 1)
    if len(content) > FILE_BYTES:
        raise FileRefused(Code.TOO_LARGE, most=f"{FILE_BYTES // 1024 // 1024} MB")
    name = encoding or json.detect_encoding(content)
    try:
        return content.decode(name), name.removesuffix("-sig")
    except (ValueError, LookupError) as error:
        raise FileRefused(Code.BAD_ENCODING, encoding="Windows-1252") from error


def documents(text: str) -> Iterator[object]:
    """Return the JSON values of a text, one after another; comments are taken for blanks.

    Raises FileRefused with BAD_JSON, JSON_BREAKS or TOO_DEEP.
    """
    try:
        found = list(_values(text))
    except _NoJson as error:
        if not re.search(r"//|/\*", text):
            raise error.refusal from error
        try:
            found = list(_values(_COMMENT.sub(lambda one: one[1] or " ", text)))
        except _NoJson as again:
            raise again.refusal from again
    for one in found:
        if isinstance(one, Odd):
            raise FileRefused(Code.BAD_JSON, reason=one.reason)
        yield one


def line_value(line: str) -> object:
    """Return the one JSON value of a line, or Odd where there is none."""
    try:
        found = list(_values(line))
    except _NoJson as error:
        return Odd(str(error.refusal))
    return found[0] if len(found) == 1 else Odd("more than one value")


class _NoJson(Exception):
    def __init__(self, code: Code, **values: object) -> None:
        super().__init__(code)
        self.refusal = FileRefused(code, **values)


def _values(text: str) -> Iterator[object]:
    decoder = json.JSONDecoder(
        object_pairs_hook=_object, parse_constant=_constant, parse_int=_int, parse_float=_float
    )
    place = _after(text, 0)
    while place < len(text):
        try:
            found, place = decoder.raw_decode(text, place)
        except json.JSONDecodeError as error:
            at = {"line": error.lineno, "column": error.colno}
            raise _NoJson(Code.JSON_BREAKS, **at) from error
        except RecursionError as error:
            raise _NoJson(Code.TOO_DEEP) from error
        _refuse_depth(found)
        yield found
        place = _after(text, place)


def _after(text: str, place: int) -> int:
    found = _BETWEEN.match(text, place)
    return found.end() if found else place


def _object(pairs: list[tuple[str, object]]) -> object:
    read: dict[str, object] = {}
    odd = ""
    for name, value in pairs:
        if isinstance(value, Odd):
            odd = value.reason
        elif name in read and read[name] != value:
            odd = f"“{name[:40]}” is said twice, differently"
        else:
            read[name] = value
    return Odd(odd, read) if odd else read


def _constant(name: str) -> object:
    return Odd(f"{name} is no number")


def _int(digits: str) -> object:
    return int(digits) if len(digits) <= _MOST_DIGITS else Odd("a number is too large")


def _float(digits: str) -> object:
    number = float(digits)
    return number if abs(number) < float("inf") else Odd("a number is too large")


def _refuse_depth(value: object) -> None:
    """Refuse what is nested more deeply than questions ever are, level by level."""
    level = [value]
    for _ in range(JSON_DEPTH + 1):
        if not level:
            return
        level = [inner for one in level for inner in _inside(one)]
    raise _NoJson(Code.TOO_DEEP)


def _inside(value: object) -> list[object]:
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [one for one in inner if isinstance(one, dict | list)]
