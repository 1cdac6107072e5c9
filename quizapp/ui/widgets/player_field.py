"""Who plays: a name that can be typed, and beside it the players one can choose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QPen, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from quizapp.game.people import GUEST_MARK, KnownPlayer, Mark
from quizapp.limits import PLAYER_CHARACTERS
from quizapp.text import near_text
from quizapp.ui import icons
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.player_mark import paint_mark
from quizapp.ui.widgets.player_words import mark_word
from quizapp.ui.widgets.sure_click import SureClick

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizapp.ui.widgets.player_popup import PlayerPopup

_MARK, _ARROW, _GAP, _PADDING, _HEIGHT = 20, 16, 6, 12, 44
_OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down)


class PlayerButton(SureClick):
    """The mark of who plays; pressing it shows who else can."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("player_button")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_mark(GUEST_MARK)

    def set_mark(self, mark: Mark) -> None:
        """Show the mark of who plays."""
        self._mark = mark
        self.setAccessibleName(self.tr("Choose a player"))
        self.setAccessibleDescription(mark_word(mark))
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of mark and arrow, as high as the field of the name."""
        look = theme()
        width = look.px(_MARK) + look.px(_ARROW) + _GAP + 2 * _PADDING
        return QSize(width, look.px(_HEIGHT - 4) + 4)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of mark and arrow."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter and Down as with Space."""
        if event.key() in _OPENS and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a card with the mark and an arrow that says that more is below."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.underMouse() or self.isDown()
        line, width = ("accent_graphic", 3.0) if self.hasFocus() else ("line", 2.0)
        painter.setPen(QPen(look.color("ink" if lively and not self.hasFocus() else line), width))
        painter.setBrush(look.color("card"))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 12, 12)
        mark, arrow = look.px(_MARK), look.px(_ARROW)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = (self.width() - mark - arrow - _GAP) / 2
        lefts = (left + arrow + _GAP, left) if flip else (left, left + mark + _GAP)
        paint_mark(painter, self._mark, QPointF(lefts[0], (self.height() - mark) / 2), mark)
        at = QPointF(lefts[1], (self.height() - arrow) / 2)
        icons.draw(painter, "down", look.color("ink"), at, arrow)


class PlayerField(QWidget):
    """A field for the name, and a button with the players who are known."""

    settled = Signal()
    """The name is typed to its end, or chosen."""
    chosen = Signal()
    """A player was chosen from the list."""
    manage_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._players: tuple[KnownPlayer, ...] = ()
        self._popup: PlayerPopup | None = None
        self.line = QLineEdit()
        self.line.setObjectName("player_name")
        self.line.setMaxLength(PLAYER_CHARACTERS)
        self.line.setPlaceholderText(self.tr("Your name, or none"))
        self.line.setAccessibleName(self.tr("Player"))
        self.button = PlayerButton()
        label = PlainLabel(self.tr("Player"), "label", muted=True)
        label.setBuddy(self.line)
        # Assemble
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(label)
        column.addLayout(row)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.line.editingFinished.connect(self.settled)
        self.button.clicked.connect(self._open)
        down = QShortcut(QKeySequence(Qt.Key.Key_Down), self.line)
        down.setContext(Qt.ShortcutContext.WidgetShortcut)
        down.activated.connect(self._open)
        self.line.textChanged.connect(self._show_mark)

    @property
    def player(self) -> KnownPlayer | None:
        """Who is named, where that is somebody known."""
        key = near_text(self.line.text())
        return next((one for one in self._players if near_text(one.name) == key), None)

    @property
    def mark(self) -> Mark:
        """The mark of who is named."""
        player = self.player
        return player.mark if player else GUEST_MARK

    def set_players(self, players: Sequence[KnownPlayer]) -> None:
        """Offer these players."""
        self._players = tuple(players)
        self._show_mark()

    def _show_mark(self) -> None:
        self.button.set_mark(self.mark)

    def _open(self) -> None:
        """Show who can play; what shows it is made when first wanted."""
        if self._popup is None:
            from quizapp.ui.widgets.player_popup import PlayerPopup  # noqa: PLC0415

            self._popup = PlayerPopup(self)
            self._popup.name_chosen.connect(self._on_chosen)
            self._popup.manage_requested.connect(self.manage_requested)
        self._popup.open_for(self._players, self.line.text())

    def _on_chosen(self, name: str) -> None:
        self.line.setText(name)
        self.settled.emit()
        self.chosen.emit()
