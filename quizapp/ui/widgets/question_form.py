"""The form in which a question is written, changed or read; nothing typed into it is lost."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.errors import Code
from quizapp.items.draft import Draft, DraftError, draft_of, item_from
from quizapp.items.listed import ListedItem
from quizapp.items.unsaved import NEW, Unsaved
from quizapp.ui.widgets.picture_field import PictureField
from quizapp.ui.widgets.question_bar import QuestionBar
from quizapp.ui.widgets.question_fields import EMPTY, QuestionFields
from quizapp.ui.wording import say

_KEPT_WITHIN_MS = 1000


class QuestionForm(QWidget):
    """Hold one question; hand it over as a draft once it can be played.

    What was typed for a question and not saved is kept until the form is opened for that
    question again. Who goes on with the next need not wait until the bank holds the last. The
    ``bar`` with the buttons is a widget of its own: its place depends on the room.
    """

    save_requested = Signal(object, object)
    copy_requested = Signal(object, object)
    left = Signal()
    opened_new = Signal()
    """The form went on to a new question by itself."""
    faulted = Signal(QWidget)
    edited = Signal()
    versions_requested = Signal(object, bool)
    """The earlier versions of a question are wanted; with whether it is the user's own."""
    settled = Signal()
    """Which of two changes of a question is to stay is no matter any more."""
    theirs_wanted = Signal(object, str)
    """What others have made of a question is wanted, since it had this stamp."""
    drafts_changed = Signal()
    """What is typed is not what it was a second ago."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_form")
        self.bar = QuestionBar()
        self._uid = NEW
        self._ref = ""
        self._read_only = False
        self._copying = False
        self._changeable = True
        self._start = EMPTY
        self._made_from = ""
        self._over = ""
        self._unsaved = Unsaved()
        self._discarded: Draft | None = None
        self._changed = QTimer(self, singleShot=True, interval=_KEPT_WITHIN_MS)
        self._changed.timeout.connect(self.drafts_changed)
        self._title = ""
        self._fields = QuestionFields()
        self._fields.edited.connect(self._show_state)
        self._fields.edited.connect(self.bar.forget_fault)
        self._fields.edited.connect(self._await_pause)
        self._fields.edited.connect(self.edited)
        self.bar.save_requested.connect(self.save)
        self.bar.next_requested.connect(self.save_and_next)
        self.bar.copy_requested.connect(self.copy)
        self.bar.leave_requested.connect(self.leave)
        self.bar.versions_requested.connect(
            lambda: self.versions_requested.emit(self._uid, not self._read_only)
        )
        self.bar.discard_requested.connect(self._discard)

        # Assemble
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._fields)
        self.write_new()

    def set_changeable(self, changeable: bool) -> None:
        """Say whether questions can be changed here at all; else they can be read."""
        self._changeable = changeable

    def write_new(self) -> None:
        """Open the form for a new question, with what was typed for it before."""
        self._open(NEW, "", EMPTY, self.tr("New question"))

    def open_question(self, listed: ListedItem) -> None:
        """Open the form for a question of the bank; built-in ones can only be read."""
        own = listed.own and self._changeable
        title = self.tr("Change the question") if own else self.tr("Read the question")
        start = replace(draft_of(listed.item), pack=listed.pack_ref)
        start = replace(start, made_from=listed.stamp)
        self._open(listed.uid, listed.item.ref, start, title, own=own)

    def open_copy(self, listed: ListedItem) -> None:
        """Open the form for a copy that takes the place of a built-in question."""
        title = self.tr("Fix a copy of the question")
        self._open(listed.uid, listed.item.ref, draft_of(listed.item), title, copying=True)

    def save_and_next(self) -> None:
        """Save, and go on with the next question where it is a new one."""
        self.save(go_on=True)

    def copy(self) -> None:
        """Begin a new question that says what this one says, unless there is one already."""
        if not self._changeable:
            return
        if self._uid == NEW:
            self.bar.say(self.tr("This question is new: save it, then it can be copied."))
        elif self._unsaved.has_new:
            self.bar.say(
                self.tr("Another new question is not saved yet: save or discard it first.")
            )
        else:
            typed = self._fields.draft()
            if self._read_only:  # the game's own packs take no more questions
                typed = replace(typed, pack="")
            self.write_new()
            self._fields.set_draft(typed)
            self.bar.say(self.tr("This is a copy, and not saved yet."))
            self.opened_new.emit()

    def save(self, *, go_on: bool = False) -> None:
        """Hand the question over where it can be played; else say why not, and where."""
        if self._read_only or self._unsaved.awaits(self._uid):
            return
        if self._uid == NEW and self._unsaved.on_the_way and not self._dirty():
            return  # the key was held down
        draft = self._fields.draft()
        try:
            item_from(draft, self._ref or "new")
        except DraftError as error:
            self._refuse(error)
            return
        if self._uid != NEW and not self._dirty():
            self.leave()
            return
        uid, moves_on = self._uid, go_on and self._uid == NEW
        wish = self.copy_requested if self._copying else self.save_requested
        self._unsaved.send(uid, draft, moved_on=moves_on)
        if moves_on:
            self._write_next(draft)
        else:
            self.bar.say(self.tr("Saving …"))
            self._show_state()
        wish.emit(uid, replace(draft, made_from=self._over))

    def leave(self) -> None:
        """Go back to the list; what was typed is kept."""
        self._keep()
        self.left.emit()

    def saved(self, listed: ListedItem, uid: bytes) -> bool:
        """Take note that the bank holds what was sent; tell whether the form is done with it.

        ``uid`` is what it was sent as: ``NEW``, or the built-in question that was copied.
        """
        sent = self._unsaved.arrived(uid)
        draft = sent.draft if sent else draft_of(listed.item)
        self._await_pause()  # what is on its way is kept as a draft, too
        if sent is not None and sent.moved_on:
            if self._uid == NEW and not self.bar.tells_of_a_fault:
                self.bar.say(self._next_words(draft))
            return False
        if self._uid != uid:
            kept = self._unsaved.of(uid)
            self._unsaved.forget(uid)
            if kept not in (None, draft):
                made_from = listed.stamp if listed.uid == uid else ""
                self._unsaved.keep(uid, replace(kept, made_from=made_from))
            self._show_state()
            return False
        self._unsaved.forget(uid)
        if self._fields.draft() == draft:
            self._start = draft
            self.open_question(listed)
            return True
        self._go_on_with(listed, draft)
        return False

    def changed_elsewhere(self, listed: ListedItem) -> None:
        """Take note of what a question says by now: to save again is to save over that."""
        if self._uid == listed.uid:
            self._start = replace(draft_of(listed.item), pack=listed.pack_ref)
            self._over = listed.stamp
            self._show_state()

    def take_theirs(self) -> None:
        """Show what the bank holds; what was typed can be brought back."""
        if self._dirty():
            self._discard()

    def refused(self, text: str, uid: bytes) -> bool:
        """Say why the bank did not keep a question; tell whether that can be read here."""
        sent = self._unsaved.arrived(uid)
        self._show_state()
        if sent is not None and sent.moved_on:
            return self._bring_back(sent.draft, text)
        if self._uid == uid:
            self.bar.say(text, fault=True)
        return self._uid == uid

    @property
    def picture(self) -> PictureField:
        """The field for the question's picture."""
        return self._fields.more.picture

    @property
    def uid(self) -> bytes:
        """The uid of the question that is open; NEW where the bank has none yet."""
        return self._uid

    @property
    def copying(self) -> bool:
        """Whether the form is open for a copy of a built-in question."""
        return self._copying

    @property
    def read_only(self) -> bool:
        """Whether the question can be read but not changed."""
        return self._read_only

    def draft(self) -> Draft:
        """Return what is typed."""
        return self._fields.draft()

    def jump(self, part: str, words: str) -> None:
        """Go to a part of the question, as Finding names it, and select words in it."""
        self.faulted.emit(self._fields.jump(part, words))

    def title(self) -> str:
        """Return what the form is for: a new question, one to change, or one to read."""
        return self._title

    def set_categories(self, categories: Sequence[str]) -> None:
        """Offer these categories."""
        self._fields.set_categories(categories)

    def set_packs(self, packs: Sequence[tuple[str, str]]) -> None:
        """Offer these packs, by ref and title."""
        self._fields.more.set_packs(packs)

    def has_new(self) -> bool:
        """Tell whether a new question was begun and not saved."""
        return self._unsaved.has_new or (self._uid == NEW and self._dirty())

    def changed(self) -> list[bytes]:
        """Return the questions of the bank that hold changes which are not saved."""
        return self._unsaved.changed

    def make_new(self, uid: bytes) -> None:
        """Keep what was typed for a question that is no more as a new one."""
        typed = self._unsaved.of(uid)
        self._unsaved.forget(uid)
        if typed is not None:
            self._unsaved.bring_back(replace(typed, made_from=""))

    def drafts(self) -> dict[bytes, Draft]:
        """Return what was typed and not saved, by the question's uid (NEW: a new one)."""
        self._keep()
        return self._unsaved.all()

    def set_drafts(self, drafts: Mapping[bytes, Draft]) -> None:
        """Take up what was typed before the window was closed."""
        self._unsaved.take_up(drafts)
        begun = self._unsaved.of(NEW)
        if begun is not None:
            self._unsaved.forget(NEW)
            self._fields.set_draft(begun)
        self._show_state()

    def focus_first(self) -> None:
        """Put the keyboard where writing or reading begins."""
        self._fields.field("stem").setFocus(Qt.FocusReason.OtherFocusReason)

    def controls(self) -> list[QWidget]:
        """Return every control in the order of the Tab key."""
        return [*self._fields.controls(), *self.bar.buttons()]

    def _open(
        self,
        uid: bytes,
        ref: str,
        start: Draft,
        title: str,
        *,
        own: bool = True,
        copying: bool = False,
    ) -> None:
        """Show a question, with what was typed for it and not saved."""
        self._keep()
        self.settled.emit()
        self._uid, self._ref, self._read_only, self._copying = uid, ref, not own, copying
        self._discarded = None
        self._title = title
        self._fields.set_read_only(self._read_only)
        self._fields.set_draft(start)
        self._start = self._fields.draft()  # as the fields hold it
        kept = self._unsaved.of(uid) if own else None
        self._fields.set_draft(kept or start)
        self._over = start.made_from
        self._made_from = (kept.made_from if kept else "") or start.made_from
        if not own:
            self.bar.say(say(Code.ITEM_BUILT_IN if self._changeable else Code.BANK_NOT_ALLOWED, {}))
        elif self._made_from != self._over and self._dirty():
            self.bar.say(
                self.tr(
                    "What you had typed here was kept, but the question was changed elsewhere "
                    "meanwhile: save to keep yours, or discard it to see what it says now."
                ),
                fault=True,
            )
            self.theirs_wanted.emit(uid, self._made_from)
        else:
            self.bar.say(self.tr("What you had typed here was kept.") if kept else "")

    def _write_next(self, last: Draft) -> None:
        """Begin the next question, with what is likely to be the same."""
        self._start = self._fields.draft()  # what is on its way is no draft of a new one
        self._unsaved.forget(NEW)
        self._open(NEW, "", replace(EMPTY, **_carried(last)), self.tr("New question"))
        self.bar.say(self.tr("Saving …"))
        self.opened_new.emit()

    def _next_words(self, last: Draft) -> str:
        if any(_carried(last).values()):
            return self.tr(
                "Saved. Category, difficulty, language and source stay for the next one."
            )
        return self.tr("Saved. Here is the next one.")

    def _go_on_with(self, listed: ListedItem, saved: Draft) -> None:
        """Have the form be that of a saved question, with what was typed since as it stands."""
        self.settled.emit()
        self._uid, self._ref, self._copying = listed.uid, listed.item.ref, False
        self._title = self.tr("Change the question")
        self._start = saved
        self._over = self._made_from = listed.stamp
        self.bar.say(self.tr("Saved, without what you have typed since."))
        self._show_state()

    def _bring_back(self, draft: Draft, why: str) -> bool:
        """Show a new question that the bank did not take, or keep it until the next is done."""
        if self._uid == NEW and not self._dirty():
            self._fields.set_draft(draft)
            self.bar.say(why, fault=True)
            self._show_state()
            return True
        self._unsaved.bring_back(draft)
        if self._uid == NEW:
            kept = self.tr("The question before is not lost: it comes back after this one.")
            self.bar.say(f"{why} {kept}", fault=True)
        return self._uid == NEW

    def _await_pause(self) -> None:
        if not self._changed.isActive():
            self._changed.start()

    def _keep(self) -> None:
        """Keep what was typed for the question in the form."""
        if self._read_only:
            return
        if self._dirty():
            self._unsaved.keep(self._uid, self._typed())
        else:
            self._unsaved.forget(self._uid)

    def _typed(self) -> Draft:
        return replace(self._fields.draft(), made_from=self._made_from)

    def _dirty(self) -> bool:
        return not self._read_only and self._fields.draft() != self._start

    def _refuse(self, error: DraftError) -> None:
        """Say what is wrong and put the keyboard where it is."""
        self.bar.say(say(error.code, error.values), fault=True)
        field = self._fields.field(error.field, error.option)
        for control in self._fields.controls():
            control.setAccessibleDescription(self.bar.message.text() if control is field else "")
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.faulted.emit(field)

    def _discard(self) -> None:
        """Go back to what the bank holds; the same button brings the typed text back."""
        typed = self._typed() if self._dirty() else None
        back = self._discarded if typed is None else None
        self._fields.set_draft(back or self._start)
        if back is None:
            self._start = self._fields.draft()
        self._made_from = back.made_from if back else self._over
        self._discarded = typed
        self.settled.emit()
        self.bar.say("")
        self._show_state()
        self.focus_first()

    def _show_state(self) -> None:
        """Offer what can be done now."""
        discard = self.tr("Discard changes") if self._dirty() else ""
        if not discard and self._discarded:
            discard = self.tr("Bring my text back")
        self.bar.show_buttons(
            writable=not self._read_only,
            new=self._uid == NEW,
            copied=self._uid != NEW and not self._copying and self._changeable,
            saving=self._unsaved.awaits(self._uid),
            discard=discard,
        )


def _carried(last: Draft) -> dict[str, Any]:
    """Return what the next question is likely to share with the last."""
    names = ("category", "difficulty", "language", "pack", "source_title", "source_place")
    return {name: getattr(last, name) for name in (*names, "source_address")}
