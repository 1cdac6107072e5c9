"""The part of the bank's front door for what was: deleted questions, and earlier texts."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from quizapp.bank.door import Door

if TYPE_CHECKING:
    from quizapp.items.listed import ListedItem
    from quizapp.items.theirs import Theirs
    from quizapp.items.version import Version


class PastDoor(Door):
    """The bin, and the history of a question; what reads them is imported when wanted."""

    def binned_uids(self) -> bytes:
        """Return the uids of all deleted questions, deleted last first, joined."""
        from quizapp.bank import bin as bin_  # noqa: PLC0415

        with self._read() as db:
            return bin_.uids(db)

    def binned(self, uids: Sequence[bytes]) -> "list[ListedItem]":
        """Return deleted questions by their uids; those that are back are left out."""
        from quizapp.bank import bin as bin_  # noqa: PLC0415

        with self._read() as db:
            return bin_.rows(db, uids)

    def restore_questions(self, uids: Sequence[bytes]) -> int:
        """Bring deleted questions back, as one change; return how many came back."""
        from quizapp.bank import bin as bin_  # noqa: PLC0415

        with self._write_questions() as db:
            return bin_.restore(db, uids)

    def versions(self, uid: bytes, most: int) -> "Sequence[Version]":
        """Return the newest texts of a question, the newest first."""
        from quizapp.bank import versions  # noqa: PLC0415

        with self._read() as db:
            return versions.versions(db, uid, most)

    def theirs(self, uid: bytes, stamp: str) -> "Theirs | None":
        """Return what others have made of a question since it had a stamp; None: it is deleted."""
        from quizapp.bank import versions  # noqa: PLC0415

        with self._read() as db:
            return versions.theirs(db, uid, stamp)

    def bring_back(self, version_uid: bytes) -> "ListedItem":
        """Give a question of the user's own an earlier text back, as an edit."""
        from quizapp.bank import versions  # noqa: PLC0415

        with self._write_questions() as db:
            return versions.bring_back(db, version_uid)
