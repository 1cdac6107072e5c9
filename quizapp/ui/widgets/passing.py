"""What lies over a page for a moment and is in nobody's way."""

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtWidgets import QWidget

from quizapp.ui.motion import motion
from quizapp.ui.tokens import FRAME_MS
from quizapp.ui.widgets.any_input import AnyInput


class Passing(QWidget):
    """Covers its parent for some time. Keys and mouse go through it, and end it."""

    def __init__(self, name: str, lasts_ms: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lasts_ms = lasts_ms
        self._since = QElapsedTimer()
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._on_frame)
        self._input = AnyInput(self)
        self._input.noticed.connect(self.end)
        self.hide()

    @property
    def since_s(self) -> float:
        """How long it has lasted, in seconds."""
        return self._since.elapsed() / 1000

    @property
    def gone(self) -> float:
        """Which share of its time is over."""
        return min(1.0, self._since.elapsed() / self._lasts_ms)

    def may_begin(self) -> bool:
        """Tell whether somebody sees the parent and things may move."""
        parent = self.parentWidget()
        return parent is not None and parent.isVisible() and motion().full

    def begin(self) -> None:
        """Cover the parent from now on."""
        parent = self.parentWidget()
        if parent is not None:
            self.setGeometry(parent.rect())
        self.raise_()
        self.show()
        self._since.start()
        self._frames.start()
        self._input.watch()

    def end(self) -> None:
        """Be gone at once."""
        if self._frames.isActive():
            self._frames.stop()
            self._input.rest()
            self.hide()

    def _on_frame(self) -> None:
        if self._since.elapsed() < self._lasts_ms:
            self.update()
        else:
            self.end()
