"""The packs: made, described, switched, exported, removed and brought back."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHeaderView, QWidget

from quizapp.items.kept_pack import KeptPack, PackWords
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.choosing_table import ChoosingTable
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.pack_details import PackDetails
from quizapp.ui.widgets.pack_form import PackForm
from quizapp.ui.widgets.pack_model import COUNT, STATE, TITLE, PackModel
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel

_NARROW = {COUNT: 110, STATE: 110}
_ONE_LINE_FROM, _COUNT_FROM = 620, 400


class _PackTable(ChoosingTable):
    """The packs, of which one is chosen."""

    def fit(self) -> None:
        """Give the titles what the numbers leave; the count stands below the table too."""
        super().fit()
        header, mode = self.horizontalHeader(), QHeaderView.ResizeMode
        header.setSectionResizeMode(TITLE, mode.Stretch)
        for column, width in _NARROW.items():
            header.setSectionResizeMode(column, mode.Fixed)
            self.setColumnWidth(column, theme().px(width))
        self.setColumnHidden(COUNT, self.width() < theme().px(_COUNT_FROM))


class PacksPage(Page):
    """The list of packs with what is known of the chosen one, or the form of a pack."""

    make_requested = Signal(object)
    describe_requested = Signal(object, object)
    switch_requested = Signal(object, bool)
    remove_requested = Signal(object)
    back_requested = Signal(object)
    export_requested = Signal(object)
    undo_requested = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("packs_page", parent)
        self.setAccessibleName(self.tr("Packs"))
        self._heading = PlainLabel(self.tr("Packs"), "title")
        self._change: bytes | None = None
        self._undo = QuietButton(self.tr("Undo"), icon="undo")
        self._undo.setObjectName("packs_undo_button")
        self._note = PlainLabel("", "body", muted=True)
        self._note.setObjectName("packs_note")
        self._packs = PackModel(self)
        self._table = _PackTable("packs_table", self.tr("Packs"), self._packs)
        self._details = PackDetails()
        self._form = PackForm()
        self._edited: bytes | None = None
        self._make = QuietButton(self.tr("New pack"), icon="plus")
        self._make.setObjectName("make_pack_button")
        self._back = QuietButton(self.tr("Back to the questions"), self.tr("Esc"))
        self._back.setObjectName("packs_back_button")
        self._overview = (self._table, self._details, self._make, self._back)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._assemble()
        self._connect()
        self._show_form(shown=False)
        self.set_undo("", None)
        self._tell("")

    def show_packs(self, packs: Sequence[KeptPack], chosen: bytes | None = None) -> None:
        """List packs; the one that was chosen stays so, unless another is to be."""
        held = self._packs.pack(self._table.currentIndex().row())
        wanted = chosen or (held.uid if held else None)
        self._packs.show_packs(packs)
        self._table.setCurrentIndex(self._packs.index(self._packs.row_of(wanted), 0))
        self._show_chosen()

    def set_undo(self, label: str, change_uid: bytes | None) -> None:
        """Offer to undo a change, in words such as “Undo delete”; None: there is none."""
        self._change = change_uid
        self._undo.set_words(label or self.tr("Undo"))
        self._undo.setEnabled(change_uid is not None)

    def done(self) -> None:
        """Go back from the form to the list."""
        self._tell("")
        self._show_form(shown=False)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def refused(self, text: str) -> None:
        """Say why something was not done; what was typed stays."""
        self._tell(text, fault=True)

    def focus_first(self) -> None:
        """Put the keyboard on what is used first."""
        if self._form.isHidden():
            self._table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._form.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the button below the heading where both don't fit."""
        super().resizeEvent(event)
        self._fit_head()

    def _begin(self, words: PackWords, uid: bytes | None) -> None:
        self._edited = uid
        self._form.edit(words)
        self._tell("")
        self._show_form(shown=True)
        self._heading.setText(self.tr("Describe a pack") if uid else self.tr("New pack"))
        self.scroll_to_top()
        self._form.focus_first()

    def _show_form(self, *, shown: bool) -> None:
        self._form.setVisible(shown)
        for part in self._overview:
            part.setVisible(not shown)
        self._undo.setVisible(not shown)
        self._heading.setText(self.tr("Packs"))

    def _show_chosen(self) -> None:
        self._details.show_pack(self._chosen() if self._form.isHidden() else None)

    def _chosen(self) -> KeptPack | None:
        return self._packs.pack(self._table.currentIndex().row())

    def _tell(self, text: str, *, fault: bool = False) -> None:
        self._note.setText(text)
        self._note.set_tone("wrong" if fault else "muted")
        self._note.setVisible(bool(text))

    def _connect(self) -> None:
        self._table.chosen_changed.connect(self._show_chosen)
        self._details.describe_wanted.connect(self._on_describe)
        self._details.switch_wanted.connect(self._on_switch)
        self._details.export_wanted.connect(self._on_export)
        self._details.remove_wanted.connect(self._on_remove)
        self._make.clicked.connect(lambda: self._begin(PackWords(""), None))
        self._back.clicked.connect(self.left)
        self._form.save_requested.connect(self._on_save)
        self._form.left.connect(self.done)
        self._undo.clicked.connect(self._on_undo)
        self.on_escape(self._on_escape)
        theme().changed.connect(self._fit_head)

    def _on_describe(self) -> None:
        pack = self._chosen()
        if pack is not None:
            self._begin(pack.words, pack.uid)

    def _on_switch(self) -> None:
        pack = self._chosen()
        if pack is not None:
            self.switch_requested.emit(pack.uid, not pack.playable)

    def _on_export(self) -> None:
        pack = self._chosen()
        if pack is not None:
            self.export_requested.emit(pack.uid)

    def _on_remove(self) -> None:
        pack = self._chosen()
        if pack is not None:
            (self.back_requested if pack.removed else self.remove_requested).emit(pack.uid)

    def _on_undo(self) -> None:
        if self._change is not None:
            self.undo_requested.emit(self._change)

    def _on_save(self, words: PackWords) -> None:
        if self._edited is None:
            self.make_requested.emit(words)
        else:
            self.describe_requested.emit(self._edited, words)

    def _on_escape(self) -> None:
        if self._form.isHidden():
            self.left.emit()
        else:
            self.done()

    def _fit_head(self) -> None:
        way = QBoxLayout.Direction
        wide = self.width() >= theme().px(_ONE_LINE_FROM)
        self._head.setDirection(way.LeftToRight if wide else way.TopToBottom)
        self._head.setStretch(0, 1 if wide else 0)

    def _assemble(self) -> None:
        self._head.setSpacing(12)
        self._head.addWidget(self._heading, 1)
        self._head.addWidget(self._undo, 0, Qt.AlignmentFlag.AlignLeft)
        below = QWidget()
        flow = FlowLayout(below, gap=12)
        flow.addWidget(self._make)
        flow.addWidget(self._back)
        self.body.setSpacing(16)
        self.body.addLayout(self._head)
        self.body.addWidget(self._note)
        self.body.addWidget(self._table, 1)
        self.body.addWidget(self._details)
        self.body.addWidget(self._form)
        self.body.addWidget(below)
        order = [self._table, *self._details.controls(), self._make, self._back, self._undo]
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)
