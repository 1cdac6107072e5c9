"""What covers the question while the clock stands still."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import PrimaryButton
from quizapp.ui.widgets.plain_label import PlainLabel

_CENTRE = Qt.AlignmentFlag.AlignCenter


class PauseCover(QFrame):
    """Nothing of the question, and one button to go on."""

    continue_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("pause_page")
        title = PlainLabel(self.tr("Paused"), "title")
        title.setAlignment(_CENTRE)
        about = PlainLabel(
            self.tr("The clock stands still and the question is covered."), "body", muted=True
        )
        about.setAlignment(_CENTRE)
        self._continue = PrimaryButton(self.tr("Continue"), self.tr("Esc"), large=True)
        self._continue.setObjectName("continue_button")
        self._continue.setAccessibleDescription(f"{title.text()}: {about.text()}")
        # Assemble
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(2)
        column.addWidget(title)
        column.addWidget(about)
        column.addSpacing(20)
        column.addWidget(self._continue, 0, _CENTRE)
        column.addStretch(3)
        self._continue.clicked.connect(self.continue_requested)
        self.hide()

    def cover(self) -> None:
        """Cover the page and take the keyboard."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.show()
        self.raise_()
        self._continue.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on with Enter, wherever the focus is."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.continue_requested.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let nothing show through."""
        QPainter(self).fillRect(self.rect(), theme().color("background"))
