"""A backup in the bank's place: offered where the bank is lost, restored, and undone."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import Code, QuizError
from quizapp.ui.wording import instant_text, say

if TYPE_CHECKING:
    from pathlib import Path

    from quizapp.bank.restoring import Restored
    from quizapp.items.kept_backup import KeptBackup
    from quizapp.ui.desk import Desk

_NEWEST, _UNDO = "restore_newest", "undo_restore"


class RestoreDesk(QObject):
    """Says what can be restored and what was, each with one thing to do about it."""

    message_wanted = Signal(str, str, str, str)
    """A text, its kind, and the action that is offered: its words and its name."""
    about_to_restore = Signal()
    """Whoever writes into the bank must stop now."""
    restored = Signal()
    """Another bank is open: all that is shown is out of date."""

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._offered: dict[str, Path] = {}
        self._done = ("", "", "", "")

    def tell_failed(self, error: QuizError) -> None:
        """Say that a backup failed."""
        reason = say(error.code, error.values)
        if error.code is not Code.BACKUP_FAILED:
            reason = f"{self.tr('No backup was made.')} {reason}"
        self.message_wanted.emit(reason, "warning", "", "")

    def offer_newest(self, lead: str) -> None:
        """Look for the newest backup that is whole, and offer it behind what is said already."""
        if self._desk.keeper is not None:
            self._desk.aside(self._desk.keeper.newest_good, partial(self._offer, lead))

    def restore(self, file: "Path") -> None:
        """Put a backup in the bank's place, unless points wait that are in no bank yet."""
        keeper = self._desk.keeper
        if keeper is None:
            return
        self.about_to_restore.emit()
        if self._desk.drain():
            self._fail(QuizError(Code.NOT_SAVED))
            return
        text = self.tr("The backup is being checked and put in place…")
        self.message_wanted.emit(text, "info", "", "")
        self._desk.reopen(lambda bank: keeper.restore(bank, file), self._on_restored, self._fail)

    def act(self, name: str) -> None:
        """Do what was offered."""
        if name in self._offered:
            self.restore(self._offered.pop(name))

    def tell_done(self) -> None:
        """Say what was restored, and offer to undo it."""
        self.message_wanted.emit(*self._done)

    def _offer(self, lead: str, newest: "KeptBackup | None") -> None:
        if newest is not None:
            self._offered[_NEWEST] = newest.file
            words = self.tr("Restore the backup of {date}").format(
                date=instant_text(newest.made_ms)
            )
            self.message_wanted.emit(lead, "error", words, _NEWEST)

    def _on_restored(self, done: "Restored") -> None:
        self._offered.clear()
        text = self.tr("The bank is restored.")
        if done.undo is not None:
            self._offered[_UNDO] = done.undo.file
            self._done = (text, "info", self.tr("Undo"), _UNDO)
        elif done.aside is not None:
            kept = self.tr("What was there could not be read; it is kept as {file}.")
            self._done = (f"{text} {kept.format(file=done.aside)}", "info", "", "")
        else:
            self._done = (text, "info", "", "")
        self.restored.emit()

    def _fail(self, error: QuizError) -> None:
        self.message_wanted.emit(say(error.code, error.values), "error", "", "")
