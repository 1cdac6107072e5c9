"""A pack as a folder of TOML files: pack.toml, facts.toml and items.toml."""

from collections.abc import Iterator
from dataclasses import replace
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING

from quizapp.errors import Code, Finding
from quizapp.formats import pack_events, pack_reading
from quizapp.formats.contract import Event, FileRefused
from quizapp.formats.files import Files, Folder
from quizapp.formats.pack_files import PackError, no_pack
from quizapp.items.pack import Pack

if TYPE_CHECKING:
    from quizapp.items.item import Item


def read_pack(folder: Traversable) -> Pack:
    """Read a pack; raises PackError with every fault, by file, item ref and field."""
    try:
        files = Folder(folder)
        names = pack_reading.item_files(files) if folder.is_dir() else []
        if not names:
            raise no_pack(folder)
        return _read(files, names)
    except OSError as error:
        unreadable = Finding(Code.FILE_UNREADABLE, values={"file": str(folder)})
        raise PackError([unreadable]) from error


def events(folder: Traversable) -> Iterator[Event]:
    """Read a folder as an import does: item by item, refusing those that cannot be played.

    Raises FileRefused where the folder is no pack.
    """
    try:
        yield from pack_events.events(Folder(folder), str(folder))
    except OSError as error:
        raise FileRefused(Code.FILE_UNREADABLE, file=str(folder)) from error


def _read(files: Files, names: list[str]) -> Pack:
    head = pack_reading.head(files)
    faults = [*head.faults, *head.unknown]
    seen: set[str] = set()
    items: list[Item] = []
    for name in names:
        for one in pack_reading.items(files, name, head, seen, faults):
            faults += [*one.faults, *one.doubts]
            items += [one.item] if one.item else []
    if faults:
        raise PackError(faults)
    return replace(pack_reading.pack_of(head), items=tuple(items))
