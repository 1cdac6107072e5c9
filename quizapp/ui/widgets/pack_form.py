"""The form of a pack: what it is called, whose it is, and where its questions come from."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from quizapp.items.kept_pack import PackWords
from quizapp.limits import PLACE_CHARACTERS, TITLE_CHARACTERS
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.field import Field
from quizapp.ui.widgets.flow_layout import FlowLayout

_WIDEST = 640


class PackForm(QWidget):
    """Write what is said of a pack; wish to save it or to go back."""

    save_requested = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pack_form")
        self._lines = {
            "title": self._line("title", self.tr("Title")),
            "authors": self._line("authors", self.tr("Authors, parted by commas")),
            "licence": self._line("licence", self.tr("Licence, such as CC BY 4.0")),
            "language": self._line("language", self.tr("Language, such as en or de")),
            "source_title": self._line("source_title", self.tr("Source")),
            "source_address": self._line("source_address", self.tr("Address, shown as text")),
            "source_about": self._line("source_about", self.tr("About the source")),
        }
        for name, line in self._lines.items():
            line.setMaxLength(TITLE_CHARACTERS if "title" in name else PLACE_CHARACTERS)
        self._save = PrimaryButton(self.tr("Save"), self.tr("Enter"))
        self._save.above = QuietButton.above
        self._save.setObjectName("save_pack_button")
        self._leave = QuietButton(self.tr("Back"), self.tr("Esc"))
        self._leave.setObjectName("cancel_pack_button")
        # Assemble
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        flow.addWidget(self._save)
        flow.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        for line in self._lines.values():
            column.addWidget(Field(line.accessibleName(), line))
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
        for before, after in pairwise([*self._lines.values(), self._save, self._leave]):
            QWidget.setTabOrder(before, after)
        self._save.clicked.connect(self._wish_save)
        self._leave.clicked.connect(self.left)
        theme().changed.connect(self._fit)
        self._fit()

    def edit(self, words: PackWords) -> None:
        """Show what is said of a pack, to be changed."""
        for name, line in self._lines.items():
            line.setText(getattr(words, name))
            line.setCursorPosition(0)

    def focus_first(self) -> None:
        """Put the keyboard into the title."""
        self._lines["title"].setFocus(Qt.FocusReason.OtherFocusReason)
        self._lines["title"].selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter wherever in the form it is pressed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._wish_save()
        else:
            super().keyPressEvent(event)

    def _line(self, name: str, words: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"pack_{name}")
        line.setAccessibleName(words)
        return line

    def _fit(self) -> None:
        self.setMaximumWidth(theme().px(_WIDEST))

    def _wish_save(self) -> None:
        self.save_requested.emit(PackWords(**{k: one.text() for k, one in self._lines.items()}))
