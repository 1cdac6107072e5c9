"""Question health and the bank."""

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import QuizError
from quizapp.ui.pages.question_health import QuestionHealthPage
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.items.selection import Selection
    from quizapp.ui.desk import Desk

_MOST = 20
"""So many of the selected questions are told of one by one."""


class HealthDesk(QObject):
    """Fills the page of question health from the bank."""

    message_wanted = Signal(str, str)

    def __init__(self, desk: "Desk", selected: "Callable[[], Selection]", parent: QObject) -> None:
        super().__init__(parent)
        self.page = QuestionHealthPage()
        self._desk = desk
        self._selected = selected

    def refresh(self) -> None:
        """Count anew, with what is selected in the list besides."""
        if self._desk.bank is not None:
            wanted = list(islice(self._selected(), _MOST))
            health = self._desk.read
            health(lambda bank: bank.bank_health(wanted), self.page.show_health, self._tell)

    def _tell(self, error: QuizError) -> None:
        self.message_wanted.emit(say(error.code, error.values), "error")
