"""A kept picture as something that can be painted; may be called on any thread."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageReader

from quizapp.items.picture import Picture
from quizapp.limits import PICTURE_PIXELS

_ALLOCATION_MB = 64


def image_of(picture: Picture | None) -> QImage | None:
    """Return the image of a picture; None where there is none that can be painted."""
    if picture is None or picture.kind not in ("png", "jpeg", "gif", "webp"):
        return None
    QImageReader.setAllocationLimit(_ALLOCATION_MB)
    buffer = QBuffer()
    buffer.setData(QByteArray(picture.content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(picture.kind.encode()))
    reader.setAutoDetectImageFormat(False)
    size = reader.size()
    image = QImage()
    if size.isValid() and size.width() * size.height() <= PICTURE_PIXELS:
        image = reader.read()
    buffer.close()
    return None if image.isNull() else image
