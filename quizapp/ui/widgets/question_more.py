"""The fields of a question that are needed now and then, behind a button that folds them out."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from quizapp.items.draft import Arrangement, Draft
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.field import Field
from quizapp.ui.widgets.picture_field import PictureField
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.question_feedback import QuestionFeedback
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.wording import listed


class QuestionMore(QWidget):
    """Feedback, source, tags, language, order and picture; folded in, it says what it holds."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_more")
        self._button = QuietButton(self.tr("More fields"), icon="down")
        self._button.setObjectName("question_more_button")
        self._filled = PlainLabel("", "caption", muted=True)
        self._filled.setObjectName("more_fields_filled")
        self.feedback = QuestionFeedback()
        self._lines = {
            "source_title": self._line("source_title", self.tr("Source")),
            "source_place": self._line("source_place", self.tr("Place in the source")),
            "source_address": self._line("source_address", self.tr("Address, shown as text")),
            "tags": self._line("tags", self.tr("Tags, parted by commas")),
            "language": self._line("language", self.tr("Language, such as en or de")),
        }
        self._pack = ""
        self._packs = ChoiceBox()
        self._packs.setObjectName("question_pack")
        self._arrangement = Segmented("question_arrangement")
        for value, words in (
            (Arrangement.SHUFFLED, self.tr("Shuffled")),
            (Arrangement.FIXED, self.tr("As written")),
            (Arrangement.LAST, self.tr("The last stays last")),
        ):
            self._arrangement.add(value, words, f"arrangement_{value}")
        self.picture = PictureField()
        self._pack_field = Field(self.tr("Pack"), self._packs)
        self._content = QWidget()
        self._connect()
        self._assemble()
        self.fold(folded=True)

    def set_draft(self, draft: Draft) -> None:
        """Show what a draft holds of these fields."""
        self.feedback.set_texts(draft.feedback)
        self.feedback.show_options(draft.options, draft.key)
        for name, line in self._lines.items():
            line.setText(getattr(draft, name))
            line.setCursorPosition(0)
        self._arrangement.set_value(draft.arrangement)
        self.picture.set_picture(draft.picture, draft.picture_description)
        self._pack = draft.pack
        self._show_pack()
        self._say_filled()

    def set_packs(self, packs: Sequence[tuple[str, str]]) -> None:
        """Offer these packs, by ref and title; where there is one alone, nothing is to choose."""
        self._packs.clear()
        for ref, title in packs:
            self._packs.addItem(title, ref)
        self._show_pack()

    def added_to(self, draft: Draft) -> Draft:
        """Return a draft with what these fields hold."""
        arranged = self._arrangement.value()
        return replace(
            draft,
            feedback=self.feedback.texts(),
            source_title=self._lines["source_title"].text(),
            source_place=self._lines["source_place"].text(),
            source_address=self._lines["source_address"].text(),
            tags=self._lines["tags"].text(),
            language=self._lines["language"].text(),
            arrangement=arranged if isinstance(arranged, Arrangement) else Arrangement.SHUFFLED,
            picture=self.picture.digest,
            picture_description=self.picture.description,
            pack=self._pack,
        )

    def set_read_only(self, read_only: bool) -> None:
        """Let the fields be read but not changed, or changed again."""
        for line in self._lines.values():
            line.setReadOnly(read_only)
        self.feedback.set_read_only(read_only)
        self.picture.set_read_only(read_only)
        self._arrangement.setEnabled(not read_only)
        self._packs.setEnabled(not read_only)

    def field(self, name: str, option: int | None = None) -> QWidget | None:
        """Return the control of a field as Draft names it; None: it is not here."""
        if name == "feedback" and option is not None:
            return self.feedback.field(option)
        if name in ("picture", "picture_description"):
            description = self.picture.controls()[-1]
            return self.picture.controls()[0] if not self.picture.digest else description
        return self._lines.get("source_title" if name == "source" else name)

    def fold(self, *, folded: bool) -> None:
        """Show the button only, or all fields."""
        self._content.setVisible(not folded)
        self._button.set_words(self.tr("More fields") if folded else self.tr("Fewer fields"))
        self._button.set_icon_name("down" if folded else "")
        self._say_filled()

    def controls(self) -> list[QWidget]:
        """Return every control in the order of the Tab key."""
        return [
            self._button,
            self._packs,
            *self.feedback.controls(),
            *self._lines.values(),
            *self._arrangement.findChildren(QWidget),
            *self.picture.controls(),
        ]

    def _line(self, name: str, words: str) -> QLineEdit:
        line = QLineEdit()
        line.setObjectName(f"question_{name}")
        line.setAccessibleName(words)
        line.textEdited.connect(self.edited)
        return line

    def _connect(self) -> None:
        self._button.clicked.connect(self._turn)
        self._packs.activated.connect(self._on_pack)
        self.feedback.edited.connect(self.edited)
        self._arrangement.value_chosen.connect(self.edited)
        self.picture.edited.connect(self.edited)

    def _on_pack(self) -> None:
        self._pack = self._packs.currentData()
        self.edited.emit()

    def _show_pack(self) -> None:
        found = self._packs.findData(self._pack) if self._pack else 0
        self._packs.setCurrentIndex(found)
        self._pack_field.setVisible(self._packs.count() > 1 and found >= 0)

    def _turn(self) -> None:
        self.fold(folded=self._content.isVisibleTo(self))

    def _say_filled(self) -> None:
        """Say, while they are folded in, which of the fields hold something."""
        held = self.added_to(Draft("", (), None))
        named = (
            (any(held.feedback), self.tr("feedback")),
            (held.source_title or held.source_place or held.source_address, self.tr("source")),
            (held.tags, self.tr("tags")),
            (held.language, self.tr("language")),
            (held.arrangement is not Arrangement.SHUFFLED, self.tr("order")),
            (held.picture, self.tr("picture")),
        )
        words = listed(name for filled, name in named if filled)
        text = self.tr("Filled in: {fields}").format(fields=words) if words else ""
        self._filled.setText(text)
        self._filled.setVisible(bool(text) and self._content.isHidden())
        self._button.setAccessibleDescription(text)

    def _assemble(self) -> None:
        inner = QVBoxLayout(self._content)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(16)
        inner.addWidget(self._pack_field)
        self._add_labelled(inner, self.tr("Why a wrong answer is wrong"), self.feedback)
        for line in self._lines.values():
            self._add_labelled(inner, line.accessibleName(), line)
        self._add_labelled(inner, self.tr("Order of the answers"), self._arrangement)
        self._add_labelled(inner, self.tr("Picture"), self.picture)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._button)
        column.addWidget(self._filled)
        column.addWidget(self._content)
        for before, after in pairwise(self.controls()):
            QWidget.setTabOrder(before, after)

    def _add_labelled(self, into: QVBoxLayout, text: str, control: QWidget) -> None:
        column = QVBoxLayout()
        column.setSpacing(theme().px(6))
        column.addWidget(PlainLabel(text, "caption", muted=True))
        column.addWidget(control)
        into.addLayout(column)
