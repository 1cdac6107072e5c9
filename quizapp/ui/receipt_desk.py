"""The receipt of a round and the bank."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import QuizError
from quizapp.ui.pages.receipt import ReceiptPage
from quizapp.ui.picture_desk import PictureDesk
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.ui.desk import Desk


class ReceiptDesk(QObject):
    """Fills the receipt from the bank, and knows where it was opened from."""

    message_wanted = Signal(str, str)
    page_wanted = Signal(str)

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.page = ReceiptPage()
        self._desk = desk
        self._round: bytes | None = None
        self._from = ""
        self._pictures = PictureDesk(self.page, desk, self)
        self.page.left.connect(self._on_left)

    def open(self, round_uid: bytes, opened_from: str) -> None:
        """Show a round; Back leads to the page it was opened from."""
        self._round, self._from = round_uid, opened_from

    def refresh(self) -> None:
        """Show the round as the bank has it."""
        wanted = self._round
        if self._desk.bank is not None and wanted is not None:
            self._desk.read(
                lambda bank: (bank.receipt_of(wanted), bank.pack_titles()),
                lambda found: self.page.show_receipt(*found),
                self._tell,
            )

    def _on_left(self) -> None:
        self.page_wanted.emit(self._from)

    def _tell(self, error: QuizError) -> None:
        self.message_wanted.emit(say(error.code, error.values), "error")
