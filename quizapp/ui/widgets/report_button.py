"""The small button that reports the question on the screen."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from quizapp.ui.widgets.buttons import QuietButton

_LEAST = 44


class ReportButton(QuietButton):
    """A flag with its word, or the flag alone where there is little room."""

    above = 8
    padding = 12
    type_size = 14

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", icon="flag", parent=parent)
        self.setObjectName("report_button")
        self.setToolTip(self.tr("Report this question (Ctrl+R)"))
        self.set_compact(False)

    def set_compact(self, compact: bool) -> None:
        """Show the flag alone, or its word too; its name stays the same."""
        self.set_words("" if compact else self.tr("Report"))
        self.setAccessibleName(self.tr("Report this question"))

    def sizeHint(self) -> QSize:
        """Ask for no less height than a finger needs."""
        size = super().sizeHint()
        return QSize(max(size.width(), _LEAST), max(size.height(), _LEAST))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as round as the facts beside it."""
        self.radius = self.height() // 2
        super().resizeEvent(event)
