"""How many misses a round still forgives, as hearts: full ones and empty ones."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui import icons
from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel

_HEART, _GAP = 22, 5


class Hearts(PlainLabel):
    """Hearts in a row; its text says how many are left."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", "label", parent)
        self.setObjectName("hearts")
        self.setWordWrap(False)
        self._left, self._most = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_left(self, left: int | None, most: int | None) -> None:
        """Show how many of how many are left; None where the round has no hearts."""
        self.setVisible(left is not None)
        if left is None or most is None:
            return
        self._left, self._most = left, most
        self.setText(self.tr("Hearts: {left} of {most}").format(left=left, most=most))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the room of all hearts."""
        size = theme().px(_HEART)
        return QSize(self._most * (size + _GAP), size + 2 * _GAP)

    def minimumSizeHint(self) -> QSize:
        """Ask for the room of all hearts."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the full hearts first, in reading order."""
        look = theme()
        painter = QPainter(self)
        size = look.px(_HEART)
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for place in range(self._most):
            full = place < self._left
            x = place * (size + _GAP)
            at = QPointF(self.width() - x - size if flip else x, (self.height() - size) / 2)
            role = "accent_graphic" if full else "muted"
            icons.draw(painter, "heart", look.color(role), at, size, filled=full)
