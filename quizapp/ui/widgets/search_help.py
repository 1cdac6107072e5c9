"""What can be searched for besides words: fields, each filled in at a press."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.plain_label import PlainLabel

_EXAMPLES = (
    *("is:own", "is:unsourced", "is:unexplained", "is:hidden", "is:picture", "is:unanswered"),
    *("report:open", "difficulty:hard", "answered<60%", "category:", "pack:", "tag:", "language:"),
)


class SearchHelp(QWidget):
    """Examples that are put into the search; without a value they wait for one."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search_help")
        about = PlainLabel(
            self.tr(
                "Words are found by their beginnings, “words in quotes” as they stand; "
                "a minus in front leaves out. Fields:"
            ),
            "caption",
            muted=True,
        )
        chips = QWidget()
        row = FlowLayout(chips)
        self._buttons = [self._example(text) for text in _EXAMPLES]
        for button in self._buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(about)
        column.addWidget(chips)

    def controls(self) -> list[QWidget]:
        """Return every control in the order of the Tab key."""
        return list(self._buttons)

    def _example(self, text: str) -> QuietButton:
        button = QuietButton(text)
        button.setObjectName(f"search_{text.strip(':%').replace(':', '_').replace('<', '_')}")
        button.clicked.connect(lambda: self.chosen.emit(text))
        return button
