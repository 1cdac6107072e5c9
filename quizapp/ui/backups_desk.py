"""The page of the backups, and who keeps them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog

from quizapp.errors import QuizError
from quizapp.items.kept_backup import ASKED, KeptBackup
from quizapp.ui.pages.backups import BackupsPage
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.ui.desk import Desk


class BackupsDesk(QObject):
    """Fills the page, makes backups, and keeps which folder was chosen."""

    folder_chosen = Signal(str)
    restore_wanted = Signal(object)

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.page = BackupsPage()
        self._desk = desk
        self.page.backup_requested.connect(self._on_backup)
        self.page.restore_requested.connect(self._on_restore)
        self.page.folder_requested.connect(self._choose_folder)

    def refresh(self) -> None:
        """Show what there is now."""
        if self._desk.keeper is not None and self._desk.bank is not None:
            self._desk.aside(self._desk.keeper.backups, self._show, self._tell)

    def use_folder(self, folder: str) -> None:
        """Keep backups in another folder from now on; those that were made stay where they are."""
        keeper = self._desk.keeper

        def used(_nothing: None) -> None:
            self.folder_chosen.emit(folder)
            self.refresh()

        if keeper is not None:
            self._desk.write(lambda bank: keeper.use_folder(bank, folder), used, self._tell)

    def _choose_folder(self) -> None:
        title = self.tr("Where backups are kept")
        folder = QFileDialog.getExistingDirectory(self.page, title, self.page.folder)
        if folder:
            self.use_folder(folder)

    def _on_backup(self) -> None:
        keeper = self._desk.keeper
        if keeper is not None:
            self.page.tell(self.tr("The backup is being made and checked…"))
            self._desk.aside(lambda: keeper.keep_backup(ASKED), self._on_made, self._tell)

    def _on_made(self, _made: KeptBackup) -> None:
        self.page.tell(self.tr("The backup is made, and it is whole."))
        self.refresh()

    def _on_restore(self, backup: KeptBackup) -> None:
        self.restore_wanted.emit(backup.file)

    def _show(self, found: tuple[str, list[KeptBackup], tuple[int, int]]) -> None:
        folder, backups, room = found
        self.page.show_backups(folder, backups, *room)

    def _tell(self, error: QuizError) -> None:
        self.page.tell(say(error.code, error.values), fault=True)
