"""A control with its name above it."""

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from quizapp.ui.widgets.plain_label import PlainLabel


class Field(QWidget):
    """One control and its label, kept together."""

    def __init__(self, label: str, control: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = PlainLabel(label, "label", muted=True)
        self._label.setBuddy(control)
        self._label.setWordWrap(False)
        self._control = control
        control.setAccessibleName(label)
        # Assemble
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addWidget(control)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(control.sizePolicy().hasHeightForWidth())
        self.setSizePolicy(policy)

    def set_label(self, label: str) -> None:
        """Give the control another name."""
        self._label.setText(label)
        self._control.setAccessibleName(label)
