"""The page after a party: the podium, everybody's points, and the record of earlier meetings."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.game.modes import Choice
from quizapp.game.podium import Meeting, Place
from quizapp.ui.cues import END
from quizapp.ui.party_words import winners_line
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.head_to_head import HeadToHead
from quizapp.ui.widgets.liveliness import Liveliness
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.place_row import PlaceRow
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.podium_steps import PodiumSteps
from quizapp.ui.wording import choice_line

_TALL = 400
_BELOW_THE_WINNER = 2
_PIECES = 60


class PodiumPage(Page):
    """How a party ended; Enter plays again with the same players."""

    play_again_requested = Signal()
    players_requested = Signal()
    home_requested = Signal()
    sound_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("podium_page", parent)
        self._shown: list[QWidget] = []
        self._lively = Liveliness(self)
        self._greeted = True
        self._won = False
        self._choice = PlainLabel("", "strong", muted=True)
        self._winner = PlainLabel("", "display")
        self._winner.setObjectName("party_winner")
        self._steps = PodiumSteps()
        self._list = QWidget()
        self._list.setObjectName("party_places")
        self._list.setAccessibleName(self.tr("Everybody’s points"))
        self._met_title = PlainLabel(self.tr("Head to head, this party counted"), "subtitle")
        self._met = HeadToHead()
        self._met.setAccessibleName(self._met_title.text())
        self._again = PrimaryButton(self.tr("Play again"), self.tr("Enter"))
        self._again.setObjectName("party_again")
        self._players = QuietButton(self.tr("Other players"))
        self._players.setObjectName("party_players")
        self._home = QuietButton(self.tr("Home"))
        self._home.setObjectName("party_home")
        self._buttons = QWidget()
        self._assemble()
        self.set_first(self._again)
        self._again.clicked.connect(self.play_again_requested)
        self._players.clicked.connect(self.players_requested)
        self._home.clicked.connect(self.home_requested)

    def show_places(self, choice: Choice, places: Sequence[Place]) -> None:
        """Show how a party ended."""
        self._choice.setText(choice_line(choice))
        self._winner.setText(winners_line(places))
        self._steps.show_places(places)
        for row in self._shown:
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._shown = [PlaceRow(place, number) for number, place in enumerate(places, start=1)]
        for row in self._shown:
            self._lines.addWidget(row)
        self.show_meetings(())
        self.scroll_to_top()
        self._won = places[0].score > 0
        self._greeted = False
        self._greet_soon()

    def show_meetings(self, meetings: Sequence[Meeting]) -> None:
        """Show how players who had met before fare against each other."""
        self._met_title.setVisible(bool(meetings))
        self._met.show_meetings(meetings)

    def showEvent(self, event: QShowEvent) -> None:
        """Greet who has come to see who won."""
        super().showEvent(event)
        self._greet_soon()

    def hideEvent(self, event: QHideEvent) -> None:
        """Celebrate nothing that nobody sees."""
        self._lively.calm_down()
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play again with Enter wherever on the page it is pressed."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.play_again_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Stand things anew when the text size changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_lines"):
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand things anew where the window is low."""
        self._arrange()
        super().resizeEvent(event)

    def _greet_soon(self) -> None:
        QTimer.singleShot(0, self, self._greet)  # once the page is painted

    def _greet(self) -> None:
        """Sound the end of a party and celebrate who won, once."""
        if self._greeted or not self.isVisible():
            return
        self._greeted = True
        self.sound_wanted.emit(END)
        if self._won:
            self._lively.celebrate(self._steps, _PIECES, self._winner.text().encode())

    def _assemble(self) -> None:
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.body.addWidget(self._choice)
        self.body.addWidget(self._winner)
        self.body.addSpacing(8)
        self.body.addWidget(self._steps)
        self.body.addWidget(self._list)
        self.body.addSpacing(20)
        self.body.addWidget(self._met_title)
        self.body.addSpacing(6)
        self.body.addWidget(self._met)
        self.body.addStretch(1)
        flow = FlowLayout(self._buttons, gap=14, centred=True)
        for button in (self._again, self._players, self._home):
            flow.addWidget(button)
        self._arrange()

    def _arrange(self) -> None:
        """Let the buttons scroll with the rest where the page is low."""
        low = self.height() < theme().px(_TALL)
        self._winner.set_role("title" if low else "display")
        if low and self.body.indexOf(self._buttons) < 0:
            self.footer.removeWidget(self._buttons)
            self.body.insertWidget(_BELOW_THE_WINNER, self._buttons)
        elif not low and self.footer.indexOf(self._buttons) < 0:
            self.body.removeWidget(self._buttons)
            self.footer.addWidget(self._buttons)
        self.refresh_margins()
