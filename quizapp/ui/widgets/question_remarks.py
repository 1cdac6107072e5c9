"""What is worth mending in a question being written, each a way to its place."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from quizapp.errors import Finding
from quizapp.ui import icons
from quizapp.ui.theme import theme
from quizapp.ui.widgets.mirror import margins
from quizapp.ui.widgets.plain_label import PlainLabel
from quizapp.ui.widgets.sure_click import SureClick
from quizapp.ui.wording import say

_ICON, _SIDE, _ABOVE = 16, 12, 8


class RemarkButton(SureClick):
    """One sentence that wraps; a press leads to what it is about."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(text)
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._label = PlainLabel(text, "caption")
        self._label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._label)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._fit()

    @property
    def words(self) -> str:
        """The sentence."""
        return self._label.text()

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the sentence in a width; a finger may press it."""
        return max(theme().px(36), self._row.heightForWidth(width))

    def sizeHint(self) -> QSize:
        """Ask for the room of the sentence."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Ask for little width, for the sentence wraps."""
        return QSize(self._row.minimumSize().width(), theme().px(36))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with Space; with Ctrl the key is the page's."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Keep the room for the icon when the text size changes."""
        if event.type() == QEvent.Type.StyleChange and hasattr(self, "_row"):
            self._fit()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a quiet ground, with a ring where the keyboard is."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lively = self.underMouse() or self.isDown()
        line, width = ("accent_graphic", 3.0) if self.hasFocus() else ("hairline", 1.0)
        painter.setBrush(look.color("card" if lively else "second"))
        painter.setPen(QPen(look.color(line), width))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 10, 10)
        size = look.px(_ICON)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - _SIDE - size if mirrored else _SIDE
        icons.draw(painter, "info", look.color("muted"), QPointF(left, _ABOVE + 1), size)

    def _fit(self) -> None:
        before = _SIDE + theme().px(_ICON) + 8
        self._row.setContentsMargins(margins(self, before, _ABOVE, _SIDE, _ABOVE))
        self.updateGeometry()


class QuestionRemarks(QWidget):
    """The findings about a question; nothing where there are none."""

    jump_requested = Signal(object)
    """Somebody wants to see what a Finding is about."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("question_remarks")
        self._findings: tuple[Finding, ...] = ()
        self._buttons: list[RemarkButton] = []
        self._before: QWidget | None = None
        heading = self.tr("Worth a look, though it can be saved as it is")
        self._heading = PlainLabel(heading, "caption", muted=True)
        self._heading.setObjectName("remarks_heading")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._column.addWidget(self._heading)
        self.show_findings(())

    def follow(self, control: QWidget) -> None:
        """Take the place behind a control in the order of the Tab key."""
        self._before = control

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these and no others; what is shown already keeps its button, and the keyboard."""
        held = {button.words: button for button in self._buttons}
        self._findings, self._buttons = tuple(findings), []
        before = self._before
        for number, finding in enumerate(findings, start=1):
            text = say(finding.code, finding.values)
            button = held.pop(text, None) or self._made_button(text)
            button.setObjectName(f"remark_{number}")
            self._column.insertWidget(number, button)
            if before is not None:
                QWidget.setTabOrder(before, button)
            before = button
            self._buttons.append(button)
        for button in held.values():
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.setVisible(bool(findings))

    @property
    def first(self) -> RemarkButton | None:
        """The first of them, if there is one."""
        return self._buttons[0] if self._buttons else None

    def _made_button(self, text: str) -> RemarkButton:
        button = RemarkButton(text)
        button.clicked.connect(self._on_clicked)
        return button

    def _on_clicked(self) -> None:
        pressed = self.sender()
        for button, finding in zip(self._buttons, self._findings, strict=True):
            if button is pressed:
                self.jump_requested.emit(finding)
