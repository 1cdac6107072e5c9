"""The lines of the reading process, checked again before anything is made of them."""

import json
import re
from collections.abc import Callable
from functools import cache
from typing import Any, NamedTuple

from quizapp import limits
from quizapp.bank.ready import Ready
from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.contract import Columns, Heading, Place, Refused
from quizapp.items.item import Fact
from quizapp.items.pack import Pack
from quizapp.items.picture import Picture
from quizapp.reading import wire
from quizapp.text import clean, spelt_out


class Question(NamedTuple):
    """A question that can be kept; ``first`` is where the same stood in the file already."""

    place: Place
    first: str
    warnings: tuple[Finding, ...]
    ready: Ready


class Known(NamedTuple):
    """The format in which the file is read, before anything of it is."""

    format: str


class At(NamedTuple):
    """How far the reader is."""

    done: int
    of: int


class End(NamedTuple):
    """The file was read to its end."""

    read: int


class Failed(NamedTuple):
    """The file cannot be read; ``why`` is for the log."""

    code: Code
    values: dict[str, Any]
    why: str


Line = Heading | Fact | Picture | Question | Refused | Known | At | End | Failed

_decode = json.JSONDecoder().decode
_ODD = re.compile(rb"\\u|\\[bfr]|\x7f|\xc2[\x80-\x9f]")
"""What may be a control character; whoever writes LaTeX has it too, so it is looked at closely."""
_NUMBER = (int,)
_MAYBE = (int, type(None))
_TYPES: tuple[tuple[type, ...], ...] = (
    *((str,), (str,), (list,), _NUMBER, (str,), (str,), _MAYBE, _MAYBE, (str,)),
    *((list,), (list,), (str,), (list, type(None)), (list,), (str,), (str,)),
    *((str,), (str,), _NUMBER, (str,)),
)
_ARRANGEMENTS = ("", "fixed", "last")
_HASH = 16
_MOST_VALUES = 20
_SEARCH_CHARACTERS = 100_000


class BadLineError(ValueError):
    """A line that the reading process should not have written."""


def understood(line: bytes) -> Line:
    """Return what a line says; raises BadLineError."""
    try:
        parts = _decode(line.decode("utf-8"))
        kind, rest = parts[0], parts[1:]
        return _MAKERS[kind](rest, line)
    except (ValueError, TypeError, LookupError, RecursionError, AttributeError) as error:
        raise BadLineError(type(error).__name__) from error
    except QuizError as error:
        raise BadLineError(error.code) from error


def _question(parts: list[Any], line: bytes) -> Question:
    place, first, warnings, *fields = parts
    _require(len(fields) == len(_TYPES))
    _check_types(tuple(map(type, fields)))
    stem, options, key = fields[1], fields[2], fields[3]
    _require(0 < len(stem) <= limits.STEM_CHARACTERS and not stem.isspace())
    _require(limits.MIN_OPTIONS <= len(options) <= limits.MAX_OPTIONS)
    _require(0 <= key < len(options) and len(set(options)) == len(options))
    _require(all(o and len(o) <= limits.OPTION_CHARACTERS and not o.isspace() for o in options))
    _require(len(fields[19]) == _HASH * (1 + len(options)))
    _check_little(fields)
    if _ODD.search(line):
        _check_closely(fields)
    return Question(_place(place), _shown(first), tuple(map(_finding, warnings)), _ready(fields))


@cache
def _check_types(found: tuple[type, ...]) -> None:
    for one, types in zip(found, _TYPES, strict=True):
        if one not in types:
            raise BadLineError("a field of another type")


def _ready(fields: list[Any]) -> Ready:
    hashes = bytes.fromhex(fields[19])
    half = _HASH // 2
    fields[2], fields[9], fields[10] = tuple(fields[2]), tuple(fields[9]), tuple(fields[10])
    fields[12] = None if fields[12] is None else tuple(fields[12])
    fields[13] = tuple(fields[13])
    of_options = tuple(hashes[k : k + half] for k in range(half, len(hashes), half))
    return Ready._make((*fields[:19], hashes[:half], of_options))


def _check_little(fields: list[Any]) -> None:
    """Check the fields that few questions have."""
    explanation, category, difficulty, show, arrangement = fields[4:9]
    feedback, tags, language, source, facts, picture, told = fields[9:16]
    _require(0 < len(fields[0]) <= limits.TITLE_CHARACTERS)
    _require(len(explanation) <= limits.EXPLANATION_CHARACTERS)
    _require(len(category) <= limits.CATEGORY_CHARACTERS)
    _require(difficulty is None or difficulty in (1, 2, 3))
    _require(show is None or limits.MIN_OPTIONS <= show <= limits.MAX_OPTIONS)
    _require(arrangement in _ARRANGEMENTS)
    _require(len(language) <= limits.PLACE_CHARACTERS and len(told) <= limits.PLACE_CHARACTERS)
    _require(not picture or (len(picture) == 64 and picture.isalnum()))
    _require(len(fields[16]) <= limits.PLACE_CHARACTERS)
    _require(len(fields[17]) <= _SEARCH_CHARACTERS and 0 <= fields[18] < 1 << 63)
    if feedback:
        _require(len(feedback) == len(fields[2]))
        _texts(feedback, limits.EXPLANATION_CHARACTERS)
    _texts(tags, limits.CATEGORY_CHARACTERS)
    _texts(facts, limits.TITLE_CHARACTERS)
    if source is not None:
        _require(len(source) == 3)
        _texts(source, limits.PLACE_CHARACTERS)


def _check_closely(fields: list[Any]) -> None:
    """Clean every text once more: nothing may change."""
    said = (*fields[9], *fields[10], *(fields[12] or ()), fields[4], fields[5], fields[15])
    for text in (fields[1], *fields[2], *filter(None, said)):
        _require(clean(text, limits.STEM_CHARACTERS) == text)


def _heading(parts: list[Any], _line: bytes) -> Heading:
    format_name, encoding, own, pack, columns, findings = parts
    _require(isinstance(own, bool))
    _require(set(pack) <= _PACK_FIELDS)
    _texts([*pack.get("authors", ())], limits.PLACE_CHARACTERS)
    told = {name: _text(pack.get(name, "")) for name in _PACK_TEXTS}
    return Heading(
        format=_shown(format_name),
        encoding=_shown(encoding),
        own=own,
        pack=Pack(
            ref=told["ref"],
            title=told["title"],
            language=told["language"],
            edition=_number(pack.get("edition", 1)),
            as_of=told["as_of"],
            licence=told["licence"],
            authors=tuple(pack.get("authors", ())),
            source_title=told["source_title"],
            source_about=told["source_about"],
            source_address=told["source_address"],
        ),
        columns=None if columns is None else _columns(columns),
        findings=tuple(map(_finding, findings)),
    )


_PACK_TEXTS = frozenset(
    {
        *("ref", "title", "language", "as_of", "licence"),
        *("source_title", "source_about", "source_address"),
    }
)
_PACK_FIELDS = _PACK_TEXTS | {"edition", "authors"}


def _columns(parts: list[Any]) -> Columns:
    names, first, mapping, keys = parts
    return Columns(
        names=tuple(map(_shown, names)),
        first=tuple(tuple(map(_shown, row)) for row in first),
        mapping={_text(role): _shown(column) for role, column in mapping.items()},
        keys=_text(keys),
    )


def _fact(parts: list[Any], _line: bytes) -> Fact:
    ref, paragraph, says, evidence = parts
    _texts(evidence, limits.PLACE_CHARACTERS)
    return Fact(
        _text(ref),
        None if paragraph is None else _number(paragraph),
        clean(says, limits.EXPLANATION_CHARACTERS),
        tuple(evidence),
    )


def _picture(parts: list[Any], _line: bytes) -> Picture:
    import base64  # noqa: PLC0415 - with the first picture
    import hashlib  # noqa: PLC0415

    digest, kind, width, height, encoded = parts
    content = base64.b64decode(encoded, validate=True)
    _require(hashlib.sha256(content).hexdigest() == digest)
    _require(kind in ("png", "jpeg", "gif", "webp"))
    return Picture(kind, _number(width), _number(height), content, digest)


def _refused(parts: list[Any], _line: bytes) -> Refused:
    place, stem, finding = parts
    stem = "".join(sign for sign in _text(stem) if sign.isprintable())
    return Refused(_place(place), stem[: limits.REFUSED_STEM_CHARACTERS], _finding(finding))


def _failed(parts: list[Any], _line: bytes) -> Failed:
    code, values, why = parts
    return Failed(Code(code), _values(values), _text(why))


_MAKERS: dict[str, Callable[[list[Any], bytes], Line]] = {
    wire.HEADING: _heading,
    wire.FACT: _fact,
    wire.PICTURE: _picture,
    wire.QUESTION: _question,
    wire.REFUSED: _refused,
    wire.KNOWN: lambda parts, _: Known(_shown(parts[0])),
    wire.AT: lambda parts, _: At(_number(parts[0]), _number(parts[1])),
    wire.END: lambda parts, _: End(_number(parts[0])),
    wire.FAILED: _failed,
}


def _place(parts: list[Any]) -> Place:
    kind, number, name = parts
    return Place(_text(kind), _number(number), _shown(name))


def _finding(parts: list[Any]) -> Finding:
    code, where, values = parts
    return Finding(Code(code), _shown(where), _values(values))


def _values(values: dict[str, Any]) -> dict[str, Any]:
    _require(len(values) <= _MOST_VALUES)
    _require(all(isinstance(value, int | str) for value in values.values()))
    return {name: spelt_out(v) if isinstance(v, str) else v for name, v in values.items()}


def _texts(texts: list[Any], limit: int) -> None:
    _require(all(isinstance(text, str) and len(text) <= limit for text in texts))


def _text(value: object) -> str:
    _require(isinstance(value, str))
    return str(value)


def _shown(value: object) -> str:
    """Return a text that is told and never kept, in which nothing steers a line."""
    return spelt_out(_text(value))


def _number(value: object) -> int:
    if not isinstance(value, int):
        raise BadLineError("no number")
    return value


def _require(holds: object) -> None:
    if not holds:
        raise BadLineError("out of bounds")
