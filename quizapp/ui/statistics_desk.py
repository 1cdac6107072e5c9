"""The statistics and the bank: what the answers of a player tell."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import QuizError
from quizapp.ui.pages.statistics import StatisticsPage
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.game.calibration import Confidence
    from quizapp.ui.desk import Desk


class StatisticsDesk(QObject):
    """Fills the statistics from the bank."""

    message_wanted = Signal(str, str)

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.page = StatisticsPage()
        self._desk = desk

    def refresh(self, player: str) -> None:
        """Show what the bank knows of a player."""

        def done(columns: "list[Confidence]") -> None:
            self.page.show_confidence(player, columns)

        if self._desk.bank is not None:
            self._desk.read(lambda bank: bank.confidence(player), done, self._tell)

    def _tell(self, error: QuizError) -> None:
        self.message_wanted.emit(say(error.code, error.values), "error")
