"""The bin and the bank: what was deleted, page by page, and what comes back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quizapp.errors import QuizError
from quizapp.items.selection import UID, Selection
from quizapp.ui.pages.bin import BinPage
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.items.listed import ListedItem
    from quizapp.ui.desk import Desk


class BinDesk(QObject):
    """Fills the bin when it is opened, and again when something has come back."""

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.page = BinPage()
        self._desk = desk
        self._found = Selection()
        self.page.rows_wanted.connect(self._on_rows_wanted)
        self.page.restore_requested.connect(self._on_restore)

    def refresh(self) -> None:
        """Look into the bin anew."""
        self.page.tell("")
        self._look()

    def _look(self) -> None:
        if self._desk.bank is not None:
            self._desk.read(lambda bank: bank.binned_uids(), self._show, self._on_failed)

    def _show(self, joined: bytes) -> None:
        self._found = Selection(joined)
        self.page.show_uids(self._found)

    def _on_rows_wanted(self, first: int, count: int) -> None:
        found = self._found
        wanted = list(Selection(found.joined[first * UID : (first + count) * UID]))

        def show(rows: "list[ListedItem]") -> None:
            if found is not self._found:
                return
            if len(rows) == len(wanted):
                self.page.show_rows(first, rows)
            else:  # another window has brought some back
                self._look()

        self._desk.read(lambda bank: bank.binned(wanted), show, self._on_failed)

    def _on_restore(self, chosen: Selection) -> None:
        self._desk.write(
            lambda bank: bank.restore_questions(list(chosen)), self._restored, self._on_refused
        )

    def _restored(self, count: int) -> None:
        self.page.tell(self.tr("%n question(s) restored.", "", count))
        self._look()

    def _on_refused(self, error: QuizError) -> None:
        self._on_failed(error)
        self._look()

    def _on_failed(self, error: QuizError) -> None:
        self.page.tell(say(error.code, error.values), fault=True)
