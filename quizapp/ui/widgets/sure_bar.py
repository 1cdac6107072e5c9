"""The question before the verdict: how sure the player is of the answer."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.game.practice import Sure
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.wording import sure_word


class SureBar(QWidget):
    """Three buttons, each with its key; reports a chosen option with how sure the player is."""

    sure_said = Signal(int, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sure_bar")
        about = PlainLabel(self.tr("How sure are you?"), "strong")
        about.setObjectName("sure_question")
        change = self.tr("Another option changes your answer.")
        self._place: int | None = None
        self._buttons: dict[Sure, QuietButton] = {}
        # Assemble
        row = QWidget()
        flow = FlowLayout(row, gap=10)
        for number, sure in enumerate(Sure, start=1):
            button = QuietButton(sure_word(sure), str(number))
            button.setObjectName(f"sure_{sure.name.lower()}")
            button.setAccessibleDescription(about.text())
            button.setProperty("sure", int(sure))
            button.clicked.connect(self._on_clicked)
            flow.addWidget(button)
            self._buttons[sure] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(about)
        column.addWidget(row)
        column.addWidget(PlainLabel(change, "caption", muted=True))
        self.hide()

    def ask(self, place: int) -> None:
        """Ask how sure the option at a place is; the keyboard stands on the middle."""
        self._place = place
        self.show()
        self._buttons[Sure.FAIRLY].setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Ask no more: nothing is chosen."""
        self._place = None
        self.hide()

    def take(self, digit: int) -> bool:
        """Take a key, counted from 0, where the bar asks; tell whether it does."""
        if self._place is None:
            return False
        if digit < len(Sure):
            self.sure_said.emit(self._place, Sure(digit))
        return True

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _on_clicked(self) -> None:
        self.take(self.sender().property("sure"))
