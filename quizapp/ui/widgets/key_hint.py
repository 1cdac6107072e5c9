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
        self._reading_s = 0
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(_TOLD_MS)
        self._told.timeout.connect(self._show_keys)

    def show_keys(self, options: int, width: int) -> None:
        """Name the keys of a question with so many options, as many as one line has room for."""
        hint = self.tr("1–{count} answer · Esc pause · Ctrl+R report · F1 keys")
        if self.fontMetrics().horizontalAdvance(hint) > width:
            hint = self.tr("1–{count} answer · Esc pause · F1 keys")
        self._keys = hint.format(count=options)
        self._reading_s = 0
        self._told.stop()
        self._show_keys()

    def show_others(self, keys: str) -> None:
        """Name other keys, for the question as it stands now."""
        self._keys = keys
        if not self._told.isActive():
            self._show_keys()

    def show_reading(self, seconds: int) -> None:
        """Tell in how many seconds the clock starts, while there is time to read."""
        if seconds == self._reading_s:
            return
        self._reading_s = seconds
        if not self._told.isActive():
            self._show_keys()

    def tell(self, words: str) -> None:
        """Tell something, and name the keys again after a while."""
        self.setText(words)
        self._told.start()

    def _show_keys(self) -> None:
        text = self._keys
        if self._reading_s > 0:
            text = self.tr("Time to read: the clock starts in {seconds} s")
            text = text.format(seconds=self._reading_s)
        self.setText(text)
