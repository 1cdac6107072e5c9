"""What stands on a page of paper: paragraphs, pictures and gaps, in points of 1/72 inch."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter, QTextOption

from quizapp.ui.typeface import FAMILY

TITLE, HEADING, TEXT, SMALL = 20.0, 13.0, 11.0, 9.0
INDENT = 22.0
_NUMBER = 34.0
_PICTURE_HEIGHT = 150.0


@dataclass(frozen=True, slots=True)
class Part:
    """Something that stands across the page: how high it is for a width, and how it is drawn."""

    height: Callable[[QPainter, float], float]
    draw: Callable[[QPainter, QRectF], None]
    words: str = ""
    cut: "Callable[[QPainter, float, float], tuple[Part, Part]] | None" = None
    """Parts in two for a width: what a height can hold, and the rest; None: it stays whole."""


def text_part(
    text: str, size: float, *, bold: bool = False, before: str = "", indent: float = 0.0
) -> Part:
    """Return a paragraph; ``before`` stands in front of it, as a number does."""
    start = indent + (_NUMBER if before else 0.0)
    option = QTextOption(_start())
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)

    def height(painter: QPainter, width: float) -> float:
        painter.setFont(paper_font(size, bold=bold))
        room = QRectF(0, 0, width - start, 100_000)
        return painter.boundingRect(room, text, option).height()

    def draw(painter: QPainter, place: QRectF) -> None:
        painter.setFont(paper_font(size, bold=bold))
        if before:
            painter.drawText(_indented(place, indent), before, QTextOption(_start()))
        painter.drawText(_indented(place, start), text, option)

    def cut(painter: QPainter, width: float, most: float) -> tuple[Part, Part]:
        def too_high(letters: int) -> bool:
            part = text_part(text[:letters], size, bold=bold, indent=start)
            return part.height(painter, width) > most

        held = max(1, bisect_left(range(1, len(text)), True, key=too_high))
        space = max(text.rfind(" ", held // 2, held), text.rfind("\n", held // 2, held))
        held = space + 1 if space > 0 else held
        first = text_part(text[:held].rstrip(), size, bold=bold, before=before, indent=indent)
        return first, text_part(text[held:], size, bold=bold, indent=start)

    return Part(height, draw, f"{before} {text}".strip(), cut)


def picture_part(image: QImage) -> Part:
    """Return a picture, no larger than it is and than a part of the page."""

    def size(width: float) -> tuple[float, float]:
        height = min(_PICTURE_HEIGHT, image.height())
        shown = height * image.width() / image.height()
        return (shown, height) if shown <= width else (width, width * height / shown)

    def draw(painter: QPainter, place: QRectF) -> None:
        width, height = size(place.width() - _NUMBER)
        room = _indented(place, _NUMBER)
        left = room.right() - width if QGuiApplication.isRightToLeft() else room.left()
        painter.drawImage(QRectF(left, place.top(), width, height), image)

    return Part(lambda _painter, width: size(width - _NUMBER)[1], draw)


def space_part(height: float) -> Part:
    """Return a gap."""
    return Part(lambda _painter, _width: height, lambda _painter, _place: None)


def end_side() -> Qt.AlignmentFlag:
    """Return on which side lines end."""
    if QGuiApplication.isRightToLeft():
        return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignRight


def _start() -> Qt.AlignmentFlag:
    """Return on which side lines begin."""
    if QGuiApplication.isRightToLeft():
        return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
    return Qt.AlignmentFlag.AlignLeft


def _indented(place: QRectF, indent: float) -> QRectF:
    """Return a place that begins further in."""
    if QGuiApplication.isRightToLeft():
        return place.adjusted(0, 0, -indent, 0)
    return place.adjusted(indent, 0, 0, 0)


def paper_font(size: float, *, bold: bool = False) -> QFont:
    """Return the typeface of the window in a size of the page."""
    font = QFont(FAMILY)
    font.setPixelSize(max(1, round(size)))
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Normal)
    return font
