"""Near-duplicates and the bank: all questions are compared on a thread of its own."""

import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from quizapp.bank.writer import Worker
from quizapp.errors import QuizError
from quizapp.ui.pages.alike import AlikePage
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.bank.bank import Bank
    from quizapp.items.alike_pair import AlikePair
    from quizapp.items.listed import ListedItem
    from quizapp.ui.desk import Desk


class AlikeDesk(QObject):
    """Compares when the page is opened, and stops when it is left."""

    left = Signal()
    open_requested = Signal(object)
    _far = Signal(object, float)
    _found = Signal(object, object)
    _failed = Signal(object)

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.page = AlikePage()
        self._desk = desk
        self._worker: Worker | None = None
        self._wanted = threading.Event()
        queued = Qt.ConnectionType.QueuedConnection
        self._far.connect(self._on_far, queued)
        self._found.connect(self._on_found, queued)
        self._failed.connect(self._on_failed, queued)
        self.page.left.connect(self._on_left)
        self.page.open_requested.connect(self._on_open)
        self.page.merge_requested.connect(self._on_merge)
        self.page.apart_requested.connect(self._on_apart)

    def compare(self) -> None:
        """Compare all questions anew."""
        bank = self._desk.bank
        if bank is None:
            return
        self.stop()
        wanted = self._wanted = threading.Event()
        wanted.set()
        self.page.show_progress(0)

        def told(share: float) -> bool:
            self._far.emit(wanted, share)
            return wanted.is_set()

        self._worker = self._worker or Worker("alike")
        self._worker.ask(
            lambda: bank.all_alike(told),
            lambda pairs: self._found.emit(wanted, pairs),
            self._failed.emit,
        )

    def stop(self) -> None:
        """Compare no further."""
        self._wanted.clear()

    def _on_far(self, wanted: threading.Event, share: float) -> None:
        if wanted is self._wanted and wanted.is_set():
            self.page.show_progress(share)

    def _on_found(self, wanted: threading.Event, pairs: "list[AlikePair]") -> None:
        if wanted is self._wanted and wanted.is_set():
            self.page.show_pairs(pairs)

    def _on_merge(self, kept: bytes, gone: bytes) -> None:
        def merge(bank: "Bank") -> None:
            bank.keep_one(kept, gone)

        self._desk.write(merge, lambda _nothing: self.page.dealt_with(gone), self._on_failed)

    def _on_apart(self, one: bytes, other: bytes) -> None:
        self._desk.write(
            lambda bank: bank.set_apart(one, other, apart=True),
            lambda _nothing: self.page.dealt_with(one, other),
            self._on_failed,
        )

    def _on_open(self, listed: "ListedItem") -> None:
        self.stop()
        self.open_requested.emit(listed)

    def _on_left(self) -> None:
        self.stop()
        self.left.emit()

    def _on_failed(self, error: QuizError) -> None:
        self.page.tell(say(error.code, error.values))
