"""The button that goes on from a verdict, and shows how long until it does so by itself."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import PrimaryButton

_GO_ON = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
_BAR, _INSET, _ABOVE_EDGE = 3, 20, 10


class NextButton(PrimaryButton):
    """Leaves its keys to the page, which takes none in the first moment of a verdict."""

    def __init__(self, text: str, key_cap: str, parent: QWidget | None = None) -> None:
        super().__init__(text, key_cap, parent)
        self._left = 0.0

    def set_left(self, share: float) -> None:
        """Show how much of the time is left after which it presses itself; 0 is not at all."""
        self._left = share
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the page decide when a key goes on."""
        if event.key() in _GO_ON:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Press nothing when a key is let go."""
        if event.key() in _GO_ON:
            event.ignore()
        else:
            super().keyReleaseEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the button and a bar that grows shorter."""
        super().paintEvent(event)
        if self._left <= 0:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("on_accent"))
        room = self.width() - 2 * _INSET
        width = room * self._left
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = _INSET + (room - width if flip else 0.0)
        bar = QRectF(x, self.height() - _ABOVE_EDGE, width, _BAR)
        painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
