"""A picture and the words that describe it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.plain_label import PlainLabel

_ROUND = 12
_GAP, _ABOVE = 6, 8


class _Image(QLabel):
    """The picture alone: a label, so that a screen reader knows it as an image."""

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setObjectName("picture")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._image = QImage()

    def show_image(self, image: QImage, size: QSize) -> None:
        """Show an image in a size of the window."""
        ratio = self.devicePixelRatioF()
        self._image = image.scaled(
            size * ratio,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.setFixedSize(size)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture with round corners."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()), _ROUND, _ROUND)
        painter.setClipPath(shape)
        painter.drawImage(self.rect(), self._image)
        painter.end()


class PictureView(QWidget):
    """A picture as large as its place allows, with its description below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture_view")
        self._image = QImage()
        self._room = QSize(0, 0)
        self._picture = _Image()
        self._caption = PlainLabel("", "caption", muted=True)
        self._caption.setObjectName("picture_description")
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, _ABOVE, 0, 0)
        column.setSpacing(_GAP)
        column.addWidget(self._picture)
        column.addWidget(self._caption)

    @property
    def image(self) -> QImage:
        """The picture that is shown; null while there is none."""
        return self._image

    def wait_for(self, description: str) -> None:
        """Keep the place of a picture that is on its way."""
        self._image = QImage()
        self._describe(description)
        self._picture.show()
        self._draw()

    def show_image(self, image: QImage | None) -> None:
        """Show the picture that was awaited; None: it is missing."""
        self._image = QImage() if image is None else image
        self._picture.setVisible(image is not None)
        if image is None:
            self._caption.setText(self.tr("The picture of this question is missing."))
            self._caption.show()
        self._draw()

    def fit(self, width: int, height: int) -> None:
        """Take at most so much room for the picture itself, in pixels."""
        self._room = QSize(width, height)
        self._draw()

    def _describe(self, description: str) -> None:
        self._picture.setAccessibleName(description or self.tr("Picture without a description"))
        self._caption.setText(description)
        self._caption.setVisible(bool(description))

    def _draw(self) -> None:
        """Fit the picture into its room; small ones are enlarged to twice their size at most."""
        natural = self._image.size()
        if natural.isEmpty():
            self._picture.setFixedSize(self._room)
        else:
            most = natural * 2 * max(1.0, theme().scale)
            size = natural.scaled(self._room, Qt.AspectRatioMode.KeepAspectRatio)
            self._picture.show_image(self._image, most if size.width() > most.width() else size)
        self._column.activate()
        self.updateGeometry()  # at once, for the page is measured next
