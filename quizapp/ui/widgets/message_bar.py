"""A line in the window that says what went wrong or what was done."""

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QSizePolicy, QWidget

from quizapp.ui import icons
from quizapp.ui.theme import theme
from quizapp.ui.widgets.announce import announce
from quizapp.ui.widgets.buttons import QuietButton
from quizapp.ui.widgets.plain_label import PlainLabel

INFO, WARNING, ERROR = "info", "warning", "error"
_TONES = {INFO: "ink", WARNING: "accent_text", ERROR: "wrong"}
_ICON = 24
_PADDING = 16
_ROOM_BESIDE = 640
NOTE_MS = 4000


class MessageBar(QFrame):
    """One message with at most one thing to do about it; hidden while there is none."""

    action_requested = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self._kind = INFO
        self._action_name = ""
        self._label = PlainLabel("", "body")
        self._label.setObjectName("message_text")
        self._action = QuietButton("")
        self._action.setObjectName("message_action")
        self._close = QuietButton("", icon="close")
        self._close.setObjectName("message_close")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self._behind: tuple[str, str, str, str] | None = None
        self._note_over = QTimer(self)
        self._note_over.setSingleShot(True)
        self._note_over.timeout.connect(self._end_note)
        # Assemble
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self._action)
        buttons.addWidget(self._close)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(8)
        self._row.addWidget(self._label, 1)
        self._row.addLayout(buttons)
        self._fit()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._action.clicked.connect(self._on_action)
        self._close.clicked.connect(self._on_close)
        self.hide()

    @property
    def text(self) -> str:
        """What is said; empty while the bar is hidden."""
        return self._label.text()

    @property
    def kind(self) -> str:
        """How grave it is: info, warning or error."""
        return self._kind

    @property
    def action_name(self) -> str:
        """The name of the action that is offered; empty where there is none."""
        return self._action_name if self.isVisible() else ""

    def show_message(
        self, text: str, kind: str = INFO, action_text: str = "", action_name: str = ""
    ) -> None:
        """Say something, and offer one action by its name."""
        self._note_over.stop()
        self._behind = None
        self._kind = kind
        self._action_name = action_name
        self._label.setText(text)
        self.setAccessibleName(text)
        self._action.set_words(action_text)
        self._action.setVisible(bool(action_text))
        self.setVisible(True)
        self.update()
        announce(self, text, urgent=kind == ERROR)

    def show_note(self, text: str) -> None:
        """Say something for a few seconds; what stood here before comes back then."""
        behind = self._behind
        if not self._note_over.isActive() and not self.isHidden():
            behind = (self.text, self._kind, self._action.words, self._action_name)
        self.show_message(text)
        self._behind = behind
        self._note_over.start(NOTE_MS)

    def take_back(self, action_name: str) -> None:
        """Say nothing more of what an action was offered for, be it behind a note."""
        if self._behind is not None and self._behind[-1] == action_name:
            self._behind = None
        elif self.action_name == action_name:
            self.clear()

    def clear(self) -> None:
        """Say nothing."""
        self._note_over.stop()
        self._behind = None
        self._label.setText("")
        self.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the text where there is no room beside it."""
        self._fit()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, a line below it and the drawn icon."""
        look = theme()
        painter = QPainter(self)
        grounds = {INFO: "card", WARNING: "card", ERROR: "wrong_ground"}
        painter.fillRect(self.rect(), look.color(grounds[self._kind]))
        painter.setPen(QPen(look.color(_TONES[self._kind]), 2))
        bottom = self.height() - 1
        painter.drawLine(0, bottom, self.width(), bottom)
        size = look.px(_ICON)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - _PADDING - size if flip else _PADDING
        middle = self._label.geometry().center().y()
        at = QPointF(x, middle - size / 2)
        icons.draw(painter, self._kind, look.color(_TONES[self._kind]), at, size)

    def _fit(self) -> None:
        below = self.width() < theme().px(_ROOM_BESIDE)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if below else ways.LeftToRight)
        start = _PADDING + theme().px(_ICON) + 12
        self._row.setContentsMargins(start, 8, _PADDING, 10)

    def _on_action(self) -> None:
        self.action_requested.emit(self._action_name)

    def _on_close(self) -> None:
        if self._behind is not None:
            self._end_note()
            return
        self.clear()
        self.closed.emit()

    def _end_note(self) -> None:
        behind = self._behind
        self.clear()
        if behind is not None:
            self.show_message(*behind)
