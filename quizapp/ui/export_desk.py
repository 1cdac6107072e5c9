"""Questions into a file: where to, in which format, and what that could not hold."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from quizapp.bank.writer import Worker
from quizapp.errors import QuizError
from quizapp.formats.registry import FORMATS, Format
from quizapp.reading.exporting import export_file
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.formats.contract import Written
    from quizapp.ui.desk import Desk


class ExportDesk(QObject):
    """Asks for a file and writes it on a thread of its own."""

    message_wanted = Signal(str, str)
    _told = Signal(object)

    def __init__(self, desk: "Desk", parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._window = parent
        self._worker: Worker | None = None
        self._told.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)

    def export(self, pack: str | bytes = "") -> None:
        """Ask where to write a pack, or all questions."""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        filters = [_filter(one) for one in FORMATS if one.writes]
        file, chosen = QFileDialog.getSaveFileName(
            self._window, self.tr("Export questions"), home, ";;".join(filters)
        )
        if file:
            one = next(one for one in FORMATS if one.writes and _filter(one) == chosen)
            named = file if Path(file).suffix else f"{file}{one.suffixes[0]}"
            self.write(named, one.name, pack)

    def write(self, file: str, format_name: str, pack: str | bytes = "") -> None:
        """Write a pack, or all questions, and say what became of it."""
        bank = self._desk.bank
        if bank is None:
            return
        self._worker = self._worker or Worker("export")
        self._worker.ask(
            lambda: export_file(bank, file, format_name, pack),
            lambda made: self._told.emit(lambda: self._written(file, made[1])),
            lambda error: self._told.emit(lambda: self._fail(error)),
        )

    def _written(self, file: str, written: "Written") -> None:
        words = self.tr("%n question(s) written to {file}.", "", written.items)
        left_out = [say(one.code, one.values) for one in written.left_out]
        left_out += [say(one.finding.code, one.finding.values) for one in written.refused[:1]]
        text = " ".join([words.format(file=Path(file).name), *left_out])
        self.message_wanted.emit(text, "warning" if written.refused else "info")

    def _fail(self, error: QuizError) -> None:
        self.message_wanted.emit(say(error.code, error.values), "error")


def _filter(one: Format) -> str:
    patterns = " ".join(f"*{suffix}" for suffix in one.suffixes[:1])
    return f"{one.title} ({patterns})"
