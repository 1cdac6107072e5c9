"""What the import page shows: plain values, already in the player's language."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PySide6.QtGui import QImage

from quizapp.items.duplicates import Duplicates
from quizapp.items.item import Item


@dataclass(frozen=True, slots=True)
class Remark:
    """Something that is said of a question in a file: that it is refused, or a warning."""

    place: str
    words: str
    sentence: str
    code: str
    refused: bool


@dataclass(frozen=True, slots=True)
class Table:
    """A table's columns: their names, the first rows, and the role of each, "" for none."""

    names: tuple[str, ...]
    first: tuple[tuple[str, ...], ...]
    roles: tuple[str, ...]
    heading: bool
    """Whether the names stand in the file."""


@dataclass(frozen=True, slots=True)
class Setup:
    """How a file is to be read and where its questions go; "" is found out."""

    format: str = ""
    encoding: str = ""
    pack: str = ""
    duplicates: Duplicates = Duplicates.SKIP
    roles: tuple[str, ...] = ()
    """The role of each column of a table, where the player has said so."""
    heading: bool | None = None
    """Whether the first row is a heading, where the player has said so."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many questions of a file were read, are new, known, or refused."""

    read: int = 0
    new: int = 0
    updated: int = 0
    """How many of the new ones take the place of what is there."""
    in_file: int = 0
    in_bank: int = 0
    refused: int = 0


@dataclass(frozen=True, slots=True)
class Preview:
    """A file before it is imported."""

    file: str
    number: int
    files: int
    format: str
    formats: tuple[tuple[str, str], ...]
    """Names and titles of the formats that can be chosen."""
    encoding: str
    mapped: bool
    new_pack: str
    packs: tuple[str, ...]
    licence: str
    counts: Counts
    trouble: str = ""
    table: Table | None = None
    samples: tuple[Item, ...] = ()
    pictures: Mapping[str, QImage] = field(default_factory=dict)
    """What the samples show, by the names that they have for it."""
    remarks: tuple[Remark, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one file; ``trouble`` is why nothing was taken from it."""

    file: str
    counts: Counts
    pack: str = ""
    trouble: str = ""
    remarks: tuple[Remark, ...] = field(default=())
