"""Reports while playing: the clock stands, the report goes to the bank, the round goes on."""

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from quizapp.errors import QuizError
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.game.round import Asked
    from quizapp.items.listed import ListedItem
    from quizapp.items.report import Reason
    from quizapp.ui.desk import Desk
    from quizapp.ui.pages.question import QuestionPage
    from quizapp.ui.widgets.report_panel import ReportPanel


class ReportDesk(QObject):
    """Opens the panel over the question page, and carries what is said to the bank."""

    message_wanted = Signal(str, str)
    reported = Signal()
    """A report is in the bank."""
    fix_wanted = Signal(object)
    """The ListedItem that somebody wants to fix; ``go_on`` is called when that is over."""

    def __init__(self, page: "QuestionPage", desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._desk = desk
        self._panel: ReportPanel | None = None
        self._asked: Asked | None = None
        self._listed: ListedItem | None = None
        self._stopped = False
        page.report_requested.connect(self._on_report)

    def go_on(self) -> None:
        """Go on with the question where it stood: its clock runs on if this stopped it."""
        if self._stopped:
            self._stopped = False
            self._page.continue_requested.emit()
        else:
            self._page.focus_first()

    def _on_report(self, asked: "Asked") -> None:
        panel = self._made()
        if panel.isVisible():
            return
        self._stopped = self._page.asking and not self._page.paused
        if self._stopped:
            self._page.pause_requested.emit()
        self._asked, self._listed = asked, None
        panel.open(asked.uid, "" if self._page.asking else asked.item.stem)
        # where what the round writes is written, for the question may be asked this moment
        self._desk.write(lambda bank: bank.as_listed(asked.uid), self._on_listed, _no_offer)

    def _made(self) -> "ReportPanel":
        """Return the panel; made when first wanted."""
        if self._panel is None:
            from quizapp.ui.widgets.report_panel import ReportPanel  # noqa: PLC0415

            self._panel = ReportPanel(self._page)
            self._panel.sent.connect(self._on_sent)
            self._panel.cancelled.connect(self._on_cancelled)
            self._panel.fix_requested.connect(self._on_fix)
        return self._panel

    def _on_listed(self, listed: "ListedItem | None") -> None:
        """Offer to fix the question, where the bank still has it."""
        self._listed = listed
        if listed is not None:
            own, copy = self.tr("Fix this question…"), self.tr("Fix a copy of it…")
            self._made().offer_fix(own if listed.own else copy)

    def _on_sent(self, reason: "Reason", words: str) -> None:
        from quizapp.items.report import Remark  # the panel has it  # noqa: PLC0415

        asked = self._asked
        if asked is None:
            return
        try:
            remark = Remark.of(uuid4().bytes, reason, words)
        except QuizError as error:
            self._made().refuse(say(error.code, error.values))
            return
        self._desk.keep(lambda bank: bank.report(asked.uid, remark), self.reported.emit)
        self._made().forget()
        self._close()
        self.message_wanted.emit(
            self.tr("Thank you. The report is kept; the page Questions lists it."), "info"
        )

    def _on_cancelled(self) -> None:
        self._close()

    def _close(self) -> None:
        self.go_on()  # first, so that the keyboard is back before what has it is hidden
        self._made().hide()

    def _on_fix(self) -> None:
        if self._listed is not None:
            self.fix_wanted.emit(self._listed)
            self._made().hide()


def _no_offer(_error: QuizError) -> None:
    """Where the bank cannot be asked there is nothing to fix; reports wait till it can."""
