"""The page of the shared bank: tries an address, and keeps which one the next start takes."""

from PySide6.QtCore import QObject, Signal

from quizapp.bank.trial import Trial, plain_address, tried
from quizapp.errors import QuizError
from quizapp.ui.desk import Desk
from quizapp.ui.pages.shared_bank import SharedBankPage
from quizapp.ui.widgets.announce import announce
from quizapp.ui.wording import say


class SharedDesk(QObject):
    """Asks the server behind the window, and hands on what is to be used."""

    chosen = Signal(str)
    """The address that the next start takes, without a password; "" is one's own bank."""

    def __init__(self, desk: Desk, used: str, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self.page = SharedBankPage()
        self.page.show_used(used)
        self.page.try_requested.connect(self._try)
        self.page.use_requested.connect(self._use)

    def _try(self, address: str) -> None:
        self.page.set_trying(True)
        self._desk.aside(lambda: tried(address), self._show, self._tell)

    def _show(self, found: Trial) -> None:
        self.page.set_trying(False)
        questions = self.tr("It answers, with %n question(s).", "", found.questions)
        may = self.tr("You may play and change questions.")
        plays = self.tr("You may play.")
        self._say(f"{questions} {may if found.may_write_questions else plays}")

    def _tell(self, error: QuizError) -> None:
        self.page.set_trying(False)
        self._say(say(error.code, error.values), fault=True)

    def _use(self, address: str) -> None:
        try:
            plain = plain_address(address) if address else ""
        except QuizError as error:
            self._tell(error)
            return
        self.page.show_used(plain)
        self.chosen.emit(plain)
        self._say(self.tr("Kept. Close the window and start quizapp again."))

    def _say(self, text: str, *, fault: bool = False) -> None:
        self.page.tell(text, fault=fault)
        announce(self.page, text)
