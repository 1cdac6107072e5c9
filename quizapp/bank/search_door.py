"""The part of the bank's front door for whoever looks for questions."""

from collections.abc import Sequence

from quizapp.bank import listing
from quizapp.bank.door import Door
from quizapp.items.listed import ListedItem
from quizapp.items.search_order import Order


class SearchDoor(Door):
    """What a search finds: all uids at once, and the rows that are looked at."""

    def search(self, text: str, order: Order) -> bytes:
        """Return the uids of what a search finds, in order: sixteen bytes each, joined."""
        with self._read() as db:
            return listing.uids(db, text, order)

    def count(self, text: str = "") -> int:
        """Return how many questions a search finds."""
        with self._read() as db:
            return listing.count(db, text)

    def listed(self, uids: Sequence[bytes]) -> list[ListedItem]:
        """Return questions by their uids; those that are gone are left out."""
        with self._read() as db:
            return listing.rows(db, uids)
