"""The brand in the sizes that desktops ask for, from quizapp.svg: ``python make_icons.py``."""

from pathlib import Path

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from quizapp.desktop.install import ICON_SIZES

HERE = Path(__file__).parent


def drawn(size: int) -> QImage:
    """Return the brand, ``size`` pixels wide and high."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(HERE / "quizapp.svg")).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return image


if __name__ == "__main__":
    for one in ICON_SIZES:
        drawn(one).save(str(HERE / f"quizapp-{one}.png"))
