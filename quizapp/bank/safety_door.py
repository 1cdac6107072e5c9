"""The part of the bank's front door that keeps it safe: checked copies, and backups in time."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from quizapp.bank.door import Door
from quizapp.errors import Code, QuizError

if TYPE_CHECKING:
    from quizapp.bank.safekeeping import Look
    from quizapp.items.kept_backup import KeptBackup

_log = logging.getLogger(__name__)
LARGE_IMPORT, MASS_DELETION = 1_000, 100
"""From so many questions on an import, or a deletion, makes a backup first."""


class SafetyDoor(Door):
    """Backups go where ``keep_backups`` says; without that, and on a server, there are none."""

    file: Path | None
    _backup_folder: Path | None = None
    _look: "Look"

    def look_over(self, reason: str) -> None:
        """Look through the bank's file, and back it up where that is due.

        Raises QuizError with BANK_DAMAGED where SQLite's quick check finds it unsound.
        """
        if self.file is None:
            return
        if not self._look.finds_sound(self.file):
            raise QuizError(Code.BANK_DAMAGED, file=str(self.file))
        if not self._look.stopped:
            self.back_up_if_due(reason)

    def stop_looking(self) -> None:
        """Have ``look_over`` end, from another thread; a backup that has begun is finished."""
        self._look.stop()

    def keep_backups(self, folder: Path, warn: Callable[[QuizError], None]) -> None:
        """Keep backups in a folder; ``warn`` is told, on whatever thread, where one fails."""
        self._backup_folder, self._warn_of_backup = folder, warn

    def back_up(self, target: Path) -> str:
        """Write a checked copy of the bank; return its hex SHA-256."""
        from quizapp.bank.safekeeping import back_up  # noqa: PLC0415

        if self.file is None:
            raise QuizError(Code.BACKUP_ONLY_SQLITE)
        return back_up(self.file, target)

    def keep_backup(self, reason: str) -> "KeptBackup":
        """Make a backup in its folder, and let go of those that need not stay."""
        from quizapp.bank import backups  # noqa: PLC0415

        if self.file is None or self._backup_folder is None:
            raise QuizError(Code.BACKUP_ONLY_SQLITE)
        return backups.keep(self.file, self._backup_folder, reason)

    def back_up_first(self, reason: str) -> None:
        """Make a backup before a step that changes much; where it fails that is told, no more."""
        if self.file is None or self._backup_folder is None:
            return
        try:
            self.keep_backup(reason)
        except QuizError as error:
            _log.exception("the backup failed")
            self._warn_of_backup(error)

    def forget_copies(self, earlier: Sequence[Path] = ()) -> None:
        """Make a new backup, and remove every other copy of the bank: they hold what is deleted.

        ``earlier`` are folders where its backups were kept before.
        """
        from quizapp.bank.forgetting import forget_copies  # noqa: PLC0415

        if self.file is not None and self._backup_folder is not None:
            forget_copies(self.file, self._backup_folder, earlier)

    def back_up_if_due(self, reason: str) -> None:
        """Make a backup where the last is over a day old and something has changed since."""
        from quizapp.bank import backups  # noqa: PLC0415

        folder = self._backup_folder
        if self.file is not None and folder is not None and backups.due(self.file, folder):
            self.back_up_first(reason)
