"""The answers of a question being written: eight lines, one of them marked as right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QWidget,
)

from quizapp.limits import MAX_OPTIONS, MIN_OPTIONS
from quizapp.text import same_text
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel

_TWO_COLUMNS_FROM = 640


class QuestionOptions(QWidget):
    """Eight answers, in two columns where there is room; empty ones at the end don't count."""

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_options")
        self._rows: list[QWidget] = []
        self._digits: list[PlainLabel] = []
        self._fields: list[QLineEdit] = []
        self._keys: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        for place in range(MAX_OPTIONS):
            self._rows.append(self._build_row(place))
        self._silent = False
        self._group.idToggled.connect(self._on_toggled)  # a screen reader's press is no click

        # Assemble
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        theme().changed.connect(self._fit)
        self._fit()

    def set_options(self, options: Sequence[str], key: int | None) -> None:
        """Show these answers and mark the one at place ``key``."""
        for place, field in enumerate(self._fields):
            field.setText(options[place] if place < len(options) else "")
            field.setCursorPosition(0)
        self._silent = True
        self._group.setExclusive(False)
        policy = Qt.FocusPolicy
        for place, button in enumerate(self._keys):
            button.setChecked(place == key)
            stop = key is None or place == key
            button.setFocusPolicy(policy.StrongFocus if stop else policy.ClickFocus)
        self._group.setExclusive(True)
        self._silent = False

    def options(self) -> tuple[str, ...]:
        """Return all eight texts as they were typed."""
        return tuple(field.text() for field in self._fields)

    def key(self) -> int | None:
        """Return the place of the answer marked as right."""
        place = self._group.checkedId()
        return place if place >= 0 else None

    def set_read_only(self, read_only: bool) -> None:
        """Let the answers be read but not changed, or changed again."""
        for field, button in zip(self._fields, self._keys, strict=True):
            field.setReadOnly(read_only)
            button.setEnabled(not read_only)

    def fault_field(self, option: int | None) -> QLineEdit:
        """Return the line at fault: the named one, a repeated one, else the first empty one."""
        if option is not None:
            return self._fields[option]
        seen: set[str] = set()
        for field in self._fields:
            text = same_text(field.text())
            if not text or text in seen:
                return field
            seen.add(text)
        return self._fields[-1]

    def place_of(self, option: str) -> int | None:
        """Return the place of the answer that says this, however it is spaced."""
        texts = [same_text(field.text()) for field in self._fields]
        wanted = same_text(option)
        return texts.index(wanted) if wanted in texts else None

    def key_button(self) -> QRadioButton:
        """Return where an answer is marked as right: at the marked one, else at the first."""
        return self._keys[self.key() or 0]

    def controls(self) -> list[QWidget]:
        """Return every control in the order of the Tab key."""
        pairs = zip(self._fields, self._keys, strict=True)
        return [control for pair in pairs for control in pair]

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use two columns only where both are wide enough to write in."""
        super().resizeEvent(event)
        self._fit()

    def _build_row(self, place: int) -> QWidget:
        number = place + 1
        row = QWidget(self)
        digit = PlainLabel(str(number), "caption", muted=True)
        digit.setWordWrap(False)
        self._digits.append(digit)
        field = QLineEdit()
        field.setObjectName(f"question_option_{number}")
        field.setAccessibleName(self.tr("Answer {number}").format(number=number))
        if place >= MIN_OPTIONS:
            field.setPlaceholderText(self.tr("Optional"))
        field.textEdited.connect(self.edited)
        button = QRadioButton(self.tr("Right"))
        button.setObjectName(f"question_key_{number}")
        button.setAccessibleName(self.tr("Answer {number} is right").format(number=number))
        self._fields.append(field)
        self._keys.append(button)
        self._group.addButton(button, place)

        # Assemble
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(digit)
        line.addWidget(field, 1)
        line.addWidget(button)
        return row

    def _on_toggled(self, _place: int, chosen: bool) -> None:
        if chosen and not self._silent:
            self.edited.emit()

    def _fit(self) -> None:
        """Put the lines into columns, each read downwards."""
        look = theme()
        columns = 2 if self.width() >= _TWO_COLUMNS_FROM * look.scale else 1
        down = MAX_OPTIONS // columns
        self._grid.setHorizontalSpacing(look.px(24))
        self._grid.setVerticalSpacing(8)
        for digit in self._digits:
            digit.setFixedWidth(look.px(12))
        for place, row in enumerate(self._rows):
            self._grid.addWidget(row, place % down, place // down)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, columns - 1)
