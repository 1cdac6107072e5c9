"""The import page, the files and the bank: what is read, shown, written and undone."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QSize, QStandardPaths, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from quizapp.bank.writer import Worker
from quizapp.errors import Code, QuizError
from quizapp.formats.registry import named
from quizapp.formats.table_mapping import FIRST_ROW
from quizapp.reading.gathering import FileReport
from quizapp.reading.importing import Wishes, order_of, store
from quizapp.reading.looking import Look, look_into
from quizapp.reading.spool import Spool
from quizapp.text import spelt_out
from quizapp.ui.import_telling import outcome_of, preview_of, report_text, roles_of
from quizapp.ui.pages.importing import ImportPage
from quizapp.ui.picture_image import image_of
from quizapp.ui.widgets.import_values import Setup
from quizapp.ui.wording import number_text, say
from quizapp.ui.writing_desk import WritingDesk

if TYPE_CHECKING:
    from quizapp.bank.bank import Bank
    from quizapp.ui.desk import Desk

_T = TypeVar("_T")
_MOST_MAPPINGS = 50
_PICTURE_SIDE = 1000


class ImportDesk(QObject):
    """Goes through files one by one; reading and waiting are done on a thread of its own."""

    message_wanted = Signal(str, str)
    left = Signal()
    changed = Signal()
    """The bank holds other questions now."""
    mappings_changed = Signal(str)
    _delivered = Signal(object)

    def __init__(self, desk: "Desk", mappings: str, parent: QObject) -> None:
        super().__init__(parent)
        self.page = ImportPage()
        self._desk = desk
        self._mappings = _read_mappings(mappings)
        self._worker: Worker | None = None
        self._files: list[str] = []
        self._number = 0
        self._spool: Spool | None = None
        self._look: Look | None = None
        self._pictures: dict[str, QImage] = {}
        self._setup = Setup()
        self._reports: list[FileReport] = []
        self._turn = 0
        self._delivered.connect(lambda call: call(), Qt.ConnectionType.QueuedConnection)
        self.page.files_wanted.connect(self.choose_files)
        self.page.setup_changed.connect(self._on_setup)
        self.page.import_requested.connect(self._on_import)
        self.page.skip_requested.connect(self._next)
        self.page.cancel_requested.connect(self._on_cancel)
        self.page.save_requested.connect(self._on_save)
        self.page.undo_requested.connect(self._on_undo)
        self.page.left.connect(self._on_left)

    @property
    def busy(self) -> bool:
        """Whether files are being gone through."""
        return bool(self._files)

    @property
    def reporting(self) -> bool:
        """Whether a report stands on the page that nobody has closed yet."""
        return self.page.state == "report"

    def choose_files(self) -> None:
        """Ask which files to import."""
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        files, _ = QFileDialog.getOpenFileNames(
            self.page, self.tr("Choose question files"), home, self.tr("All files (*)")
        )
        if files:
            self.open_files(files)

    def open_files(self, files: Sequence[str]) -> None:
        """Look into files, one after the other; some more where some are gone through already."""
        if self.busy:
            self._files += files
            return
        self._files, self._number = list(files), 0  # what an open report says stays in it
        self._next()

    def close(self) -> None:
        """Stop whatever is on its way; nothing of it is kept."""
        self._turn += 1
        if self._spool is not None:
            self._spool.cancel()

    # Going through the files

    def _next(self) -> None:
        self._let_go()
        if self._number >= len(self._files):
            self._report()
            return
        self._number += 1
        self._look = None
        self._setup = Setup(pack=self._setup.pack, duplicates=self._setup.duplicates)
        self._look_into()

    def _look_into(self) -> None:
        """Read the file as it is chosen now, and show what is in it."""
        self._let_go()
        wishes = self._wishes()
        file = self._files[self._number - 1]
        turn = self._turn
        name = spelt_out(Path(file).name)
        spool = self._spool = Spool(order_of(file, wishes))
        if self.page.state != "preview":
            self.page.show_busy(name, self.tr("Reading…"))

        def tell(share: float, found: int) -> None:
            words = self.tr("Reading… %n question(s)", "", found)
            self._later(turn, lambda: self.page.show_busy(name, words, share))

        self._do(turn, lambda bank: _seen(look_into(bank, spool, wishes, tell)), self._looked)

    def _look_again(self) -> None:
        """Count anew what was read already, for it goes elsewhere now."""
        spool, wishes, turn = self._spool, self._wishes(), self._turn
        if spool is not None:
            self._do(
                turn,
                lambda bank: _seen(look_into(bank, spool, wishes, lambda _s, _n: None)),
                self._looked,
            )

    def _looked(self, seen: tuple[Look, dict[str, QImage]]) -> None:
        first, (look, self._pictures) = self._look is None, seen
        self._look = look
        roles = self._remembered(look)
        unsure = look.report.trouble is not None
        if first and roles and (unsure or roles != roles_of(look.columns)):
            self._setup = replace(self._setup, roles=roles)
            self._look_into()
            return
        self._desk.read(lambda bank: bank.own_packs(), self._show, self._fail)

    def _show(self, packs: list[str]) -> None:
        if self._look is not None:
            file = self._files[self._number - 1]
            of = self._number, len(self._files)
            preview = preview_of(self._look, file, *of, packs, self._pictures)
            self.page.show_preview(preview, self._setup)

    def _on_setup(self, setup: Setup) -> None:
        """Read the file anew where it is to be read otherwise; else count anew."""
        before, self._setup = self._setup, setup
        if (setup.format, setup.encoding) != (before.format, before.encoding):
            self._setup = replace(setup, roles=(), heading=None)
            self._look_into()
        elif setup.heading != before.heading:
            self._setup = replace(setup, roles=())
            self._look_into()
        elif setup.roles != before.roles:
            self._remember(setup.roles)
            self._look_into()
        else:
            self._look_again()

    # Importing

    def _on_import(self, setup: Setup) -> None:
        spool, look = self._spool, self._look
        if spool is None or look is None:
            return
        self._setup = setup
        wishes, turn = self._wishes(), self._turn
        file, total = Path(self._files[self._number - 1]), max(1, look.report.read)
        name = spelt_out(file.name)
        self.page.show_busy(name, self.tr("Importing…"))

        def tell(read: int) -> None:
            words = self.tr("Importing… {read} of {total}").format(
                read=number_text(read), total=number_text(total)
            )
            self._later(turn, lambda: self.page.show_busy(name, words, read / total))

        writer = WritingDesk(self._desk)
        self._do(turn, lambda _bank: store(writer, spool, wishes, tell), self._stored)

    def _stored(self, report: FileReport) -> None:
        self._reports.append(report)
        self.changed.emit()
        self._next()

    def _report(self) -> None:
        self._files = []
        if not self._reports:
            self.page.show_start()
            self.left.emit()
            return
        undoable = any(report.change_uid for report in self._reports)
        self.page.show_report([outcome_of(one) for one in self._reports], undoable=undoable)

    def _on_cancel(self) -> None:
        """Leave nothing of the file at hand behind, nor go on to the others."""
        self._files = self._files[: self._number]
        if self.page.state == "busy" and self._spool is not None:
            self._spool.cancel()
            return
        self._cancelled()

    def _cancelled(self) -> None:
        self._turn += 1
        self._let_go()
        if self._reports:
            self._report()
            return
        self._files = []
        self.page.show_start()
        self.page.tell(say(Code.IMPORT_CANCELLED, {}))

    def _on_undo(self) -> None:
        imported = [one for one in reversed(self._reports) if one.change_uid]

        def undo(bank: "Bank") -> None:
            for report in imported:
                if report.change_uid is not None:
                    bank.undo(report.change_uid)
                    report.change_uid = None  # at once: if the next fails, this is not undone twice

        self._desk.write(undo, self._undone, self._on_undo_failed)

    def _undone(self, _nothing: None) -> None:
        self.page.undone()
        self.changed.emit()

    def _on_undo_failed(self, error: QuizError) -> None:
        self._fail(error)
        self.changed.emit()

    def _on_save(self) -> None:
        suggested = self.tr("Import report.txt")
        file, _ = QFileDialog.getSaveFileName(self.page, self.tr("Save report"), suggested)
        if file:
            self.save_report(file)

    def save_report(self, file: str) -> None:
        """Write the report as text."""
        try:
            Path(file).write_text(
                report_text([outcome_of(one) for one in self._reports]), encoding="utf-8"
            )
        except OSError:
            self.page.tell(say(Code.CANNOT_WRITE, {"file": file}), fault=True)
            return
        self.page.tell(self.tr("The report is saved."))

    def _on_left(self) -> None:
        self._reports = []
        self.page.show_start()
        self.left.emit()

    # Threads

    def _do(self, turn: int, run: "Callable[[Bank], _T]", done: Callable[[_T], None]) -> None:
        """Run something on the thread for files; its end is told on the window's."""
        bank = self._desk.bank
        if bank is None:
            return
        if self._worker is None:
            self._worker = Worker("import")
        self._worker.ask(
            lambda: run(bank),
            lambda result: self._later(turn, lambda: done(result)),
            lambda error: self._later(turn, lambda: self._fail(error)),
        )

    def _later(self, turn: int, call: Callable[[], None]) -> None:
        def tell() -> None:
            if turn == self._turn:
                call()

        self._delivered.emit(tell)

    def _fail(self, error: QuizError) -> None:
        if error.code is Code.IMPORT_CANCELLED:
            self._cancelled()
            return
        self.message_wanted.emit(say(error.code, error.values), "error")
        if self.page.state == "busy":
            self._desk.read(lambda bank: bank.own_packs(), self._show, lambda _error: None)

    def _let_go(self) -> None:
        """Let the file at hand go; answers about it are dropped."""
        self._turn += 1
        if self._spool is not None:
            spool, self._spool = self._spool, None
            spool.cancel()
            if self._worker is not None:
                self._worker.ask(spool.close, _nothing, _nothing)

    # What is chosen

    def _wishes(self) -> Wishes:
        setup = self._setup
        mapped = not setup.format or named(setup.format).mapped
        columns = self._look.columns if self._look and mapped else None
        names = columns.names if columns else ()
        mapping = {
            role: name for role, name in zip(setup.roles, names, strict=False) if role and name
        }
        if setup.heading is not None and mapped:
            mapping["header"] = FIRST_ROW if setup.heading else "0"
        return Wishes(setup.format, setup.encoding, mapping, setup.pack, setup.duplicates)

    def _remembered(self, look: Look) -> tuple[str, ...]:
        return tuple(self._mappings.get(_header(look), ()))

    def _remember(self, roles: tuple[str, ...]) -> None:
        if roles and self._look is not None and self._look.columns is not None:
            self._mappings.pop(_header(self._look), None)
            self._mappings[_header(self._look)] = list(roles)
            newest = dict(list(self._mappings.items())[-_MOST_MAPPINGS:])
            self.mappings_changed.emit(json.dumps(newest, ensure_ascii=False))


def _header(look: Look) -> str:
    """Return what a table is known by: its header."""
    return "\t".join(look.columns.names) if look.columns is not None else ""


def _read_mappings(text: str) -> dict[str, list[str]]:
    """Return the roles of columns by header; what cannot be read is left out."""
    try:
        found = json.loads(text) if text else {}
    except (ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    return {
        header: [role for role in roles if isinstance(role, str)]
        for header, roles in found.items()
        if isinstance(roles, list)
    }


def _seen(look: Look) -> tuple[Look, dict[str, QImage]]:
    """Return what a preview shows, with its pictures small enough for it; slow, on no window."""
    images = {name: image_of(picture) for name, picture in look.pictures.items()}
    most, keep = QSize(_PICTURE_SIDE, _PICTURE_SIDE), Qt.AspectRatioMode.KeepAspectRatio
    fits = {
        name: image.scaled(most, keep, Qt.TransformationMode.SmoothTransformation)
        if max(image.width(), image.height()) > _PICTURE_SIDE
        else image
        for name, image in images.items()
        if image is not None
    }
    return look, fits


def _nothing(_told: object) -> None:
    """Nobody waits for it."""
