"""The workshop: the questions of the bank, one's own to write, and what players reported."""

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QWidget

from quizapp.items.draft import Draft
from quizapp.items.listed import ListedItem
from quizapp.items.report import Report
from quizapp.items.search_order import Order
from quizapp.items.selection import Selection
from quizapp.items.theirs import Theirs
from quizapp.ui.pages.writing_room import WritingRoom
from quizapp.ui.theme import theme
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.picture_field import PictureField
from quizapp.ui.widgets.question_head import QuestionHead
from quizapp.ui.widgets.question_list import QuestionList
from quizapp.ui.widgets.report_list import ReportList

_ONE_LINE_FROM = 720
_HIGH_FROM = 300


class WorkshopPage(Page):
    """Show the list or, in its place, one question's form or the reports; emit what is wished."""

    search_changed = Signal(str)
    rows_wanted = Signal(int, int)
    order_wanted = Signal(object)
    selection_changed = Signal(object)
    columns_changed = Signal(str)
    tool_wanted = Signal(str)
    save_requested = Signal(object, object)
    unsaved_wanted = Signal(object)
    """The question with this uid, which holds unsaved changes, is to be opened."""
    copy_requested = Signal(object, object)
    hide_requested = Signal(object, bool)
    delete_requested = Signal(object, str)
    """A question is to be deleted, if it still has this stamp."""
    undo_requested = Signal(object)
    redo_requested = Signal(object)
    import_requested = Signal()
    export_requested = Signal()
    reports_wanted = Signal(bool)
    settle_requested = Signal(object, bool)
    versions_requested = Signal(object, bool)
    drafts_changed = Signal()
    """What is typed and not saved is not what it was a second ago."""
    fix_over = Signal(bool)
    """The question that a player wanted to fix is saved, or left as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("workshop_page", parent)
        self.setAccessibleName(self.tr("Questions"))
        self._at_fault: QWidget | None = None
        self._laid_out = QTimer(self, singleShot=True)
        self._head = QuestionHead()
        self._list = QuestionList()
        self.bulk = self._list.bulk
        self._writing = WritingRoom()
        self._form = self._writing.form
        self._reports = ReportList()
        self._report: Report | None = None
        self._in_play = False
        self._changeable = True
        self._form_keys = [
            self._shortcut("Ctrl+S", self._form.save_and_next),
            self._shortcut("Ctrl+Return", self._form.save_and_next),
            self._shortcut("Ctrl+Enter", self._form.save_and_next),
            self._shortcut("Ctrl+D", self._form.copy),
            self._shortcut("F9", self._writing.turn),
        ]
        self._leave_key = self._shortcut("Esc", self._escape)
        self._list_keys = [
            self._shortcut("Ctrl+Z", self._head.undo),
            self._shortcut("Ctrl+Shift+Z", self._head.redo),
            self._shortcut("Ctrl+Y", self._head.redo),
        ]
        self._connect()
        self._assemble()
        self._show_list()

    def set_changeable(self, changeable: bool) -> None:
        """Say whether questions can be changed here; else they can be found and read."""
        if changeable != self._changeable:
            self._changeable = changeable
            for part in (self._head, self._list, self._form, self._reports):
                part.set_changeable(changeable)
            for key in self._list_keys:
                key.setEnabled(changeable and self._list.isVisibleTo(self))

    def show_count(self, total: int, uids: bytes = b"", *, more: bool = False) -> None:
        """Hold ``total`` questions, their rows yet to arrive; ``uids`` are theirs, joined.

        ``more``: these are the first of many, of which ``show_others`` tells.
        """
        self._list.show_count(total, uids, more=more)

    def show_others(self, uids: bytes) -> None:
        """Hold all that are found, behind the first of them."""
        self._list.table.show_others(uids)

    def show_search_fault(self, text: str) -> None:
        """Say what is wrong with what is searched for."""
        self._list.show_fault(text)

    def offer_report(self, *, reporting: bool) -> None:
        """Lead back to the report of an import that nobody has closed yet."""
        self._head.offer_report(reporting=reporting)

    def selection(self) -> Selection:
        """Return the questions that are selected in the list."""
        return self._list.selection()

    def seen(self) -> dict[bytes, str]:
        """Return the stamps with which questions stand in the list, of those that were fetched."""
        return self._list.table.seen()

    def set_columns(self, state: str) -> None:
        """Take up which columns were shown, and what the list was sorted by."""
        self._list.table.columns.set_state(state)

    @property
    def order(self) -> Order:
        """What the list is sorted by."""
        return self._list.table.columns.order

    def show_rows(self, first: int, rows: list[ListedItem]) -> None:
        """Fill rows in, the first of them at place ``first``."""
        self._list.table.show_rows(first, rows)

    def set_undo(self, label: str, change_uid: bytes | None) -> None:
        """Offer to undo a change, in words such as “Undo delete”; None: there is none."""
        self._head.set_undo(label, change_uid)

    def undo_refused(self) -> None:
        """Take note that the latest wish to undo came to nothing."""
        self._head.undo_refused()

    def set_redo(self, label: str, change_uid: bytes | None) -> None:
        """Offer to do a change again, in words such as “Redo delete”; None: there is none."""
        self._head.set_redo(label, change_uid)

    def set_packs(self, packs: Sequence[tuple[str, str]]) -> None:
        """Offer these packs of the user's own in the form, by ref and title."""
        self._form.set_packs(packs)

    def set_categories(self, categories: Sequence[str]) -> None:
        """Offer these categories in the form."""
        self._form.set_categories(categories)

    def saved(self, listed: ListedItem, uid: bytes) -> None:
        """Tell that the bank holds the question sent as ``uid``, and show it in the list."""
        if self._form.saved(listed, uid):
            if self._report is not None:
                self.settle_requested.emit(self._report.remark.uid, True)
            self._leave(saved=True)
        self._head.tell(self.tr("The question is saved."))
        self.highlight(listed.uid)

    def refused(self, text: str, uid: bytes) -> None:
        """Tell why the bank did not save a question."""
        in_form = self._writing.isVisibleTo(self)
        if not (self._form.refused(text, uid) and in_form):
            self._head.tell(text, fault=True)

    def changed_elsewhere(self, theirs: Theirs) -> None:
        """Show what others have made of a question that is being changed here."""
        self._writing.show_theirs(theirs)

    def fix(self, listed: ListedItem) -> None:
        """Open the form for a player who wants to fix a question and to play on."""
        self._in_play, self._report = True, None
        self._open(listed) if listed.own else self._open_copy(listed)

    def make_new(self, uid: bytes) -> None:
        """Keep what was typed for a question that is no more as a new one."""
        self._form.make_new(uid)
        self._show_list()
        kept = self.tr("That question has been deleted; what you had typed is kept as a new one.")
        self._head.tell(kept)

    def open_question(self, listed: ListedItem) -> None:
        """Open the form of a question that was found elsewhere."""
        self._report = None
        self._open(listed)

    @property
    def picture_field(self) -> PictureField:
        """The form's field for a picture."""
        return self._form.picture

    def stay(self) -> None:
        """Forget that somebody wanted to play on: they have gone elsewhere."""
        self._in_play = False
        self._form.bar.show_way_back("")

    def show_report_count(self, count: int) -> None:
        """Say how many reports are open."""
        self._head.show_reports(count)

    def show_reports(self, reports: Sequence[Report]) -> None:
        """Show the reports that were wanted."""
        self._reports.show_reports(reports)

    @property
    def writing(self) -> WritingRoom:
        """Where a question is written."""
        return self._writing

    @property
    def reports_shown(self) -> bool | None:
        """Which reports are on the screen: those that are done, those that are open, or none."""
        return self._reports.done if self._reports.isVisibleTo(self) else None

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
        if self._writing.isVisibleTo(self):
            self._form.focus_first()
        elif self._reports.isVisibleTo(self):
            self._reports.focus_first()
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

    def _on_turned(self) -> None:
        self.scroll_to_top()
        if not self._writing.turned_away:
            self._form.focus_first()

    def _go_on_new(self) -> None:
        self._report = None
        self._show(self._writing)
        self.scroll_to_top()
        self._form.focus_first()

    def _open(self, listed: ListedItem) -> None:
        self._form.open_question(listed)
        self._show_form()

    def _open_copy(self, listed: ListedItem) -> None:
        self._form.open_copy(listed)
        self._show_form()

    def _open_reported(self, report: Report) -> None:
        self._report = report
        if report.now is not None:
            self._open(report.now)

    def _copy_reported(self, report: Report) -> None:
        self._report = report
        if report.now is not None:
            self._open_copy(report.now)

    def _show_reports(self) -> None:
        self._head.tell("")
        self._show(self._reports)
        self.reports_wanted.emit(self._reports.done)
        self._reports.focus_first()
        self.scroll_to_top()

    def _leave(self, *, saved: bool = False) -> None:
        """Go back to where the form was opened."""
        self._head.tell("")
        from_report, self._report = self._report is not None, None
        if from_report:
            self._show_reports()
        else:
            self._show_list()
            self._list.table.choose_first()
        if self._in_play:
            self.stay()
            self.fix_over.emit(saved)

    def _leave_reports(self) -> None:
        self._show_list()
        self._list.table.choose_first()

    def _escape(self) -> None:
        if self._writing.turned_away:
            self._writing.turn_back()
        elif self._writing.isVisibleTo(self):
            self._form.leave()
        else:
            self._leave_reports()

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

    def _wish_hidden(self, uid: bytes, hidden: bool) -> None:
        self._head.tell("")
        self.hide_requested.emit(uid, hidden)

    def _wish_delete(self, uid: bytes, stamp: str) -> None:
        self._head.tell("")
        if self._changeable:
            self.delete_requested.emit(uid, stamp)

    # What the page is made of

    def _connect(self) -> None:
        table = self._list.table
        theme().changed.connect(self._fit_room)
        self._head.undo_requested.connect(self.undo_requested)
        self._head.redo_requested.connect(self.redo_requested)
        self._head.tool_wanted.connect(self.tool_wanted)
        self._head.reports_requested.connect(self._show_reports)
        self._head.import_requested.connect(self.import_requested)
        self._head.export_requested.connect(self.export_requested)
        self._reports.reports_wanted.connect(self.reports_wanted)
        self._reports.open_requested.connect(self._open_reported)
        self._reports.copy_requested.connect(self._copy_reported)
        self._reports.settle_requested.connect(self.settle_requested)
        self._reports.left.connect(self._leave_reports)
        self._reports.told.connect(self._head.tell)
        self._list.search_changed.connect(self._wish_search)
        self._list.add_requested.connect(self._write_new)
        self._list.copy_requested.connect(self._open_copy)
        self._list.hide_requested.connect(self._wish_hidden)
        self._list.versions_requested.connect(self.versions_requested)
        self._list.tool_wanted.connect(self.tool_wanted)
        self._list.unsaved_wanted.connect(lambda: self.unsaved_wanted.emit(self._form.changed()[0]))
        table.rows_wanted.connect(self.rows_wanted)
        table.order_wanted.connect(self.order_wanted)
        table.columns_changed.connect(lambda: self.columns_changed.emit(table.columns.state()))
        self._list.selection_changed.connect(self.selection_changed)
        table.open_requested.connect(self._open)
        table.delete_requested.connect(self._wish_delete)
        self._form.save_requested.connect(self.save_requested)
        self._form.copy_requested.connect(self.copy_requested)
        self._form.left.connect(self._leave)
        self._form.versions_requested.connect(self.versions_requested)
        self._writing.turned.connect(self._on_turned)
        self._writing.open_wanted.connect(self.open_question)
        self._form.opened_new.connect(self._go_on_new)
        self._form.drafts_changed.connect(self.drafts_changed)
        self._laid_out.timeout.connect(self._reveal_fault)
        self._form.faulted.connect(self._show_fault)
        self.bulk.opened.connect(self._show_fault)

    def _assemble(self) -> None:
        self.body.addWidget(self._head)
        self.body.addSpacing(16)
        self.body.addWidget(self._list, 1)
        self.body.addWidget(self._writing)
        self.body.addWidget(self._reports, 1)
        self.body.addStretch()
        self.footer.setContentsMargins(0, 12, 0, 0)
        self.footer.setSpacing(12)
        self.footer.addWidget(self._form.bar.message)
        self._fit_room()
        above = self._head.controls()
        controls = [*above, *self._list.controls(), *self._form.controls()]
        for before, after in pairwise(controls):
            QWidget.setTabOrder(before, after)

    def _shortcut(self, key: str, slot: Callable[[], None]) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(slot)
        return shortcut

    def _show_list(self) -> None:
        self._list.show_unfinished(self._form.has_new(), len(self._form.changed()))
        self._show(self._list)

    def _show_form(self) -> None:
        about = self.tr("Saving adds this to your own questions and hides the built-in one.")
        self._head.tell(about if self._form.copying else "")
        self._form.bar.show_way_back(self.tr("Back to the round") if self._in_play else "")
        self._show(self._writing)
        self.scroll_to_top()
        self._form.focus_first()

    def _show(self, part: QWidget) -> None:
        in_form, in_reports = part is self._writing, part is self._reports
        heading = self.tr("Reports") if in_reports else self.tr("Questions")
        self._head.set_heading(self._form.title() if in_form else heading)
        for each in (self._list, self._writing, self._reports):
            each.setVisible(each is part)
        self._head.show_passing(shown=part is self._list)
        self._form.bar.setVisible(in_form)
        self._form.bar.message.setVisible(in_form and bool(self._form.bar.message.text()))
        for key in self._form_keys:
            key.setEnabled(in_form)
        for key in self._list_keys:  # in the form they are the fields' own
            key.setEnabled(part is self._list and self._changeable)
        self._leave_key.setEnabled(in_form or in_reports)

    def _fit_room(self) -> None:
        """Let the form's buttons scroll along where the page is low."""
        look, bar = theme(), self._form.bar
        wide = self.width() >= _ONE_LINE_FROM * look.scale
        low = self.height() < _HIGH_FROM * look.scale
        self._head.fit(wide=wide, low=low)
        place = self.body if low else self.footer
        if place.indexOf(bar) < 0:
            place.addWidget(bar)
