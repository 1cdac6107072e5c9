"""What an import is to do, how far it is, and what came of it."""

from dataclasses import dataclass, field

from quizapp.bank.import_rows import Target
from quizapp.items.duplicates import Duplicates
from quizapp.items.pack import Pack


@dataclass(frozen=True, slots=True)
class Plan:
    """Where questions of a file go.

    ``pack`` is what the file says of itself, with facts and without items; ``own`` tells that
    it is one of our packs, whose questions are known by their refs. ``into`` names another
    pack, which is made where there is none.
    """

    pack: Pack
    file: str
    origin: str = ""
    own: bool = False
    into: str = ""
    duplicates: Duplicates = Duplicates.SKIP

    def replaces(self, edition: int) -> bool:
        """Tell whether texts of the file take the place of those of a pack of this edition.

        A pack says itself whose ref it has, so that the same or an earlier edition of it
        replaces nothing, unless that is asked for.
        """
        return self.duplicates is Duplicates.UPDATE or self.pack.edition > edition


@dataclass(slots=True)
class Staging:
    """An import on its way: what it has written, and what it has left out."""

    plan: Plan
    change_uid: bytes
    target: Target
    pack_title: str
    by_ref: bool
    replaces: bool = True
    stored: int = 0
    duplicates: int = 0
    kept: int = 0
    """How many of the duplicates read otherwise in the file."""
    options: int = 0
    updated: list[int] = field(default_factory=list)
    categories: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Imported:
    """What came of an import; without a ``change_uid`` there was nothing new."""

    change_uid: bytes | None
    stored: int
    duplicates: int
    pack_title: str
    updated: int = 0
    kept: int = 0
