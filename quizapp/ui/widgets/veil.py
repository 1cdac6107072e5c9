"""How a page comes in: out of the background, in a fifth of a second."""

from PySide6.QtCore import QEasingCurve
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme import theme
from quizapp.ui.tokens import TRANSITION_MS
from quizapp.ui.widgets.passing import Passing

_DENSE = 0.85


class Veil(Passing):
    """Lies over what just came, ever thinner."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("veil", TRANSITION_MS, parent)
        self._thinning = QEasingCurve(QEasingCurve.Type.OutCubic)

    def fall(self) -> None:
        """Cover the parent and grow thinner, where things may move."""
        if self.may_begin():
            self.begin()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the background, as dense as it still is."""
        painter = QPainter(self)
        painter.setOpacity(_DENSE * (1 - self._thinning.valueForProgress(self.gone)))
        painter.fillRect(self.rect(), theme().color("background"))
