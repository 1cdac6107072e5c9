"""A pack as a folder of TOML files: pack.toml, facts.toml and items.toml."""

import re
from importlib.resources.abc import Traversable
from types import MappingProxyType

from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.pack_fields import FactFields, ItemFields, PackFields
from quizapp.formats.pack_files import PackError, entries, fault, head_of, no_pack
from quizapp.items.item import Difficulty, Fact, Item, Source
from quizapp.items.pack import Pack

_ITEM_FILE = re.compile(r"items(-\d{4,})?\.toml\Z")

_FIELDS = {Code.ORDER_NOT_OPTIONS: "options", Code.LAST_NOT_OPTION: "last"}


def read_pack(folder: Traversable) -> Pack:
    """Read a pack; raises PackError with every fault, by file, item ref and field."""
    try:
        return _read(folder)
    except OSError as error:
        unreadable = Finding(Code.FILE_UNREADABLE, values={"file": str(folder)})
        raise PackError([unreadable]) from error


def _read(folder: Traversable) -> Pack:
    faults: list[Finding] = []
    item_files = _item_files(folder)
    head = head_of(folder, "pack.toml", PackFields, faults)
    told: list[FactFields] = []
    fact_refs: set[str] | None = set()
    if folder.joinpath("facts.toml").is_file():
        told, fact_refs = entries(folder, "facts.toml", "fact", FactFields, faults)
    facts = {one.ref: Fact(one.ref, one.paragraph, one.says, tuple(one.evidence)) for one in told}
    seen: set[str] = set()
    items: list[Item] = []
    for name in item_files:
        for one in entries(folder, name, "item", ItemFields, faults, seen)[0]:
            _refuse_unknown_facts(name, one, fact_refs, faults)
            items += _item(name, one, head, facts, faults)
    if faults or head is None:
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
        items=tuple(items),
    )


def _item_files(folder: Traversable) -> list[str]:
    """Return items.toml, or items-0001.toml and on."""
    if not folder.is_dir() or not folder.joinpath("pack.toml").is_file():
        raise no_pack(folder)
    names = sorted(file.name for file in folder.iterdir() if file.is_file())
    found = [name for name in names if _ITEM_FILE.match(name)]
    if not found:
        raise no_pack(folder)
    return found


def _refuse_unknown_facts(
    name: str, one: ItemFields, known: set[str] | None, faults: list[Finding]
) -> None:
    """Note the facts that facts.toml doesn't have; None: that file could not be read."""
    for ref in one.facts:
        if known is not None and ref not in known:
            values = {"file": name, "place": f"item {one.ref}", "ref": ref}
            faults.append(Finding(Code.UNKNOWN_FACT, f"{name}: item {one.ref}", values))


def _item(
    name: str,
    one: ItemFields,
    head: PackFields | None,
    facts: dict[str, Fact],
    faults: list[Finding],
) -> list[Item]:
    """Return the item, or nothing where it cannot be played."""
    place = f"item {one.ref}"
    unasked = sorted(one.feedback.keys() - {one.key, *one.distractors})
    faults += [fault(name, place, "feedback", f"“{text}” is no option") for text in unasked]
    try:
        return [_built(one, _source(one, head, facts))]
    except QuizError as error:
        faults.append(fault(name, place, _FIELDS.get(error.code, "distractors"), str(error)))
        return []


def _built(one: ItemFields, source: Source | None) -> Item:
    texts = (one.key, *one.distractors)
    fixed = one.options or sorted(texts, key=_natural) if one.order == "fixed" else ()
    return Item(
        ref=one.ref,
        stem=one.stem,
        key=one.key,
        distractors=tuple(one.distractors),
        explanation=one.explanation,
        category=" ".join(one.category.split()),
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


def _natural(option: str) -> tuple[float, str]:
    """Return the order of a fixed item's options: numbers by value, then words."""
    number = option.replace(",", "").strip()
    is_number = number.replace(".", "", 1).isdecimal()
    return (float(number) if is_number else float("inf"), option)


def _source(one: ItemFields, head: PackFields | None, facts: dict[str, Fact]) -> Source | None:
    asked = tuple(facts[ref] for ref in one.facts if ref in facts)
    if one.source is not None:
        return Source(one.source.title, one.source.place, one.source.address, facts=asked)
    if head is None or head.source is None:
        return None
    return Source(head.source.title, edition=head.edition, as_of=head.as_of, facts=asked)
