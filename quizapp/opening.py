"""Opening the bank behind the window, or what is played where it cannot be opened; its backups."""

from contextlib import ExitStack, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.bank.lock import BankLock
from quizapp.errors import Code, QuizError
from quizapp.machine import machine_mark
from quizapp.paths import Paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.bank.bank import Bank
    from quizapp.bank.restoring import Restored
    from quizapp.items.kept_backup import KeptBackup


class Opening:
    """Opens the bank that was named; where that fails, a bank for this session alone.

    Called on the bank's thread, for SQLAlchemy takes a quarter of a second to import.
    ``note`` is what the player must be told: why nothing is kept. ``warning`` is a fault
    with which the game goes on as it is. ``lost`` says where a damaged bank was moved to.
    ``backup_folder`` is where backups are kept, where not beside the bank, and ``warn`` is told,
    on whatever thread, where one fails.
    """

    warn: "Callable[[QuizError], None]"

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
        self.lost: QuizError | None = None
        self.backup_folder = ""
        self.warn = self._warn

    def __call__(self) -> "Bank":
        """Return an open bank with the shipped packs; raises QuizError where none can be."""
        from quizapp.bank.session_folder import clear_folders  # noqa: PLC0415

        clear_folders()
        if self.note is None:
            try:
                return self._open_named()
            except QuizError as error:
                self.note = error
        return self._open_for_now()

    @property
    def lasting(self) -> bool:
        """Tell whether what the bank takes outlives the window."""
        return self.note is None

    def use_folder(self, bank: "Bank", folder: str) -> None:
        """Keep backups in another folder from now on."""
        self.backup_folder = folder
        self._have_backups(bank)

    def backups(self) -> "tuple[str, list[KeptBackup], tuple[int, int]]":
        """Return where backups are kept, all there are, and the bytes they take and may take.

        Raises QuizError with BACKUP_ONLY_SQLITE for a shared bank, as all that follow.
        """
        from quizapp.bank import backups  # noqa: PLC0415

        file, folder = self._file_and_folder()
        return str(folder), backups.listed(file, folder), backups.room(file, folder)

    def newest_good(self) -> "KeptBackup | None":
        """Return the newest backup that verifies, where there is one."""
        from quizapp.bank import backups  # noqa: PLC0415

        return backups.newest_good(*self._file_and_folder())

    def keep_backup(self, reason: str) -> "KeptBackup":
        """Back the named bank up."""
        from quizapp.bank import backups  # noqa: PLC0415

        return backups.keep(*self._file_and_folder(), reason)

    def restore(self, bank: "Bank", source: Path) -> "tuple[Bank, Restored]":
        """Put a backup in the place of the named bank, and open that in place of ``bank``.

        Nobody else may use ``bank`` meanwhile. Raises QuizError; then ``bank`` goes on.
        """
        from quizapp.bank.restoring import restore  # noqa: PLC0415

        file, folder = self._file_and_folder()
        if self._lock is None:
            raise self.note or QuizError(Code.RESTORE_WHILE_OPEN, file=str(file))
        bank.close()  # it opens its file again when it is asked something
        done = restore(file, source, folder)
        self.note = self.lost = None
        return self(), done

    def _file_and_folder(self) -> tuple[Path, Path]:
        from quizapp.bank.backups import folder_of  # noqa: PLC0415
        from quizapp.bank.connect import address_of, file_of  # noqa: PLC0415

        file = file_of(address_of(self._database, self._places.bank))
        if file is None:
            raise QuizError(Code.BACKUP_ONLY_SQLITE)
        return file, folder_of(file, self.backup_folder)

    def _open_named(self) -> "Bank":
        try:
            return self._open_writable()
        except QuizError as error:
            if error.code is not Code.BANK_DAMAGED or self._lock is None:
                raise
        self._set_aside()
        return self._open_writable()

    def _set_aside(self) -> None:
        """Move the damaged bank away, whole, so that a new one can be begun in its place."""
        from quizapp.bank.restoring import set_aside  # noqa: PLC0415

        file, _ = self._file_and_folder()
        self.lost = QuizError(Code.BANK_SET_ASIDE, file=str(set_aside(file)))

    def _open_writable(self) -> "Bank":
        from quizapp.bank.bank import Bank  # noqa: PLC0415
        from quizapp.bank.connect import address_of  # noqa: PLC0415

        url = address_of(self._database, self._places.bank)
        bank = self._stocked(Bank.open(url, self._lock, self._places.outboxes))
        try:
            bank.require_writable()
        except QuizError as error:
            if error.code is Code.BANK_READ_ONLY:
                bank.close()
                raise
        self._have_backups(bank)
        bank.machine = machine_mark(self._places.machine)
        return bank

    def _have_backups(self, bank: "Bank") -> None:
        """Have the named bank backed up; one for this session needs none."""
        from quizapp.bank.backups import folder_of  # noqa: PLC0415

        if bank.file is not None and self.note is None:
            bank.keep_backups(folder_of(bank.file, self.backup_folder), self._tell_of_backup)

    def _tell_of_backup(self, error: QuizError) -> None:
        self.warn(error)

    def _open_for_now(self) -> "Bank":
        from quizapp.bank.bank import Bank  # noqa: PLC0415
        from quizapp.bank.connect import address_of  # noqa: PLC0415
        from quizapp.bank.session_folder import PARENTS, make_folder  # noqa: PLC0415

        trouble = self.note or QuizError(Code.BANK_FAILED)
        for parent in PARENTS:
            try:
                folder = make_folder(parent, self._done)
            except OSError:
                continue
            with suppress(QuizError):
                self._copy_to(folder / "copy.db")
                return self._stocked(Bank.open(address_of(None, folder / "copy.db")))
            try:
                return self._stocked(Bank.open(address_of(None, folder / "session.db")))
            except QuizError as error:
                trouble = error
        raise trouble

    def _copy_to(self, file: Path) -> None:
        """Take the questions and scores of a bank that can only be read along.

        Raises QuizError where there is nothing that can be taken.
        """
        from quizapp.bank.connect import address_of, file_of  # noqa: PLC0415
        from quizapp.bank.look import look_at  # noqa: PLC0415
        from quizapp.bank.safekeeping import back_up  # noqa: PLC0415

        named = file_of(address_of(self._database, self._places.bank))
        if named is None or look_at(named) is None:
            raise QuizError(Code.BANK_FAILED)
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
