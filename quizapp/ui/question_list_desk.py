"""The workshop's list and the bank: what a search finds, and the rows that are looked at."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from quizapp.errors import Code, QuizError
from quizapp.items.listed import ListedItem
from quizapp.items.search_order import Order
from quizapp.items.selection import UID, Found, Selection
from quizapp.ui.widgets.question_model import BLOCK
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.bank.bank import Bank
    from quizapp.ui.desk import Desk
    from quizapp.ui.pages.workshop import WorkshopPage

_PAUSE_MS = 150
"""Whoever types on within this time wants the first of something else, and waits for nothing."""
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
        self._whole = True
        self._rows: list[ListedItem] = []
        self._asked = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._ask_others)
        page.search_changed.connect(self._on_search)
        page.order_wanted.connect(self._on_order)
        page.rows_wanted.connect(self._on_rows_wanted)

    def set_order(self, order: Order) -> None:
        """Sort by what was chosen at an earlier start."""
        self._order = order

    def when_found(self, told: Callable[[Selection], None]) -> None:
        """Tell all that the search finds, once it is known."""
        if self._whole or self._desk.bank is None:
            told(self._found)
            return
        if self._pause.isActive():
            self._pause.stop()
            self._ask_others()

        def tell(_answer: None) -> None:
            if self._pause.isActive():  # only now the first have come
                self.when_found(told)
            else:
                told(self._found)

        # the reader answers in the order in which it was asked
        self._desk.read(lambda _: None, tell)

    def refresh(self) -> None:
        """Search anew; what is looked at stays where it is."""
        if len(self._found):
            self._ask_all(self._begin(), self._show_all)
        else:
            self._search_anew()

    def _search_anew(self) -> None:
        """Show the first that are found at once, and hold the others as soon as they are known."""
        if len(self._page.selection()) > 1:  # of them stays selected what is found again
            self._ask_all(self._begin(), self._show_all)
            return
        asked, search, order = self._begin(), self._search, self._order

        def ask(bank: "Bank") -> tuple[Found, list[ListedItem]] | None:
            if asked != self._asked:
                return None  # letters typed meanwhile make this answer useless
            found = bank.search_first(search, order, BLOCK)
            return found, bank.listed(list(Selection(found.joined[: BLOCK * UID])))

        def show(answer: tuple[Found, list[ListedItem]] | None) -> None:
            if answer is not None:
                self._show_first(*answer)

        if self._desk.bank is not None:
            self._desk.read(ask, self._when(asked, show), self._when(asked, self._on_failed))

    def _begin(self) -> int:
        self._asked += 1
        self._whole = False
        self._rows = []
        self._pause.stop()
        return self._asked

    def _ask_all(self, asked: int, told: Callable[[bytes], None]) -> None:
        search, order = self._search, self._order

        def ask(bank: "Bank") -> bytes | None:
            return bank.search_while(search, order, lambda: asked == self._asked)

        def show(joined: bytes | None) -> None:
            if joined is not None:
                self._found, self._whole = Selection(joined), True
                told(joined)

        if self._desk.bank is not None:
            self._desk.read(ask, self._when(asked, show), self._when(asked, self._on_failed))

    def _show_first(self, found: Found, rows: list[ListedItem]) -> None:
        self._rows = rows
        self._found, self._whole = Selection(found.joined), found.whole
        self._page.show_count(len(self._found), found.joined, more=not found.whole)
        if not found.whole:
            self._pause.start()

    def _ask_others(self) -> None:
        self._ask_all(self._asked, self._page.show_others)

    def _show_all(self, joined: bytes) -> None:
        self._page.show_count(len(self._found), joined)

    def _on_search(self, search: str) -> None:
        self._search = search
        self._search_anew()

    def _on_order(self, order: Order) -> None:
        self._order = order
        self._search_anew()

    def _on_rows_wanted(self, first: int, count: int) -> None:
        if self._rows and first == 0:  # they came with what was found
            rows, self._rows = self._rows, []
            self._page.show_rows(0, rows)
            return
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
        self._whole = True  # there will be no more
        if error.code in _OF_SEARCH:
            self._found = Selection()
            self._page.show_search_fault(say(error.code, error.values))
        else:
            self.failed.emit(error)
