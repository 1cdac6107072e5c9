"""The way from page to page: a bar of icons with their words."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from quizapp.ui import icons
from quizapp.ui.brand import paint_brand
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import plain
from quizapp.ui.widgets.mirror import margins, mirrored

_ICONS = {
    "show_home": "play",
    "show_scores": "scores",
    "show_workshop": "workshop",
    "show_settings": "settings",
    "show_help": "help",
}
_AT_THE_BOTTOM = frozenset({"show_settings", "show_help"})
_WIDTH, _NARROW = 84, 64
_ICON = 24
_BRAND = 44
_HERE = 4


class SideButton(QPushButton):
    """One page of the window, as an icon and a word."""

    def __init__(self, action: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._action = action
        self._words = action.text().replace("&&", "\0").replace("&", "").replace("\0", "&")
        self._with_words = True
        self._badge = ""
        self._icon = _ICONS.get(action.objectName(), "forward")
        self.setObjectName(f"{action.objectName()}_button")
        self.setText(plain(self._words))
        self.setAccessibleName(self._words)
        self.setToolTip("")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_action_changed)

    def set_with_words(self, *, on: bool) -> None:
        """Show the word below the icon, or the icon alone."""
        self._with_words = on
        self.updateGeometry()
        self.update()

    def set_badge(self, badge: str, meaning: str) -> None:
        """Show a few letters at the icon, with what they mean for who cannot see them."""
        self._badge = badge
        self.setAccessibleDescription(meaning)
        self.update()

    def full_size(self) -> QSize:
        """Return the room of icon and word."""
        metrics = QFontMetrics(theme().font(12, 700))
        size = self._icon_size()
        width = max(metrics.horizontalAdvance(self._words) + 12, size + 24)
        return QSize(width, size + metrics.height() + 26)

    def sizeHint(self) -> QSize:
        """Ask for the room of what is shown."""
        if self._with_words:
            return self.full_size()
        return QSize(self._icon_size() + 24, self._icon_size() + 24)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of what is shown."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the page with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon and the word, on a ground of their own when the page is open."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        here = self._action.isChecked()
        painter.setPen(Qt.PenStyle.NoPen)
        if here:
            painter.setBrush(look.color("card"))
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent_graphic"), 2.5))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 14, 14)
        if here:
            self._paint_here(painter, self._icon_top())
        ink = look.color("ink" if here or self.underMouse() else "muted")
        size = self._icon_size()
        top = self._icon_top()
        icons.draw(painter, self._icon, ink, QPointF((self.width() - size) / 2, top), size)
        self._paint_badge(painter, top)
        if self._with_words:
            painter.setFont(look.font(12, 700))
            painter.setPen(ink)
            room = QRectF(0, top + size + 4, self.width(), self.height() - top - size - 8)
            painter.drawText(room, Qt.AlignmentFlag.AlignHCenter, self._words)

    def _paint_badge(self, painter: QPainter, top: float) -> None:
        """Paint the badge over the icon's upper corner, on the side where a line ends."""
        if not self._badge:
            return
        look, size = theme(), self._icon_size()
        font = look.font(11, 800)
        metrics = QFontMetrics(font)
        height = metrics.height() + 2.0
        width = max(height, metrics.horizontalAdvance(self._badge) + 10.0)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        corner = (self.width() + (-size if flip else size)) / 2
        left = min(max(2.0, corner - width / 2), self.width() - width - 2)
        room = QRectF(left, max(2.0, top - height / 2), width, height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent"))
        painter.drawRoundedRect(room, height / 2, height / 2)
        painter.setFont(font)
        painter.setPen(look.color("on_accent"))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self._badge)

    def _paint_here(self, painter: QPainter, top: float) -> None:
        """Paint a bar beside the icon: a shape says which page is open, not its colour alone."""
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - _HERE - 5 if flip else 5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("accent_graphic"))
        bar = QRectF(x, top, _HERE, self._icon_size())
        painter.drawRoundedRect(bar, _HERE / 2, _HERE / 2)

    def _on_action_changed(self) -> None:
        here = self.tr("This page is open") if self._action.isChecked() else ""
        self.setAccessibleDescription(here)
        self.update()

    def _icon_top(self) -> float:
        return 12 if self._with_words else (self.height() - self._icon_size()) / 2

    def _icon_size(self) -> int:
        return 12 + theme().px(_ICON - 12)


class SideBar(QWidget):
    """The brand, the pages, and at the bottom settings and help."""

    def __init__(self, actions: Sequence[QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side_bar")
        self._compact = False
        self._buttons = [SideButton(action, self) for action in actions]
        # Assemble
        column = self._column = QVBoxLayout(self)
        bottom = [
            b
            for b, a in zip(self._buttons, actions, strict=True)
            if a.objectName() in _AT_THE_BOTTOM
        ]
        for button in self._buttons:
            if button not in bottom:
                column.addWidget(button)
        column.addStretch(1)
        for button in bottom:
            column.addWidget(button)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._fit()

    def set_badge(self, name: str, badge: str, meaning: str) -> None:
        """Show a few letters at the icon of the page of an action; none take them away."""
        for button in self._buttons:
            if button.objectName() == f"{name}_button":
                button.set_badge(badge, meaning)

    def set_compact(self, compact: bool) -> None:
        """Show icons alone, for narrow windows."""
        self._compact = compact
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Ask for no height of its own: a low window shows icons alone."""
        return QSize(self._width(words=False), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Drop the words where the window is too low for them."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, the line beside it and the brand."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), look.color("second"))
        line = 0 if mirrored(self) else self.width() - 1
        painter.fillRect(line, 0, 1, self.height(), look.color("hairline"))
        brand = QRectF((self.width() - _BRAND) / 2, self._brand_top(), _BRAND, _BRAND)
        paint_brand(painter, brand)

    def _brand_top(self) -> int:
        return 20 if self.height() > 560 else 12

    def _width(self, *, words: bool) -> int:
        if not words:
            return max(_NARROW, theme().px(_ICON - 12) + 12 + 24 + 17)
        widest = max((button.full_size().width() for button in self._buttons), default=0)
        return max(_WIDTH, widest + 17)

    def _fit(self) -> None:
        height = sum(button.full_size().height() + 8 for button in self._buttons)
        top = self._brand_top() + _BRAND + (28 if self.height() > 560 else 12)
        words = not self._compact and top + height + 16 <= self.height()
        for button in self._buttons:
            button.set_with_words(on=words)
        self._column.setContentsMargins(margins(self, 8, top, 9, 12))
        self._column.setSpacing(8 if words else 4)
        self.setFixedWidth(self._width(words=words))
