"""Opening the bank behind the window, and what becomes of play where it cannot be opened."""

import shutil
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.bank.lock import BankLock
from quizapp.errors import Code, QuizError
from quizapp.paths import Paths

if TYPE_CHECKING:
    from quizapp.bank.bank import Bank


class Opening:
    """Opens the bank that was named; where that fails, a bank for this session alone.

    Called on the bank's thread, for SQLAlchemy takes a quarter of a second to import.
    ``note`` is what the player must be told: why nothing is kept. ``warning`` is a fault
    with which the game goes on as it is.
    """

    def __init__(
        self,
        database: str | None,
        places: Paths,
        lock: BankLock | None,
        trouble: QuizError | None,
        done: ExitStack,
    ) -> None:
        self._database = database
        self._places = places
        self._lock = lock
        self._done = done
        self.note = trouble
        self.warning: QuizError | None = None

    def __call__(self) -> "Bank":
        """Return an open bank with the shipped packs; raises QuizError where none can be."""
        if self.note is None:
            try:
                return self._open_named()
            except QuizError as error:
                self.note = error
        return self._open_for_now()

    def _open_named(self) -> "Bank":
        from quizapp.bank.bank import Bank  # noqa: PLC0415
        from quizapp.bank.connect import address_of  # noqa: PLC0415

        url = address_of(self._database, self._places.bank)
        bank = self._stocked(Bank.open(url, self._lock))
        try:
            bank.require_writable()
        except QuizError as error:
            if error.code is Code.BANK_READ_ONLY:
                bank.close()
                raise
        return bank

    def _open_for_now(self) -> "Bank":
        from quizapp.bank.bank import Bank  # noqa: PLC0415
        from quizapp.bank.connect import address_of  # noqa: PLC0415

        trouble = self.note or QuizError(Code.BANK_FAILED)
        for parent in (None, "/dev/shm"):  # noqa: S108  (a folder of our own is made in it)
            try:
                folder = Path(tempfile.mkdtemp(prefix="quizapp-", dir=parent))
            except OSError:
                continue
            self._done.callback(shutil.rmtree, folder, ignore_errors=True)
            file = folder / "session.db"
            with suppress(QuizError):
                self._copy_to(file)
            try:
                return self._stocked(Bank.open(address_of(None, file)))
            except QuizError as error:
                trouble = error
        raise trouble

    def _copy_to(self, file: Path) -> None:
        """Take the questions and scores of a bank that can only be read along."""
        from quizapp.bank.connect import address_of, file_of  # noqa: PLC0415
        from quizapp.bank.look import look_at  # noqa: PLC0415
        from quizapp.bank.safekeeping import back_up  # noqa: PLC0415

        named = file_of(address_of(self._database, self._places.bank))
        if named is not None and look_at(named) is not None:
            back_up(named, file)

    def _stocked(self, bank: "Bank") -> "Bank":
        from quizapp.shipped import stock_up  # noqa: PLC0415

        try:
            stock_up(bank, self._warn)
        except QuizError:
            bank.close()
            raise
        return bank

    def _warn(self, error: QuizError) -> None:
        self.warning = error
