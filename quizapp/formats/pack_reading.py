"""What the files of a pack say: its head, its facts, and item after item."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from types import MappingProxyType

from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.files import Files
from quizapp.formats.pack_fields import FactFields, ItemFields, PackFields
from quizapp.formats.pack_files import Entry, entries, fault, head_of
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Fact, Item, Source
from quizapp.items.pack import Pack
from quizapp.limits import PICTURE_BYTES, PICTURE_PIXELS

HEAD_FILE = "pack.toml"
FACTS_FILE = "facts.toml"
_ITEM_FILE = re.compile(r"items(-\d{4,})?\.toml\Z")
_FIELDS = {Code.ORDER_NOT_OPTIONS: "options", Code.LAST_NOT_OPTION: "last"}


@dataclass(slots=True)
class PackHead:
    """What pack.toml and facts.toml say; ``known`` None: facts.toml could not be read."""

    fields: PackFields | None = None
    facts: dict[str, Fact] = field(default_factory=dict)
    known: set[str] | None = field(default_factory=set)
    faults: list[Finding] = field(default_factory=list)
    unknown: list[Finding] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class ReadItem:
    """One entry of an item file, and the item where it can be played.

    ``doubts`` are what a shipped pack must not have and a stranger's may.
    """

    name: str
    entry: Entry[ItemFields]
    item: Item | None
    faults: list[Finding]
    doubts: list[Finding]
    picture: bytes


def item_files(files: Files) -> list[str]:
    """Return items.toml, or items-0001.toml and on; empty where this is no pack."""
    names = files.names()
    return sorted(filter(_ITEM_FILE.match, names)) if HEAD_FILE in names else []


def head(files: Files) -> PackHead:
    """Read pack.toml and facts.toml."""
    read = PackHead()
    told = head_of(files, HEAD_FILE, PackFields, read.faults)
    if told is not None:
        read.fields = told.fields
        read.faults += told.faults
        read.unknown += told.unknown
    if FACTS_FILE not in files.names():
        return read
    listed = entries(files, FACTS_FILE, "fact", FactFields, read.faults)
    if listed is None:
        read.known = None
        return read
    for entry in listed:
        read.faults += entry.faults
        read.unknown += entry.unknown
        if read.known is not None and entry.ref:
            read.known.add(entry.ref)
        if entry.fields is not None and entry.ref not in read.facts:
            one = entry.fields
            read.facts[one.ref] = Fact(one.ref, one.paragraph, one.says, tuple(one.evidence))
    return read


def pack_of(read: PackHead) -> Pack:
    """Return the pack without its items."""
    told = read.fields
    if told is None:
        return Pack(ref="", title="")
    source = told.source
    return Pack(
        ref=told.ref,
        title=told.title,
        language=told.language,
        edition=told.edition,
        as_of=told.as_of,
        licence=told.licence,
        authors=tuple(told.authors),
        source_title=source.title if source else "",
        source_about=source.about if source else "",
        source_address=source.address if source else "",
        facts=tuple(read.facts.values()),
    )


def items(
    files: Files, name: str, read: PackHead, seen: set[str], faults: list[Finding]
) -> Iterator[ReadItem]:
    """Read one item file; ``faults`` tell what is wrong with the file itself."""
    for entry in entries(files, name, "item", ItemFields, faults, seen) or ():
        one = entry.fields
        wrong = list(entry.faults)
        doubts = [*entry.unknown]
        item, picture = None, b""
        if one is not None:
            doubts += _unknown_facts(name, one, read.known)
            unasked = sorted(one.feedback.keys() - {one.key, *one.distractors})
            doubts += [fault(name, entry.place, "feedback", f"“{t}” is no option") for t in unasked]
            picture = _picture(files, name, one, wrong)
            item = _item(name, entry.place, one, read, wrong)
        yield ReadItem(name, entry, None if wrong else item, wrong, doubts, picture)


def _unknown_facts(name: str, one: ItemFields, known: set[str] | None) -> list[Finding]:
    """Return the facts that facts.toml doesn't have; None: that file could not be read."""
    place = f"item {one.ref}"
    return [
        Finding(Code.UNKNOWN_FACT, f"{name}: {place}", {"file": name, "place": place, "ref": ref})
        for ref in one.facts
        if known is not None and ref not in known
    ]


def _picture(files: Files, name: str, one: ItemFields, faults: list[Finding]) -> bytes:
    """Return the bytes of an item's picture."""
    if not one.picture:
        return b""
    where = f"{name}: item {one.ref}"
    try:
        content = files.read(one.picture, PICTURE_BYTES)
    except OSError:
        faults.append(Finding(Code.PICTURE_MISSING, where, {"file": one.picture}))
        return b""
    if len(content) > PICTURE_BYTES:
        most = {"megabytes": PICTURE_BYTES >> 20, "megapixels": PICTURE_PIXELS // 1_000_000}
        faults.append(Finding(Code.PICTURE_TOO_LARGE, where, most))
        return b""
    return content


def _item(
    name: str, place: str, one: ItemFields, read: PackHead, faults: list[Finding]
) -> Item | None:
    """Return the item, or nothing where it cannot be played."""
    try:
        return _built(one, _source(one, read))
    except QuizError as error:
        faults.append(fault(name, place, _FIELDS.get(error.code, "distractors"), str(error)))
        return None


def _built(one: ItemFields, source: Source | None) -> Item:
    texts = (one.key, *one.distractors)
    fixed = one.options or sorted(texts, key=_natural) if one.order == "fixed" else ()
    told = {option: said for option, said in one.feedback.items() if option in texts}
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
        feedback=MappingProxyType(told),
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


def _source(one: ItemFields, read: PackHead) -> Source | None:
    asked = tuple(read.facts[ref] for ref in one.facts if ref in read.facts)
    head = read.fields
    if one.no_source:
        return None
    if one.source is not None:
        return Source(one.source.title, one.source.place, one.source.address, facts=asked)
    if head is None or head.source is None:
        return None
    return Source(head.source.title, edition=head.edition, as_of=head.as_of, facts=asked)
