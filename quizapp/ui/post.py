"""What was played and waits on this computer until the shared bank can be reached again."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from quizapp.errors import Code, QuizError

if TYPE_CHECKING:
    from quizapp.ui.desk import Desk

FIRST_MS, LONGEST_MS = 1000, 30_000


class Post(QObject):
    """Sends what waits when that can be done, tried again and again, and says how it stands."""

    held_up = Signal(object)
    """Something waits, or for another reason than before: the QuizError."""
    all_sent = Signal()
    """Nothing waits any more."""
    lost = Signal(object)
    """Something waited in vain: the QuizError."""

    def __init__(self, desk: "Desk") -> None:
        super().__init__(desk)
        self._desk = desk
        self._reason: QuizError | None = None
        self._pause_ms = FIRST_MS
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.timeout.connect(self._try)

    @property
    def reason(self) -> QuizError | None:
        """Why something waits; None where nothing does."""
        return self._reason

    def look(self) -> None:
        """See whether something waits, now that the bank has been asked something."""
        bank = self._desk.bank
        if bank is None:
            return
        if bank.take_lost():
            self.lost.emit(QuizError(Code.ANSWERS_GONE))
        for file in bank.unreadable_outboxes():
            self.lost.emit(QuizError(Code.OUTBOX_UNREADABLE, file=str(file)))
        if not bank.waiting_here:
            self._end()
            return
        before, self._reason = self._reason, bank.trouble or QuizError(Code.BANK_UNREACHABLE)
        if before is None:
            self._pause_ms = FIRST_MS
            self._again.start(self._pause_ms)
        if before is None or before.code is not self._reason.code:
            self.held_up.emit(self._reason)

    def try_now(self) -> None:
        """Try to send what waits before its time has come."""
        if self._reason is not None:
            self._again.start(0)

    def _end(self) -> None:
        self._again.stop()
        if self._reason is not None:
            self._reason = None
            self.all_sent.emit()

    def _try(self) -> None:
        """Ask for the server beside all else; only when it is there has the writer to send."""
        self._desk.reach(self._on_reached, self._on_failed)

    def _on_reached(self) -> None:
        self._desk.deliver(self._on_delivered, self._on_failed)

    def _on_delivered(self) -> None:
        """Nothing is to be done: ``look`` has seen it."""

    def _on_failed(self, _error: QuizError) -> None:
        if self._reason is not None:
            self._pause_ms = min(2 * self._pause_ms, LONGEST_MS)
            self._again.start(self._pause_ms)
