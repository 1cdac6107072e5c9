"""Earlier versions of a question and the bank."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import QuizError
from quizapp.ui.pages.versions import VersionsPage
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizapp.items.version import Version
    from quizapp.ui.desk import Desk

_MOST = 200


class VersionsDesk(QObject):
    """Reads a question's versions when they are wanted, and brings one back."""

    brought_back = Signal(object)
    """The question, a ListedItem, as it is now."""

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.page = VersionsPage()
        self._desk = desk
        self.page.bring_back_requested.connect(self._on_bring_back)

    def open(self, uid: bytes, own: bool) -> None:
        """Show the versions of a question."""
        self.page.show_versions((), own=own)

        def show(versions: "Sequence[Version]") -> None:
            self.page.show_versions(versions, own=own)

        self._desk.read_behind(lambda bank: bank.versions(uid, _MOST), show, self._on_failed)

    def _on_bring_back(self, version_uid: bytes) -> None:
        self._desk.write(
            lambda bank: bank.bring_back(version_uid), self.brought_back.emit, self._on_failed
        )

    def _on_failed(self, error: QuizError) -> None:
        self.page.tell(say(error.code, error.values), fault=True)
