"""One question of a finished round: what was chosen, what was right, what it earned."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from quizapp.game.round import Asked, Attempt
from quizapp.ui import icons
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel

_ICON = 20
_GAP = 16
_START = 8


class ResultRow(QFrame):
    """A line with a drawn tick or cross, ruled off below."""

    def __init__(self, asked: Asked, attempt: Attempt, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._right = attempt.right
        stem = PlainLabel(asked.item.stem, "body")
        answer = PlainLabel(self._answer(asked, attempt), "caption", muted=True)
        points = PlainLabel(f"+{attempt.points}" if attempt.points else "0", "strong")
        points.setWordWrap(False)
        points.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)
        fared = self.tr("Right") if attempt.right else self.tr("Wrong")
        self.setAccessibleName(f"{fared}: {asked.item.stem}")
        # Assemble
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(stem)
        words.addWidget(answer)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(_GAP)
        self._row.addLayout(words, 1)
        self._row.addWidget(points)
        self._row.setContentsMargins(_START + theme().px(_ICON) + _GAP, 12, 12, 13)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def refit(self) -> None:
        """Keep room for the icon at the present text size."""
        self._row.setContentsMargins(_START + theme().px(_ICON) + _GAP, 12, 12, 13)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon and the line below."""
        look = theme()
        painter = QPainter(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, look.color("hairline"))
        name, role = ("tick", "right") if self._right else ("cross", "wrong")
        at = self.text_rect()
        icons.draw(painter, name, look.color(role), QPointF(at.topLeft()), at.width())

    def text_rect(self) -> QRect:
        """Return where the row's own mark is painted; its words are labels."""
        size = theme().px(_ICON)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = self.width() - _START - size if flip else _START
        return QRect(x, (self.height() - size) // 2, size, size)

    def minimumSizeHint(self) -> QSize:
        """Ask for little width: the texts wrap."""
        return QSize(theme().px(160), super().minimumSizeHint().height())

    def _answer(self, asked: Asked, attempt: Attempt) -> str:
        if attempt.right:
            return asked.item.key
        if attempt.chosen is None:
            return self.tr("No answer in time · Right: {key}").format(key=asked.item.key)
        chosen = asked.options[attempt.chosen]
        if chosen == asked.item.key:
            return self.tr("Too late · Right: {key}").format(key=asked.item.key)
        return self.tr("You: {chosen} · Right: {key}").format(chosen=chosen, key=asked.item.key)
