"""Line icons, our own, as strokes on a grid of 24: painted, so that no SVG module is loaded."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPainterPath, QPen, QPixmap

GRID = 24
_STROKE = 2.0
_COUNT = {"M": 2, "L": 2, "C": 6, "Z": 0, "O": 3}
# M move, L line, C curve, Z close, O circle (centre and radius)
_STROKES = {
    "play": "M3 11 L12 3.5 L21 11 M5.5 9.5 L5.5 20.5 L18.5 20.5 L18.5 9.5 M9.8 20.5 L9.8 14 "
    "L14.2 14 L14.2 20.5",
    "scores": "M7 4 L17 4 L17 9.5 C17 16 7 16 7 9.5 Z M7 6 L4 6 C4 9.5 5 10.5 7.3 11 "
    "M17 6 L20 6 C20 9.5 19 10.5 16.7 11 M12 14.4 L12 17.5 M8 20.5 C8 18 16 18 16 20.5 Z",
    "workshop": "M4 20 L5 15.5 L16.2 4.3 C17.6 3 21 6.4 19.7 7.8 L8.5 19 Z M13.8 6.8 L17.2 10.2",
    "settings": "O12 12 3.2 M12 2.8 L12 5.6 M12 18.4 L12 21.2 M2.8 12 L5.6 12 M18.4 12 L21.2 12 "
    "M5.5 5.5 L7.5 7.5 M16.5 16.5 L18.5 18.5 M5.5 18.5 L7.5 16.5 M16.5 7.5 L18.5 5.5",
    "help": "O12 12 9.2 M9.3 9.6 C9.3 6 14.8 6 14.8 9.4 C14.8 11.6 12 11.6 12 14 "
    "M12 17.2 L12 17.21",
    "tick": "M4.5 12.8 L9.8 18 L19.5 6.5",
    "cross": "M6 6 L18 18 M18 6 L6 18",
    "close": "M6.5 6.5 L17.5 17.5 M17.5 6.5 L6.5 17.5",
    "clock": "O12 12 9 M12 7 L12 12.3 L15.5 14.3",
    "pause": "M8.5 5 L8.5 19 M15.5 5 L15.5 19",
    "resume": "M8 4.8 L19 12 L8 19.2 Z",
    "plus": "M12 5 L12 19 M5 12 L19 12",
    "trash": "M4 6.5 L20 6.5 M9 6.5 L9 4 L15 4 L15 6.5 M6 6.5 L7 20.5 L17 20.5 L18 6.5 "
    "M10.3 10.5 L10.5 16.5 M13.7 10.5 L13.5 16.5",
    "undo": "M8.5 4.5 L4 9 L8.5 13.5 M4 9 L14 9 C22 9 22 19.5 14 19.5 L9 19.5",
    "search": "O10.5 10.5 6.5 M15.4 15.4 L20.5 20.5",
    "info": "O12 12 9.2 M12 11 L12 16.5 M12 7.5 L12 7.51",
    "warning": "M12 3.8 L21.5 20 L2.5 20 Z M12 10 L12 14.2 M12 17.1 L12 17.11",
    "error": "O12 12 9.2 M12 7 L12 12.8 M12 16.5 L12 16.51",
    "star": "M12 3.2 L14.7 8.9 L21 9.7 L16.4 14 L17.6 20.3 L12 17.2 L6.4 20.3 L7.6 14 L3 9.7 "
    "L9.3 8.9 Z",
    "heart": "M12 20 C4 14.5 2.5 10.5 3.6 7.4 C4.8 4 9.6 3.4 12 7.4 C14.4 3.4 19.2 4 20.4 7.4 "
    "C21.5 10.5 20 14.5 12 20 Z",
    "flag": "M5.5 21 L5.5 3.5 M5.5 4.5 L19 4.5 L15.5 9 L19 13.5 L5.5 13.5",
    "down": "M6 9.5 L12 15.5 L18 9.5",
    "forward": "M9.5 6 L15.5 12 L9.5 18",
    "back": "M14.5 6 L8.5 12 L14.5 18",
}
_POINTING = {"undo", "forward", "back"}
"""What points to where one comes from or goes to: the other way in a mirrored window."""
_paths: dict[str, QPainterPath] = {}


def names() -> tuple[str, ...]:
    """Return the names of all icons."""
    return tuple(_STROKES)


def draw(
    painter: QPainter,
    name: str,
    colour: QColor,
    at: QPointF,
    size: float,
    *,
    filled: bool = False,
) -> None:
    """Draw an icon of ``size`` pixels with its top left corner at ``at``."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(at)
    painter.scale(size / GRID, size / GRID)
    if name in _POINTING and QGuiApplication.isRightToLeft():
        painter.scale(-1, 1)
        painter.translate(-GRID, 0)
    pen = QPen(colour, _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(_path(name))
    painter.restore()


def pixmap(name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
    """Return an icon as a pixmap of ``size`` logical pixels."""
    image = QPixmap(round(size * ratio), round(size * ratio))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    draw(painter, name, colour, QPointF(0, 0), size)
    painter.end()
    return image


def _path(name: str) -> QPainterPath:
    if name not in _paths:
        _paths[name] = _parse(_STROKES[name])
    return _paths[name]


def _parse(strokes: str) -> QPainterPath:
    path = QPainterPath()
    for verb in _COUNT:
        strokes = strokes.replace(verb, f" {verb} ")
    tokens = iter(strokes.split())
    for verb in tokens:
        a = [float(next(tokens)) for _ in range(_COUNT[verb])]
        if verb == "M":
            path.moveTo(a[0], a[1])
        elif verb == "L":
            path.lineTo(a[0], a[1])
        elif verb == "C":
            path.cubicTo(a[0], a[1], a[2], a[3], a[4], a[5])
        elif verb == "O":
            path.addEllipse(QPointF(a[0], a[1]), a[2], a[2])
        else:
            path.closeSubpath()
    return path
