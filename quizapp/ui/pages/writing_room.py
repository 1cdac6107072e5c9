"""Where a question is written: the form, what is worth mending, and how it will be played."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from quizapp.errors import Code, Finding
from quizapp.items.checks import check_item
from quizapp.items.draft import Draft, DraftError, item_from
from quizapp.items.listed import ListedItem
from quizapp.items.theirs import Theirs
from quizapp.ui.theme import theme
from quizapp.ui.widgets.question_form import QuestionForm
from quizapp.ui.widgets.question_remarks import QuestionRemarks
from quizapp.ui.widgets.theirs_panel import TheirsPanel

if TYPE_CHECKING:
    from quizapp.ui.pages.question_preview import QuestionPreview

_BESIDE_FROM = 940
_PAUSE_MS = 300
_OF_THE_KEY = (Code.KEY_LONGEST, Code.ANSWER_IN_STEM)
_GAP, _BELOW = 32, 12


class WritingRoom(QWidget):
    """The form with the preview beside it where there is room, else one or the other."""

    picture_wanted = Signal(str)
    """The preview shows the picture with this hash."""
    alike_wanted = Signal(str, object, object)
    """A stem was typed, with options (the key first) beside it; last the question's own uid."""
    open_wanted = Signal(object)
    """Somebody wants to see a question that is much like the one being written."""
    theirs_wanted = Signal(object, str)
    """What others have made of a question is wanted, since it had this stamp."""
    turned = Signal()
    """The preview came to the place of the form, or the form came back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("writing_room")
        self.form = QuestionForm()
        self._theirs = TheirsPanel()
        self._theirs.keep_requested.connect(self.form.save)
        self._theirs.take_requested.connect(self.form.take_theirs)
        self._theirs.again_requested.connect(self.theirs_wanted)
        self.form.theirs_wanted.connect(self.theirs_wanted)
        self.form.settled.connect(self._theirs.put_away)
        self._preview: QuestionPreview | None = None
        self._turned = False
        self._findings: list[Finding] = []
        self._alike: dict[str, ListedItem] = {}
        self._remarks = QuestionRemarks()
        self._remarks.follow(self.form.controls()[-len(self.form.bar.buttons()) - 1])
        self._remarks.jump_requested.connect(self._jump)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._on_pause)
        self.form.edited.connect(self._pause.start)
        self.form.bar.preview_requested.connect(self.turn)
        self.form.bar.remarks_requested.connect(self._go_to_remarks)
        theme().changed.connect(self._fit)

        # Assemble
        self._written, self._looked_at = QWidget(), QWidget()
        self._columns = [QVBoxLayout(self._written), QVBoxLayout(self._looked_at)]
        for column in self._columns:
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(16)
        self._columns[0].addWidget(self._theirs)
        self._columns[0].addWidget(self.form)
        for before, after in pairwise([*self._theirs.controls(), self.form.controls()[0]]):
            QWidget.setTabOrder(before, after)
        for column in self._columns:
            column.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, _BELOW)
        row.setSpacing(_GAP)
        row.addWidget(self._written, 1)
        row.addWidget(self._looked_at, 1)
        self._looked_at.hide()

    @property
    def turned_away(self) -> bool:
        """Whether the preview stands in the place of the form."""
        return self._turned and not self._beside()

    def turn(self) -> None:
        """Show the preview in the place of the form, or the form again."""
        self._turned = not self._turned and not self._beside()
        self._fit()
        self.turned.emit()

    def turn_back(self) -> None:
        """Show the form."""
        if self._turned:
            self.turn()

    def show_theirs(self, theirs: Theirs) -> None:
        """Show what others have made of the question in the form; to save is to save over it."""
        if self.form.uid == theirs.listed.uid:
            self.form.changed_elsewhere(theirs.listed)
            self._theirs.show_theirs(theirs)
            self.form.faulted.emit(self._theirs)

    def show_picture(self, digest: str, image: QImage | None) -> None:
        """Show the picture that the preview wanted; None: it is missing."""
        if self._preview is not None:
            self._preview.show_picture(digest, image)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the preview beside the form where there is room."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the preview of what is there."""
        super().showEvent(event)
        self._fit()
        self._pause.start()

    def _beside(self) -> bool:
        return self.width() >= _BESIDE_FROM * theme().scale

    def _fit(self) -> None:
        if not self.isVisible():
            return
        beside = self._beside()
        if beside or self._turned:
            self._made_preview().show_draft(self.form.draft())
        self._columns[int(beside)].insertWidget(1 if beside else 2, self._remarks)
        self._looked_at.setVisible(beside or self._turned)
        self._written.setVisible(beside or not self._turned)
        self.form.bar.offer_preview(offered=not beside, shown=self._turned)

    def _on_pause(self) -> None:
        """Say what is worth mending, and show how it looks, of what is typed by now."""
        if not self.isVisible():  # nobody looks; a window may be on its way out
            return
        draft = self.form.draft()
        self._findings = [] if self.form.read_only else _findings(draft)
        if self.form.read_only or not draft.stem.strip():
            self._alike = {}
        else:
            self.alike_wanted.emit(draft.stem, _said_options(draft), self.form.uid)
        self._show_remarks()
        if self._preview is not None and self._preview.isVisible():
            self._preview.show_draft(draft)

    def show_alike(self, stem: str, alike: Sequence[ListedItem]) -> None:
        """Name the questions that are much like the one with a stem, if that stands there still."""
        if stem == self.form.draft().stem and not self.form.read_only:
            self._alike = {one.item.stem: one for one in alike}
            self._show_remarks()

    def _show_remarks(self) -> None:
        alike = [Finding(Code.LIKE_ANOTHER, values={"stem": stem}) for stem in self._alike]
        self._remarks.show_findings([*alike, *self._findings])
        self.form.bar.count_remarks(len(alike) + len(self._findings))

    def _go_to_remarks(self) -> None:
        first = self._remarks.first
        if first is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.form.faulted.emit(first)

    def _jump(self, finding: Finding) -> None:
        if finding.code is Code.LIKE_ANOTHER:
            self.open_wanted.emit(self._alike[str(finding.values["stem"])])
        else:
            self.form.jump(finding.part, finding.words)

    def _made_preview(self) -> "QuestionPreview":
        """Return the preview, made when it is first looked at: it holds a whole page."""
        if self._preview is None:
            from quizapp.ui.pages.question_preview import QuestionPreview  # noqa: PLC0415

            self._preview = QuestionPreview()
            self._preview.picture_wanted.connect(self.picture_wanted)
            self._columns[1].insertWidget(0, self._preview)
            order = [self.form.bar.buttons()[-1], *self._preview.controls()]
            for before, after in pairwise(order):
                QWidget.setTabOrder(before, after)
        return self._preview


def _said_options(draft: Draft) -> tuple[str, ...]:
    """Return the options that are typed by now, the key first where one is marked."""
    places = sorted(range(len(draft.options)), key=lambda place: place != draft.key)
    return tuple(text for place in places if (text := draft.options[place].strip()))


def _findings(draft: Draft) -> list[Finding]:
    """Return what is worth mending in a draft; nothing of one that cannot be played yet."""
    try:
        if draft.key is None:  # what does not hang on the right answer is told already
            found = check_item(item_from(replace(draft, key=0), "draft"))
            return [one for one in found if one.code not in _OF_THE_KEY]
        return check_item(item_from(draft, "draft"))
    except DraftError:
        return []
