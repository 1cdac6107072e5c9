"""The game's mark: a question mark on the accent, for the side bar and the window's icon."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap

from quizapp.ui.theme import theme

_SIZES = (16, 24, 32, 48, 64, 128, 256)


def paint_brand(painter: QPainter, place: QRectF) -> None:
    """Paint the mark into a square."""
    look = theme()
    radius = place.width() * 12 / 44
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.color("accent"))
    painter.drawRoundedRect(place, radius, radius)
    font = look.font(20, 800)
    font.setPixelSize(round(place.height() * 24 / 44))
    painter.setFont(font)
    painter.setPen(look.color("on_accent"))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")


def brand_icon() -> QIcon:
    """Return the mark as an icon in all the usual sizes."""
    icon = QIcon()
    for size in _SIZES:
        pixmap = QPixmap(size, size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        paint_brand(painter, QRectF(0, 0, size, size))
        painter.end()
        icon.addPixmap(pixmap)
    return icon
