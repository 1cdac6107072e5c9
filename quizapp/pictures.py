"""Pictures from outside: looked at with care, scaled to what a window shows, written anew.

Only for the process that reads strangers' files, or for one's own choice of a file; Qt's
modules for pictures are imported when the first one comes.
"""

import hashlib
from typing import TYPE_CHECKING

from quizapp.errors import Code, QuizError
from quizapp.items.picture import Picture
from quizapp.limits import PICTURE_BYTES, PICTURE_PIXELS

if TYPE_CHECKING:
    from PySide6.QtGui import QImage, QImageReader

LONGEST_SIDE = 1600
_ALLOCATION_MB = 64
_QUALITY = 88
_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
)
_OPAQUE = ("jpeg", "webp")
_JPEG_SCAN, _JPEG_END = b"\xff\xda", b"\xff\xd9"


def kind_of(content: bytes) -> str:
    """Return png, jpeg, gif or webp by a picture's first bytes; "" for all else."""
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "webp"
    return next((kind for magic, kind in _MAGIC if content.startswith(magic)), "")


def checked_picture(content: bytes, named: str = "") -> Picture:
    """Return a picture as it may be kept: no larger than useful, without what it says of itself.

    A picture that is ``named`` by the hash of its bytes was written by us: it is only checked.
    Raises QuizError with PICTURE_BAD or PICTURE_TOO_LARGE.
    """
    if len(content) > PICTURE_BYTES:
        raise _too_large()
    kind = kind_of(content)
    if not kind or (kind == "jpeg" and _cut_off(content)):
        raise QuizError(Code.PICTURE_BAD)
    image = _decoded(content, kind)
    digest = hashlib.sha256(content).hexdigest()
    if digest in named and max(image.width(), image.height()) <= LONGEST_SIDE:
        return Picture(kind, image.width(), image.height(), content, digest)
    return _anew(image, "jpeg" if kind in _OPAQUE and not image.hasAlphaChannel() else "png")


def _cut_off(jpeg: bytes) -> bool:
    """Tell whether a JPEG lacks its end: libjpeg would make the rest of it grey, and say nothing.

    Within its pixels the two marks of scan and end cannot occur (ITU-T T.81, B.1.1.5).
    """
    return jpeg.rfind(_JPEG_END) < jpeg.rfind(_JPEG_SCAN)


def _too_large() -> QuizError:
    return QuizError(
        Code.PICTURE_TOO_LARGE,
        megabytes=PICTURE_BYTES // 1024 // 1024,
        megapixels=PICTURE_PIXELS // 1_000_000,
    )


def _decoded(content: bytes, kind: str) -> "QImage":
    """Return the picture, turned as it wants to be seen; its size is looked at before."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice  # noqa: PLC0415
    from PySide6.QtGui import QImageReader  # noqa: PLC0415

    QImageReader.setAllocationLimit(_ALLOCATION_MB)
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(kind.encode()))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    image = _read(reader)
    buffer.close()
    return image


def _read(reader: "QImageReader") -> "QImage":
    size = reader.size()
    if not size.isValid() or size.isEmpty():
        raise QuizError(Code.PICTURE_BAD)
    if size.width() * size.height() > PICTURE_PIXELS:
        raise _too_large()
    image = reader.read()
    if image.isNull():
        raise QuizError(Code.PICTURE_BAD)
    return image


def _anew(image: "QImage", kind: str) -> Picture:
    """Return the picture written anew, with nothing in it but what is seen."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt  # noqa: PLC0415
    from PySide6.QtGui import QColorSpace, QImage, QImageWriter  # noqa: PLC0415

    if max(image.width(), image.height()) > LONGEST_SIDE:
        image = image.scaled(
            LONGEST_SIDE,
            LONGEST_SIDE,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    form = QImage.Format.Format_RGB888 if kind == "jpeg" else QImage.Format.Format_RGBA8888
    seen = image.convertToFormat(form)
    bare = QImage(seen.constBits(), seen.width(), seen.height(), seen.bytesPerLine(), form)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, kind.encode())
    writer.setQuality(_QUALITY if kind == "jpeg" else -1)
    if not writer.write(bare):
        raise QuizError(Code.PICTURE_BAD)
    content = bytes(buffer.data().data())
    buffer.close()
    digest = hashlib.sha256(content).hexdigest()
    return Picture(kind, image.width(), image.height(), content, digest)
