"""Between the window and the bank: calls go out to the bank's threads, answers come back here.

Nothing of the bank is imported before the window stands; no SQL runs on the window's thread.
"""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal

from quizapp.bank.writer import Worker
from quizapp.errors import Code, QuizError
from quizapp.ui.post import Post

if TYPE_CHECKING:
    from pathlib import Path

    from quizapp.bank.bank import Bank
    from quizapp.bank.restoring import Restored
    from quizapp.items.kept_backup import KeptBackup

_T = TypeVar("_T")
_DRAIN_S = 5.0
_READ_S, _BEHIND_S, _WRITE_S = 60.0, 10.0, 600.0
"""How long a server may be silent before what was asked of it has failed."""


class Keeper(Protocol):
    """Who keeps the backups of the bank; asked on threads that are not the window's."""

    @property
    def lasting(self) -> bool:
        """Tell whether what the bank takes outlives the window."""

    def use_folder(self, bank: "Bank", folder: str) -> None:
        """Keep backups in another folder from now on."""

    def backups(self) -> "tuple[str, list[KeptBackup], tuple[int, int]]":
        """Return where backups are, all there are, and the bytes they take and may take."""

    def newest_good(self) -> "KeptBackup | None":
        """Return the newest backup that verifies."""

    def keep_backup(self, reason: str) -> "KeptBackup":
        """Make a backup."""

    def restore(self, bank: "Bank", source: "Path") -> "tuple[Bank, Restored]":
        """Put a backup in the bank's place and open it."""


class Desk(QObject):
    """Takes wishes for the bank and hands their results over on the window's thread."""

    not_kept = Signal(object)
    """A write of the round failed and waits: the QuizError."""
    all_kept = Signal()
    """What waited is in the bank."""
    changed_elsewhere = Signal(object)
    """Somebody has changed something in a shared bank, this window or another: the Notice."""
    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bank: Bank | None = None
        self._writer = Worker("bank-writer")
        self._reader = Worker("bank-reader")
        self._checker: Worker | None = None
        self._prober: Worker | None = None
        self.post = Post(self)
        """What waits on this computer until a shared bank can be reached."""
        self._kept: object = "kept"
        self.keeper: Keeper | None = None
        self._behind = False
        self._closed = False
        self._asker = 0
        self._delivered.connect(self._on_delivered, Qt.ConnectionType.QueuedConnection)

    @property
    def bank(self) -> "Bank | None":
        """The open bank, if it is open."""
        return self._bank

    @property
    def kept_state(self) -> str:
        """What was kept last is: "kept", "for now" in this session's bank, "here", or "gone"."""
        if self._kept == "kept" and self.keeper is not None and not self.keeper.lasting:
            return "for now"
        return str(self._kept)

    def open(
        self,
        opening: "Callable[[], Bank]",
        done: "Callable[[Bank], None]",
        failed: Callable[[QuizError], None],
    ) -> None:
        """Open the bank on its writing thread."""

        def opened(bank: "Bank") -> None:
            self._bank = bank
            bank.listen(self._later(self.changed_elsewhere.emit))
            done(bank)

        self._writer.ask(opening, self._later(opened), self._later(failed))

    @property
    def behind(self) -> bool:
        """Whether the bank lacks something that was played in this window."""
        return self._behind or self.post.reason is not None

    def read(
        self,
        call: "Callable[[Bank], _T]",
        done: Callable[[_T], None],
        failed: Callable[[QuizError], None] | None = None,
    ) -> None:
        """Ask the bank something; ``done`` gets the answer."""
        failed = failed or _ignore
        self._reader.ask(self._job(call, _READ_S), self._answer(done), self._answer(failed))

    def read_behind(
        self,
        call: "Callable[[Bank], _T]",
        done: Callable[[_T], None],
        failed: Callable[[QuizError], None],
    ) -> None:
        """Ask the bank something that must see all that was given to be written before.

        What waits for a shared bank is sent first, and where it cannot be, this fails too.
        """
        run = self._job(_when_sent(call), _BEHIND_S)
        self._writer.ask(run, self._later(done), self._later(failed))

    def read_kept(
        self,
        call: "Callable[[Bank], _T]",
        done: "Callable[[_T], None]",
        failed: Callable[[QuizError], None],
    ) -> None:
        """Ask the bank for what is played on; refused with NOT_SAVED while writes wait.

        The bank does not know then what was answered, and it would be answered twice.
        """
        self.read_behind(self._when_kept(call), done, failed)

    def write(
        self,
        call: "Callable[[Bank], _T]",
        done: Callable[[_T], None],
        failed: Callable[[QuizError], None],
    ) -> None:
        """Change the bank once; a failure is told and nothing is tried again."""
        self._writer.ask(self._job(call), self._answer(done), self._answer(failed))

    def write_kept(
        self,
        call: "Callable[[Bank], _T]",
        done: Callable[[_T], None],
        failed: Callable[[QuizError], None],
    ) -> None:
        """Change the bank once, about what was played; refused with NOT_SAVED while that waits.

        What waits is tried once more before.
        """
        if self._behind:
            self._writer.again()
        self.write(self._when_kept(call), done, failed)

    def write_and_wait(self, call: "Callable[[Bank], _T]") -> _T:
        """Change the bank from a thread that is not the window's, and wait for it.

        Raises the QuizError with which it fails.
        """
        over = threading.Event()
        results: list[_T] = []
        failures: list[QuizError] = []

        def done(result: _T) -> None:
            results.append(result)
            over.set()

        def failed(error: QuizError) -> None:
            failures.append(error)
            over.set()

        self._writer.ask(self._job(call), done, failed)
        over.wait()
        for error in failures:
            raise error
        return results[0]

    def keep(
        self, call: "Callable[[Bank], object]", done: Callable[[], None] | None = None
    ) -> None:
        """Write something of a round; in order, and until it is in the bank.

        Each new one tries those that wait once more, before itself.
        """
        if self._behind:
            self._writer.again()

        asker = self._asker

        def kept(result: object) -> None:
            self._kept = result
            if done is not None and asker == self._asker:
                done()
            if self._behind and not self._writer.waiting:
                self._behind = False
                self.all_kept.emit()

        self._writer.keep(self._job(call), self._later(kept), self._later(self._on_not_kept))

    def reach(self, done: Callable[[], None], failed: Callable[[QuizError], None]) -> None:
        """Ask whether a shared bank can be reached, on a thread that nothing else waits for."""
        self._prober = self._prober or Worker("bank-prober")
        asked = self._job(lambda bank: bank.require_reachable())
        self._prober.ask(asked, self._later(lambda _: done()), self._later(failed))

    def deliver(self, done: Callable[[], None], failed: Callable[[QuizError], None]) -> None:
        """Send what waits for a shared bank."""
        sending = self._job(lambda bank: bank.deliver())
        self._writer.ask(sending, self._later(lambda _: done()), self._later(failed))

    def look_over(self, failed: Callable[[QuizError], None]) -> None:
        """Have the bank's file checked, and backed up where that is due; only damage is told."""
        self.aside(self._job(_look_over), _ignore, failed)

    def aside(
        self,
        call: Callable[[], _T],
        done: Callable[[_T], None],
        failed: Callable[[QuizError], None] | None = None,
    ) -> None:
        """Have something done that takes its time, by a thread that no play waits for."""
        self._checker = self._checker or Worker("bank-checker")
        self._checker.ask(call, self._answer(done), self._answer(failed or _ignore))

    def reopen(
        self,
        call: "Callable[[Bank], tuple[Bank, _T]]",
        done: Callable[[_T], None],
        failed: Callable[[QuizError], None],
    ) -> None:
        """Have another bank take the place of this one, while no thread uses it."""
        others = [self._reader, *([self._checker] if self._checker else [])]
        parked, over = threading.Semaphore(0), threading.Event()

        def park() -> None:
            parked.release()
            over.wait()

        def change() -> _T:
            try:
                for _ in others:
                    parked.acquire()
                self._bank, result = self._job(call)()
            finally:
                over.set()
            return result

        for worker in others:
            worker.ask(park, _ignore, _ignore)
        self._writer.ask(change, self._later(done), self._later(failed))

    def forget(self) -> None:
        """Answer nothing of what was asked until now: those who asked are gone."""
        self._asker += 1

    def again(self) -> None:
        """Try to write what waits."""
        self._writer.again()

    def close(self) -> int:
        """Write what can be written and let the bank go; return how many writes are lost."""
        self._closed = True
        if self._bank is not None:
            self._bank.stop_listening()
        lost = self._writer.stop(_DRAIN_S)
        self._reader.stop(_DRAIN_S)
        if self._bank is not None:
            self._bank.stop_looking()
        for aside in (self._checker, self._prober):
            if aside is not None:
                aside.stop(_DRAIN_S)
        if self._bank is not None and not lost:
            self._bank.close()
        return lost

    def drain(self) -> int:
        """Write what can be written now and tell of it; return how many writes still wait."""
        left = self._writer.drain(_DRAIN_S)
        QCoreApplication.sendPostedEvents(self)
        self._behind = self._behind or left > 0
        return left

    def _job(self, call: "Callable[[Bank], _T]", seconds: float = _WRITE_S) -> Callable[[], _T]:
        def run() -> _T:
            if self._bank is None:
                raise RuntimeError("the bank is not open")
            with self._bank.within(seconds):
                return call(self._bank)

        return run

    def _when_kept(self, call: "Callable[[Bank], _T]") -> "Callable[[Bank], _T]":
        def run(bank: "Bank") -> _T:
            if self._writer.holds_back:
                raise QuizError(Code.NOT_SAVED)
            return call(bank)

        return run

    def _answer(self, told: Callable[[_T], None]) -> Callable[[_T], None]:
        """Return what tells on the window's thread, as long as who asks now is there."""
        asker = self._asker

        def tell(result: _T) -> None:
            if asker == self._asker:
                told(result)

        return self._later(tell)

    def _later(self, told: Callable[[_T], None]) -> Callable[[_T], None]:
        """Return a callable for a bank's thread that has ``told`` called on the window's."""

        def deliver(result: _T) -> None:
            self._delivered.emit(lambda: told(result))

        return deliver

    def _on_delivered(self, call: Callable[[], None]) -> None:
        if not self._closed:  # nobody is there any more to be told
            call()
            self.post.look()

    def _on_not_kept(self, error: QuizError) -> None:
        self._behind = True
        self.not_kept.emit(error)


def _when_sent(call: "Callable[[Bank], _T]") -> "Callable[[Bank], _T]":
    def run(bank: "Bank") -> _T:
        if bank.waiting_here:
            bank.deliver()
        return call(bank)

    return run


def _look_over(bank: "Bank") -> None:
    from quizapp.items.kept_backup import START  # behind the first page  # noqa: PLC0415

    bank.look_over(START)


def _ignore(_told: object) -> None:
    """What has no place on the screen: the log has it."""
