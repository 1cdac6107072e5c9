"""Why each wrong answer of a question being written is wrong."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from quizapp.limits import MAX_OPTIONS
from quizapp.text import is_blank
from quizapp.ui.widgets.plain_label import PlainLabel

_SHOWN = 60


class QuestionFeedback(QWidget):
    """A line for each wrong answer that has a text; what is written stays when it goes."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_feedback")
        self._names: list[PlainLabel] = []
        self._fields: list[QLineEdit] = []
        self._rows: list[QWidget] = []
        self._none = PlainLabel(
            self.tr("Once there are wrong answers, a line for each."), "caption"
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._none)
        for place in range(MAX_OPTIONS):
            column.addWidget(self._build_row(place + 1))
        self.show_options((), None)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Show what is said of the answers, by their places."""
        for place, field in enumerate(self._fields):
            field.setText(texts[place] if place < len(texts) else "")
            field.setCursorPosition(0)

    def texts(self) -> tuple[str, ...]:
        """Return what is said of the answers; empty ones at the end are left out."""
        texts = [field.text() for field in self._fields]
        while texts and not texts[-1]:
            texts.pop()
        return tuple(texts)

    def show_options(self, options: Sequence[str], key: int | None) -> None:
        """Show a line for each wrong one of these answers."""
        shown = 0
        for place, row in enumerate(self._rows):
            text = options[place] if place < len(options) else ""
            wanted = place != key and not is_blank(text)
            short = text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"
            self._names[place].setText(f"{place + 1}  {short}")
            row.setVisible(wanted)
            shown += wanted
        self._none.setVisible(not shown)

    def set_read_only(self, read_only: bool) -> None:
        """Let the lines be read but not changed, or changed again."""
        for field in self._fields:
            field.setReadOnly(read_only)

    def field(self, place: int) -> QLineEdit:
        """Return the line of the answer at a place, from 0."""
        return self._fields[place]

    def controls(self) -> list[QWidget]:
        """Return every control in the order of the Tab key."""
        return list(self._fields)

    def _build_row(self, number: int) -> QWidget:
        row = QWidget()
        name = PlainLabel("", "caption", muted=True)
        field = QLineEdit()
        field.setObjectName(f"question_feedback_{number}")
        field.setAccessibleName(self.tr("Why answer {number} is wrong").format(number=number))
        field.setPlaceholderText(self.tr("Optional"))
        field.textEdited.connect(self.edited)
        self._names.append(name)
        self._fields.append(field)
        self._rows.append(row)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(name)
        column.addWidget(field)
        return row
