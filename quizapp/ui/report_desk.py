"""Reports while playing: the clock stands, the report goes to the bank, the round goes on."""

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import QObject, Signal

from quizapp.errors import QuizError
from quizapp.items.report import Reason, Remark
from quizapp.ui.widgets.report_panel import ReportPanel
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.bank.bank import Bank
    from quizapp.game.round import Asked
    from quizapp.items.listed import ListedItem
    from quizapp.ui.desk import Desk
    from quizapp.ui.pages.question import QuestionPage


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
        self._panel = ReportPanel(page)
        self._asked: Asked | None = None
        self._listed: ListedItem | None = None
        self._stopped = False
        self._sent: Asked | None = None
        self._give_up: Callable[[], None] | None = None
        self._panel.sent.connect(self._on_sent)
        self._panel.cancelled.connect(self._close)
        self._panel.fix_requested.connect(self._on_fix)

    def open(self, asked: "Asked", give_up: "Callable[[], None] | None") -> None:
        """Stop the clock and open the panel; does nothing where it is open.

        ``give_up`` reveals a question without an answer: whoever fixes it sees the key.
        """
        if self._panel.isVisible():
            return
        self._give_up = give_up
        self._stopped = self._page.asking and not self._page.paused
        if self._stopped:
            self._page.pause_requested.emit()
        self._asked, self._listed = asked, None
        self._panel.open(asked.uid, "" if self._page.asking else asked.item.stem)

        def offer(listed: "ListedItem | None") -> None:
            if self._asked is asked:
                self._offer(listed)

        # where the round's writes are written, for the question may be asked this moment
        self._desk.write(lambda bank: _fixable(bank, asked.uid), offer, _no_offer)

    def go_on(self) -> None:
        """Go on with the question where it stood: its clock runs on if this stopped it."""
        if self._stopped:
            self._stopped = False
            self._page.continue_requested.emit()
        else:
            self._page.focus_first()

    def _offer(self, listed: "ListedItem | None") -> None:
        """Offer to fix the question, where the bank still has it."""
        if listed is None:
            return
        own, copy = self.tr("Fix this question…"), self.tr("Fix a copy of it…")
        words = own if listed.own else copy
        if not self._page.asking:
            self._listed = listed
            self._panel.offer_fix(words)
        elif self._give_up is None:
            self._panel.offer_fix("", self.tr("It can be fixed once it is answered."))
        else:
            self._listed = listed
            price = self.tr("Its form shows the answer, so it then counts as not answered in time.")
            self._panel.offer_fix(words, price)

    def _on_sent(self, reason: Reason, words: str) -> None:
        asked = self._asked
        if asked is None or self._sent is asked:
            return
        try:
            remark = Remark.of(uuid4().bytes, reason, words)
        except QuizError as error:
            self._panel.refuse(say(error.code, error.values))
            return

        self._sent = asked
        self._panel.await_kept()
        self._desk.write_kept(
            lambda bank: bank.report(asked.uid, remark),
            lambda where: self._on_kept(asked, here=where == "here"),
            lambda error: self._on_not_kept(asked, error),
        )

    def _on_kept(self, asked: "Asked", *, here: bool) -> None:
        self.reported.emit()
        if self._sent is asked:
            self._sent = None
        if self._asked is asked:
            self._panel.forget()
            if self._panel.isVisible():
                self._close()
        thanks = self.tr("Thank you. The report is kept; the page Questions lists it.")
        if here:
            thanks = self.tr(
                "Thank you. The report is kept on this computer and is sent when the bank can be"
                " reached."
            )
        self.message_wanted.emit(thanks, "info")

    def _on_not_kept(self, asked: "Asked", error: QuizError) -> None:
        """Say so where it was typed, to be sent again; where that was left, in the window."""
        if self._sent is asked:
            self._sent = None
        told = self.tr("The report is not kept.") + " " + say(error.code, error.values)
        if self._asked is asked and self._panel.isVisible():
            self._panel.refuse(told)
        else:
            self.message_wanted.emit(told, "error")

    def _close(self) -> None:
        self.go_on()  # first, so that the keyboard is back before what has it is hidden
        self._panel.hide()

    def _on_fix(self) -> None:
        if self._listed is None:
            return
        if self._page.asking and self._give_up is not None:
            self.go_on()
            self._give_up()
        self.fix_wanted.emit(self._listed)
        self._panel.hide()


def _fixable(bank: "Bank", asked_uid: bytes) -> "ListedItem | None":
    """Return the question that was asked, where there still is one and this login may change it."""
    return bank.as_listed(asked_uid) if bank.may_write_questions else None


def _no_offer(_error: QuizError) -> None:
    """Where the bank cannot be asked there is nothing to fix; reports wait till it can."""
