"""A second of confetti, behind all that can be read."""

from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from quizapp.ui.theme import theme
from quizapp.ui.tokens import CELEBRATION_MS
from quizapp.ui.widgets.confetti import Piece, opacity, thrown
from quizapp.ui.widgets.passing import Passing

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_PIECES = 120
_AROUND = 4


class Celebration(Passing):
    """Flies over a page but never over its texts and buttons."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("celebration", CELEBRATION_MS, parent)
        self._from = QPointF()
        self._pieces: Sequence[Piece] = ()
        self._read = QRegion()

    def throw(self, behind: QWidget, pieces: int, seed: bytes) -> None:
        """Throw confetti from behind a widget of the page, where things may move."""
        page = self.parentWidget()
        if page is not None and self.may_begin():
            self._from = QPointF(behind.mapTo(page, behind.rect().center()))
            self._pieces = thrown(min(pieces, MOST_PIECES), Random(seed))  # noqa: S311 - for show
            self._read = _read(page)
            self.begin()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every piece where it is now, but none that would touch what is read there."""
        look, since_s = theme(), self.since_s
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(opacity(self.gone))
        for piece in self._pieces:
            middle = self._from + QPointF(*piece.place(since_s)) * look.scale
            size = piece.size * look.scale
            around = QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size)
            if not self._read.intersects(around.toAlignedRect()):
                painter.setBrush(look.color(piece.colour))
                painter.translate(middle)
                painter.rotate(360 * piece.turns * since_s)
                _draw(painter, piece, size)
                painter.resetTransform()


def _draw(painter: QPainter, piece: Piece, size: float) -> None:
    if piece.round:
        painter.drawEllipse(QPointF(), size / 2, size / 2)
    else:
        painter.drawRect(QRectF(-size / 2, -size / 4, size, size / 2))


def _read(page: QWidget) -> QRegion:
    """Return where on a page there is something to read or to press."""
    taken = QRegion()
    for part in page.findChildren(QWidget):
        told = getattr(part, "text_rect", None)
        if not part.isVisible() or isinstance(part, Celebration):
            continue
        if told is None and _holds_others(part):
            continue
        inner = told() if callable(told) else part.rect()
        rect = QRect(part.mapTo(page, inner.topLeft()), inner.size())
        seen = rect & _seen(part, page)
        taken += seen.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
    return taken


def _holds_others(part: QWidget) -> bool:
    return any(isinstance(child, QWidget) and child.isVisible() for child in part.children())


def _seen(part: QWidget, page: QWidget) -> QRect:
    """Return what of a widget is in sight, for parts may be scrolled away."""
    rect = part.visibleRegion().boundingRect()
    return QRect(part.mapTo(page, rect.topLeft()), rect.size())
