"""Everything that can be typed about one question."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QBoxLayout, QComboBox, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from quizapp.items.difficulty import Difficulty
from quizapp.items.draft import Draft
from quizapp.items.words_in import place_of
from quizapp.ui.theme import theme
from quizapp.ui.widgets.choice_box import ChoiceBox
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.question_more import QuestionMore
from quizapp.ui.widgets.question_options import QuestionOptions
from quizapp.ui.wording import difficulty_word

EMPTY = Draft(stem="", options=(), key=None)
_SIDE_BY_SIDE_FROM = 480
_LINES, _LINE, _PADDING = 2, 24, 20
_DIFFICULTIES = (None, Difficulty.EASY, Difficulty.MEDIUM, Difficulty.HARD)


class QuestionFields(QWidget):
    """Stem, answers, explanation and all else about a question, in and out as one draft."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_fields")
        self._stem = self._text_field("question_stem", self.tr("Question"))
        self._options = QuestionOptions()
        self._explanation = self._text_field("question_explanation", self.tr("Explanation"))
        self._category = ChoiceBox()
        self._category.setObjectName("question_category")
        self._category.setAccessibleName(self.tr("Category"))
        self._category.setEditable(True)
        self._category.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._difficulty = ChoiceBox()
        self._difficulty.setObjectName("question_difficulty")
        self._difficulty.setAccessibleName(self.tr("Difficulty"))
        for difficulty in _DIFFICULTIES:
            self._difficulty.addItem(difficulty_word(difficulty), difficulty)
        self.more = QuestionMore()
        self._connect()
        self._assemble()

    def set_draft(self, draft: Draft) -> None:
        """Show a draft."""
        with QSignalBlocker(self):
            self._stem.setPlainText(draft.stem)
            self._options.set_options(draft.options, draft.key)
            self._explanation.setPlainText(draft.explanation)
            self._category.setEditText(draft.category)
            self._difficulty.setCurrentIndex(_DIFFICULTIES.index(draft.difficulty))
            self.more.set_draft(draft)
        self.edited.emit()

    def draft(self) -> Draft:
        """Return what the fields hold; empty answers at the end are left out."""
        options, key = list(self._options.options()), self._options.key()
        while options and not options[-1] and len(options) - 1 != key:
            options.pop()
        draft = Draft(
            stem=_text_of(self._stem),
            options=tuple(options),
            key=key,
            explanation=_text_of(self._explanation),
            category=self._category.currentText(),
            difficulty=_DIFFICULTIES[self._difficulty.currentIndex()],
        )
        return self.more.added_to(draft)

    def set_categories(self, categories: Sequence[str]) -> None:
        """Offer these categories; what is typed stays."""
        typed = self._category.currentText()
        with QSignalBlocker(self):
            self._category.clear()
            self._category.addItems([name for name in categories if name])
            self._category.setEditText(typed)

    def set_read_only(self, read_only: bool) -> None:
        """Let the question be read but not changed, or changed again."""
        self._stem.setReadOnly(read_only)
        self._options.set_read_only(read_only)
        self._explanation.setReadOnly(read_only)
        self._category.setEnabled(not read_only)
        self._difficulty.setEnabled(not read_only)
        self.more.set_read_only(read_only)

    def field(self, name: str, option: int | None = None) -> QWidget:
        """Return the control of a field as DraftError names it, folded out where it is folded."""
        further = self.more.field(name, option)
        if further is not None:
            self.more.fold(folded=False)
            return further
        match name:
            case "option":
                return self._options.fault_field(option)
            case "key":
                return self._options.key_button()
            case "explanation":
                return self._explanation
            case "category":
                return self._category
        return self._stem

    def jump(self, part: str, words: str) -> QWidget:
        """Put the keyboard on a part of the question, as Finding names it, and select words."""
        place = self._options.place_of(words) if part == "option" else None
        field = self.field(part, place)
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        if isinstance(field, QLineEdit):
            field.selectAll()
        span = place_of(words, _text_of(self._stem)) if field is self._stem else None
        if span is not None:
            _select(self._stem, *span)
        return field

    def controls(self) -> list[QWidget]:
        """Return every control in the order of the Tab key."""
        answers = self._options.controls()
        usual = [self._stem, *answers, self._explanation, self._category, self._difficulty]
        return [*usual, *self.more.controls()]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put category and difficulty side by side only where both fit."""
        super().resizeEvent(event)
        self._fit()

    def _text_field(self, object_name: str, name: str) -> QPlainTextEdit:
        field = QPlainTextEdit()
        field.setObjectName(object_name)
        field.setAccessibleName(name)
        field.setTabChangesFocus(True)
        return field

    def _connect(self) -> None:
        self._stem.textChanged.connect(self.edited)
        self._options.edited.connect(self.edited)
        self._explanation.textChanged.connect(self.edited)
        self._category.editTextChanged.connect(self.edited)
        self._difficulty.currentIndexChanged.connect(self.edited)
        self.more.edited.connect(self.edited)
        self._options.edited.connect(self._show_wrong)
        theme().changed.connect(self._fit)

    def _assemble(self) -> None:
        self._last_line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._last_line.addLayout(_labelled(self.tr("Category"), self._category), 2)
        self._last_line.addLayout(_labelled(self.tr("Difficulty"), self._difficulty), 1)
        self._last_line.setSpacing(16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(_labelled(self.tr("Question"), self._stem))
        hint = self.tr("Answers, two to eight, one of them right")
        layout.addLayout(_labelled(hint, self._options))
        hint = self.tr("Explanation, shown after the answer")
        layout.addLayout(_labelled(hint, self._explanation))
        layout.addLayout(self._last_line)
        layout.addWidget(self.more)
        layout.addStretch(1)
        for before, after in pairwise(self.controls()):
            QWidget.setTabOrder(before, after)
        self._fit()

    def _show_wrong(self) -> None:
        self.more.feedback.show_options(self._options.options(), self._options.key())

    def _fit(self) -> None:
        """Fit the fields to the text size and the width."""
        look = theme()
        wide = self.width() >= _SIDE_BY_SIDE_FROM * look.scale
        direction = QBoxLayout.Direction
        self._last_line.setDirection(direction.LeftToRight if wide else direction.TopToBottom)
        for field in (self._stem, self._explanation):
            field.setFixedHeight(look.px(_LINES * _LINE + _PADDING))


def _text_of(field: QPlainTextEdit) -> str:
    """Return what was typed; unlike toPlainText this keeps no-break spaces."""
    return field.document().toRawText().translate({0x2028: "\n", 0x2029: "\n"})


def _select(field: QPlainTextEdit, begin: int, end: int) -> None:
    """Select a part of a text, whose places Qt counts in units of UTF-16."""
    text, cursor = _text_of(field), field.textCursor()
    cursor.setPosition(_units(text[:begin]))
    cursor.setPosition(_units(text[:end]), QTextCursor.MoveMode.KeepAnchor)
    field.setTextCursor(cursor)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _labelled(text: str, control: QWidget) -> QVBoxLayout:
    """Return a control with its name above it."""
    column = QVBoxLayout()
    column.setSpacing(theme().px(6))
    column.addWidget(PlainLabel(text, "caption", muted=True))
    column.addWidget(control)
    return column
