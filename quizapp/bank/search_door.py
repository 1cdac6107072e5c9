"""The part of the bank's front door for whoever looks for questions."""

from collections.abc import Callable, Sequence

from quizapp.bank import first_found, listing
from quizapp.bank.door import Door
from quizapp.bank.while_wanted import while_wanted
from quizapp.items.listed import ListedItem
from quizapp.items.search_order import Order
from quizapp.items.selection import Found


class SearchDoor(Door):
    """What a search finds: all uids at once, and the rows that are looked at."""

    def search(self, text: str, order: Order) -> bytes:
        """Return the uids of what a search finds, in order: sixteen bytes each, joined."""
        with self._read() as db:
            return listing.uids(db, text, order)

    def search_while(self, text: str, order: Order, wanted: Callable[[], bool]) -> bytes | None:
        """Return what ``search`` does, or None soon after it is no longer wanted."""
        with self._read() as db:
            return while_wanted(db, wanted, lambda: listing.uids(db, text, order))

    def search_first(self, text: str, order: Order, most: int) -> Found:
        """Return the first of what ``search`` finds, at once; all of it where that is as quick."""
        with self._read() as db:
            return first_found.first(db, text, order, most)

    def count(self, text: str = "") -> int:
        """Return how many questions a search finds."""
        with self._read() as db:
            return listing.count(db, text)

    def listed(self, uids: Sequence[bytes]) -> list[ListedItem]:
        """Return questions by their uids; those that are gone are left out."""
        with self._read() as db:
            return listing.rows(db, uids)
