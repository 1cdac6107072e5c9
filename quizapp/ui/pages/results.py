"""The page after the last question: the score, and how every question went."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.game.standings import Outcome
from quizapp.ui.cues import END
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.liveliness import Liveliness
from quizapp.ui.widgets.mirror import margins
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.pill import Pill
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.result_row import ResultRow
from quizapp.ui.widgets.share_bar import ShareBar
from quizapp.ui.wording import choice_line

if TYPE_CHECKING:
    from quizapp.game.round import Attempt

_TALL = 300
_BELOW_THE_SCORE, _ABOVE_BUTTONS = 3, 12
_PIECES = 120


class ResultsPage(Page):
    """What a round came to; Enter plays again."""

    play_again_requested = Signal()
    mistakes_requested = Signal(object)
    """Play what was wrong once more: the uids of what was asked."""
    scores_requested = Signal()
    home_requested = Signal()
    copied = Signal(str)
    sound_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("results_page", parent)
        self._rows: list[ResultRow] = []
        self._listed: tuple[Attempt, ...] = ()
        self._missed: tuple[bytes, ...] = ()
        self._choice = PlainLabel("", "strong", muted=True)
        self._choice.setObjectName("results_choice")
        self._score = PlainLabel("", "score")
        self._score.setObjectName("final_score")
        self._score.setWordWrap(False)
        self._best = Pill("personal_best")
        self._right = Pill("right_of_asked")
        self._rank = Pill("rank")
        self._share = ShareBar()
        self._list = QWidget()
        self._list.setObjectName("results_list")
        self._list.setAccessibleName(self.tr("Every question of the round"))
        self._again = PrimaryButton(self.tr("Play again"), self.tr("Enter"))
        self._again.setObjectName("play_again_button")
        self._mistakes = QuietButton("", self.tr("Ctrl+Enter"))
        self._mistakes.setObjectName("replay_mistakes_button")
        self._scores = QuietButton(self.tr("Scores"))
        self._scores.setObjectName("scores_button")
        self._home = QuietButton(self.tr("Home"))
        self._home.setObjectName("home_button")
        self._buttons = QWidget()
        self._lively = Liveliness(self)
        self._outcome: Outcome | None = None
        self._heard: tuple[Attempt, ...] = ()
        self._celebrated: tuple[Attempt, ...] = ()
        self._assemble()
        self.set_first(self._again)
        self._again.clicked.connect(self.play_again_requested)
        self._mistakes.clicked.connect(self._on_mistakes)
        self._scores.clicked.connect(self.scores_requested)
        self._home.clicked.connect(self.home_requested)
        self._share.copied.connect(self.copied)

    def show_outcome(self, outcome: Outcome) -> None:
        """Show a finished round; its rank may come later, in a second call."""
        self._choice.setText(choice_line(outcome.choice))
        self._show_score(outcome)
        self._show_pills(outcome)
        self._share.show_outcome(outcome)
        self._missed = outcome.missed
        self._mistakes.setVisible(bool(self._missed))
        self._mistakes.set_words(self.tr("Replay %n mistake(s)", "", len(self._missed)))
        heard = self.tr("Results: {points}, {right}")
        points = self._score.accessibleName()
        self.setAccessibleName(heard.format(points=points, right=self._right.text()))
        if outcome.attempts != self._listed:
            self._list_questions(outcome)
            self.scroll_to_top()
        self._outcome = outcome
        self._greet_soon()

    def _show_score(self, outcome: Outcome) -> None:
        """Show the points, or where the round earned none how many were right."""
        scored = outcome.choice.rules.points
        self._points_head.setVisible(scored)
        if scored:
            self._score.setText(str(outcome.score))
            self._score.setAccessibleName(self.tr("%n point(s)", "", outcome.score))
        else:
            text = self.tr("{right} of {asked}")
            text = text.format(right=outcome.right, asked=len(outcome.attempts))
            self._score.setText(text)
            self._score.setAccessibleName(self.tr("{score} right").format(score=text))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Play again with Enter wherever on the page it is pressed; with Ctrl the mistakes."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.isAutoRepeat():
                return
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._on_mistakes()
            else:
                self.play_again_requested.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the rows in shape when the text size changes."""
        super().changeEvent(event)
        anew = (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)
        if event.type() in anew and hasattr(self, "_head"):
            for row in self._rows:
                row.refit()
            self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the buttons scroll with the rest where the window is low."""
        self._arrange()
        super().resizeEvent(event)

    def _on_mistakes(self) -> None:
        if self._missed:
            self.mistakes_requested.emit(self._missed)

    def hideEvent(self, event: QHideEvent) -> None:
        """Celebrate nothing that nobody sees."""
        self._lively.calm_down()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Greet who has come to see the results."""
        super().showEvent(event)
        self._greet_soon()

    def _greet_soon(self) -> None:
        """Let the page be painted first."""
        QTimer.singleShot(0, self, self._greet)

    def _greet(self) -> None:
        """Sound the end of a round, and celebrate a perfect one or a personal best, once each."""
        outcome = self._outcome
        if outcome is None or not self.isVisible() or not outcome.attempts:
            return
        if outcome.attempts != self._heard:
            self._heard = outcome.attempts
            self.sound_wanted.emit(END)
        worth = outcome.personal_best or outcome.right == len(outcome.asked)
        if worth and outcome.attempts != self._celebrated:
            self._celebrated = outcome.attempts
            self._lively.celebrate(self._score, _PIECES, outcome.attempts[0].uid)

    def _arrange(self) -> None:
        focused = QApplication.focusWidget()
        low = self.height() < theme().px(_TALL)
        if low and self.body.indexOf(self._buttons) < 0:
            self.footer.removeWidget(self._buttons)
            self.body.insertWidget(_BELOW_THE_SCORE, self._buttons)
        elif not low and self.footer.indexOf(self._buttons) < 0:
            self.body.removeWidget(self._buttons)
            self.footer.addWidget(self._buttons)
        self._row.setContentsMargins(0, _ABOVE_BUTTONS if low else 0, 0, 0)
        self._head.setContentsMargins(margins(self, 44, 0, 12, 8))
        self.refresh_margins()
        if focused is not None and self._buttons.isAncestorOf(focused):
            focused.setFocus()

    def _assemble(self) -> None:
        pills = QWidget()
        self._pills = FlowLayout(pills, gap=8)
        for pill in (self._best, self._right, self._rank):
            self._pills.addWidget(pill)
        top = QWidget()
        flow = FlowLayout(top, gap=24, line_gap=8, centred=True)
        flow.addWidget(self._score)
        flow.addWidget(pills)
        head = QHBoxLayout()
        self._head = head
        head.addWidget(PlainLabel(self.tr("Question"), "label", muted=True), 1)
        self._points_head = PlainLabel(self.tr("Points"), "label", muted=True)
        self._points_head.setWordWrap(False)
        head.addWidget(self._points_head)
        self._lines = QVBoxLayout(self._list)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self.body.addWidget(self._choice)
        self.body.addWidget(top)
        self.body.addWidget(self._share)
        self.body.addSpacing(16)
        self.body.addLayout(head)
        self.body.addWidget(self._list)
        self.body.addStretch(1)
        self._row = row = FlowLayout(self._buttons, gap=14, centred=True)
        for button in (self._again, self._mistakes, self._scores, self._home):
            row.addWidget(button)
        self._arrange()

    def _list_questions(self, outcome: Outcome) -> None:
        self._listed = outcome.attempts
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [
            ResultRow(asked, attempt, scored=outcome.choice.rules.points)
            for asked, attempt in zip(outcome.asked, outcome.attempts, strict=False)
        ]
        for row in self._rows:
            self._lines.addWidget(row)
            row.show()

    def _show_pills(self, outcome: Outcome) -> None:
        best = outcome.best_before
        self._best.setVisible(outcome.personal_best)
        if best is not None and outcome.personal_best:
            by = self.tr("by {points}").format(points=outcome.score - best)
            self._best.set_parts(
                (self.tr("Personal best"), "accent_text"), (by, "ink"), line="accent_graphic"
            )
        perfect = 0 < outcome.right == len(outcome.asked)
        right = self.tr("{right} of {asked} right")
        if not outcome.choice.rules.points:
            right = self.tr("The mistakes come first next time")
        if perfect:
            right = self.tr("A perfect round: {right} of {asked} right")
        text = right.format(right=outcome.right, asked=len(outcome.asked))
        line = "accent_graphic" if perfect else "hairline"
        self._right.set_parts((text, "accent_text" if perfect else "ink"), line=line)
        self._rank.setVisible(outcome.rank is not None or outcome.waits)
        if outcome.waits:
            self._rank.set_parts((self.tr("Not in the tables yet"), "ink"))
        if outcome.rank is not None:
            text = self.tr("Rank {rank} of {ranked}")
            self._rank.set_parts((text.format(rank=outcome.rank, ranked=outcome.ranked), "ink"))
