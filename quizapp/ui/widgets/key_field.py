"""The letter that buzzes for a player: chosen by pressing it."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from quizapp.game.party_setup import is_key
from quizapp.ui.theme import theme
from quizapp.ui.widgets.key_cap import draw_key_cap, key_cap_size

_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)


class KeyField(QPushButton):
    """A key with a letter on it; while it has the keyboard, another letter takes its place."""

    letter_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letter = ""
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def letter(self) -> str:
        """The letter on the key."""
        return self._letter

    def set_letter(self, letter: str) -> None:
        """Show another letter."""
        self._letter = letter
        self.setText(letter)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a key with room around it, as high as a field for a name."""
        side = theme().px(40) + 4
        return QSize(max(side, key_cap_size("W").width() + 16), side)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of the key."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a letter as the key; leave all else to the page."""
        letter = event.text().upper()
        if is_key(letter) and event.modifiers() in _PLAIN and not event.isAutoRepeat():
            self.letter_pressed.emit(letter)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the key, ringed while it waits for a letter."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, width = ("accent_graphic", 3.0) if self.hasFocus() else ("line", 1.5)
        painter.setPen(QPen(look.color(line), width))
        painter.setBrush(look.color("card"))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 12, 12)
        cap = QRectF(0, 0, *key_cap_size(self._letter).toTuple())
        cap.moveCenter(QRectF(self.rect()).center())
        draw_key_cap(painter, cap, self._letter, look.color("ink"))
