"""The workshop's reports and the bank: what players found, and what is done about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.ui.pages.workshop import WorkshopPage

if TYPE_CHECKING:
    from quizapp.bank.bank import Bank
    from quizapp.items.report import Report
    from quizapp.ui.desk import Desk


class ReportsDesk(QObject):
    """Lists reports and settles them."""

    failed = Signal(object)
    counted = Signal(int)
    """So many reports are open."""

    def __init__(self, page: WorkshopPage, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._desk = desk
        page.reports_wanted.connect(self._on_wanted)
        page.settle_requested.connect(self._on_settle)

    def refresh(self) -> None:
        """Count the open reports anew, and list those that are on the screen."""
        if self._desk.bank is None:
            return
        self._desk.read(lambda bank: bank.count_reports(), self._show_count, self._fail)
        shown = self._page.reports_shown
        if shown is not None:
            self._on_wanted(shown)

    def _show_count(self, count: int) -> None:
        self._page.show_report_count(count)
        self.counted.emit(count)

    def _on_wanted(self, done: bool) -> None:
        def show(reports: "list[Report]") -> None:
            if self._page.reports_shown is done:
                self._page.show_reports(reports)

        if self._desk.bank is not None:
            self._desk.read(lambda bank: bank.reports(done=done), show, self._fail)

    def _on_settle(self, flag_uid: bytes, done: bool) -> None:
        def settle(bank: "Bank") -> None:
            bank.settle(flag_uid, done=done)

        self._desk.write(settle, self._settled, self._fail)

    def _settled(self, _nothing: None) -> None:
        self.refresh()

    def _fail(self, error: object) -> None:
        self.failed.emit(error)
