"""The line over a question: how far, how many in a row, how many points, how much time."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.countdown import Countdown
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.hearts import Hearts
from quizapp.ui.widgets.pill import Pill
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.progress import Progress
from quizapp.ui.widgets.report_button import ReportButton
from quizapp.ui.wording import number_text

_ROOM_BESIDE = 500
_BESIDE = 14
_ROOM_FOR_BONUS, _ROOM_FOR_BONUS_BELOW = 560, 300
_ROOM_FOR_WORD = 760
_STREAK_FROM = 2
CELEBRATED = (3, 5, 7)
_MOST_STREAK = 5
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class QuestionHeader(QWidget):
    """Progress, streak, score and clock of the round."""

    ticked = Signal()
    """Another one of the last five seconds begins."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_header")
        self._run, self._ended = 0, False
        self._scored = True
        self._progress = Progress()
        self._hearts = Hearts()
        self._streak = Pill("streak")
        self._score = Pill("score", 16)
        self._countdown = Countdown()
        self._countdown.ticked.connect(self.ticked)
        self.report_button = ReportButton()
        self._low = False
        self._detail = PlainLabel("", "label", muted=True)
        self._detail.setObjectName("question_detail")
        # Assemble
        marks = QWidget()
        flow = self._flow = FlowLayout(marks, gap=12, centred=True)
        for part in (
            *(self._hearts, self._streak, self._score),
            *(self.report_button, self._countdown),
        ):
            flow.addWidget(part)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        marks.setSizePolicy(policy)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(_BESIDE)
        self._row.addWidget(self._progress, 1, _MIDDLE)
        self._row.addWidget(marks)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._row)
        column.addWidget(self._detail)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)

    @property
    def streak_mark(self) -> QWidget:
        """Where the streak is told."""
        return self._streak

    def show_question(self, number: int, total: int, detail: str) -> None:
        """Show which question of the round this is, and what it is about."""
        self._progress.show_question(number, total, detail)
        self._detail.setText(detail)
        self._fit()

    def set_answered(self) -> None:
        """Show that the question is behind the player."""
        self._progress.set_answered()

    def show_score(self, score: int | None, *, scored: bool = True) -> None:
        """Show the points so far, or where the round is not scored the right answers; or none."""
        self._scored = scored
        self._score.setVisible(score is not None)
        number = score or 0
        points = self.tr("point(s)", "after their number", number)
        words = points if scored else self.tr("right", "after their number")
        self._score.set_parts((number_text(number), "accent_text"), (words, "ink"))
        self._fit()

    def show_streak(self, streak: int, *, ended: bool = False) -> None:
        """Show how many were right in a row, and what that adds."""
        self._run, self._ended = streak, ended
        upright = self._row.direction() == QBoxLayout.Direction.TopToBottom
        room = _ROOM_FOR_BONUS_BELOW if upright else _ROOM_FOR_BONUS
        tight = self.width() < theme().px(room)
        self._streak.setVisible(ended or streak >= _STREAK_FROM)
        if ended:
            self._streak.set_parts((self.tr("Streak ended"), "ink"))
        elif streak >= _STREAK_FROM:
            bonus = self.tr("+{percent} %").format(percent=10 * min(_MOST_STREAK, streak))
            words = self.tr("%n in a row", "", streak)
            parts = ((words, "ink"), (bonus, "accent_text"))
            line = "accent_graphic" if streak in CELEBRATED else "hairline"
            bare = tight or not self._scored
            self._streak.set_parts(*parts[:1] if bare else parts, line=line)
        self._fit()

    def start_clock(self, limit_ms: int | None) -> None:
        """Show a full clock, or none."""
        self._countdown.setVisible(limit_ms is not None)
        if limit_ms is not None:
            self._countdown.start(limit_ms)
        self._fit()

    def set_low(self, low: bool) -> None:
        """Take little height, where the window is low."""
        self._low = low
        self._countdown.set_low(low)
        self._fit()

    def show_hearts(self, left: int | None, most: int | None) -> None:
        """Show how many misses are still forgiven, where the round has hearts."""
        self._hearts.show_left(left, most)

    def set_held(self, *, held: bool) -> None:
        """Show whether the clock still waits for the question to be read."""
        self._countdown.set_held(held=held)

    def set_left(self, left_ms: int) -> None:
        """Show how much time is left."""
        self._countdown.set_left(left_ms)

    def time_words(self) -> str:
        """Return how much time is left, in words."""
        if self._countdown.isHidden():
            return self.tr("There is no clock: take the time you need.")
        return self._countdown.words()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand in two lines where one is too narrow."""
        super().resizeEvent(event)
        self.show_streak(self._run, ended=self._ended)

    def changeEvent(self, event: QEvent) -> None:
        """Arrange the parts anew when the theme changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._fit()

    def _fit(self) -> None:
        """Stand in two lines where one is too narrow, and give the detail a line of its own."""
        marks = self._flow.sizeHint().width() + _BESIDE
        room = self.width() - marks
        upright = self.width() < theme().px(_ROOM_BESIDE)
        if self._low:
            upright = room < self._progress.minimumSizeHint().width()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if upright else ways.LeftToRight)
        self._row.setSpacing(8 if upright else _BESIDE)
        self.report_button.set_compact(self.width() < theme().px(_ROOM_FOR_WORD))
        fits = self._progress.holds_detail(self.width() if upright else room)
        self._detail.setVisible(not fits and bool(self._detail.text()))
