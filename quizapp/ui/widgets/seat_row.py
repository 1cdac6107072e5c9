"""One seat before a party: a name, the letter that buzzes for it, and a way to leave."""

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from quizapp.game.party_setup import Seat
from quizapp.limits import PLAYER_CHARACTERS
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.key_field import KeyField
from quizapp.ui.widgets.seat_mark import SeatMark

_WIDTH = 392


class SeatRow(QWidget):
    """The seat of one player."""

    changed = Signal()
    letter_pressed = Signal(int, str)
    left = Signal(int)

    def __init__(self, seat: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        number = seat + 1
        self._seat = seat
        self.setObjectName(f"party_row_{number}")
        self.name = QLineEdit()
        self.name.setObjectName(f"party_name_{number}")
        self.name.setMaxLength(PLAYER_CHARACTERS)
        self.name.setPlaceholderText(self.tr("Player {number}").format(number=number))
        self.name.setAccessibleName(self.tr("Name of player {number}").format(number=number))
        self.key = KeyField()
        self.key.setObjectName(f"party_key_{number}")
        self.remove = QuietButton("", icon="close")
        self.remove.setObjectName(f"party_remove_{number}")
        self.remove.setAccessibleName(self.tr("Remove player {number}").format(number=number))
        self.remove.padding = 12
        # Assemble
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(SeatMark(seat))
        row.addWidget(self.name, 1)
        row.addWidget(self.key)
        row.addWidget(self.remove)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.name.textEdited.connect(self.changed)
        self.key.letter_pressed.connect(self._on_letter)
        self.remove.clicked.connect(self._on_remove)

    @property
    def typed(self) -> str:
        """The name that was typed, without space around it."""
        return self.name.text().strip()

    @property
    def player(self) -> str:
        """The name that was typed, or the one that stands for none."""
        return self.typed or self.name.placeholderText()

    def show_seat(self, seat: Seat, *, buzzer: bool, removable: bool) -> None:
        """Show a player, their letter where it is needed, and whether they can leave."""
        if self.typed != seat.player:
            self.name.setText(seat.player)
        self.key.set_letter(seat.key)
        self.key.setVisible(buzzer)
        words = self.tr("Letter of player {number}: {key}. Press another letter to change it.")
        self.key.setAccessibleName(words.format(number=self._seat + 1, key=seat.key))
        self.remove.setVisible(removable)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """Ask for a width at which two rows stand beside each other in a usual window."""
        return QSize(theme().px(_WIDTH), super().sizeHint().height())

    def _on_letter(self, letter: str) -> None:
        self.letter_pressed.emit(self._seat, letter)

    def _on_remove(self) -> None:
        self.left.emit(self._seat)
