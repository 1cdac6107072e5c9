"""The two buttons of the window, with the key that triggers them drawn on."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui import icons
from quizapp.ui.theme import theme
from quizapp.ui.widgets.key_cap import draw_key_cap, key_cap_size
from quizapp.ui.widgets.sure_click import SureClick

_GAP = 12
_ICON = 20


def plain(text: str) -> str:
    """Return a text for a button, its ampersands kept as ampersands."""
    return text.replace("&", "&&")


class _PaintedButton(SureClick):
    """What both buttons share: a rounded ground, a word, a key, and Enter that presses."""

    def __init__(
        self, text: str, key_cap: str = "", parent: QWidget | None = None, *, icon: str = ""
    ) -> None:
        super().__init__(parent)
        self._words = text
        self._key_cap = key_cap
        self._icon = icon
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.set_words(text)

    # what a kind of button looks like
    above = 13
    padding = 20
    radius = 14
    type_size = 16

    @property
    def words(self) -> str:
        """The text as it is read, ampersands single."""
        return self._words

    def set_words(self, text: str) -> None:
        """Show another text; its ampersands are only ampersands."""
        self._words = text
        self.setText(plain(text))
        self.setAccessibleName(text)
        self.updateGeometry()

    def set_key_cap(self, key_cap: str) -> None:
        """Draw another key beside the words, or none."""
        self._key_cap = key_cap
        self.updateGeometry()
        self.update()

    def set_icon_name(self, name: str) -> None:
        """Show another drawn icon before the words."""
        self._icon = name
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of icon, words and key."""
        look = theme()
        metrics = QFontMetrics(look.font(self.type_size, 700))
        width = 2 * self.padding + metrics.horizontalAdvance(self._words)
        width += look.px(_ICON + 8) if self._icon and self._words else 0
        width += look.px(_ICON) if self._icon and not self._words else 0
        return QSize(width + self._room_of_key(), metrics.height() + 2 * self.above)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of icon and words; where there is no more, the key is not drawn."""
        hint = self.sizeHint()
        return QSize(hint.width() - self._room_of_key(), hint.height())

    def _room_of_key(self) -> int:
        return _GAP + key_cap_size(self._key_cap).width() if self._key_cap else 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with Space, and only once while a key is held.

        With Ctrl the key is the page's.
        """
        if event.isAutoRepeat() or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground, icon, words and key."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = self._paint_ground(painter)
        if not self.isEnabled():
            ink = theme().color("muted")
        self._paint_face(painter, ink)

    def _paint_ground(self, painter: QPainter) -> QColor:
        """Paint what lies under the words; return the colour of the words."""
        raise NotImplementedError

    def _paint_face(self, painter: QPainter, ink: QColor) -> None:
        look = theme()
        pad, gap = self.padding, _GAP
        wanted = self.sizeHint().width()
        with_key = bool(self._key_cap) and self.width() >= wanted
        left = (self.width() - wanted + (0 if with_key else self._room_of_key())) / 2 + pad
        middle = self.height() / 2
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._icon:
            size = look.px(_ICON)
            at = QPointF(self._mirrored(left, size, flip=flip), middle - size / 2)
            icons.draw(painter, self._icon, ink, at, size)
            left += look.px(_ICON + 8)
        font = look.font(self.type_size, 700)
        width = QFontMetrics(font).horizontalAdvance(self._words)
        painter.setFont(font)
        painter.setPen(ink)
        room = QRectF(self._mirrored(left, width, flip=flip), 0, width + 1, self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._words)
        if with_key:
            cap = key_cap_size(self._key_cap)
            x = self._mirrored(left + width + gap, cap.width(), flip=flip)
            rect = QRectF(x, middle - cap.height() / 2, cap.width(), cap.height())
            draw_key_cap(painter, rect, self._key_cap, ink)

    def _mirrored(self, left: float, width: float, *, flip: bool) -> float:
        return self.width() - left - width if flip else left


class PrimaryButton(_PaintedButton):
    """The one button of a page that carries the accent; ``large`` on the home page."""

    def __init__(
        self,
        text: str,
        key_cap: str = "",
        parent: QWidget | None = None,
        *,
        icon: str = "",
        large: bool = False,
    ) -> None:
        super().__init__(text, key_cap, parent, icon=icon)
        self.above, self.padding = (20, 32) if large else (17, 20)
        self.radius, self.type_size = (18, 20) if large else (14, 16)

    def _paint_ground(self, painter: QPainter) -> QColor:
        look = theme()
        rect = QRectF(self.rect())
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent_graphic"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), self.radius, self.radius)
            rect = rect.adjusted(4, 4, -4, -4)
        lively = self.underMouse() or self.isDown()
        ground = "accent_hover" if lively else "accent"
        painter.setPen(QPen(look.color("accent_graphic" if self.isEnabled() else "line"), 1.5))
        painter.setBrush(look.color(ground if self.isEnabled() else "second"))
        radius = self.radius - (3 if self.hasFocus() else 0)
        edge = 0.75
        painter.drawRoundedRect(rect.adjusted(edge, edge, -edge, -edge), radius, radius)
        return look.color("on_accent")


class QuietButton(_PaintedButton):
    """Any other button: a card with a line around it."""

    def _paint_ground(self, painter: QPainter) -> QColor:
        look = theme()
        lively = self.isEnabled() and (self.underMouse() or self.isDown())
        painter.setBrush(look.color("card" if self.isEnabled() else "second"))
        line, width = ("accent_graphic", 3.0) if self.hasFocus() else ("line", 1.5)
        if not self.hasFocus() and not lively:
            line, width = ("line", 1.0)
        dash = Qt.PenStyle.SolidLine if self.isEnabled() else Qt.PenStyle.DashLine
        painter.setPen(QPen(look.color(line), width, dash))
        half = width / 2
        rect = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(rect, self.radius, self.radius)
        return look.color("ink")
