"""The import page: files chosen, looked into, imported, and a report that stays."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.ui.side_by_side import dotted
from quizapp.ui.theme import theme
from quizapp.ui.widgets.announce import announce
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.import_bar import ImportBar
from quizapp.ui.widgets.import_mapping import ImportMapping
from quizapp.ui.widgets.import_outcome import ImportOutcome
from quizapp.ui.widgets.import_remarks import ImportRemarks
from quizapp.ui.widgets.import_samples import ImportSamples
from quizapp.ui.widgets.import_setup import ImportSetup
from quizapp.ui.widgets.import_values import Outcome, Preview, Setup
from quizapp.ui.widgets.import_words import counts_text
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel

_SAMPLES = 3
_GAP, _HIGH_FROM = 16, 300
_ROW_AT = 4  # of the body: below the counts and the bar
START, BUSY, PREVIEW, REPORT = "start", "busy", "preview", "report"


class ImportPage(Page):
    """Show one state of an import after the other; emit what is wished."""

    files_wanted = Signal()
    setup_changed = Signal(object)
    import_requested = Signal(object)
    skip_requested = Signal()
    cancel_requested = Signal()
    save_requested = Signal()
    undo_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("import_page", parent)
        self.setAccessibleName(self.tr("Import"))
        self.state = START
        self._preview: Preview | None = None
        self._setup = Setup()
        self._shown = 0
        self._title = PlainLabel("", "title")
        self._title.setObjectName("import_title")
        self._about = PlainLabel("", "body", muted=True)
        self._about.setObjectName("import_about")
        self._counts = PlainLabel("", "subtitle")
        self._counts.setObjectName("import_preview_counts")
        self._bar = ImportBar()
        self._choices = ImportSetup()
        self._mapping = ImportMapping()
        self._samples = ImportSamples(_SAMPLES)
        self._remarks = ImportRemarks()
        self._outcome = ImportOutcome()
        self._make_buttons()
        self._assemble()
        self._connect()
        self.show_start()

    def show_start(self) -> None:
        """Offer to choose files."""
        self._title.setText(self.tr("Import questions"))
        self._about.setText(
            self.tr(
                "Choose question files, or drop them onto the window: packs, Moodle, GIFT, Aiken, "
                "tables, Open Trivia DB and more. You see what is in them before anything is kept."
            )
        )
        self._show(START)

    def show_busy(self, title: str, words: str, share: float = 0.0) -> None:
        """Show how far reading or writing is."""
        self._title.setText(title)
        self._bar.show_progress(share, words)
        if self.state != BUSY:
            self._about.setText("")
            self._show(BUSY)
            self._cancel.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_preview(self, preview: Preview, setup: Setup) -> None:
        """Show what is in a file before anything of it is kept."""
        before = self.focusWidget()
        self._preview, self._setup = preview, setup
        of = self.tr("File {number} of {total}").format(number=preview.number, total=preview.files)
        self._title.setText(preview.file)
        told = [of] if preview.files > 1 else []
        told += [preview.licence] if preview.licence else []
        self._about.setText(preview.trouble or dotted(told))
        self._counts.setText("" if preview.trouble else counts_text(preview.counts, done=False))
        self._choices.show_preview(preview, setup)
        self._mapping.show_table(preview.table, setup.heading, guessed=bool(preview.trouble))
        self._samples.show_items(preview.samples, preview.pictures)
        self._remarks.show_remarks(preview.remarks)
        self._import.setEnabled(preview.counts.new > 0)
        again = self.state != PREVIEW or preview.number != self._shown
        self._shown = preview.number
        self._show(PREVIEW)
        self._set_order()
        if again or before is None or not before.isVisibleTo(self):
            first = self._import if self._import.isEnabled() else self._choices.controls()[0]
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scroll_to_top()
        announce(self, preview.trouble or self._counts.text())

    def show_report(self, outcomes: Sequence[Outcome], *, undoable: bool) -> None:
        """Show what became of the files, until somebody is done with it."""
        self._title.setText(self.tr("Import finished"))
        self._about.setText("")
        self._outcome.show_outcomes(outcomes)
        self._undo.setEnabled(undoable)
        self._show(REPORT)
        self.scroll_to_top()
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell(self, text: str, *, fault: bool = False) -> None:
        """Say something below the title."""
        self._about.setText(text)
        self._about.set_tone("wrong" if fault else "muted")
        self._about.setVisible(bool(text))
        announce(self, text)

    def undone(self) -> None:
        """Tell that the import was taken back."""
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)
        self._undo.setEnabled(False)
        self.tell(self.tr("The import was undone; the bank is as it was before."))

    def focus_first(self) -> None:
        """Put the keyboard where work goes on."""
        firsts = {START: self._files, BUSY: self._cancel, PREVIEW: self._import, REPORT: self._done}
        firsts[self.state].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons where the room is."""
        self._fit_room()
        super().resizeEvent(event)

    # Slots

    def _fit_room(self) -> None:
        """Let the buttons scroll along where the page is low."""
        low = self.height() < _HIGH_FROM * theme().scale
        if low and self.body.indexOf(self._row) < 0:
            self.body.insertWidget(_ROW_AT, self._row)
        elif not low and self.footer.indexOf(self._row) < 0:
            self.footer.addWidget(self._row)

    def _change(self) -> None:
        """Have the file looked into again, as it is chosen now."""
        if self._preview is not None:
            self._setup = self._choices.setup(self._preview, self._setup)
            self.setup_changed.emit(self._setup)

    def _map(self) -> None:
        self._setup = replace(
            self._setup, roles=self._mapping.roles(), heading=self._mapping.heading()
        )
        self._change()

    def _wish_import(self) -> None:
        self.import_requested.emit(self._setup)

    def _escape(self) -> None:
        if self.state in (BUSY, PREVIEW):
            self.cancel_requested.emit()
        else:
            self.left.emit()

    # What the page is made of

    def _make_buttons(self) -> None:
        self._files = PrimaryButton(self.tr("Choose files…"))
        self._files.setObjectName("choose_files_button")
        self._import = PrimaryButton(self.tr("Import"), self.tr("Enter"))
        self._import.setObjectName("import_button")
        self._skip = QuietButton(self.tr("Skip this file"))
        self._skip.setObjectName("skip_file_button")
        self._cancel = QuietButton(self.tr("Cancel"), self.tr("Esc"))
        self._cancel.setObjectName("cancel_import_button")
        self._done = PrimaryButton(self.tr("Done"), self.tr("Enter"))
        self._done.setObjectName("import_done_button")
        self._save = QuietButton(self.tr("Save report…"))
        self._save.setObjectName("save_report_button")
        self._undo = QuietButton(self.tr("Undo import"), icon="undo")
        self._undo.setObjectName("undo_import_button")
        for primary in (self._files, self._import, self._done):
            primary.above = QuietButton.above
        self._buttons: dict[str, list[PrimaryButton | QuietButton]] = {
            START: [self._files],
            BUSY: [self._cancel],
            PREVIEW: [self._import, self._skip, self._cancel],
            REPORT: [self._done, self._save, self._undo],
        }

    def _all_buttons(self) -> list[PrimaryButton | QuietButton]:
        return [
            *(self._files, self._import, self._skip, self._cancel),
            *(self._done, self._save, self._undo),
        ]

    def _assemble(self) -> None:
        self.body.setSpacing(_GAP)
        for part in (
            *(self._title, self._about, self._counts, self._bar),
            *(self._choices, self._mapping, self._samples),
        ):
            self.body.addWidget(part)
        self.body.addWidget(self._remarks)
        self.body.addWidget(self._outcome, 1)
        self.body.addStretch()
        self._row = QWidget()
        flow = FlowLayout(self._row, gap=14)
        for button in self._all_buttons():
            flow.addWidget(button)
        self._fit_room()
        self._set_order()

    def _connect(self) -> None:
        self._choices.changed.connect(self._change)
        self._mapping.changed.connect(self._map)
        self._files.clicked.connect(self.files_wanted)
        self._import.clicked.connect(self._wish_import)
        self._skip.clicked.connect(self.skip_requested)
        self._cancel.clicked.connect(self.cancel_requested)
        self._done.clicked.connect(self.left)
        self._save.clicked.connect(self.save_requested)
        self._undo.clicked.connect(self.undo_requested)
        escape = QShortcut(QKeySequence("Esc"), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._escape)

    def _set_order(self) -> None:
        controls = [*self._choices.controls(), *self._mapping.controls(), self._remarks.table]
        controls += [self._outcome.remarks.table]
        controls += self._all_buttons()
        for before, after in pairwise(controls):
            QWidget.setTabOrder(before, after)

    def _show(self, state: str) -> None:
        self.state = state
        self._about.set_tone("wrong" if self._troubled() else "muted")
        self._about.setVisible(bool(self._about.text()))
        self._bar.setVisible(state == BUSY)
        in_preview = state == PREVIEW
        self._counts.setVisible(in_preview and bool(self._counts.text()))
        self._choices.setVisible(in_preview)
        for part in (self._mapping, self._samples, self._remarks):
            part.setVisible(in_preview and not part.isHidden())
        self._outcome.setVisible(state == REPORT)
        for button in self._all_buttons():
            button.setVisible(button in self._buttons[state])
        several = self._preview is not None and self._preview.files > 1
        self._skip.setVisible(in_preview and several)

    def _troubled(self) -> bool:
        preview = self._preview
        return self.state == PREVIEW and preview is not None and bool(preview.trouble)
