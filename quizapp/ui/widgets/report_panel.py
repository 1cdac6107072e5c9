"""What covers the question while somebody says what is the matter with it."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QButtonGroup,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from quizapp.items.report import Reason
from quizapp.limits import REMARK_CHARACTERS
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import PrimaryButton, QuietButton
from quizapp.ui.widgets.field import Field
from quizapp.ui.widgets.flow_layout import FlowLayout
from quizapp.ui.widgets.page import Page
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.reason_words import reason_sentence

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_QUOTED = 160


class ReportPanel(Page):
    """One of four reasons and a word; the keyboard stays here until it is closed."""

    sent = Signal(object, str)
    cancelled = Signal()
    fix_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("report_page", parent)
        self._covered = parent
        self._asked_uid = b""
        self._quote = PlainLabel("", "strong")
        self._quote.setObjectName("report_quote")
        self._choices = {reason: _choice(reason) for reason in Reason}
        self._group = QButtonGroup(self)
        for choice in self._choices.values():
            self._group.addButton(choice)
        self._words = QLineEdit()
        self._words.setObjectName("report_remark")
        self._words.setMaxLength(REMARK_CHARACTERS)
        self._message = PlainLabel()
        self._message.setObjectName("report_message")
        self._send = PrimaryButton(self.tr("Send"), self.tr("Enter"))
        self._send.setObjectName("send_report_button")
        self._cancel = QuietButton(self.tr("Cancel"), self.tr("Esc"))
        self._cancel.setObjectName("cancel_report_button")
        self._fix = QuietButton("", icon="workshop")
        self._fix.setObjectName("fix_question_button")
        self._later = PlainLabel("", "caption", muted=True)
        self._later.setObjectName("fix_later")
        self._send.above = QuietButton.above
        self._connect()
        self._assemble()
        self.hide()
        parent.installEventFilter(self)

    def open(self, asked_uid: bytes, stem: str) -> None:
        """Cover the page; what was typed for the same question and not sent is still there.

        ``stem`` is quoted, and empty where the question must stay covered.
        """
        if asked_uid != self._asked_uid:
            self._asked_uid = asked_uid
            self._choices[Reason.WRONG].setChecked(True)
            self._words.clear()
        quoted = " ".join(stem.split())
        self._quote.setText(quoted if len(quoted) <= _QUOTED else f"{quoted[:_QUOTED].rstrip()}…")
        self._quote.setVisible(bool(quoted))
        self.refuse("")
        self.offer_fix("")
        self.setGeometry(self._covered.rect())
        self.show()
        self.raise_()
        self.scroll_to_top()
        self._choices[self._reason()].setFocus(Qt.FocusReason.OtherFocusReason)

    def offer_fix(self, words: str, later: str = "") -> None:
        """Offer to fix the question in these words; with none it is not offered.

        ``later`` says what it costs now, or when it will be offered.
        """
        self._fix.set_words(words)
        self._fix.setVisible(bool(words))
        self._fix.setAccessibleDescription(later)
        self._later.setText(later)
        self._later.setVisible(bool(later))

    def refuse(self, text: str) -> None:
        """Say why the report cannot be sent."""
        self._tell(text, "wrong")

    def await_kept(self) -> None:
        """Say that the report is on its way to the bank."""
        self._tell(self.tr("Saving …"), "muted")

    def forget(self) -> None:
        """Begin anew the next time, for what was typed has been sent."""
        self._asked_uid = b""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the page whatever its size, and go away with it."""
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        elif event.type() == QEvent.Type.Hide:
            self.hide()
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the page under it does."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send with Enter, close with Esc."""
        if event.isAutoRepeat() and event.key() in (*_ENTER, Qt.Key.Key_Escape):
            return
        if event.key() in _ENTER:
            self._wish_sent()
        elif event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Keep the keyboard here: what lies under the panel is covered."""
        controls = [self._choices[self._reason()], self._words, *self._buttons()]
        shown = [control for control in controls if control.isVisible()]
        if not shown:  # it is being closed
            return super().focusNextPrevChild(forward)
        here = QApplication.focusWidget()
        step = 1 if forward else -1
        place = shown.index(here) + step if here in shown else 0
        following = shown[place % len(shown)]
        reason = Qt.FocusReason
        following.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
        self.reveal_widget(following)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Let nothing show through."""
        QPainter(self).fillRect(self.rect(), theme().color("background"))

    # Slots

    def _wish_sent(self) -> None:
        self.sent.emit(self._reason(), self._words.text())

    # What the panel is made of

    def _tell(self, text: str, tone: str) -> None:
        self._message.setText(text)
        self._message.set_tone(tone)
        self._message.setVisible(bool(text))

    def _reason(self) -> Reason:
        return next(reason for reason, choice in self._choices.items() if choice.isChecked())

    def _buttons(self) -> list[QWidget]:
        return [self._send, self._cancel, self._fix]

    def _connect(self) -> None:
        self._send.clicked.connect(self._wish_sent)
        self._cancel.clicked.connect(self.cancelled)
        self._fix.clicked.connect(self.fix_requested)

    def _assemble(self) -> None:
        about = self.tr(
            "Your report is kept in the bank with the question; the page Questions lists it."
        )
        self.body.addWidget(PlainLabel(self.tr("Report this question"), "title"))
        self.body.addSpacing(8)
        self.body.addWidget(PlainLabel(about, "body", muted=True))
        self.body.addSpacing(12)
        self.body.addWidget(self._quote)
        self.body.addSpacing(12)
        reasons = QWidget()
        reasons.setAccessibleName(self.tr("What is the matter?"))
        column = QVBoxLayout(reasons)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme().px(12))
        for choice in self._choices.values():
            line = QHBoxLayout()  # so that its words can be clicked, and not all of the line
            line.addWidget(choice)
            line.addStretch(1)
            column.addLayout(line)
        self.body.addWidget(reasons)
        self.body.addSpacing(20)
        self.body.addWidget(Field(self.tr("A word about it, if you like"), self._words))
        self.body.addSpacing(8)
        self.body.addWidget(self._message)
        self.body.addSpacing(20)
        buttons = QWidget()
        flow = FlowLayout(buttons, gap=12)
        for button in self._buttons():
            flow.addWidget(button)
        self.body.addWidget(buttons)
        self.body.addSpacing(8)
        self.body.addWidget(self._later)
        self.body.addStretch(1)


def _choice(reason: Reason) -> QRadioButton:
    choice = QRadioButton(reason_sentence(reason))
    choice.setObjectName(f"report_{reason.name.lower()}")
    choice.setChecked(reason is Reason.WRONG)
    return choice
