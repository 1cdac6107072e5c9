"""A small panel inside the window: a field or two, Apply and Cancel."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.field import Field
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel


class BulkPanel(QWidget):
    """Ask for what all that is selected shall be given; Enter in a line applies it."""

    applied = Signal()
    cancelled = Signal()

    def __init__(self, fields: Mapping[str, QWidget], *more: QWidget) -> None:
        super().__init__()
        self._fields = list(fields.values())
        self._more = more
        self._apply = PrimaryButton(self.tr("Apply"))
        self._apply.above = QuietButton.above
        self._cancel = QuietButton(self.tr("Cancel"), self.tr("Esc"))
        self._apply.setObjectName("bulk_apply")
        self._cancel.setObjectName("bulk_cancel")
        self._apply.clicked.connect(self.applied)
        self._cancel.clicked.connect(self.cancelled)

        # Assemble
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        line = FlowLayout(gap=12)
        for label, control in fields.items():
            line.addWidget(Field(label, control))
        layout.addLayout(line)
        for each in more:
            layout.addWidget(each)
        buttons = FlowLayout(gap=12)
        buttons.addWidget(self._apply)
        buttons.addWidget(self._cancel)
        layout.addLayout(buttons)

    def setObjectName(self, name: str) -> None:
        """Name the panel, and its buttons after it."""
        super().setObjectName(name)
        self._apply.setObjectName(f"{name}_apply")
        self._cancel.setObjectName(f"{name}_cancel")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Apply with Enter from a field; a line hands the key on after it has seen it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.applied.emit()
        else:
            super().keyPressEvent(event)

    def controls(self) -> list[QWidget]:
        """Return every control in the order of the Tab key."""
        choices = [each for each in self._more if not isinstance(each, PlainLabel)]
        inner = [part for each in choices for part in each.findChildren(QWidget)]
        more = [part for part in inner if part.focusPolicy() != Qt.FocusPolicy.NoFocus]
        return [*self._fields, *more, self._apply, self._cancel]

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        self._fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
