"""The game's own packs in one file: a zip of a pack's TOML files and its pictures."""

from collections.abc import Iterator
from typing import BinaryIO

from quizapp.formats import pack_events
from quizapp.formats.contract import Event, Wish
from quizapp.formats.pack_writing import write
from quizapp.formats.safe_zip import MAGIC, SafeZip

__all__ = ["read", "recognises", "write"]


def recognises(start: bytes, file: str) -> int:
    """Return how sure it is that a file is a pack."""
    if not start.startswith(MAGIC):
        return 0
    if b"pack.toml" in start:
        return 95
    return 40 if file.lower().endswith(".quizpack") else 0


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read a pack from its archive; the pack may stand in a folder there."""
    yield from pack_events.events(_InFolder(SafeZip(stream)), wish.file)


class _InFolder:
    """The files of the outermost folder that holds a pack, by their names there."""

    def __init__(self, archive: SafeZip) -> None:
        self._archive = archive
        heads = (name for name in archive.names() if name.rpartition("/")[2] == "pack.toml")
        nearest = min(heads, key=lambda name: (name.count("/"), name), default="")
        self._folder = nearest.removesuffix("pack.toml")

    def names(self) -> frozenset[str]:
        names = self._archive.names()
        return frozenset(
            name.removeprefix(self._folder) for name in names if name.startswith(self._folder)
        )

    def read(self, name: str, limit: int) -> bytes:
        return self._archive.read(self._folder + name, limit)
