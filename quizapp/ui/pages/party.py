"""The page before a party: who plays, by turns or by buzzer, and with which keys."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from quizapp.errors import Code, QuizError
from quizapp.game.modes import Choice
from quizapp.game.party import LEAST_SEATS, MOST_SEATS
from quizapp.game.party_setup import PartySetup
from quizapp.limits import PLAYER_CHARACTERS
from quizapp.text import clean
from quizapp.ui.party_words import party_rule
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.chips import Chip
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.seat_row import SeatRow
from quizapp.ui.widgets.segmented import Segmented
from quizapp.ui.wording import say


class PartyPage(Page):
    """Two to eight seats; Enter anywhere starts the party."""

    start_requested = Signal(object)
    """Play with this PartySetup."""
    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("party_page", parent)
        self._choice = Choice()
        self._setup = PartySetup()
        self._matching: int | None = None
        self._chips: list[Chip] = []
        self._rule = PlainLabel("", "body", muted=True)
        self._rule.setObjectName("party_rule")
        self._style = Segmented("party_style")
        self._style.setAccessibleName(self.tr("Who answers"))
        self._style.add(False, self.tr("By turns"), "party_turns")
        self._style.add(True, self.tr("By buzzer"), "party_buzzer")
        self._rows = [SeatRow(seat) for seat in range(MOST_SEATS)]
        self._add = QuietButton(self.tr("Add a player"), icon="plus")
        self._add.setObjectName("party_add")
        self._known = QWidget()
        self._known.setObjectName("party_known")
        self._note = PlainLabel("", "label")
        self._note.setObjectName("party_note")
        self._start = PrimaryButton(self.tr("Start"), self.tr("Enter"))
        self._start.setObjectName("party_start")
        self._back = QuietButton(self.tr("Back"), self.tr("Esc"))
        self._back.setObjectName("party_back")
        self._assemble()
        self._connect()
        self.set_first(self._start)

    def show_choice(self, choice: Choice, matching: int | None) -> None:
        """Show what is played; ``matching`` questions can be drawn, if that is known."""
        self._choice, self._matching = choice, matching
        self._show()

    def show_setup(self, setup: PartySetup, known: Sequence[str]) -> None:
        """Show who played last, and offer who is known."""
        self._setup = setup
        self._style.set_value(setup.buzzer)
        for chip in self._chips:
            self._known_flow.removeWidget(chip)
            chip.hide()
            chip.setParent(None)
            chip.deleteLater()
        self._chips = []
        for number, name in enumerate(known, start=1):
            chip = Chip(name, self._known)
            chip.setObjectName(f"party_known_{number}")
            chip.setProperty("player", name)
            chip.clicked.connect(self._on_known)
            self._known_flow.addWidget(chip)
            chip.show()
            self._chips.append(chip)
        for before, after in pairwise([self._add, *self._chips, self._start, self._back]):
            QWidget.setTabOrder(before, after)
        self._known.setVisible(bool(known))
        self._known_title.setVisible(bool(known))
        self._show()

    def setup(self) -> PartySetup:
        """Return the party as it stands on the page."""
        return self._setup

    def tell(self, text: str) -> None:
        """Say what stands against a start; an empty text takes it back."""
        self._note.setText(text)
        self._note.set_tone("wrong")
        self._note.setVisible(bool(text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Start with Enter wherever on the page it is pressed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self._on_start()
        else:
            super().keyPressEvent(event)

    def _show(self) -> None:
        """Show the seats, what is known of them, and whether there are questions enough."""
        setup = self._setup
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(setup.seats))
            if number < len(setup.seats):
                removable = len(setup.seats) > LEAST_SEATS
                row.show_seat(setup.seats[number], buzzer=setup.buzzer, removable=removable)
        self._add.setVisible(len(setup.seats) < MOST_SEATS)
        for chip in self._chips:
            chip.setChecked(setup.seat_of(chip.property("player")) is not None)
        choice = setup.fit(self._choice)
        self._rule.setText(party_rule(choice, self._total()))
        self._seats_flow.invalidate()
        self._seats.updateGeometry()
        self.tell(self._shortage())

    def _total(self) -> int:
        return self._choice.length * len(self._setup.seats)

    def _shortage(self) -> str:
        if self._matching is None or self._matching >= self._total():
            return ""
        return say(Code.TOO_FEW_QUESTIONS, {"found": self._matching, "wanted": self._total()})

    def _change(self, setup: PartySetup) -> None:
        self._setup = setup
        self._show()

    def _on_names(self) -> None:
        count = len(self._setup.seats)
        self._change(self._setup.renamed([row.typed for row in self._rows[:count]]))

    def _on_style(self, buzzer: bool) -> None:
        self._change(replace(self._setup, buzzer=buzzer))

    def _on_add(self) -> None:
        self._change(self._setup.with_player())
        self._go_to(len(self._setup.seats) - 1)

    def _on_left(self, number: int) -> None:
        self._change(self._setup.without(number))
        self._go_to(min(number, len(self._setup.seats) - 1))

    def _go_to(self, number: int) -> None:
        row = self._rows[number]
        row.name.setFocus(Qt.FocusReason.OtherFocusReason)
        self.settle()
        self.reveal_widget(row)

    def _on_known(self) -> None:
        """Seat somebody who is known, or let them get up."""
        player = self.sender().property("player")
        sits = self._setup.seat_of(player)
        self._change(self._setup.with_player(player) if sits is None else self._setup.without(sits))

    def _on_letter(self, number: int, letter: str) -> None:
        owner = self._setup.owner_of(letter)
        if owner in (None, number):
            self._change(self._setup.with_key(number, letter))
            return
        text = self.tr("{key} is the letter of {player} already; press another one.")
        self.tell(text.format(key=letter, player=self._rows[owner].player))

    def _on_start(self) -> None:
        if self._shortage():
            self.tell(self._shortage())
            return
        rows = self._rows[: len(self._setup.seats)]
        try:
            named = self._setup.renamed([clean(row.player, PLAYER_CHARACTERS) for row in rows])
            named.require_distinct()
        except QuizError as error:
            self.tell(say(error.code, error.values))
            return
        self.start_requested.emit(named)

    # What the page is made of

    def _connect(self) -> None:
        self._style.value_chosen.connect(self._on_style)
        self._add.clicked.connect(self._on_add)
        self._start.clicked.connect(self._on_start)
        self._back.clicked.connect(self.back_requested)
        self.on_escape(self.back_requested.emit)
        for row in self._rows:
            row.changed.connect(self._on_names)
            row.letter_pressed.connect(self._on_letter)
            row.left.connect(self._on_left)

    def _assemble(self) -> None:
        self._seats = QWidget()
        self._seats_flow = FlowLayout(self._seats, gap=24, line_gap=8)
        for row in self._rows:
            self._seats_flow.addWidget(row)
        self._known_flow = FlowLayout(self._known, gap=8)
        self._known_title = PlainLabel(self.tr("Played here before"), "label", muted=True)
        self.body.addWidget(PlainLabel(self.tr("Who plays?"), "title"))
        self.body.addSpacing(4)
        self.body.addWidget(self._rule)
        self.body.addSpacing(16)
        self.body.addWidget(self._style)
        self.body.addSpacing(16)
        self.body.addWidget(self._seats)
        self.body.addSpacing(12)
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addSpacing(18)
        self.body.addWidget(self._known_title)
        self.body.addSpacing(6)
        self.body.addWidget(self._known)
        self.body.addStretch(1)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=14, centred=True)
        flow.addWidget(self._start)
        flow.addWidget(self._back)
        self.footer.setSpacing(8)
        self.footer.addWidget(self._note)
        self.footer.addWidget(buttons)
        self.refresh_margins()
