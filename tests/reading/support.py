"""Question files and pictures that the tests of reading share."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QImageWriter


def table(file: Path, count: int = 3, *, first: int = 0) -> Path:
    """Write a table of questions with a header that is known."""
    lines = ["question,correct,wrong1,wrong2,category"]
    lines += [
        f"Which word goes with n{n}?,right{n},wrong{n}a,wrong{n}b,Works"
        for n in range(first, first + count)
    ]
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return file


def picture(kind: str = "png", width: int = 4, height: int = 3, *, words: str = "") -> bytes:
    """Return a picture as some other program wrote it."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    if words:
        image.setText("Comment", words)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert QImageWriter(buffer, kind.encode()).write(image)
    return bytes(buffer.data().data())
