"""One file of a pack: read with a limit, parsed, and each entry checked on its own."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ValidationError

from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.files import Files
from quizapp.limits import PACK_FILE_BYTES, PACK_ITEMS

_Fields = TypeVar("_Fields", bound=BaseModel)

# tomllib keeps every beginning of a dotted key: one of 60,000 parts would take all memory
_LONG_KEY = re.compile(
    r"""(?<![\w-])(?:(?:[\w-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*')[ \t]*\.[ \t]*){100}"""
)


class PackError(QuizError):
    """A pack that cannot be read; ``findings`` are all that is wrong with it."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings[0].code, **findings[0].values)
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Entry(Generic[_Fields]):
    """One table of a file: its fields where they are right, and what is wrong with it.

    ``unknown`` are fields that a pack doesn't have; without them the others may be right.
    """

    number: int
    ref: str
    place: str
    stem: str
    fields: _Fields | None
    faults: list[Finding]
    unknown: list[Finding]


def no_pack(folder: Traversable | str) -> PackError:
    """Return the error that a folder is no pack at all."""
    return PackError([Finding(Code.NOT_A_PACK, values={"file": str(folder)})])


def fault(name: str, place: str, field: str, reason: str) -> Finding:
    """Return what is wrong with one field of a file."""
    values = {"file": name, "place": place, "field": field, "reason": reason}
    return Finding(Code.BAD_FIELD, f"{name}: {place}", values)


def head_of(
    files: Files, name: str, fields: type[_Fields], faults: list[Finding]
) -> Entry[_Fields] | None:
    """Read a file that is one table; None, and why in ``faults``, where it cannot be read.

    Fields that are wrong and not needed count as unknown ones.
    """
    data = _toml(files, name, faults)
    return None if data is None else _checked(name, 0, "the file", data, fields, spare=True)


def entries(
    files: Files,
    name: str,
    kind: str,
    fields: type[_Fields],
    faults: list[Finding],
    seen: set[str] | None = None,
) -> Iterator[Entry[_Fields]] | None:
    """Read a file of ``[[kind]]`` entries; None, and why in ``faults``, where it cannot be read.

    ``seen`` are refs that other files have used; those of this file are added.
    """
    data = _toml(files, name, faults)
    if data is None:
        return None
    others = sorted(data.keys() - {kind})
    faults += [fault(name, "the file", field, "there is no such field") for field in others]
    listed = data.get(kind, [])
    if not isinstance(listed, list) or len(listed) > PACK_ITEMS:
        reason = f"must be a list of at most {PACK_ITEMS} tables, each under [[{kind}]]"
        faults.append(fault(name, "the file", kind, reason))
        return None if seen is None else iter(())
    return _entries(name, kind, listed, fields, set() if seen is None else seen)


def _entries(
    name: str, kind: str, listed: list[object], fields: type[_Fields], seen: set[str]
) -> Iterator[Entry[_Fields]]:
    for number, data in enumerate(listed, start=1):
        ref = data.get("ref") if isinstance(data, dict) else None
        place = f"{kind} {ref}" if isinstance(ref, str) else f"{kind} number {number}"
        entry = _checked(name, number, place, data, fields)
        if isinstance(ref, str):
            if ref in seen:
                values = {"file": name, "ref": ref}
                entry.faults.insert(0, Finding(Code.DUPLICATE_REF, f"{name}: {place}", values))
            seen.add(ref)
        yield entry


def _checked(
    name: str, number: int, place: str, data: object, fields: type[_Fields], *, spare: bool = False
) -> Entry[_Fields]:
    """Check one table; what it can do without is taken out of ``data``, and the rest tried."""
    told = data if isinstance(data, dict) else {}
    ref, stem = (said if isinstance(said := told.get(key), str) else "" for key in ("ref", "stem"))
    faults: list[Finding] = []
    unknown: list[Finding] = []
    right = None
    try:
        right = fields.model_validate(data)
    except ValidationError as error:
        needless = set[tuple[int | str, ...]]()
        for detail in error.errors(include_url=False, include_input=False):
            loc = detail["loc"]
            strange = detail["type"] == "extra_forbidden"
            path = loc if strange else loc[:1]
            can_go = strange or (spare and _is_optional(fields, path))
            needless |= {path} if can_go else set()
            field = ".".join(str(part) for part in loc) or place
            (unknown if can_go else faults).append(fault(name, place, field, detail["msg"]))
        if not faults:
            for path in needless:
                _take_out(data, path)
            right = fields.model_validate(data)
    return Entry(number, ref, place, stem, right, faults, unknown)


def _is_optional(fields: type[BaseModel], path: tuple[int | str, ...]) -> bool:
    known = fields.model_fields.get(str(path[0])) if path else None
    return known is not None and not known.is_required()


def _take_out(data: object, path: tuple[int | str, ...]) -> None:
    """Take the field at a path out of nested tables."""
    for part in path[:-1]:
        data = data.get(part) if isinstance(data, dict) else None
    if isinstance(data, dict):
        data.pop(path[-1], None)


def _toml(files: Files, name: str, faults: list[Finding]) -> dict[str, Any] | None:
    try:
        content = files.read(name, PACK_FILE_BYTES)
    except OSError:
        faults.append(Finding(Code.FILE_UNREADABLE, name, {"file": name}))
        return None
    reason = f"larger than {PACK_FILE_BYTES // 1024 // 1024} MB"
    if len(content) <= PACK_FILE_BYTES:
        try:
            text = content.decode("utf-8-sig")
            if not _LONG_KEY.search(text):
                return tomllib.loads(text)
            reason = "a key of more than a hundred parts"
        except tomllib.TOMLDecodeError as error:
            reason = str(error)  # speaks of TOML, and says where
        except UnicodeDecodeError:
            reason = "not UTF-8"
        except RecursionError:
            reason = "nested too deeply"
        except ValueError:
            reason = "a date or number that cannot be"
    faults.append(Finding(Code.BAD_TOML, name, {"file": name, "reason": reason}))
    return None
