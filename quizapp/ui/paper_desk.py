"""The paper page and the bank: the questions that were chosen, laid out beside the window."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtGui import QImage, QPagedPaintDevice
from PySide6.QtWidgets import QFileDialog

from quizapp.errors import QuizError
from quizapp.items.selection import Selection
from quizapp.ui.pages.paper import PaperPage
from quizapp.ui.paper import MOST_QUESTIONS, Sheet, paint, save_pdf
from quizapp.ui.picture_image import image_of
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from quizapp.bank.bank import Bank
    from quizapp.ui.desk import Desk


class PaperDesk(QObject):
    """Fetches questions with their pictures, and has them printed on the reading thread."""

    left = Signal()

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.page = PaperPage()
        self._desk = desk
        self._chosen: list[bytes] = []
        self.page.pdf_wanted.connect(self._on_pdf)
        self.page.print_wanted.connect(self._on_print)
        self.page.left.connect(self.left)

    def choose(self, chosen: Selection) -> None:
        """Print these questions."""
        self._chosen = list(chosen)[:MOST_QUESTIONS]
        self.page.show_count(len(chosen), most=MOST_QUESTIONS)

    def save(self, file: Path, title: str, *, explained: bool) -> None:
        """Write the sheet as PDF."""
        wanted = self._chosen

        def write(bank: "Bank") -> int:
            return save_pdf(file, _sheet(bank, wanted, title, explained=explained))

        def done(pages: int) -> None:
            words = self.tr("%n page(s) written to {file}.", "", pages)
            self.page.tell(words.format(file=file.name))

        self._desk.read(write, done, self._on_failed)

    def _on_pdf(self, title: str, explained: bool) -> None:
        home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        name, _ = QFileDialog.getSaveFileName(
            self.page, self.tr("Save as PDF"), str(Path(home) / "quiz.pdf"), "PDF (*.pdf)"
        )
        if name:
            file = Path(name)
            named = file if file.suffix.lower() == ".pdf" else file.with_name(f"{file.name}.pdf")
            self.save(named, title, explained=explained)

    def _on_print(self, title: str, explained: bool) -> None:
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter  # noqa: PLC0415

        printer = QPrinter()
        printer.setDocName(title)
        dialog = QPrintDialog(printer, self.page)
        if dialog.exec() == QPrintDialog.DialogCode.Accepted:
            self.print_on(printer, title, explained=explained)

    def print_on(self, printer: QPagedPaintDevice, title: str, *, explained: bool) -> None:
        """Print the sheet on a printer."""
        wanted = self._chosen

        def write(bank: "Bank") -> int:
            return paint(printer, _sheet(bank, wanted, title, explained=explained))

        def done(pages: int) -> None:
            self.page.tell(self.tr("%n page(s) sent to the printer.", "", pages))

        self._desk.read(write, done, self._on_failed)

    def _on_failed(self, error: QuizError) -> None:
        self.page.tell(say(error.code, error.values), fault=True)


def _sheet(bank: "Bank", wanted: list[bytes], title: str, *, explained: bool) -> Sheet:
    items = [one.item for one in bank.listed(wanted)]
    images: dict[str, QImage] = {}
    for digest in {item.picture for item in items if item.picture}:
        image = image_of(bank.picture(digest))
        if image is not None:
            images[digest] = image
    return Sheet(title, items, images, explained)
