"""The workshop: the questions of the bank, and one's own to write, change and delete."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.items.draft import Draft
from quizapp.items.listed import ListedItem
from quizapp.ui.theme import theme
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.question_form import NEW, QuestionForm
from quizapp.ui.widgets.question_head import QuestionHead
from quizapp.ui.widgets.question_list import QuestionList

_ONE_LINE_FROM = 420
_HIGH_FROM = 300


class WorkshopPage(Page):
    """Show the list or, in its place, the form of one question; emit what is wished."""

    search_changed = Signal(str)
    rows_wanted = Signal(int, int)
    add_requested = Signal(object)
    change_requested = Signal(object, object)
    delete_requested = Signal(object)
    undo_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("workshop_page", parent)
        self.setAccessibleName(self.tr("Questions"))
        self._at_fault: QWidget | None = None
        self._laid_out = QTimer(self, singleShot=True)
        self._head = QuestionHead()
        self._list = QuestionList()
        self._form = QuestionForm()
        self._shortcuts = [
            self._shortcut("Ctrl+S", self._form.save),
            self._shortcut("Esc", self._form.leave),
        ]
        self._connect()
        self._assemble()
        self._show_list()

    def show_count(self, total: int) -> None:
        """Hold ``total`` questions, their rows yet to arrive."""
        self._list.show_count(total)

    def show_rows(self, first: int, rows: list[ListedItem]) -> None:
        """Fill rows in, the first of them at place ``first``."""
        self._list.table.show_rows(first, rows)

    def set_undo(self, label: str, change_uid: bytes | None) -> None:
        """Offer to undo a change, in words such as “Undo delete”; None: there is none."""
        self._head.set_undo(label, change_uid)

    def set_categories(self, categories: Sequence[str]) -> None:
        """Offer these categories in the form."""
        self._form.set_categories(categories)

    def saved(self, listed: ListedItem) -> None:
        """Tell that the bank holds the question, and show it in the list."""
        if self._form.saved(listed):
            self._show_list()
            self._list.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._head.tell(self.tr("The question is saved."))
        self.highlight(listed.uid)

    def refused(self, text: str) -> None:
        """Tell why the bank did not do what was wished."""
        in_form = self._form.isVisibleTo(self)
        if not (self._form.refused(text) and in_form):
            self._head.tell(text, fault=True)

    def highlight(self, uid: bytes) -> None:
        """Choose a question in the list, now or as soon as it arrives."""
        self._list.table.highlight(uid)

    def drafts(self) -> dict[bytes, Draft]:
        """Return what was typed and not saved, by the question's uid (b"": a new one)."""
        return self._form.drafts()

    def set_drafts(self, drafts: Mapping[bytes, Draft]) -> None:
        """Take up what was typed before the window was closed."""
        self._form.set_drafts(drafts)
        self._show_list()

    def focus_first(self) -> None:
        """Put the keyboard where work goes on: into the form, or into the search."""
        if self._form.isVisibleTo(self):
            self._form.focus_first()
        else:
            self._list.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put things where the room is."""
        self._fit_room()
        super().resizeEvent(event)

    # Slots

    def _write_new(self) -> None:
        self._form.write_new()
        self._show_form()

    def _open(self, listed: ListedItem) -> None:
        self._form.open_question(listed)
        self._show_form()

    def _save(self, uid: bytes, draft: Draft) -> None:
        if uid == NEW:
            self.add_requested.emit(draft)
        else:
            self.change_requested.emit(uid, draft)

    def _leave(self) -> None:
        self._show_list()
        self._list.table.choose_first()

    def _show_fault(self, field: QWidget) -> None:
        """Bring the field at fault into view, once the line that says why has its room."""
        self._at_fault = field
        self._laid_out.start(0)

    def _reveal_fault(self) -> None:
        """Show the whole line of an answer: of a field alone Qt shows no more than the cursor."""
        field = self._at_fault
        line = field.parentWidget() if field else None
        if field and line:
            self.reveal_widget(line if line.height() < 2 * field.height() else field)

    def _wish_search(self, text: str) -> None:
        self._head.tell("")
        self.search_changed.emit(text)

    def _wish_delete(self, uid: bytes) -> None:
        self._head.tell("")
        self.delete_requested.emit(uid)

    # What the page is made of

    def _connect(self) -> None:
        table = self._list.table
        theme().changed.connect(self._fit_room)
        self._head.undo_requested.connect(self.undo_requested)
        self._list.search_changed.connect(self._wish_search)
        self._list.add_requested.connect(self._write_new)
        table.rows_wanted.connect(self.rows_wanted)
        table.open_requested.connect(self._open)
        table.delete_requested.connect(self._wish_delete)
        self._form.save_requested.connect(self._save)
        self._form.left.connect(self._leave)
        self._laid_out.timeout.connect(self._reveal_fault)
        self._form.faulted.connect(self._show_fault)

    def _assemble(self) -> None:
        self.body.addWidget(self._head)
        self.body.addSpacing(16)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._form)
        self.body.addStretch()
        self.footer.setContentsMargins(0, 12, 0, 0)
        self.footer.setSpacing(12)
        self.footer.addWidget(self._form.bar.message)
        self._fit_room()
        controls = [self._head.undo_button, *self._list.controls(), *self._form.controls()]
        for before, after in pairwise(controls):
            QWidget.setTabOrder(before, after)

    def _shortcut(self, key: str, slot: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)
        return shortcut

    def _show_list(self) -> None:
        self._list.show_unfinished(self._form.has_new())
        self._show(self._list)

    def _show_form(self) -> None:
        self._head.tell("")
        self._show(self._form)
        self.scroll_to_top()
        self._form.focus_first()

    def _show(self, part: QWidget) -> None:
        in_form = part is self._form
        self._head.set_heading(self._form.title() if in_form else self.tr("Questions"))
        self._list.setVisible(not in_form)
        self._form.setVisible(in_form)
        self._form.bar.setVisible(in_form)
        self._form.bar.message.setVisible(in_form and bool(self._form.bar.message.text()))
        for shortcut in self._shortcuts:
            shortcut.setEnabled(in_form)

    def _fit_room(self) -> None:
        """Let the form's buttons scroll along where the page is low."""
        look, bar = theme(), self._form.bar
        wide = self.width() >= _ONE_LINE_FROM * look.scale
        low = self.height() < _HIGH_FROM * look.scale
        self._head.fit(wide=wide, low=low)
        place = self.body if low else self.footer
        if place.indexOf(bar) < 0:
            place.addWidget(bar)
