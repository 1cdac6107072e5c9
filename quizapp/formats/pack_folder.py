"""A pack as a folder of TOML files: pack.toml, facts.toml and items.toml."""

import tomllib
from collections.abc import Iterator
from importlib.resources.abc import Traversable
from types import MappingProxyType
from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError

from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.pack_fields import FactsFile, ItemFields, ItemsFile, PackFields
from quizapp.items.item import Difficulty, Fact, Item, Source
from quizapp.items.pack import Pack
from quizapp.limits import EXPLANATION_CHARACTERS, PACK_FILE_BYTES, STEM_CHARACTERS
from quizapp.text import clean

_Fields = TypeVar("_Fields", bound=BaseModel)


class PackError(QuizError):
    """A pack that cannot be read; ``findings`` are all that is wrong with it."""

    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(findings[0].code, **findings[0].values)
        self.findings = findings


def read_pack(folder: Traversable) -> Pack:
    """Read a pack; raises PackError with every fault, by file, item ref and field."""
    faults: list[Finding] = []
    head = _file(folder, "pack.toml", PackFields, faults)
    facts_file = FactsFile()
    if folder.joinpath("facts.toml").is_file():
        facts_file = _file(folder, "facts.toml", FactsFile, faults) or facts_file
    item_fields: list[tuple[str, ItemFields]] = []
    for name in _item_files(folder):
        items_file = _file(folder, name, ItemsFile, faults)
        item_fields += [(name, one) for one in (items_file.item if items_file else ())]
    if faults or head is None:
        raise PackError(faults)
    facts = {
        one.ref: Fact(one.ref, one.paragraph, one.says, tuple(one.evidence))
        for one in facts_file.fact
    }
    _refuse_twice("facts.toml", [one.ref for one in facts_file.fact], faults)
    _refuse_twice("items.toml", [one.ref for _, one in item_fields], faults)
    items = [_item(name, one, head, facts, faults) for name, one in item_fields]
    if faults:
        raise PackError(faults)
    source = head.source
    return Pack(
        ref=head.ref,
        title=head.title,
        language=head.language,
        edition=head.edition,
        as_of=head.as_of,
        licence=head.licence,
        authors=tuple(head.authors),
        source_title=source.title if source else "",
        source_about=source.about if source else "",
        facts=tuple(facts.values()),
        items=tuple(item for item in items if item),
    )


def _item_files(folder: Traversable) -> list[str]:
    """Return items.toml, or items-0001.toml and on."""
    if not folder.is_dir() or not folder.joinpath("pack.toml").is_file():
        raise PackError([Finding(Code.NOT_A_PACK, values={"file": str(folder)})])
    names = sorted(file.name for file in folder.iterdir() if file.is_file())
    found = [name for name in names if name.startswith("items") and name.endswith(".toml")]
    if not found:
        raise PackError([Finding(Code.NOT_A_PACK, values={"file": str(folder)})])
    return found


def _file(
    folder: Traversable, name: str, fields: type[_Fields], faults: list[Finding]
) -> _Fields | None:
    """Read one file of a pack; what is wrong with it goes to ``faults``."""
    data = _toml(folder, name, faults)
    if data is None:
        return None
    try:
        return fields.model_validate(data)
    except ValidationError as error:
        faults += [_fault(name, data, detail["loc"], detail["msg"]) for detail in error.errors()]
        return None


def _toml(folder: Traversable, name: str, faults: list[Finding]) -> dict[str, Any] | None:
    if not folder.is_dir() or not folder.joinpath(name).is_file():
        raise PackError([Finding(Code.NOT_A_PACK, values={"file": str(folder)})])
    try:
        with folder.joinpath(name).open("rb") as file:
            content = file.read(PACK_FILE_BYTES + 1)
        if len(content) > PACK_FILE_BYTES:
            raise ValueError(f"larger than {PACK_FILE_BYTES // 1024 // 1024} MB")
        return tomllib.loads(content.decode("utf-8-sig"))
    except OSError:
        faults.append(Finding(Code.FILE_UNREADABLE, name, {"file": name}))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        faults.append(Finding(Code.BAD_TOML, name, {"file": name, "reason": str(error)}))
    return None


def _fault(name: str, data: dict[str, Any], where: tuple[Any, ...], said: str) -> Finding:
    """Return a fault with the item's ref, where it has one, and the field's name."""
    place, field = "the file", ".".join(str(part) for part in where)
    if len(where) > 1 and isinstance(where[1], int):
        entry = data[where[0]][where[1]]
        ref = entry.get("ref") if isinstance(entry, dict) else None
        place = f"{where[0]} {ref if isinstance(ref, str) else f'number {where[1] + 1}'}"
        field = ".".join(str(part) for part in where[2:]) or str(where[0])
    values = {"file": name, "place": place, "field": field, "reason": said}
    return Finding(Code.BAD_FIELD, f"{name}: {place}", values)


def _refuse_twice(name: str, refs: list[str], faults: list[Finding]) -> None:
    seen: set[str] = set()
    for ref in refs:
        if ref in seen:
            faults.append(Finding(Code.DUPLICATE_REF, name, {"file": name, "ref": ref}))
        seen.add(ref)


def _item(
    name: str, one: ItemFields, head: PackFields, facts: dict[str, Fact], faults: list[Finding]
) -> Item | None:
    place = f"item {one.ref}"
    for ref in one.facts:
        if ref not in facts:
            values = {"file": name, "place": place, "ref": ref}
            faults.append(Finding(Code.UNKNOWN_FACT, f"{name}: {place}", values))
            return None
    try:
        return _built(one, _source(one, head, facts))
    except QuizError as error:
        values = {"file": name, "place": place, "field": "item", "reason": str(error)}
        faults.append(Finding(Code.BAD_FIELD, f"{name}: {place}", values))
        return None


def _built(one: ItemFields, source: Source | None) -> Item:
    texts = list(_cleaned(one))
    key, distractors = texts[0], tuple(texts[1:])
    fixed = one.options or sorted(texts, key=_natural) if one.order == "fixed" else ()
    return Item(
        ref=one.ref,
        stem=clean(one.stem, STEM_CHARACTERS),
        key=key,
        distractors=distractors,
        explanation=clean(one.explanation, EXPLANATION_CHARACTERS) if one.explanation else "",
        category=one.category,
        difficulty=Difficulty[one.difficulty.upper()] if one.difficulty else None,
        show=one.show,
        fixed=tuple(fixed),
        last=one.last or "",
        feedback=MappingProxyType(dict(one.feedback)),
        tags=tuple(one.tags),
        language=one.language,
        source=source,
        picture=one.picture,
        picture_description=one.picture_description,
    )


def _cleaned(one: ItemFields) -> Iterator[str]:
    for option in (one.key, *one.distractors):
        yield clean(option, STEM_CHARACTERS)


def _natural(option: str) -> tuple[float, str]:
    """Return the order of a fixed item's options: numbers by value, then words."""
    number = option.replace(",", "").strip()
    return (float(number) if number.replace(".", "", 1).isdigit() else float("inf"), option)


def _source(one: ItemFields, head: PackFields, facts: dict[str, Fact]) -> Source | None:
    asked = tuple(facts[ref] for ref in one.facts)
    if one.source is not None:
        return Source(one.source.title, one.source.place, one.source.address, facts=asked)
    if head.source is None:
        return None
    return Source(head.source.title, edition=head.edition, as_of=head.as_of, facts=asked)
