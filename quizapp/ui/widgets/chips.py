"""Several choices out of many: toggles that wrap, with one for all of them."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QWidget

from quizapp.ui import icons
from quizapp.ui.side_by_side import apart
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import plain
from quizapp.ui.widgets.flow_layout import FlowLayout

_ABOVE = 9
_PADDING = 14
_INSET = 4  # between the pills, but a finger may press there
_LEAST = 44
_TICK = 16
_TICK_GAP = 6
_WIDEST = 320


class Chip(QPushButton):
    """One choice that is on or off; a tick says that it is on."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(plain(text), parent)
        self._words = " ".join(text.split())
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Ask for the room of the word and the tick, up to a bound."""
        look = theme()
        metrics = QFontMetrics(look.font(14, 700))
        words = min(metrics.horizontalAdvance(self._words) + 2, look.px(_WIDEST))
        width = words + look.px(_TICK) + _TICK_GAP + 2 * _PADDING
        height = metrics.height() + 2 * (_ABOVE + _INSET)
        return QSize(max(width, _LEAST), max(height, _LEAST))

    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters."""
        size = self.sizeHint()
        return QSize(min(size.width(), theme().px(96)), size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pill, its tick and its word."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        line, width = ("ink", 1.5) if chosen else ("line", 1.0)
        if self.hasFocus():
            line, width = "accent_graphic", 2.5
        painter.setPen(QPen(look.color(line), width))
        painter.setBrush(look.color("card" if chosen else "background"))
        half = width / 2
        down = half + _INSET
        rect = QRectF(self.rect()).adjusted(half, down, -half, -down)
        radius = rect.height() / 2
        painter.drawRoundedRect(rect, radius, radius)
        self._paint_words(painter, chosen=chosen)

    def _paint_words(self, painter: QPainter, *, chosen: bool) -> None:
        look = theme()
        tick = look.px(_TICK)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        font = look.font(14, 700, tabular=False)
        ink = look.color("ink" if chosen or self.underMouse() else "muted")
        room = QRectF(self.rect()).adjusted(_PADDING, 0, -_PADDING, 0)
        if chosen:
            x = room.right() - tick if flip else room.left()
            icons.draw(painter, "tick", ink, QPointF(x, (self.height() - tick) / 2), tick)
            inset = tick + _TICK_GAP
            room.adjust(0 if flip else inset, 0, -inset if flip else 0, 0)
        painter.setFont(font)
        painter.setPen(ink)
        elide = Qt.TextElideMode.ElideRight
        words = QFontMetrics(font).elidedText(self._words, elide, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, apart(words))


class Chips(QFrame):
    """Any number of choices; none chosen means all of them."""

    values_changed = Signal()

    def __init__(
        self, name: str, prefix: str, all_text: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._prefix = prefix
        self._chips: dict[str, Chip] = {}
        self._silent = False
        self._flow = FlowLayout(self, gap=8, line_gap=0)
        self._all = self._make_chip(all_text, "all")
        self._settle()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_choices(self, choices: Sequence[tuple[str, str]]) -> None:
        """Offer these values with their texts; what was chosen and is still there stays."""
        kept = self.values()
        self._flow.setEnabled(False)  # else each chip has the whole page laid out anew
        for chip in self._chips.values():
            self._flow.removeWidget(chip)
            chip.hide()
            chip.setParent(None)  # so that none of its name is found beside the new one
            chip.deleteLater()
        self._chips = {
            value: self._make_chip(text, str(place))
            for place, (value, text) in enumerate(choices, start=1)
        }
        self._flow.setEnabled(True)
        self._flow.invalidate()
        self._flow.activate()
        self.set_values(kept)

    def values(self) -> frozenset[str]:
        """Return what is chosen; nothing means all."""
        return frozenset(value for value, chip in self._chips.items() if chip.isChecked())

    def set_values(self, values: Collection[str]) -> None:
        """Choose these values without telling."""
        self._silent = True
        for value, chip in self._chips.items():
            chip.setChecked(value in values)
        self._settle()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def _make_chip(self, text: str, suffix: str) -> Chip:
        chip = Chip(text, self)
        chip.setObjectName(f"{self._prefix}_{suffix}")
        # a screen reader's press toggles without a click
        chip.toggled.connect(self._on_all_toggled if suffix == "all" else self._on_toggled)
        self._flow.addWidget(chip)
        chip.setVisible(True)
        return chip

    def _on_all_toggled(self) -> None:
        if not self._silent:
            self.set_values(())
            self.values_changed.emit()

    def _on_toggled(self) -> None:
        if not self._silent:
            self._settle()
            self.values_changed.emit()

    def _settle(self) -> None:
        """Make every one chosen the same as none chosen: all."""
        self._silent = True
        chosen = self.values()
        if chosen and len(chosen) == len(self._chips):
            for chip in self._chips.values():
                chip.setChecked(False)
            chosen = frozenset()
        self._all.setChecked(not chosen)
        self._silent = False
