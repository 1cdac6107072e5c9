"""One file of a pack: read with a limit, parsed, and each entry checked on its own."""

import tomllib
from importlib.resources.abc import Traversable
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from quizapp.errors import Code, Finding, QuizError
from quizapp.limits import PACK_FILE_BYTES, PACK_ITEMS

_Fields = TypeVar("_Fields", bound=BaseModel)


class PackError(QuizError):
    """A pack that cannot be read; ``findings`` are all that is wrong with it."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings[0].code, **findings[0].values)
        self.findings = findings


def no_pack(folder: Traversable) -> PackError:
    """Return the error that a folder is no pack at all."""
    return PackError([Finding(Code.NOT_A_PACK, values={"file": str(folder)})])


def fault(name: str, place: str, field: str, reason: str) -> Finding:
    """Return what is wrong with one field of a file."""
    values = {"file": name, "place": place, "field": field, "reason": reason}
    return Finding(Code.BAD_FIELD, f"{name}: {place}", values)


def head_of(
    folder: Traversable, name: str, fields: type[_Fields], faults: list[Finding]
) -> _Fields | None:
    """Read a file that is one table; what is wrong with it goes to ``faults``."""
    data = _toml(folder, name, faults)
    return None if data is None else _valid(name, "the file", data, fields, faults)


def entries(
    folder: Traversable,
    name: str,
    kind: str,
    fields: type[_Fields],
    faults: list[Finding],
    seen: set[str] | None = None,
) -> tuple[list[_Fields], set[str] | None]:
    """Read a file of ``[[kind]]`` entries; what is wrong with any of them goes to ``faults``.

    Returns the entries that are right, and the refs of all (None: the file cannot be read).
    ``seen`` are refs that other files have used.
    """
    data = _toml(folder, name, faults)
    if data is None:
        return [], None
    refs = set[str]() if seen is None else seen
    others = sorted(data.keys() - {kind})
    faults += [fault(name, "the file", field, "there is no such field") for field in others]
    listed = data.get(kind, [])
    if not isinstance(listed, list) or len(listed) > PACK_ITEMS:
        reason = f"must be a list of at most {PACK_ITEMS} tables, each under [[{kind}]]"
        faults.append(fault(name, "the file", kind, reason))
        return [], refs
    right: list[_Fields] = []
    for number, entry in enumerate(listed, start=1):
        ref = entry.get("ref") if isinstance(entry, dict) else None
        place = f"{kind} {ref}" if isinstance(ref, str) else f"{kind} number {number}"
        if isinstance(ref, str):
            if ref in refs:
                values = {"file": name, "ref": ref}
                faults.append(Finding(Code.DUPLICATE_REF, f"{name}: {place}", values))
            refs.add(ref)
        one = _valid(name, place, entry, fields, faults)
        right += [] if one is None else [one]
    return right, refs


def _valid(
    name: str, place: str, data: object, fields: type[_Fields], faults: list[Finding]
) -> _Fields | None:
    try:
        return fields.model_validate(data)
    except ValidationError as error:
        for detail in error.errors(include_url=False):
            field = ".".join(str(part) for part in detail["loc"]) or place
            faults.append(fault(name, place, field, detail["msg"]))
        return None


def _toml(folder: Traversable, name: str, faults: list[Finding]) -> dict[str, Any] | None:
    try:
        with folder.joinpath(name).open("rb") as file:
            content = file.read(PACK_FILE_BYTES + 1)
    except OSError:
        faults.append(Finding(Code.FILE_UNREADABLE, name, {"file": name}))
        return None
    reason = f"larger than {PACK_FILE_BYTES // 1024 // 1024} MB"
    if len(content) <= PACK_FILE_BYTES:
        try:
            return tomllib.loads(content.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:  # of which not UTF-8 and not TOML are two
            reason = str(error)
    faults.append(Finding(Code.BAD_TOML, name, {"file": name, "reason": reason}))
    return None
