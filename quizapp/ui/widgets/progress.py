"""How far a round has come: which question of how many, and what it is about."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from quizapp.ui.theme import theme

_BAR = 8
_GAP = 8
_BETWEEN = 24


class Progress(QProgressBar):
    """A line of text over a bar; half a step is filled while a question waits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("progress")
        self.setAccessibleName(self.tr("Progress"))
        self._detail = ""
        self._answered = False
        self._total = 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return which question of how many is shown; how many may be open."""
        if not self._total:
            return self.tr("Question {number}").format(number=self.value())
        return self.tr("Question {number} of {total}").format(
            number=self.value(), total=self._total
        )

    def show_question(self, number: int, total: int, detail: str) -> None:
        """Show where the round stands and what the question is about; total 0 is an open end."""
        self._detail = " ".join(detail.split())
        self._answered = False
        self._total = total
        self.setRange(0, total or number)
        self.setValue(number)
        self.setAccessibleDescription(self._detail)
        self.update()

    def set_answered(self) -> None:
        """Show that the question is behind the player."""
        self._answered = True
        self.update()

    def holds_detail(self, width: int) -> bool:
        """Tell whether what the question is about has room beside its number in a width."""
        metrics = QFontMetrics(theme().font(14, 700, tabular=False))
        texts = (self.text(), self._detail)
        return sum(metrics.horizontalAdvance(text) for text in texts) + _BETWEEN <= width

    def sizeHint(self) -> QSize:
        """Ask for a line of text and the bar."""
        height = QFontMetrics(theme().font(14, 700)).height()
        return QSize(theme().px(200), height + _GAP + _BAR)

    def minimumSizeHint(self) -> QSize:
        """Ask for the number at least."""
        metrics = QFontMetrics(theme().font(14, 700))
        return QSize(metrics.horizontalAdvance(self.text()) + 4, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint both texts and the bar."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        near, far = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight  # Qt mirrors both
        font = look.font(14, 700, tabular=False)
        metrics = QFontMetrics(font)
        line = QRectF(0, 0, self.width(), metrics.height())
        painter.setFont(font)
        painter.setPen(look.color("ink"))
        painter.drawText(line, near, self.text())
        if self.holds_detail(self.width()):
            painter.setPen(look.color("muted"))
            painter.drawText(line, far, self._detail)
        if self._total:
            self._paint_bar(painter, line.height() + _GAP, flip=flip)

    def _paint_bar(self, painter: QPainter, top: float, *, flip: bool) -> None:
        look = theme()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("trough"))
        trough = QRectF(0, top, self.width(), _BAR)
        painter.drawRoundedRect(trough, _BAR / 2, _BAR / 2)
        done = self.value() - (0 if self._answered else 0.5)
        width = max(_BAR, self.width() * done / max(1, self.maximum()))
        left = self.width() - width if flip else 0
        painter.setBrush(look.color("accent_graphic"))
        painter.drawRoundedRect(QRectF(left, top, width, _BAR), _BAR / 2, _BAR / 2)
