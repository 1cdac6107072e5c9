"""The statistics and the bank: what the answers of a player tell, and what is theirs to take."""

import time
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from quizapp.errors import QuizError
from quizapp.text import near_text
from quizapp.ui.pages.statistics import StatisticsPage
from quizapp.ui.widgets.plot import Plot
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from quizapp.bank.bank import Bank
    from quizapp.game.calibration import Confidence
    from quizapp.game.people import KnownPlayer
    from quizapp.game.statistics import PlayerStatistics
    from quizapp.settings import Personal
    from quizapp.ui.desk import Desk


class StatisticsDesk(QObject):
    """Fills the statistics from the bank; writes charts and a player's data to files."""

    message_wanted = Signal(str, str)
    erased = Signal(str, str)
    """The player with this uid, in hex, and this name is no more."""

    def __init__(
        self,
        desk: "Desk",
        settings_of: "Callable[[str], Personal]",
        earlier_folders: "Callable[[], Sequence[str]]",
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings_of = settings_of
        self._earlier_folders = earlier_folders
        self.page = StatisticsPage()
        self._desk = desk
        self._player: KnownPlayer | None = None
        self.page.save_wanted.connect(self._on_save)
        self.page.export_wanted.connect(self._on_export)
        self.page.erase_wanted.connect(self._on_erase)

    def refresh(self, player: str) -> None:
        """Show what the bank knows of a player."""
        today, now_ms = datetime.now().astimezone().date(), time.time_ns() // 1_000_000

        def ask(
            bank: "Bank",
        ) -> "tuple[PlayerStatistics, list[Confidence], list[KnownPlayer]]":
            told = bank.statistics(player, today, now_ms)
            return told, bank.confidence(player), bank.players()

        def done(
            answer: "tuple[PlayerStatistics, list[Confidence], list[KnownPlayer]]",
        ) -> None:
            told, columns, players = answer
            named = [one for one in players if near_text(one.name) == near_text(player)]
            self._player = named[0] if named else None
            self.page.show_statistics(told, known=bool(named))
            self.page.show_confidence(player, columns)

        if self._desk.bank is not None:
            self._desk.read(ask, done, self._tell)

    def _on_save(self, plot: Plot, chart: QWidget) -> None:
        from quizapp.ui.save_plot import save_plot  # few charts are saved  # noqa: PLC0415

        def save(file: Path) -> None:
            try:
                save_plot(plot, chart, file)
            except QuizError as error:
                self._tell(error)
            else:
                self._saved(file)

        kinds = "PNG (*.png);;SVG (*.svg);;CSV (*.csv)"
        self._ask_for_file(self.tr("Save the chart"), f"{plot.name}.png", kinds, save)

    def _on_export(self) -> None:
        player = self._player
        if player is None:
            return

        def export(file: Path) -> None:
            settings = asdict(self._settings_of(player.uid.hex()))
            self._desk.read(
                lambda bank: bank.export_player(player.uid, file, settings),
                lambda _nothing: self._saved(file),
                self._tell,
            )

        title = self.tr("Export all data of a player")
        self._ask_for_file(title, "quizapp-player.zip", "ZIP (*.zip)", export)

    def _on_erase(self, copies: bool) -> None:
        player = self._player
        if player is None:
            return

        def done(gone: bool) -> None:
            self._player = None
            self.erased.emit(player.uid.hex(), player.name)
            if copies:
                self._desk.write(
                    lambda bank: bank.forget_copies(earlier), lambda _: told(gone), self._tell
                )
            else:
                told(gone)

        def told(gone: bool) -> None:
            said = (
                self.tr("Deleted for good, and all backups but a new one.")
                if copies
                else self.tr("Deleted for good.")
            )
            waits = self.tr(
                "It leaves the disk when every program that has the bank open is closed."
            )
            self.message_wanted.emit(said if gone else f"{said} {waits}", "info")

        earlier = [Path(folder) for folder in self._earlier_folders()]
        self._desk.write(lambda bank: bank.erase_player(player.uid), done, self._tell)

    def _ask_for_file(
        self, title: str, name: str, kinds: str, done: "Callable[[Path], None]"
    ) -> None:
        """Ask where to write to, without holding the window up."""
        dialog = QFileDialog(self.page, title)
        dialog.setObjectName("save_dialog")
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(kinds.split(";;"))
        dialog.setDefaultSuffix(name.rpartition(".")[2])
        dialog.filterSelected.connect(
            lambda kind: dialog.setDefaultSuffix(kind.rpartition(".")[2].rstrip(")"))
        )
        dialog.selectFile(name)
        dialog.fileSelected.connect(lambda file: done(Path(file)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _saved(self, file: Path) -> None:
        self.message_wanted.emit(self.tr("Saved to {file}.").format(file=str(file)), "info")

    def _tell(self, error: QuizError) -> None:
        self.message_wanted.emit(say(error.code, error.values), "error")
