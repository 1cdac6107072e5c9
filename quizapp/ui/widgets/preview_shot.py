"""A picture of a page, as wide as there is room."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme import theme

_LEAST_WIDTH, _LEAST_HEIGHT, _SHAPE = 568, 480, 0.85
_RADIUS = 18


def page_size(width: int) -> QSize:
    """Return the size of the page for a preview of some width; small ones are scaled down."""
    wide = max(width, _LEAST_WIDTH)
    return QSize(wide, max(_LEAST_HEIGHT, round(wide * _SHAPE)))


class Shot(QWidget):
    """Shows a picture as wide as there is room; nothing in it can be pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("preview_picture")
        self.setAccessibleName(self.tr("The question as it is played"))
        self._pixmap = QPixmap()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def pixmap(self) -> QPixmap:
        """What is shown."""
        return self._pixmap

    def show_pixmap(self, pixmap: QPixmap, words: str) -> None:
        """Show a picture, with what is in it for those who cannot see it."""
        self._pixmap = pixmap
        self.setAccessibleDescription(words)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at which the picture keeps its shape."""
        size = page_size(width)
        return round(size.height() * width / size.width())

    def sizeHint(self) -> QSize:
        """Ask for a page in the smallest window."""
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Make do with half of it."""
        return QSize(_LEAST_WIDTH // 2, _LEAST_HEIGHT // 2)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture with round corners."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if not self._pixmap.isNull():
            shape = self._pixmap.height() / self._pixmap.width()
            frame.setHeight(min(frame.height(), frame.width() * shape))
        path = QPainterPath()
        path.addRoundedRect(frame, _RADIUS, _RADIUS)
        painter.setClipPath(path)
        painter.drawPixmap(frame, self._pixmap, QRectF(self._pixmap.rect()))
        painter.setClipping(False)
        painter.setPen(theme().color("line"))
        painter.drawPath(path)
