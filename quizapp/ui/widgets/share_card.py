"""A finished round for others to see, as text and as a picture; no answer is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter, QPen

from quizapp.game.rules import DAILY
from quizapp.game.sharing import grid
from quizapp.ui import icons
from quizapp.ui.side_by_side import dotted
from quizapp.ui.theme import theme
from quizapp.ui.wording import date_text, mode_word

if TYPE_CHECKING:
    from quizapp.game.standings import Outcome

_WIDTH, _MARGIN, _SQUARE, _GAP, _ROW = 640, 40, 48, 8, 10
_TOP, _BELOW = 150, 84
_MIDDLE = Qt.AlignmentFlag.AlignVCenter


def share_text(outcome: Outcome) -> str:
    """Return three or four lines: what was played, how it went, its squares and its code."""
    return "\n".join((_title(outcome), _result(outcome), grid(_rights(outcome)), _code(outcome)))


def share_picture(outcome: Outcome) -> QImage:
    """Return the same as a picture in the colours of the window."""
    rights = _rights(outcome)
    rows = -(-len(rights) // _ROW)
    height = _TOP + rows * (_SQUARE + _GAP) + _BELOW
    image = QImage(_WIDTH, height, QImage.Format.Format_ARGB32_Premultiplied)
    look = theme()
    image.fill(look.color("background"))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    _write(painter, 36, _title(outcome), 20, "muted")
    _write(painter, 68, _result(outcome), 30, "ink")
    for place, right in enumerate(rights):
        row, column = divmod(place, _ROW)
        left = _MARGIN + column * (_SQUARE + _GAP)
        if QGuiApplication.isRightToLeft():
            left = _WIDTH - left - _SQUARE
        _paint_square(painter, QPointF(left, _TOP + row * (_SQUARE + _GAP)), right=right)
    _write(painter, height - 60, _code(outcome), 18, "muted")
    painter.end()
    return image


def _write(painter: QPainter, top: int, text: str, pixels: int, role: str) -> None:
    font = QFont(theme().font(16, 700))
    font.setPixelSize(pixels)
    painter.setFont(font)
    painter.setPen(theme().color(role))
    room = QRectF(_MARGIN, top, _WIDTH - 2 * _MARGIN, pixels * 1.6)
    start = Qt.AlignmentFlag.AlignLeft
    if QGuiApplication.isRightToLeft():
        start = Qt.AlignmentFlag.AlignRight
    painter.drawText(room, start | Qt.AlignmentFlag.AlignAbsolute | _MIDDLE, text)


def _paint_square(painter: QPainter, at: QPointF, *, right: bool) -> None:
    look = theme()
    role = "right" if right else "wrong"
    painter.setPen(QPen(look.color(role), 2))
    painter.setBrush(look.color(f"{role}_ground"))
    painter.drawRoundedRect(QRectF(at.x(), at.y(), _SQUARE, _SQUARE), 10, 10)
    size = _SQUARE / 2
    inside = QPointF(at.x() + size / 2, at.y() + size / 2)
    icons.draw(painter, "tick" if right else "cross", look.color(role), inside, size)


def _rights(outcome: Outcome) -> list[bool]:
    return [attempt.right for attempt in outcome.attempts]


def _title(outcome: Outcome) -> str:
    name = mode_word(outcome.choice.mode)
    day = date_text(outcome.local_date) if outcome.choice.mode == DAILY else ""
    fun = "" if outcome.counts else QCoreApplication.translate("share", "once more, for fun")
    return dotted(("quizapp", name, day, fun))


def _result(outcome: Outcome) -> str:
    text = QCoreApplication.translate(
        "share", "{right} of {asked} · %n point(s)", "", outcome.score
    ).format(right=outcome.right, asked=len(outcome.asked))
    if outcome.days_in_a_row > 1:
        row = QCoreApplication.translate("share", "%n day(s) in a row", "", outcome.days_in_a_row)
        text = dotted((text, row))
    return text


def _code(outcome: Outcome) -> str:
    return QCoreApplication.translate("share", "Code: {code}").format(code=outcome.choice.code)
