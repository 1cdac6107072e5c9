"""The workshop and the bank: what is listed, and what becomes of a typed question."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from quizapp.errors import Code, QuizError
from quizapp.items.checks import check_item
from quizapp.items.draft import Draft, DraftError, item_from
from quizapp.items.item import Item
from quizapp.items.listed import ListedItem
from quizapp.items.unsaved import NEW
from quizapp.ui.bulk_desk import BulkDesk
from quizapp.ui.change_words import redo_words, undo_words
from quizapp.ui.pages.workshop import WorkshopPage
from quizapp.ui.picture_desk import PictureDesk
from quizapp.ui.picture_field_desk import PictureFieldDesk
from quizapp.ui.question_list_desk import QuestionListDesk
from quizapp.ui.reports_desk import ReportsDesk
from quizapp.ui.wording import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from quizapp.bank.bank import Bank
    from quizapp.bank.changes import Change
    from quizapp.items.alike_pair import Alike
    from quizapp.items.selection import Selection
    from quizapp.items.theirs import Theirs
    from quizapp.ui.desk import Desk

    _Known = tuple[list[str], list[tuple[str, str]], Change | None, Change | None]

_NEW_REF = "new"
_MOST_ALIKE = 3


class WorkshopDesk(QObject):
    """Carries the workshop's wishes to the bank and its answers back."""

    message_wanted = Signal(str, str)
    reports_counted = Signal(int)

    def __init__(self, desk: "Desk", parent: QObject) -> None:
        super().__init__(parent)
        self.page = WorkshopPage()
        self._desk = desk
        self._looked_for = ""
        self._pictures = PictureFieldDesk(self.page.picture_field, desk, self)
        self._previewed = PictureDesk(self.page.writing, desk, self)
        self._reports = ReportsDesk(self.page, desk, self)
        self.list = QuestionListDesk(self.page, desk, self)
        self.list.failed.connect(self._tell)
        self._bulk = BulkDesk(self.page, desk, self)
        self._bulk.failed.connect(self._tell)
        self._bulk.told.connect(self.message_wanted)
        self._bulk.changed.connect(self.refresh)
        self.page.save_requested.connect(self._on_save)
        self.page.copy_requested.connect(self._on_copy)
        self.page.unsaved_wanted.connect(self._on_unsaved)
        self.page.hide_requested.connect(self._on_hide)
        self.page.delete_requested.connect(self._on_delete)
        self.page.writing.alike_wanted.connect(self._on_alike)
        self.page.writing.theirs_wanted.connect(self._on_theirs_wanted)
        self.page.undo_requested.connect(self._on_undo)
        self.page.redo_requested.connect(self._on_redo)
        self._reports.failed.connect(self._tell)
        self._reports.counted.connect(self.reports_counted)

    def refresh(self) -> None:
        """List the questions anew."""
        if self._desk.bank is None:
            return
        self.page.set_changeable(self._desk.bank.may_write_questions)
        self._reports.refresh()

        def ask(bank: "Bank") -> "_Known":
            return bank.categories(), bank.pack_choices(), bank.last_change(), bank.next_redo()

        def done(answer: "_Known") -> None:
            categories, packs, change, undone = answer
            self.page.set_categories(categories)
            self.page.set_packs(packs)
            self.page.set_undo(*((undo_words(change.kind), change.uid) if change else ("", None)))
            self.page.set_redo(*((redo_words(undone.kind), undone.uid) if undone else ("", None)))

        self._desk.read(ask, done, self._tell)
        self.list.refresh()
        self._bulk.refresh()

    def when_chosen(self, told: "Callable[[Selection], None]") -> None:
        """Tell what is selected in the list: several questions, else all that are found."""
        selected = self.page.selection()
        if len(selected) > 1:
            told(selected)
        else:
            self.list.when_found(told)

    def fix(self, listed: ListedItem) -> None:
        """Open a question for a player who wants to fix it and to play on."""
        self.refresh()
        self.page.fix(listed)

    def _on_save(self, uid: bytes, draft: Draft) -> None:
        def change(bank: "Bank", item: Item) -> ListedItem:
            if uid == NEW:
                return bank.add(item, draft.pack)
            return bank.change(uid, item, whole=True, pack=draft.pack, over=draft.made_from)

        self._save(uid, draft, change)

    def _on_copy(self, uid: bytes, draft: Draft) -> None:
        self._save(uid, draft, lambda bank, item: bank.replace_by_copy(uid, item, whole=True))

    def _save(self, uid: bytes, draft: Draft, how: "Callable[[Bank, Item], ListedItem]") -> None:
        try:
            item = item_from(draft, _NEW_REF)
        except DraftError as error:
            self._refuse(uid, error)
            return
        self._desk.write(
            lambda bank: how(bank, item),
            lambda listed: self._saved(uid, listed),
            lambda error: self._on_refused(uid, draft.made_from, error),
        )

    def _on_refused(self, uid: bytes, began: str, error: QuizError) -> None:
        if error.code is Code.ITEM_CHANGED:
            self._on_theirs_wanted(uid, began, error)
        else:
            self._refuse(uid, error)

    def _on_theirs_wanted(self, uid: bytes, began: str, error: QuizError | None = None) -> None:
        """Show what others have made of a question, after the ``error`` with which it was told."""

        def show(theirs: "Theirs | None") -> None:
            if theirs is not None:
                self.page.changed_elsewhere(theirs)
            told = error if theirs else QuizError(Code.ITEM_GONE)
            if told is not None:
                self._refuse(uid, told)

        self._desk.read(
            lambda bank: bank.theirs(uid, began), show, lambda error: self._refuse(uid, error)
        )

    def _on_unsaved(self, uid: bytes) -> None:
        def show(now: list[ListedItem]) -> None:
            if now:
                self.page.open_question(now[0])
            else:
                self.page.make_new(uid)

        self._desk.read(lambda bank: bank.listed([uid]), show, self._tell)

    def _on_alike(self, stem: str, options: tuple[str, ...], uid: bytes) -> None:
        self._looked_for = stem

        def ask(bank: "Bank") -> "list[Alike]":
            wanted = stem == self._looked_for  # else more was typed while this waited
            return bank.alike(stem, options, _MOST_ALIKE, uid or None) if wanted else []

        def show(found: "list[Alike]") -> None:
            self.page.writing.show_alike(stem, [one.listed for one in found])

        self._desk.read(ask, show, self._tell)

    def _on_hide(self, uid: bytes, hidden: bool) -> None:
        self._desk.write(
            lambda bank: bank.set_hidden(uid, hidden=hidden), self._changed, self._tell
        )

    def _on_delete(self, uid: bytes, stamp: str) -> None:
        self._desk.write(lambda bank: bank.remove(uid, over=stamp), self._changed, self._tell)

    def _on_undo(self, uid: bytes) -> None:
        def undo(bank: "Bank") -> bool:
            latest = bank.last_change()  # the button may still speak of the one before
            if latest is not None and latest.uid == uid:
                bank.undo(uid)
            return latest is not None and latest.uid == uid

        self._desk.write(undo, self._stepped, self._on_undo_refused)

    def _on_undo_refused(self, error: QuizError) -> None:
        self.page.undo_refused()
        self._tell(error)

    def _on_redo(self, uid: bytes) -> None:
        def redo(bank: "Bank") -> bool:
            following = bank.next_redo()
            if following is not None and following.uid == uid:
                bank.redo(uid)
            return following is not None and following.uid == uid

        self._desk.write(redo, self._stepped, self._tell)

    def _stepped(self, done: bool) -> None:
        """Say where a newer change was found than the button spoke of: it is left alone."""
        if not done:
            self.page.undo_refused()
            told = self.tr("Something was changed meanwhile. Undo and redo now name that.")
            self.message_wanted.emit(told, "info")
        self.refresh()

    def _saved(self, uid: bytes, listed: ListedItem) -> None:
        self.page.saved(listed, uid)
        self._changed(listed)
        for finding in check_item(listed.item):
            if finding.code is Code.NEAR_SAME_OPTIONS:
                self.message_wanted.emit(say(finding.code, finding.values), "warning")

    def _changed(self, _result: object) -> None:
        self.refresh()

    def _refuse(self, uid: bytes, error: QuizError) -> None:
        self.page.refused(say(error.code, error.values), uid)

    def _tell(self, error: QuizError) -> None:
        self.message_wanted.emit(say(error.code, error.values), "error")
        self.refresh()
