"""A quiz on paper: what is printed, and where to."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from quizapp.limits import TITLE_CHARACTERS
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.check_box import CheckBox
from quizapp.ui.widgets.field import Field
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel


class PaperPage(Page):
    """Give the sheet a title; save it as PDF or print it."""

    pdf_wanted = Signal(str, bool)
    """Save a sheet with this title, with or without reasons in its key."""
    print_wanted = Signal(str, bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("paper_page", parent)
        self.setAccessibleName(self.tr("A quiz on paper"))
        self._count = PlainLabel("", "body", muted=True)
        self._count.setObjectName("paper_count")
        self._title = QLineEdit()
        self._title.setObjectName("paper_title")
        self._title.setMaxLength(TITLE_CHARACTERS)
        self._title.setText(self.tr("Quiz"))
        self._explained = CheckBox(self.tr("With explanations"))
        self._explained.setObjectName("paper_explained")
        self._explained.setChecked(True)
        self._pdf = PrimaryButton(self.tr("Save as PDF…"), self.tr("Enter"))
        self._pdf.setObjectName("paper_pdf_button")
        self._print = QuietButton(self.tr("Print…"))
        self._print.setObjectName("paper_print_button")
        self._back = QuietButton(self.tr("Back"), self.tr("Esc"))
        self._back.setObjectName("paper_back_button")
        self._note = PlainLabel("", "body", muted=True)
        self._note.setObjectName("paper_note")
        self._assemble()
        self._pdf.clicked.connect(lambda: self.pdf_wanted.emit(*self._wish()))
        self._print.clicked.connect(lambda: self.print_wanted.emit(*self._wish()))
        self._title.returnPressed.connect(self._pdf.click)
        self._back.clicked.connect(self.left)
        self.on_escape(self.left.emit)
        self.set_first(self._title)

    def show_count(self, count: int, *, most: int) -> None:
        """Say how many questions are printed; of more than ``most`` only the first are."""
        words = self.tr("%n question(s), and the answers on a page of their own.", "", count)
        if count > most:
            words = self.tr("The first %n question(s) of those that were chosen.", "", most)
        self._count.setText(words)
        for button in (self._pdf, self._print):
            button.setEnabled(count > 0)
        self.tell("")

    def tell(self, text: str, *, fault: bool = False) -> None:
        """Say what became of the sheet."""
        self._note.setText(text)
        self._note.set_tone("wrong" if fault else "muted")

    def _wish(self) -> tuple[str, bool]:
        return self._title.text().strip() or self.tr("Quiz"), self._explained.isChecked()

    def _assemble(self) -> None:
        buttons = QWidget()
        row = FlowLayout(buttons, gap=12)
        for button in (self._pdf, self._print, self._back):
            row.addWidget(button)
        self.body.addWidget(PlainLabel(self.tr("A quiz on paper"), "title"))
        self.body.addSpacing(6)
        self.body.addWidget(self._count)
        self.body.addSpacing(20)
        self.body.addWidget(Field(self.tr("Title"), self._title))
        self.body.addSpacing(16)
        self.body.addWidget(self._explained)
        self.body.addSpacing(24)
        self.body.addWidget(buttons)
        self.body.addSpacing(16)
        self.body.addWidget(self._note)
        self.body.addStretch(1)
