"""The players below the field of the name: choose one, play as guest, or manage them."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from quizapp.game.people import KnownPlayer
from quizapp.text import near_text
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.player_list import PlayerList, Row, player_row

_MOST_ROWS = 7
_GAP = 4
_WIDEST = 360


class PlayerPopup(QFrame):
    """A list that closes once something is chosen, with Esc, and with a click beside it."""

    name_chosen = Signal(str)
    manage_requested = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setObjectName("player_popup")
        self.setProperty("panel", "popup")
        self._field = field
        self._list = PlayerList("player_choice")
        self._list.setAccessibleName(self.tr("Players"))
        self._manage = QuietButton(self.tr("Manage players…"), icon="settings")
        self._manage.setObjectName("manage_players_button")
        # Assemble
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.setSpacing(6)
        column.addWidget(self._list)
        column.addWidget(self._manage)
        self._manage.clicked.connect(self._on_manage)
        self._list.row_clicked.connect(self._on_chosen)
        self._list.row_entered.connect(self._on_chosen)

    def open_for(self, players: Sequence[KnownPlayer], name: str) -> None:
        """Show the players below the field, with the one of this name at hand."""
        rows = [player_row(player) for player in players if not player.guest]
        keys = [near_text(row.text) for row in rows]
        wanted = near_text(name)
        current = keys.index(wanted) if wanted in keys else 0 if wanted else len(rows)
        rows.append(Row("", self.tr("Play as guest")))
        self._list.show_rows(rows, current)
        # a click on the button that closes the list is not to open it again
        self.setAttribute(Qt.WidgetAttribute.WA_NoMouseReplay)
        room = self.screen().availableSize().height() - 2 * self._manage.sizeHint().height()
        fitting = next((n for n in range(_MOST_ROWS, 1, -1) if self._list.height_of(n) <= room), 1)
        self._list.setFixedHeight(self._list.height_of(min(len(rows), fitting)))
        self._place()
        self.show()
        self._list.setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Give the keyboard back to the window."""
        super().hideEvent(event)
        self._field.window().activateWindow()

    def _place(self) -> None:
        """Stand below the field, or above it where the screen ends; never beside the window."""
        field, screen = self._field, self.screen().availableGeometry()
        window = field.window().rect()
        wanted = self._list.sizeHint().expandedTo(self._manage.sizeHint()).width() + 12
        width = max(field.width(), min(wanted, theme().px(_WIDEST)))
        size = QSize(width, self.sizeHint().height()).boundedTo(screen.size())
        size.setWidth(min(size.width(), window.width()))
        right_to_left = field.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 0 if right_to_left else field.width() - size.width()
        at = field.mapToGlobal(QPoint(x, field.height() + _GAP))
        if at.y() + size.height() > screen.bottom():
            at.setY(max(screen.top(), field.mapToGlobal(QPoint(0, -_GAP)).y() - size.height()))
        start = field.window().mapToGlobal(window.topLeft()).x()
        last = min(start + window.width(), screen.right() + 1) - size.width()
        at.setX(max(start, screen.left(), min(at.x(), last - _GAP)))
        self.setGeometry(QRect(at, size))

    def _on_chosen(self, value: object) -> None:
        self.close()
        self.name_chosen.emit(value.name if isinstance(value, KnownPlayer) else "")

    def _on_manage(self) -> None:
        self.close()
        self.manage_requested.emit()
