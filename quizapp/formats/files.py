"""The files of a pack by name, whether they stand in a folder or in an archive."""

import re
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Protocol

_PICTURE = re.compile(r"pictures/[^/\\:\x00-\x1f\x7f]+\Z")


class Files(Protocol):
    """Named files, read with a limit."""

    def names(self) -> frozenset[str]:
        """Return the names of regular files, with / between a folder and what is in it."""
        ...

    def read(self, name: str, limit: int) -> bytes:
        """Return at most ``limit`` + 1 bytes of a file; raises OSError where it cannot."""
        ...


def is_picture_name(name: str) -> bool:
    """Tell whether a name is one of a pack's own pictures, and never another path."""
    return bool(_PICTURE.match(name)) and name not in ("pictures/.", "pictures/..")


class Folder:
    """The files of a pack's folder: those in it, and those in its folder ``pictures``."""

    def __init__(self, folder: Traversable) -> None:
        self._folder = folder

    def names(self) -> frozenset[str]:
        """Return the names of regular files; a link is none."""
        pictures = self._folder.joinpath("pictures")
        inner = _regular(pictures) if pictures.is_dir() and not _is_link(pictures) else ()
        return frozenset([*_regular(self._folder), *(f"pictures/{name}" for name in inner)])

    def read(self, name: str, limit: int) -> bytes:
        """Return at most ``limit`` + 1 bytes of a file."""
        place = self._folder
        for part in name.split("/"):
            place = place.joinpath(part)
            if _is_link(place):
                raise FileNotFoundError(name)
        if not place.is_file():
            raise FileNotFoundError(name)
        with place.open("rb") as file:
            return file.read(limit + 1)


def _regular(folder: Traversable) -> list[str]:
    return [one.name for one in folder.iterdir() if one.is_file() and not _is_link(one)]


def _is_link(one: Traversable) -> bool:
    return isinstance(one, Path) and one.is_symlink()
