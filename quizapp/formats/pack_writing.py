"""Writes a pack's archive: same content, same bytes, on every machine.

Its entries have one date and are not compressed, as no two compressors agree on bytes.
"""

import re
from collections.abc import Callable, Container, Iterable
from typing import BinaryIO
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from pydantic import ValidationError

from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.contract import FileRefused, Place, Refused, Written
from quizapp.formats.pack_fields import FactFields, ItemFields, PackFields
from quizapp.formats.pack_pictures import picture_name
from quizapp.formats.pack_tables import (
    Table,
    fact_table,
    head_table,
    head_toml,
    item_table,
    toml_of,
)
from quizapp.items.item import Fact, Item
from quizapp.items.pack import Pack
from quizapp.limits import FILE_BYTES, ZIP_ENTRIES

ITEMS_A_FILE = 5_000
_DATE = (1980, 1, 1, 0, 0, 0)
_UNIX = 3
_PLAIN_FILE = 0o100644 << 16
_REF = re.compile(r"[a-z0-9][a-z0-9._-]{0,119}\Z")
_NO_REF = re.compile(r"[^a-z0-9._-]+")
_REF_CHARACTERS = 100


def write(
    stream: BinaryIO, pack: Pack, items: Iterable[Item], picture: Callable[[str], bytes]
) -> Written:
    """Write a pack; raises FileRefused where it would be larger than the game reads."""
    with ZipFile(stream, "w") as archive:
        return _Writing(archive, pack, picture).written(items)


class _Writing:
    """One pack on its way into an archive: pack.toml, items and their pictures, facts.toml."""

    def __init__(self, archive: ZipFile, pack: Pack, picture: Callable[[str], bytes]) -> None:
        self._archive = archive
        self._pack = pack
        self._picture = picture
        self._size = 0
        self._pictures: set[str] = set()
        self._facts: dict[str, Fact] = {}
        self._refs: set[str] = set()
        self._refused: list[Refused] = []
        self._unheld = 0

    def written(self, items: Iterable[Item]) -> Written:
        """Write everything, holding no more than one file of items at a time."""
        head = head_table(self._pack)
        try:
            PackFields.model_validate(head)
        except ValidationError as error:
            raise FileRefused(Code.NOT_HELD, reason=_reason(error)) from error
        self._put("pack.toml", head_toml(head).encode())
        for fact in self._pack.facts:
            self._fact_ref(fact)
        count = self._items(items)
        if self._facts:
            tables = (fact_table(fact) | {"ref": ref} for ref, fact in self._facts.items())
            self._put("facts.toml", _file(toml_of("fact", one) for one in tables))
        pictures = {"what": "pictures", "count": self._unheld}
        left_out = (Finding(Code.LEFT_OUT, values=pictures),) if self._unheld else ()
        return Written(count, left_out, tuple(self._refused))

    def _items(self, items: Iterable[Item]) -> int:
        waiting: list[str] = []
        files = 0
        for number, item in enumerate(items, start=1):
            if len(waiting) == ITEMS_A_FILE:
                files += 1
                self._put(f"items-{files:04}.toml", _file(waiting))
                waiting = []
            table = self._item_table(item, number)
            if table is not None:
                waiting.append(toml_of("item", table))
        name = f"items-{files + 1:04}.toml" if files else "items.toml"
        self._put(name, _file(waiting))
        return files * ITEMS_A_FILE + len(waiting)

    def _item_table(self, item: Item, number: int) -> Table | None:
        """Return what is written of an item; None where a reader would refuse it."""
        name = self._put_picture(item.picture) if item.picture else ""
        ref = _unused(self._refs, item.ref, f"item-{number}")
        try:
            table = item_table(item, ref, self._pack, self._fact_ref, name)
            ItemFields.model_validate(table)
        except ValidationError as error:
            place = Place("item", number, item.ref)
            refused = Refused.because(place, item.stem, Code.NOT_HELD, reason=_reason(error))
            self._refused.append(refused)
            return None
        self._refs.add(ref)
        return table

    def _fact_ref(self, fact: Fact) -> str:
        """Return the ref under which a fact is written: another one where two share theirs."""
        if self._facts.get(fact.ref) == fact:
            return fact.ref
        same = (ref for ref, known in self._facts.items() if known == fact)
        ref = next(same, "") if fact.ref in self._facts else ""
        if not ref:
            ref = _unused(self._facts, fact.ref, "fact")
            FactFields.model_validate(fact_table(fact) | {"ref": ref})
            self._facts[ref] = fact
        return ref

    def _put_picture(self, named: str) -> str:
        try:
            content = self._picture(named)
        except (QuizError, LookupError, OSError):
            content = b""
        name = picture_name(content)
        if not name:
            self._unheld += 1
        elif name not in self._pictures:
            self._pictures.add(name)
            self._put(name, content)
        return name

    def _put(self, name: str, content: bytes) -> None:
        self._size += len(content) + 2 * len(name) + 128
        if self._size > FILE_BYTES:
            raise FileRefused(Code.TOO_LARGE, most=f"{FILE_BYTES // 1024 // 1024} MB")
        if len(self._archive.infolist()) == ZIP_ENTRIES:
            raise FileRefused(Code.TOO_LARGE, most=f"{ZIP_ENTRIES} files in one archive")
        entry = ZipInfo(name, _DATE)
        entry.create_system = _UNIX
        entry.external_attr = _PLAIN_FILE
        entry.compress_type = ZIP_STORED
        self._archive.writestr(entry, content)


def _file(entries: Iterable[str]) -> bytes:
    return "\n".join(entries).encode()


def _unused(taken: Container[str], wanted: str, otherwise: str) -> str:
    """Return a ref that a pack may hold and that is not used yet: the wanted one if it can be."""
    base = wanted
    if not _REF.match(wanted):
        base = _NO_REF.sub("-", wanted.lower()).strip("-._")[:_REF_CHARACTERS] or otherwise
    ref, number = base, 1
    while ref in taken:
        number += 1
        ref = f"{base[:_REF_CHARACTERS]}-{number}"
    return ref


def _reason(error: ValidationError) -> str:
    first = error.errors(include_url=False, include_input=False)[0]
    return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
