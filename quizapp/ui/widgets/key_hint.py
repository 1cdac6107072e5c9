"""The line that names the keys of a question."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QWidget

from quizapp.ui.widgets.plain_label import PlainLabel

_TOLD_MS = 4000


class KeyHint(PlainLabel):
    """Names the keys; for a while it tells something else that was asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "caption", parent, muted=True)
        self.setObjectName("key_hint")
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._keys = ""
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(_TOLD_MS)
        self._told.timeout.connect(self._show_keys)

    def show_keys(self, options: int) -> None:
        """Name the keys of a question with so many options."""
        hint = self.tr("1–{count} answer · Esc pause · F1 keys")
        self._keys = hint.format(count=options)
        self._told.stop()
        self._show_keys()

    def tell(self, words: str) -> None:
        """Tell something, and name the keys again after a while."""
        self.setText(words)
        self._told.start()

    def _show_keys(self) -> None:
        self.setText(self._keys)
