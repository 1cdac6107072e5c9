"""One choice out of a few, side by side."""

from collections.abc import Collection

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QSizePolicy, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import plain
from quizapp.ui.widgets.flow_layout import FlowLayout

_ABOVE = 9
_PADDING = 15
_INSET = 4  # of the trough, but a finger may press there
_LEAST = 44
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
_SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


class Segment(QPushButton):
    """One of the values; it stands out when it is the chosen one."""

    step_requested = Signal(int)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(plain(text), parent)
        self._words = text
        self._hint: tuple[float, QSize] | None = None
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # so that a screen reader calls it one of several
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.toggled.connect(self._on_toggled)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the room of the word."""
        scale = theme().scale
        if self._hint is None or self._hint[0] != scale:
            metrics = QFontMetrics(theme().font(14, 800))
            width = metrics.horizontalAdvance(self._words) + 2 * _PADDING
            height = metrics.height() + 2 * (_ABOVE + _INSET)
            self._hint = (scale, QSize(max(width, _LEAST), max(height, _LEAST)))
        return self._hint[1]

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the word."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to a neighbour with the arrow keys."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if mirrored and event.key() in _SIDEWAYS:
            step = -step
        self.step_requested.emit(step)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the word, on a ground of its own when chosen."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(look.color("card"))
            painter.setPen(QPen(look.color("line"), 1.5))
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent_graphic"), 2.5))
        down = _INSET + 1.5
        rect = QRectF(self.rect()).adjusted(1.5, down, -1.5, -down)
        painter.drawRoundedRect(rect, 10, 10)
        painter.setFont(look.font(14, 800 if chosen else 700))
        ink = chosen or self.underMouse()
        painter.setPen(look.color("ink" if ink and self.isEnabled() else "muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._words)

    def _on_toggled(self, chosen: bool) -> None:
        """Let Tab stop at the chosen value only; the arrow keys lead to the others."""
        policy = Qt.FocusPolicy.StrongFocus if chosen else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)


class Segmented(QFrame):
    """A row of values of which exactly one is chosen; it wraps where room is short."""

    value_chosen = Signal(object)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._values: list[object] = []
        self._silent = False
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(True)
        # Assemble
        self._flow = FlowLayout(self, gap=0)
        self._flow.setContentsMargins(_INSET, 0, _INSET, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._buttons.idToggled.connect(self._on_toggled)  # a screen reader's press is no click

    def add(self, value: object, text: str, object_name: str) -> None:
        """Offer one more value; the first one is chosen until another is."""
        self.take(value, Segment(text, self), object_name)

    def take(self, value: object, segment: Segment, object_name: str) -> None:
        """Offer one more value on a segment of another look."""
        segment.setObjectName(object_name)
        segment.step_requested.connect(self._on_step)
        self._buttons.addButton(segment, len(self._values))
        self._flow.addWidget(segment)
        self._values.append(value)
        if len(self._values) == 1:
            self.set_value(value)

    def value(self) -> object:
        """Return the chosen value, or None where nothing is offered."""
        place = self._buttons.checkedId()
        return self._values[place] if place >= 0 else None

    def values(self) -> list[object]:
        """Return all values that are offered."""
        return list(self._values)

    def offer(self, values: Collection[object]) -> None:
        """Offer only these of the values; where the chosen one is not among them, the first."""
        for place, value in enumerate(self._values):
            self._buttons.button(place).setVisible(value in values)
        if self.value() not in values:
            self.set_value(next((value for value in self._values if value in values), None))
        self._flow.invalidate()
        self.updateGeometry()

    def set_value(self, value: object) -> None:
        """Choose a value without telling; one that is not offered changes nothing."""
        if value in self._values:
            self._silent = True
            self._buttons.button(self._values.index(value)).setChecked(True)
            self._silent = False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the trough that holds the values."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(look.color("second"))
        painter.setPen(QPen(look.color("line"), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 14, 14)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _on_toggled(self, place: int, chosen: bool) -> None:
        if chosen and not self._silent:
            self.value_chosen.emit(self._values[place])

    def _on_step(self, step: int) -> None:
        offered = [k for k in range(len(self._values)) if not self._buttons.button(k).isHidden()]
        at = offered.index(self._buttons.checkedId())
        button = self._buttons.button(offered[(at + step) % len(offered)])
        button.setFocus(Qt.FocusReason.TabFocusReason)
        button.click()
