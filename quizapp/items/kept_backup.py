"""A backup of a bank as it is listed: when it was made, why, and what is in it."""

from dataclasses import dataclass
from pathlib import Path

START, ASKED, IMPORT, DELETE, RESTORE, MIGRATION = (
    "start",
    "asked",
    "import",
    "delete",
    "restore",
    "migration",
)
REASONS = (START, ASKED, IMPORT, DELETE, RESTORE, MIGRATION)
"""Why a backup was made: at a start, by a wish, or before a step that changes much."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What a bank holds, in numbers."""

    questions: int
    rounds: int
    players: int


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A backup in its folder; ``contents`` is None where it cannot be read."""

    file: Path
    made_ms: int
    reason: str
    size: int
    contents: Contents | None
    sha256: str = ""
    bank_uid: str = ""
    mark: str = ""
    """What the newest rows of the bank were, so that a change since is seen at a glance."""
    number: int = 0
    """The how-many-th in its folder, for the clock may have been set; 0 where it was not noted."""
    place: str = ""
    """A hash of where the bank was that it is of; empty where that was not noted."""
