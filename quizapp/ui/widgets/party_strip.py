"""The players of a party over the question: who stands where, whose turn it is, who may buzz."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from quizapp.game.party import MOST_SEATS, PartyRound
from quizapp.ui.theme import theme
from quizapp.ui.widgets.announce import announce
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.seat_card import DUE, IDLE, OUT, RIGHT, SeatCard, SeatView

_GAP = 5
_NOBODY = "0"
_ROOM_BESIDE = 400


class SeatCards(QWidget):
    """Cards of one width in as few lines as hold them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("party_cards")
        self.cards = [SeatCard(seat, self) for seat in range(MOST_SEATS)]
        self._count = 0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_count(self, count: int) -> None:
        """Show this many cards."""
        self._count = count
        for seat, card in enumerate(self.cards):
            card.setVisible(seat < count)
        self._place()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of all lines in a width."""
        lines = -(-self._count // self._columns(width)) if self._count else 0
        return lines * (self._height() + _GAP) - _GAP if lines else 0

    def sizeHint(self) -> QSize:
        """Ask for two cards beside each other."""
        width = 2 * self.cards[0].sizeHint().width() + _GAP
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Ask for one card without a name."""
        return QSize(self.cards[0].least_width(named=False), 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Place the cards anew."""
        super().resizeEvent(event)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Place the cards anew when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_count"):
            self._place()
            self.updateGeometry()

    def _place(self) -> None:
        columns = self._columns(self.width())
        width = (self.width() - _GAP * (columns - 1)) // columns
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for seat, card in enumerate(self.cards[: self._count]):
            line, column = divmod(seat, columns)
            left = column * (width + _GAP)
            if flip:
                left = self.width() - left - width
            card.setGeometry(QRect(left, line * (self._height() + _GAP), width, self._height()))

    def _columns(self, width: int) -> int:
        """Return how many stand in a line: all, or as many as have room."""
        for lines in range(1, max(1, self._count)):
            columns = -(-self._count // lines)
            each = (width - _GAP * (columns - 1)) // columns
            if each >= self.cards[0].least_width(named=lines == 1):
                return columns
        return 1

    def _height(self) -> int:
        return self.cards[0].sizeHint().height()


class PartyStrip(QWidget):
    """The seats, a line that says what is going on, and the letters that buzz.

    The letters belong to the page that the strip stands on, and are keys only while the
    question is open to be buzzed for.
    """

    seat_buzzed = Signal(int)
    passed = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page)
        self.setObjectName("party_strip")
        self._page = page
        self._keys: tuple[str, ...] = ()
        self._shortcuts: list[QShortcut] = []
        self._seats = SeatCards()
        self._status = PlainLabel("", "strong")
        self._status.setObjectName("party_status")
        self._pass = QuietButton(self.tr("Nobody knows"), _NOBODY)
        self._pass.setObjectName("party_pass")
        self._pass.above = 11
        self._pass.clicked.connect(self.passed)
        # Assemble
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._line.setSpacing(12)
        self._line.addWidget(self._status, 1, Qt.AlignmentFlag.AlignVCenter)
        self._line.addWidget(self._pass, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._seats)
        column.addLayout(self._line)
        for card in self._seats.cards:
            card.clicked.connect(self._on_card)
        self.hide()

    def seat_players(self, keys: Sequence[str], *, count: int) -> None:
        """Show so many seats; where there are ``keys``, each letter buzzes for its seat."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._shortcuts = []
        self._keys = tuple(keys)
        for seat, key in enumerate(keys):
            self._shortcuts += [self._shortcut(key, seat), self._shortcut(f"Shift+{key}", seat)]
        if keys:
            self._shortcuts.append(self._shortcut(_NOBODY, None))
        self._seats.show_count(count)
        self._pass.setVisible(bool(keys))
        self.set_open(open_=False)
        self.show()

    def show_party(self, party: PartyRound, status: str) -> None:
        """Show how the players stand, what is going on, and who may buzz."""
        open_ = False
        for seat, player in enumerate(party.players):
            may_buzz = party.may_buzz(seat)
            open_ = open_ or may_buzz
            key = self._keys[seat] if self._keys else ""
            view = SeatView(player, party.score(seat), _state(party, seat), key)
            self._seats.cards[seat].show_view(view, may_buzz=may_buzz)
        if status and status != self._status.text():
            announce(self._page, status)
        self._status.setText(status)
        self.set_open(open_=open_)

    def controls(self) -> list[QWidget]:
        """Return what can be pressed, in the order of the Tab key."""
        return [*self._seats.cards, self._pass]

    def set_open(self, *, open_: bool) -> None:
        """Make the letters keys, or let them be letters again."""
        for shortcut in self._shortcuts:
            shortcut.setEnabled(open_)
        self._pass.setEnabled(open_)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the button below the words where there is no room beside."""
        super().resizeEvent(event)
        upright = self.width() < theme().px(_ROOM_BESIDE)
        ways = QBoxLayout.Direction
        self._line.setDirection(ways.TopToBottom if upright else ways.LeftToRight)

    def _shortcut(self, keys: str, seat: int | None) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self._page)
        shortcut.setProperty("seat", seat)
        shortcut.setAutoRepeat(False)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(self._on_pass if seat is None else self._on_card)
        return shortcut

    def _on_pass(self) -> None:
        self.passed.emit()

    def _on_card(self) -> None:
        self.seat_buzzed.emit(self.sender().property("seat"))


def _state(party: PartyRound, seat: int) -> str:
    """Return how a seat stands to the question on the screen."""
    if party.seat == seat:
        return DUE
    turns = [turn for turn in party.here if turn.seat == seat]
    if not turns:
        return IDLE
    return RIGHT if turns[-1].attempt.right else OUT
