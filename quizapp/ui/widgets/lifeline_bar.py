"""The help that a player may take once a round, and what it costs."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.game.lifelines import Lifeline
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel


class LifelineBar(QWidget):
    """A button for each kind of help; those that are used or do not fit cannot be pressed."""

    lifeline_wanted = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("lifeline_bar")
        about = PlainLabel(
            self.tr("Once a round each; the question then earns half."), "caption", muted=True
        )
        about.setObjectName("lifeline_cost")
        self._buttons = {
            Lifeline.FIFTY: QuietButton(self.tr("Two wrong ones out"), self.tr("F5")),
            Lifeline.SWAP: QuietButton(self.tr("Another question"), self.tr("F6")),
            Lifeline.TIME: QuietButton(self.tr("Ten more seconds"), self.tr("F7")),
        }
        # Assemble
        row = QWidget()
        flow = FlowLayout(row, gap=10)
        for line, button in self._buttons.items():
            button.setObjectName(f"lifeline_{line}")
            button.setAccessibleDescription(about.text())
            button.setProperty("lifeline", line)
            button.clicked.connect(self._on_clicked)
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(row)
        column.addWidget(about)
        for number, line in enumerate(Lifeline, start=5):
            shortcut = QShortcut(QKeySequence(f"F{number}"), parent)
            shortcut.setAutoRepeat(False)
            shortcut.setProperty("lifeline", line)
            shortcut.activated.connect(self._on_key)
        self.hide()

    def offer(self, lifelines: Collection[Lifeline] | None) -> None:
        """Offer what can be used now; None where the round has no lifelines."""
        self.setVisible(lifelines is not None)
        for line, button in self._buttons.items():
            button.setEnabled(lifelines is not None and line in lifelines)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _on_clicked(self) -> None:
        self._want(Lifeline(self.sender().property("lifeline")))

    def _on_key(self) -> None:
        self._want(Lifeline(self.sender().property("lifeline")))

    def _want(self, line: Lifeline) -> None:
        if self.isVisible() and self._buttons[line].isEnabled():
            self.lifeline_wanted.emit(line)
