"""The workshop's list and the bank: what a search finds, and the rows that are looked at."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import Code, QuizError
from quizapp.items.listed import ListedItem
from quizapp.items.search_order import Order
from quizapp.items.selection import UID, Selection
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.bank.bank import Bank
    from quizapp.ui.desk import Desk
    from quizapp.ui.pages.workshop import WorkshopPage

_OF_SEARCH = (Code.SEARCH_FIELD, Code.SEARCH_VALUE)


class QuestionListDesk(QObject):
    """Carries what is typed into the search to the bank; answers that came too late are dropped."""

    failed = Signal(object)

    def __init__(self, page: "WorkshopPage", desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._desk = desk
        self._search = ""
        self._order = Order()
        self._found = Selection()
        self._asked = 0
        page.search_changed.connect(self._on_search)
        page.order_wanted.connect(self._on_order)
        page.rows_wanted.connect(self._on_rows_wanted)

    @property
    def found(self) -> Selection:
        """All that the search finds, in its order."""
        return self._found

    def set_order(self, order: Order) -> None:
        """Sort by what was chosen at an earlier start."""
        self._order = order

    def refresh(self) -> None:
        """Search anew."""
        self._asked += 1
        asked, search, order = self._asked, self._search, self._order

        def ask(bank: "Bank") -> bytes | None:
            # letters typed meanwhile make this answer useless
            return bank.search(search, order) if asked == self._asked else None

        if self._desk.bank is not None:
            self._desk.read(ask, self._when(asked, self._show), self._when(asked, self._on_failed))

    def _show(self, joined: bytes | None) -> None:
        if joined is not None:
            self._found = Selection(joined)
            self._page.show_count(len(self._found), joined)

    def _on_search(self, search: str) -> None:
        self._search = search
        self.refresh()

    def _on_order(self, order: Order) -> None:
        self._order = order
        self.refresh()

    def _on_rows_wanted(self, first: int, count: int) -> None:
        asked = self._asked
        joined = self._found.joined[first * UID : (first + count) * UID]

        def ask(bank: "Bank") -> list[ListedItem] | None:
            return bank.listed(wanted) if asked == self._asked else None

        def show(rows: list[ListedItem] | None) -> None:
            if rows is not None:
                self._page.show_rows(first, rows)

        if self._desk.bank is not None:
            wanted = list(Selection(joined))
            self._desk.read(
                ask,
                self._when(asked, show),
                self._when(asked, self._on_failed),
            )

    def _when(self, asked: int, told: Callable[..., None]) -> Callable[..., None]:
        """Return what tells only as long as nothing else was searched for."""

        def tell(answer: object) -> None:
            if asked == self._asked:
                told(answer)

        return tell

    def _on_failed(self, error: QuizError) -> None:
        if error.code in _OF_SEARCH:
            self._found = Selection()
            self._page.show_search_fault(say(error.code, error.values))
        else:
            self.failed.emit(error)
