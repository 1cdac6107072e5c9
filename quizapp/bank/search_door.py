"""The part of the bank's front door that finds questions."""

from collections.abc import Iterable

from quizapp.bank import search
from quizapp.bank.door import Door
from quizapp.items.listed import ListedItem
from quizapp.items.search_order import Order
from quizapp.items.uids import Uids


class SearchDoor(Door):
    """What is found by a search, see ``items/search_terms.py``; a wrong one raises QuizError."""

    def find(self, text: str = "", order: Order = search.USUAL) -> Uids:
        """Return the uids of all questions that match, sorted."""
        with self._read() as db:
            return search.find(db, text, order)

    def rows(self, uids: Iterable[bytes]) -> list[ListedItem]:
        """Return questions for a page of a list; those that are no more are left out."""
        with self._read() as db:
            return search.rows(db, list(uids))

    def count(self, text: str = "") -> int:
        """Return how many questions match."""
        with self._read() as db:
            return search.count(db, text)

    def everything(self, text: str = "", pack: str = "") -> list[ListedItem]:
        """Return all questions that match, of all packs or of one by its ref or title."""
        with self._read() as db:
            return search.everything(db, text, pack)
