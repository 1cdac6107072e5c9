"""The backups: what there is, made now, and put in the bank's place."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.items.kept_backup import KeptBackup
from quizapp.ui.widgets.backup_table import BackupTable
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.wording import instant_text, size_text


class BackupsPage(Page):
    """Choose a backup and restore it; the page asks first, and what was there is backed up."""

    backup_requested = Signal()
    restore_requested = Signal(object)
    folder_requested = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("backups_page", parent)
        self.setAccessibleName(self.tr("Backups"))
        self.folder = ""
        self._note = PlainLabel("", "body")
        self._note.setObjectName("backups_note")
        self._table = BackupTable()
        self._room = PlainLabel("", "caption", muted=True)
        self._room.setObjectName("backups_room")
        self._place = PlainLabel("", "caption", muted=True)
        self._place.setObjectName("backups_place")
        self._whole = PlainLabel("", "caption", muted=True)
        self._whole.setObjectName("backups_chosen")
        self._make_buttons()
        self._assemble()
        self._connect()
        self.set_first(self._table)
        self.tell("")
        self._ask(False)

    def show_backups(
        self, folder: str, backups: Sequence[KeptBackup], taken: int, most: int
    ) -> None:
        """Show what there is, where, and how much room it takes and may take."""
        self.folder = folder
        self._place.setText(self.tr("Kept in {folder}").format(folder=folder))
        room = self.tr(
            "They take {taken}, and at most {most}, a tenth of the free space. Kept are the newest "
            "three, one a day for seven days and one a week for four weeks, ten at least and two "
            "whatever they take; an old one goes only when a new one is made and checked."
        )
        self._room.setText(room.format(taken=size_text(taken), most=size_text(most)))
        self._table.show_backups(backups)

    def tell(self, text: str, *, fault: bool = False) -> None:
        """Say what was done, or what went wrong."""
        self._note.setText(text)
        self._note.set_tone("wrong" if fault else "muted")
        self._note.setVisible(bool(text))

    def _make_buttons(self) -> None:
        self._now = QuietButton(self.tr("Back up now"))
        self._now.setObjectName("backup_now_button")
        self._restore = QuietButton(self.tr("Restore…"), icon="undo")
        self._restore.setObjectName("restore_button")
        self._folder = QuietButton(self.tr("Another folder…"))
        self._folder.setObjectName("backup_folder_button")
        self._back = QuietButton(self.tr("Back"), self.tr("Esc"))
        self._back.setObjectName("backups_back_button")
        self._question = PlainLabel("", "strong")
        self._question.setObjectName("restore_question")
        self._yes = QuietButton(self.tr("Restore"))
        self._yes.setObjectName("restore_yes_button")
        self._no = QuietButton(self.tr("Leave all as it is"), self.tr("Esc"))
        self._no.setObjectName("restore_no_button")

    def _assemble(self) -> None:
        about = self.tr(
            "Copies of all questions, rounds and scores, each checked before it counts. One is "
            "made once a day when something has changed, and before large imports, mass deletions "
            "and restores."
        )
        self._usual, self._asking = QWidget(), QWidget()
        usual, asking = FlowLayout(self._usual, gap=12), FlowLayout(self._asking, gap=12)
        for button in (self._now, self._restore, self._folder, self._back):
            usual.addWidget(button)
        for button in (self._yes, self._no):
            asking.addWidget(button)
        self.body.addWidget(PlainLabel(self.tr("Backups"), "title"))
        self.body.addSpacing(8)
        self.body.addWidget(PlainLabel(about, "body", muted=True))
        self.body.addSpacing(12)
        for part in (self._question, self._asking, self._usual):
            self.body.addWidget(part)
            self.body.addSpacing(6)
        for part in (self._note, self._table, self._whole):
            self.body.addWidget(part)
        self.body.setStretchFactor(self._table, 1)
        self.body.addSpacing(12)
        self.body.addWidget(self._room)
        self.body.addWidget(self._place)
        order = [self._now, self._restore, self._folder, self._back, self._yes, self._no]
        for before, after in pairwise([*order, self._table]):
            QWidget.setTabOrder(before, after)

    def _connect(self) -> None:
        self._table.chosen_changed.connect(self._on_chosen)
        self._table.restore_wanted.connect(self._on_restore)
        self._table.fits_changed.connect(self._whole.setHidden)
        self._now.clicked.connect(self.backup_requested)
        self._restore.clicked.connect(self._on_restore)
        self._folder.clicked.connect(self.folder_requested)
        self._back.clicked.connect(self.left)
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(self._on_no)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self._on_escape)

    def _ask(self, asks: bool) -> None:
        self._question.setVisible(asks)
        self._asking.setVisible(asks)
        self._usual.setVisible(not asks)
        self._table.setEnabled(not asks)

    def _on_chosen(self) -> None:
        self._restore.setEnabled(self._table.chosen() is not None)
        self._whole.setText(self._table.words())

    def _on_restore(self) -> None:
        chosen = self._table.chosen()
        if chosen is not None:
            text = self.tr(
                "Have everything as it was on {date}? What there is now is backed up first, so "
                "that this can be undone."
            )
            self._question.setText(text.format(date=instant_text(chosen.made_ms)))
            self.tell("")
            self._ask(True)
            self._no.setFocus(Qt.FocusReason.OtherFocusReason)
            self.settle()
            self.reveal_span(self._question, self._no)

    def _on_yes(self) -> None:
        chosen = self._table.chosen()
        self._on_no()
        if chosen is not None:
            self.restore_requested.emit(chosen)

    def _on_no(self) -> None:
        self._ask(False)
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_escape(self) -> None:
        if self._asking.isHidden():
            self.left.emit()
        else:
            self._on_no()
