"""How far an import is: a line of text over a bar."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.mirror import mirrored

_GAP, _BAR, _STEPS = 10, 8, 1000


class ImportBar(QProgressBar):
    """What is being done, and a bar that fills; nothing of it depends on colour."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("import_progress")
        self.setAccessibleName(self.tr("Progress"))
        self.setRange(0, _STEPS)
        self._words = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """Return what is being done."""
        return self._words

    def show_progress(self, share: float, words: str) -> None:
        """Show that a share of 0 to 1 is done."""
        self._words = words
        self.setValue(round(share * _STEPS))
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for a line of text and the bar."""
        return QSize(theme().px(320), self._line() + _GAP + _BAR)

    def minimumSizeHint(self) -> QSize:
        """Ask for little width."""
        return QSize(theme().px(160), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words and the bar."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(14, 700, tabular=False))
        painter.setPen(look.color("ink"))
        line = QRectF(0, 0, self.width(), self._line())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft, self._words)
        painter.setPen(Qt.PenStyle.NoPen)
        top = self._line() + _GAP
        painter.setBrush(look.color("trough"))
        painter.drawRoundedRect(QRectF(0, top, self.width(), _BAR), _BAR / 2, _BAR / 2)
        width = max(_BAR, self.width() * self.value() / _STEPS)
        left = self.width() - width if mirrored(self) else 0
        painter.setBrush(look.color("accent_graphic"))
        painter.drawRoundedRect(QRectF(left, top, width, _BAR), _BAR / 2, _BAR / 2)

    def _line(self) -> int:
        return QFontMetrics(theme().font(14, 700)).height()
