"""Question health and the bank."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import QuizError
from quizapp.ui.pages.question_health import QuestionHealthPage
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.ui.desk import Desk


class HealthDesk(QObject):
    """Fills the page of question health from the bank."""

    message_wanted = Signal(str, str)

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.page = QuestionHealthPage()
        self._desk = desk

    def refresh(self) -> None:
        """Count anew."""
        if self._desk.bank is not None:
            self._desk.read(lambda bank: bank.bank_health(), self.page.show_health, self._tell)

    def _tell(self, error: QuizError) -> None:
        self.message_wanted.emit(say(error.code, error.values), "error")
