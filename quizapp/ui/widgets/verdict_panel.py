"""What is said after an answer: the verdict, why, from where, and the points."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from quizapp.game.round import Asked, Attempt
from quizapp.ui.theme import theme
from quizapp.ui.verdict_words import verdict_line
from quizapp.ui.widgets.next_button import NextButton
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.scroll_area import ScrollArea
from quizapp.ui.widgets.source_words import credit_line, fact_words, source_line
from quizapp.ui.widgets.verdict_mark import VerdictMark
from quizapp.ui.wording import decimal_text

_ROOM_BESIDE = 470
_RIGHT = Qt.AlignmentFlag.AlignRight
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


class VerdictPanel(QFrame):
    """The words scroll where they are many; the points and Next stay in sight."""

    next_pressed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("verdict_panel")
        self.setProperty("panel", "second")
        self._mark = VerdictMark()
        self._verdict = PlainLabel("", "subtitle")
        self._verdict.setObjectName("verdict")
        self._explanation = PlainLabel("", "body")
        self._explanation.setObjectName("explanation")
        self._feedback = PlainLabel("", "body")
        self._feedback.setObjectName("feedback")
        self._source = PlainLabel("", "caption", muted=True)
        self._source.setObjectName("source")
        self._fact = PlainLabel("", "caption", muted=True)
        self._fact.setObjectName("fact")
        self._kept = PlainLabel("", "caption", muted=True)
        self._kept.setObjectName("kept")
        self._points = PlainLabel("", "title")
        self._points.setObjectName("points")
        self._receipt = PlainLabel("", "caption", muted=True)
        self._receipt.setObjectName("receipt")
        self._pace = PlainLabel(
            self.tr("Goes on by itself; any key or click stops that."), "caption", muted=True
        )
        self._pace.setObjectName("pace")
        self._pace.hide()
        self.next_button = NextButton(self.tr("Next"), self.tr("Enter"))
        self.next_button.setObjectName("next_button")
        self._scroll = ScrollArea()
        self._assemble()
        self.next_button.clicked.connect(self.next_pressed)

    def show_verdict(
        self,
        asked: Asked,
        attempt: Attempt,
        streak: int,
        *,
        last: bool,
        scored: bool = True,
        verdict: str = "",
    ) -> None:
        """Say how the answer was, why, and what it earned where the round is ``scored``.

        ``verdict`` is in words of one's own.
        """
        self._mark.set_right(right=attempt.right)
        self._verdict.setText(verdict or verdict_line(attempt, streak))
        self._verdict.set_tone("right" if attempt.right else "wrong")
        chosen = "" if attempt.chosen is None else asked.options[attempt.chosen]
        self._show(self._feedback, asked.item.feedback.get(chosen, ""))
        self._show(self._explanation, asked.item.explanation)
        of_pack = credit_line(asked.credit)
        sources = [line for line in (source_line(asked.item), of_pack) if line]
        self._show(self._source, "\n".join(sources))
        self._show(self._fact, fact_words(asked.item))
        self._points.setText(f"+{attempt.points}")
        self._points.set_tone("accent_text" if attempt.points else "muted")
        self._points.setVisible(scored)
        self._receipt.setText(self._bill(attempt) if scored else "")
        self._receipt.set_role("caption" if scored else "label", muted=scored)
        self._kept.setText("")
        self._verdict.setAccessibleDescription("")
        self.next_button.set_words(self.tr("Results") if last else self.tr("Next"))
        self._scroll.verticalScrollBar().setValue(0)

    def show_next_time(self, text: str) -> None:
        """Say when the question comes again."""
        self._receipt.setText(text)

    def words(self) -> tuple[str, ...]:
        """Return what is read out: the verdict, the points where there are any, and why."""
        points = self.tr("Points: {points}").format(points=self._points.text())
        scored = () if self._points.isHidden() else (points,)
        said = (self._feedback.text(), self._explanation.text())
        return (self._verdict.text(), *scored, *(text for text in said if text))

    def show_kept(self, state: str) -> None:
        """Say where the points are; that they are simply kept is told to whoever asks for it."""
        told = {
            "not kept": self.tr("Not saved yet"),
            "here": self.tr("Kept on this computer; sent when the bank can be reached"),
            "gone": self.tr("Not kept: its round or its player was deleted"),
        }
        self._verdict.setAccessibleDescription(self.tr("Saved") if state == "kept" else "")
        self._kept.setText(told.get(state, ""))
        self._kept.set_tone("wrong" if state in ("not kept", "gone") else "muted")

    def reading(self) -> str:
        """Return all that there is to read."""
        shown = (self._verdict, self._feedback, self._explanation, self._source, self._fact)
        return " ".join(label.text() for label in shown if label.text())

    def show_left(self, share: float) -> None:
        """Show how much is left of the time after which the game goes on by itself."""
        self._pace.setVisible(share > 0)
        self.next_button.setAccessibleDescription(self._pace.text() if share > 0 else "")
        self.next_button.set_left(share)

    def wanted_height(self, width: int) -> int:
        """Return the height at which nothing need scroll."""
        sides = self._row.contentsMargins()
        inner = width - sides.left() - sides.right()
        side = self._side.sizeHint()
        if self._upright:
            words = self._words_height(inner) + self._row.spacing() + side.height()
        else:
            room = inner - side.width() - self._row.spacing()
            words = max(self._words_height(room), side.height())
        return words + sides.top() + sides.bottom() + 4

    def least_height(self) -> int:
        """Return the height that still shows the verdict, the points and Next."""
        sides = self._row.contentsMargins()
        least = self._side.sizeHint().height()
        if self._upright:
            least += self._verdict.fontMetrics().height() + self._row.spacing() + 12
        return least + sides.top() + sides.bottom() + 4

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the points below where there is no room beside."""
        super().resizeEvent(event)
        self.fit(self.width())

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.fit(self.width())
        super().changeEvent(event)

    def fit(self, width: int) -> None:
        """Arrange the parts for a width."""
        self._upright = width < theme().px(_ROOM_BESIDE)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if self._upright else ways.LeftToRight)
        self._side_row.setDirection(ways.LeftToRight if self._upright else ways.TopToBottom)
        side = Qt.AlignmentFlag.AlignLeft if self._upright else _RIGHT
        for label in (self._points, self._receipt):
            label.setAlignment(side)
        place: QBoxLayout = self._words if self._upright else self._points_column
        if place.indexOf(self._receipt) < 0:
            place.insertWidget(3 if self._upright else 1, self._receipt)
        margin = 16 if self._upright else 24
        self._row.setContentsMargins(margin, margin - 4, margin, margin - 4)

    def _assemble(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._verdict, 1)
        words = QWidget()
        words.setProperty("bare", "true")
        self._words = QVBoxLayout(words)
        self._words.setContentsMargins(0, 0, 0, 0)
        self._words.setSpacing(6)
        self._words.addLayout(head)
        for label in (self._feedback, self._explanation, self._source, self._fact):
            self._words.addWidget(label)
        for label in (self._pace, self._kept):
            self._words.addWidget(label)
        self._words.addStretch(1)
        self._scroll.setObjectName("verdict_words")
        self._scroll.setAccessibleName(self.tr("Verdict and explanation"))
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(words)
        self._scroll.viewport().setAutoFillBackground(False)
        words.setAutoFillBackground(False)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._on_range)
        self._assemble_side()

    def _assemble_side(self) -> None:
        points = self._points_column = QVBoxLayout()
        points.setSpacing(0)
        for label in (self._points, self._receipt):
            label.setWordWrap(False)
            points.addWidget(label)
        self._side = QWidget()
        self._side_row = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._side)
        self._side_row.setContentsMargins(0, 0, 0, 0)
        self._side_row.setSpacing(12)
        self._side_row.addLayout(points)
        self._side_row.addStretch(1)
        self._side_row.addWidget(self.next_button, 0, _RIGHT | _MIDDLE)
        self._upright = False
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(12)
        self._row.addWidget(self._scroll, 1)
        self._row.addWidget(self._side)
        self.fit(self.width())

    def _words_height(self, width: int) -> int:
        return self._words.heightForWidth(width) + 2

    def _bill(self, attempt: Attempt) -> str:
        """Return how the points came about."""
        bill = attempt.receipt
        if not attempt.right:
            return self.tr("no points lost")
        text = self.tr("{base} × {percent} %").format(base=bill.base, percent=bill.percent)
        if bill.streak:
            factor = decimal_text((10 + bill.streak) / 10)
            text = self.tr("{text} × {factor} streak").format(text=text, factor=factor)
        if bill.helped:
            text = self.tr("{text} × ½ lifeline").format(text=text)
        return text

    def _show(self, label: PlainLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _on_range(self, _least: int, most: int) -> None:
        """Let the keyboard into the words only where they scroll; leave room for the bar."""
        self._words.update()
        policy = Qt.FocusPolicy.StrongFocus if most > 0 else Qt.FocusPolicy.NoFocus
        self._scroll.setFocusPolicy(policy)
