"""The high scores and the bank: which tables there are, and what stands in one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import QuizError
from quizapp.game.people import KnownPlayer
from quizapp.game.standings import ScoreLine, TableHead
from quizapp.ui.pages.scores import ScoresPage
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.bank.bank import Bank
    from quizapp.ui.desk import Desk


class ScoresDesk(QObject):
    """Fills the high scores from the bank."""

    message_wanted = Signal(str, str)

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.page = ScoresPage()
        self._desk = desk
        self.page.table_wanted.connect(self._on_table_wanted)

    def refresh(self, key: str) -> None:
        """Show the tables, with the one of ``key`` open, else the last played."""
        if self._desk.bank is None:
            return

        def done(heads: list[TableHead]) -> None:
            known = {head.key for head in heads}
            wanted = key if key in known else heads[0].key if heads else ""
            self.page.set_tables(heads, wanted)
            self.page.focus_first()
            if wanted:
                self._on_table_wanted(wanted)

        self._desk.read(lambda bank: bank.tables(), done, self._tell)

    def _on_table_wanted(self, key: str) -> None:
        def ask(bank: "Bank") -> tuple[list[ScoreLine], list[KnownPlayer]]:
            return bank.lines(key), bank.players()

        def done(answer: tuple[list[ScoreLine], list[KnownPlayer]]) -> None:
            lines, players = answer
            self.page.show_lines(key, lines, {player.name: player.mark for player in players})

        self._desk.read(ask, done, self._tell)

    def _tell(self, error: QuizError) -> None:
        self.message_wanted.emit(say(error.code, error.values), "error")
