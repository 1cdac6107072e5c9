"""The form of a player: a name, a colour and a shape."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from quizapp.game.people import Mark
from quizapp.limits import PLAYER_CHARACTERS
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.field import Field
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.mark_chooser import MarkChooser

_NAME_WIDTH = 400


class PlayerForm(QWidget):
    """Write a name and choose a mark; wish to save them or to go back."""

    save_requested = Signal(str, object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("player_form")
        self._name = QLineEdit()
        self._name.setObjectName("player_edit_name")
        self._name.setMaxLength(PLAYER_CHARACTERS)
        self._mark = MarkChooser()
        self._save = PrimaryButton(self.tr("Save"), self.tr("Enter"))
        self._save.above = QuietButton.above
        self._save.setObjectName("save_player_button")
        self._leave = QuietButton(self.tr("Back"), self.tr("Esc"))
        self._leave.setObjectName("cancel_player_button")
        # Assemble
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        flow.addWidget(self._save)
        flow.addWidget(self._leave)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(Field(self.tr("Name"), self._name))
        column.addWidget(self._mark)
        column.addWidget(buttons, 0, Qt.AlignmentFlag.AlignTop)
        self._save.clicked.connect(self._wish_save)
        self._leave.clicked.connect(self.left)
        theme().changed.connect(self._fit)
        self._fit()

    def edit(self, name: str, mark: Mark) -> None:
        """Show a player to be changed, or the mark that a new one would get."""
        self._name.setText(name)
        self._mark.set_mark(mark)

    def focus_first(self) -> None:
        """Put the keyboard into the name."""
        self._name.setFocus(Qt.FocusReason.OtherFocusReason)
        self._name.selectAll()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Enter wherever in the form it is pressed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self._wish_save()
        else:
            super().keyPressEvent(event)

    def _fit(self) -> None:
        self._name.setMaximumWidth(theme().px(_NAME_WIDTH))

    def _wish_save(self) -> None:
        self.save_requested.emit(self._name.text(), self._mark.mark())
