"""What each module for a file format offers: ``recognises``, ``read`` and, if it can, ``write``.

A reader goes from a seekable binary stream to events: first what the file is (``Heading``),
then one event for each question, in the order of the file. It raises FileRefused, and
nothing else, where the file as a whole cannot be read. It needs no database and no window,
and holds no more of the file than the format demands.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import BinaryIO, Protocol, runtime_checkable

from quizapp.errors import Code, Finding, QuizError
from quizapp.items.item import Item
from quizapp.items.pack import Pack
from quizapp.limits import REFUSED_STEM_CHARACTERS


class FileRefused(QuizError):
    """A file that cannot be read as a whole: nothing of it is kept."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something stands in a file: ``kind`` is line, row, question, entry or item."""

    kind: str
    number: int = 0
    name: str = ""
    """The name of a file inside an archive or a sheet of a table, or an item's ref."""

    def __str__(self) -> str:
        told = f"{self.kind} {self.number}" if self.number else self.kind
        return f"{self.name}: {told}" if self.name else told


@dataclass(frozen=True, slots=True)
class Wish:
    """How a file is to be read, where the user knows better than we do.

    ``encoding`` "" is found out. ``mapping`` says which column holds what, see ``Columns``.
    """

    file: str = ""
    encoding: str = ""
    mapping: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


@dataclass(frozen=True, slots=True)
class Columns:
    """The columns of a table, as guessed or as wished.

    ``names`` are the header's cells, or A, B, C … where there is no header; ``first`` the
    first rows as they are shown. ``mapping`` goes from a role (question, key, option1 …,
    wrong1 …, wrong, category, difficulty, explanation, tags, source, feedback) to a column's
    name; ``keys`` says how a key is meant: letter, number, from-zero or text.
    """

    names: tuple[str, ...]
    first: tuple[tuple[str, ...], ...]
    mapping: Mapping[str, str]
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """What a file is: its format, how it was decoded, and what it says of itself as a pack.

    ``pack`` has no items; its ref, title, licence, source and so on are "" where the file
    does not say. ``own`` packs keep their refs and facts. ``findings`` concern the file.
    """

    format: str
    encoding: str = "utf-8"
    pack: Pack = field(default_factory=lambda: Pack(ref="", title=""))
    own: bool = False
    columns: Columns | None = None
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A question that can be played, and what was lost in reading it.

    ``item.ref`` is "" where the format has none, and ``item.picture`` the file's own name
    for the picture whose bytes, still to be checked, are ``picture``.
    """

    item: Item
    place: Place
    warnings: tuple[Finding, ...] = ()
    picture: bytes = b""
    sealed: bool = False
    """Whether the file names the picture by its SHA-256: it is checked, and kept as it is."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A question that cannot be played: where it stands, its first words, and why."""

    place: Place
    stem: str
    finding: Finding

    @classmethod
    def because(cls, place: Place, stem: str, code: Code, /, **values: object) -> "Refused":
        """Return a refusal with as much of the stem as is told."""
        words = " ".join(stem.split())[:REFUSED_STEM_CHARACTERS]
        return cls(place, words, Finding(code, str(place), values))


Event = Heading | Found | Refused


@dataclass(frozen=True, slots=True)
class Written:
    """What became of an export: how many questions were written, what was left out or refused."""

    items: int
    left_out: tuple[Finding, ...] = ()
    """One for each kind of thing: Finding(Code.LEFT_OUT, values={"what": …, "count": …})."""
    refused: tuple[Refused, ...] = ()


class Reader(Protocol):
    """A module that reads a format."""

    def recognises(self, start: bytes, file: str) -> int:
        """Return how sure it is, 0 to 100, by a file's first 64 KB and, after that, its name.

        Of an archive longer than that the last 64 KB follow, with the names of what is in it.
        """
        ...

    def read(self, stream: BinaryIO, wish: Wish) -> Iterator[Event]:
        """Read a file; raises FileRefused."""
        ...


@runtime_checkable
class Writer(Protocol):
    """A module that writes a format."""

    def write(
        self,
        stream: BinaryIO,
        pack: Pack,
        items: Iterable[Item],
        picture: Callable[[str], bytes],
    ) -> Written:
        """Write items and return what the format could not hold.

        ``pack`` has the heading and facts, without items; ``picture`` returns the bytes of
        the picture that an item names. Same content, same bytes.
        """
        ...
