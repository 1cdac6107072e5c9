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
        self.setAccessibleName(self.tr("Seconds left"))
        self._held = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def seconds(self) -> int:
        """The seconds left, begun ones counted."""
        return -(-self.value() // _SECOND_MS)

    def text(self) -> str:
        """Return the seconds left as text."""
        return str(self.seconds)

    def start(self, limit_ms: int) -> None:
        """Show a full clock."""
        self._held = False
        self.setRange(0, limit_ms)
        self.setValue(limit_ms)

    def set_held(self, *, held: bool) -> None:
        """Show that the clock does not run yet, or that it does."""
        if held != self._held:
            self._held = held
            self.update()

    def set_left(self, left_ms: int) -> None:
        """Show how much time is left."""
        before = self.seconds
        self.setValue(max(0, min(left_ms, self.maximum())))
        self.update()
        if self.seconds != before and 0 < self.value() <= _LATE_MS:
            self.ticked.emit()

    def sizeHint(self) -> QSize:
        """Ask for a square that holds two digits."""
        side = 40 + theme().px(28)
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
        pen = QPen(look.color("hairline" if not look.dark else "card"), _RING)
        painter.setPen(pen)
        painter.drawEllipse(ring)
        late = self.value() <= _LATE_MS
        role = "muted" if self._held else "wrong" if late else "accent_graphic"
        pen.setColor(look.color(role))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self.value() > 0:
            painter.drawArc(ring, _TOP, _CIRCLE * self.value() // max(1, self.maximum()))
        painter.setPen(look.color("muted" if self._held else "wrong" if late else "ink"))
        painter.setFont(look.font(20, 800))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
