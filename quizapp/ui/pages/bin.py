"""The bin: questions that were deleted, to be looked at and brought back."""

from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quizapp.items.listed import ListedItem
from quizapp.items.selection import Selection
from quizapp.ui.widgets.bin_table import BinTable
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.version_words import moment_text
from quizapp.ui.widgets.whole_question import whole_question


class BinPage(Page):
    """Deleted questions; nothing is ever deleted from here."""

    rows_wanted = Signal(int, int)
    restore_requested = Signal(object)
    """Bring the questions of a Selection back."""
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("bin_page", parent)
        self.setAccessibleName(self.tr("Bin"))
        self._told = PlainLabel("", "body", muted=True)
        self._told.setObjectName("bin_told")
        self._note = PlainLabel()
        self._note.setObjectName("bin_note")
        self._table = BinTable()
        self._text = PlainLabel("", "body")
        self._text.setObjectName("bin_text")
        self._when = PlainLabel("", "label", muted=True)
        self._when.setObjectName("bin_when")
        self._card = QFrame()
        self._card.setProperty("panel", "card")
        self._restore = QuietButton(self.tr("Restore"), icon="undo")
        self._restore.setObjectName("bin_restore")
        self._all = QuietButton(self.tr("Restore all"))
        self._all.setObjectName("bin_restore_all")
        self._back = QuietButton(self.tr("Back"), self.tr("Esc"))
        self._back.setObjectName("bin_back_button")
        self._assemble()
        self._connect()
        self.tell("")
        self.show_uids(Selection())

    def show_uids(self, found: Selection) -> None:
        """Hold these deleted questions, their rows yet to arrive."""
        count = len(found)
        held = self.tr("%n deleted question(s). They stay here until you restore them.", "", count)
        empty = self.tr("The bin is empty. Questions that you delete wait here.")
        self._told.setText(held if count else empty)
        self._table.setVisible(count > 0)
        self._table.show_uids(found)
        self._all.setEnabled(count > 0)
        for part in (self._restore, self._all):
            part.setVisible(count > 0)
        first = self._table if count else self._back
        self.set_first(first)
        if self.isVisible() and not self._table.hasFocus():
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_rows(self, first: int, rows: list[ListedItem]) -> None:
        """Fill rows in."""
        self._table.show_rows(first, rows)

    def tell(self, text: str, *, fault: bool = False) -> None:
        """Say what became of a wish; an empty text takes the last away."""
        self._note.setText(text)
        self._note.set_tone("wrong" if fault else "")
        self._note.setVisible(bool(text))

    def _show_chosen(self) -> None:
        listed = self._table.chosen()
        self._card.setVisible(listed is not None)
        if listed is not None:
            when = self.tr("{pack}, deleted {moment}").format(
                pack=listed.pack_title, moment=moment_text(listed.changed_ms)
            )
            self._when.setText(when)
            self._text.setText(whole_question(listed.item, listed.item.explanation))
        count = len(self._table.selection())
        self._restore.set_words(
            self.tr("Restore %n question(s)", "", count) if count > 1 else self.tr("Restore")
        )
        self._restore.setEnabled(count > 0)

    def _connect(self) -> None:
        self._table.rows_wanted.connect(self.rows_wanted)
        self._table.chosen_changed.connect(self._show_chosen)
        self._restore.clicked.connect(lambda: self.restore_requested.emit(self._table.selection()))
        self._all.clicked.connect(lambda: self.restore_requested.emit(self._table.all()))
        self._back.clicked.connect(self.left)
        self.on_escape(self.left.emit)

    def _assemble(self) -> None:
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        order = [self._table, self._restore, self._all, self._back]
        for button in order[1:]:
            flow.addWidget(button)
        column = QVBoxLayout(self._card)
        column.setContentsMargins(20, 14, 20, 14)
        column.setSpacing(4)
        column.addWidget(self._when)
        column.addWidget(self._text)
        self.body.setSpacing(12)
        self.body.addWidget(PlainLabel(self.tr("Bin"), "title"))
        self.body.addWidget(self._told)
        self.body.addWidget(self._note)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(buttons)
        self.body.addWidget(self._card)
        self.body.addStretch()
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
