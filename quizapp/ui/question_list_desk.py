"""The workshop's list and the bank: what a search finds, and the rows that are looked at.

What is asked on the reading thread is dropped there once a later letter has made it useless.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import Code, QuizError
from quizapp.items.listed import ListedItem
from quizapp.items.search_order import Order
from quizapp.items.uids import Uids
from quizapp.ui.widgets.question_list import QuestionList
from quizapp.ui.widgets.question_model import BLOCK
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.bank.bank import Bank
    from quizapp.ui.desk import Desk

_FAULTS = (Code.SEARCH_FIELD, Code.SEARCH_VALUE)
_Found = tuple[Uids, list[ListedItem]]


class QuestionListDesk(QObject):
    """Carries the list's wishes to the bank and its answers back."""

    failed = Signal(object)
    layout_changed = Signal(str)
    """The list was arranged otherwise: its layout as JSON, to be kept."""

    def __init__(self, questions: QuestionList, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._list = questions
        self._desk = desk
        self._search, self._order = "", Order()
        self._asked = 0
        columns = questions.table.columns
        questions.search_changed.connect(self._on_search)
        questions.table.rows_wanted.connect(self._on_rows_wanted)
        columns.order_changed.connect(self._on_order)
        columns.layout_changed.connect(self._on_layout)

    @property
    def layout(self) -> str:
        """How the list is arranged, as it is kept."""
        return self._list.table.columns.layout.to_json()

    def refresh(self) -> None:
        """List the questions anew."""
        if self._desk.bank is None:
            return
        self._asked += 1
        asked, search, order = self._asked, self._search, self._order

        def ask(bank: "Bank") -> _Found | None:
            if asked != self._asked:
                return None
            found = bank.find(search, order)
            return found, bank.rows(found[:BLOCK]) if asked == self._asked else []

        def done(answer: _Found | None) -> None:
            if answer is not None and asked == self._asked:
                found, rows = answer
                self._list.show_found(found, rows)

        def failed(error: QuizError) -> None:
            if asked == self._asked:
                self._refuse(error)

        self._desk.read(ask, done, failed)

    def _on_search(self, search: str) -> None:
        self._search = search
        self.refresh()

    def _on_order(self, order: Order) -> None:
        self._order = order
        self.refresh()

    def _on_rows_wanted(self, first: int, uids: Uids) -> None:
        asked = self._asked

        def ask(bank: "Bank") -> list[ListedItem] | None:
            return bank.rows(uids) if asked == self._asked else None

        def done(rows: list[ListedItem] | None) -> None:
            if rows is not None and asked == self._asked:
                self._list.table.show_rows(first, rows)

        if self._desk.bank is not None:
            self._desk.read(ask, done, self.failed.emit)

    def _on_layout(self) -> None:
        self.layout_changed.emit(self.layout)

    def _refuse(self, error: QuizError) -> None:
        """Say in the list's place what is wrong with a search; of the bank its owner tells."""
        if error.code in _FAULTS:
            self._list.show_fault(say(error.code, error.values))
        else:
            self.failed.emit(error)
