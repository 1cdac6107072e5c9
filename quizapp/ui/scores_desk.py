"""The high scores and the bank: which tables there are, and what stands in one."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import QuizError
from quizapp.game.people import KnownPlayer
from quizapp.game.score_views import EVERYTHING, pack_refs
from quizapp.game.standings import ScoreLine, TableHead
from quizapp.ui.pages.scores import ScoresPage
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.bank.bank import Bank
    from quizapp.ui.desk import Desk


_Renewed = tuple[list[TableHead], list[KnownPlayer], dict[str, str], list[ScoreLine]]


class ScoresDesk(QObject):
    """Fills the high scores from the bank."""

    message_wanted = Signal(str, str)

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.page = ScoresPage()
        self._desk = desk
        self._view = EVERYTHING
        self.page.table_wanted.connect(self._on_table_wanted)
        self.page.more_wanted.connect(self._on_more_wanted)

    def refresh(self, key: str) -> None:
        """Show the tables, with the one of ``key`` open, else the last played."""
        bank = self._desk.bank
        if bank is None:
            return
        shared, here = bank.file is None, bool(bank.machine)

        def done(answer: tuple[list[TableHead], list[KnownPlayer], dict[str, str]]) -> None:
            heads, players, titles = answer
            refs = {ref for head in heads for ref in pack_refs(head.packs)}
            packs = {ref: title for ref, title in titles.items() if ref in refs}
            self.page.filters.offer(players, packs, shared=shared, here=here)
            known = {head.key for head in heads}
            wanted = key if key in known else heads[0].key if heads else ""
            self.page.set_titles(titles)
            self.page.set_tables(heads, wanted)
            self.page.focus_first()
            if wanted:
                self._on_table_wanted(wanted)

        def ask(bank: "Bank") -> tuple[list[TableHead], list[KnownPlayer], dict[str, str]]:
            return bank.tables(), bank.players(), bank.pack_titles()

        self._desk.read(ask, done, self._tell)

    def renew(self) -> None:
        """Show what others have added; whoever reads the table stays where they are."""
        bank = self._desk.bank
        key, view, held = self.page.current_key(), self._view, self.page.held
        if bank is None or not key:
            self.refresh("")
            return
        shared, here = bank.file is None, bool(bank.machine)

        def ask(bank: "Bank") -> _Renewed:
            lines = list(bank.lines(key, view))
            while 0 < len(lines) < held and (more := bank.lines(key, view, lines[-1])):
                lines += more
            return bank.tables(), bank.players(), bank.pack_titles(), lines

        def done(answer: _Renewed) -> None:
            heads, players, titles, lines = answer
            if view is not self._view or key != self.page.current_key():
                return
            refs = {ref for head in heads for ref in pack_refs(head.packs)}
            packs = {ref: title for ref, title in titles.items() if ref in refs}
            self.page.filters.offer(players, packs, shared=shared, here=here)
            self.page.set_titles(titles)
            self.page.renew_tables(heads)
            marks = {player.name: player.mark for player in players}
            by_accuracy = view.by_accuracy
            self.page.renew_lines(lines, marks, more=bool(lines), by_accuracy=by_accuracy)

        self._desk.read(ask, done)

    def _on_table_wanted(self, key: str) -> None:
        view = self._view = self.page.view(datetime.now().astimezone().date())

        def ask(bank: "Bank") -> tuple[Sequence[ScoreLine], list[KnownPlayer]]:
            return bank.lines(key, view), bank.players()

        def done(answer: tuple[Sequence[ScoreLine], list[KnownPlayer]]) -> None:
            lines, players = answer
            if view is self._view:
                marks = {player.name: player.mark for player in players}
                by_accuracy = view.by_accuracy
                self.page.show_lines(key, lines, marks, more=bool(lines), by_accuracy=by_accuracy)

        self._desk.read(ask, done, self._tell)

    def _on_more_wanted(self, after: ScoreLine) -> None:
        key, view = self.page.current_key(), self._view

        def done(lines: Sequence[ScoreLine]) -> None:
            if view is self._view:
                self.page.add_lines(key, lines, more=bool(lines))

        self._desk.read(lambda bank: bank.lines(key, view, after), done, self._tell)

    def _tell(self, error: QuizError) -> None:
        self.message_wanted.emit(say(error.code, error.values), "error")
