"""How a page comes in: out of the background, in a fifth of a second."""

from PySide6.QtCore import QEasingCurve, QElapsedTimer, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from quizapp.ui.motion import motion
from quizapp.ui.theme import theme
from quizapp.ui.tokens import FRAME_MS, TRANSITION_MS
from quizapp.ui.widgets.any_input import AnyInput

_DENSE = 0.85


class Veil(QWidget):
    """Lies over what just came, ever thinner. Keys and mouse go through it, and end it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("veil")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._since = QElapsedTimer()
        self._thinning = QEasingCurve(QEasingCurve.Type.OutCubic)
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._on_frame)
        self._input = AnyInput(self)
        self._input.noticed.connect(self.lift)
        self.hide()

    def fall(self) -> None:
        """Cover the parent and grow thinner, where things may move."""
        parent = self.parentWidget()
        if parent is None or not parent.isVisible() or not motion().full:
            return
        self.setGeometry(parent.rect())
        self.raise_()
        self.show()
        self._since.start()
        self._frames.start()
        self._input.watch()

    def lift(self) -> None:
        """Be gone at once."""
        if self._frames.isActive():
            self._frames.stop()
            self._input.rest()
            self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the background, as dense as it still is."""
        gone = self._thinning.valueForProgress(min(1.0, self._since.elapsed() / TRANSITION_MS))
        painter = QPainter(self)
        painter.setOpacity(_DENSE * (1 - gone))
        painter.fillRect(self.rect(), theme().color("background"))

    def _on_frame(self) -> None:
        if self._since.elapsed() < TRANSITION_MS:
            self.update()
        else:
            self.lift()
