"""The clock of a question: a ring that empties, with the seconds in it."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from quizapp.ui.theme import theme

_SECOND_MS = 1000
_LATE_MS = 5 * _SECOND_MS
_CIRCLE = 360 * 16
_TOP = 90 * 16
_RING = 7


class Countdown(QProgressBar):
    """Time that is left, in milliseconds, as a ring and as whole seconds."""

    ticked = Signal()
    """Another one of the last seconds begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("countdown")
        self._held = False
        self._left_ms = 0
        self._low = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def seconds(self) -> int:
        """The seconds left, begun ones counted."""
        return -(-self._left_ms // _SECOND_MS)

    def words(self) -> str:
        """Return how much time is left as it is read out."""
        return self.tr("Seconds left: {count}").format(count=self.seconds)

    def text(self) -> str:
        """Return the seconds left as text."""
        return str(self.seconds)

    def start(self, limit_ms: int) -> None:
        """Show a full clock."""
        self._held = False
        self.setRange(0, limit_ms)
        self._show(limit_ms)

    def set_held(self, *, held: bool) -> None:
        """Show that the clock does not run yet, or that it does."""
        if held != self._held:
            self._held = held
            self.update()

    def set_left(self, left_ms: int) -> None:
        """Show how much time is left."""
        before = self.seconds
        left_ms = max(0, min(left_ms, self.maximum()))
        if -(-left_ms // _SECOND_MS) != self.seconds:
            self._show(left_ms)
        self._left_ms = left_ms
        self.update()
        if self.seconds != before and 0 < left_ms <= _LATE_MS:
            self.ticked.emit()

    def set_low(self, low: bool) -> None:
        """Be a small ring, where the window is low."""
        self._low = low
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Ask for a square that holds two digits."""
        side = (16 if self._low else 40) + theme().px(28)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Ask for a square that holds two digits."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring and the seconds."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inset = _RING / 2 + 1
        ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        pen = QPen(look.color("trough"), _RING)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        late = self._left_ms <= _LATE_MS
        role = "muted" if self._held else "wrong" if late else "accent_graphic"
        pen.setColor(look.color(role))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self._left_ms > 0:
            painter.drawArc(ring, _TOP, _CIRCLE * self._left_ms // max(1, self.maximum()))
        painter.setPen(look.color("muted" if self._held else "wrong" if late else "ink"))
        painter.setFont(look.font(18 if self._low else 20, 800))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())

    def _show(self, left_ms: int) -> None:
        """Tell a screen reader once a second, not at each step of the ring."""
        self._left_ms = left_ms
        self.setValue(left_ms)
        self.setAccessibleName(self.words())
