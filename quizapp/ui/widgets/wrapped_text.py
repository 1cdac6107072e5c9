"""Plain text that wraps at words, or anywhere in a word too long for its line."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QStaticText, QTextOption, QTransform

from quizapp.ui.side_by_side import joined

_NEW_LINE = "\N{LINE SEPARATOR}"  # what QStaticText takes for a line's end


def wrapped(
    text: str,
    font: QFont,
    width: float,
    alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> QStaticText:
    """Return a text laid out in ``width`` pixels (negative: in one line), ready to be drawn."""
    lines = text.split("\n")  # each may have a direction of its own
    laid = QStaticText(joined(lines, _NEW_LINE) if lines[1:] else text)
    laid.setTextFormat(Qt.TextFormat.PlainText)
    option = QTextOption(alignment)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    laid.setTextOption(option)
    laid.setTextWidth(width)
    laid.prepare(QTransform(), font)
    return laid


def start_side(direction: Qt.LayoutDirection, wanted: Qt.AlignmentFlag) -> Qt.AlignmentFlag:
    """Return on which side text stands whose window is read in ``direction``."""
    sides = {Qt.AlignmentFlag.AlignRight: Qt.AlignmentFlag.AlignLeft}
    side = wanted
    if direction == Qt.LayoutDirection.RightToLeft and wanted != Qt.AlignmentFlag.AlignHCenter:
        side = sides.get(wanted, Qt.AlignmentFlag.AlignRight)
    return side | Qt.AlignmentFlag.AlignAbsolute


def size_of(laid: QStaticText) -> QSize:
    """Return the whole pixels that a laid out text needs."""
    size = laid.size()
    return QSize(-int(-size.width() // 1), -int(-size.height() // 1))
