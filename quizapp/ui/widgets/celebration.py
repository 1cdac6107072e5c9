"""A second of confetti, behind all that can be read."""

from random import Random
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QPointF, QRect, QRectF, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import QWidget

from quizapp.ui.motion import motion
from quizapp.ui.theme import theme
from quizapp.ui.tokens import CELEBRATION_MS, FRAME_MS
from quizapp.ui.widgets.any_input import AnyInput
from quizapp.ui.widgets.confetti import Piece, opacity, thrown

if TYPE_CHECKING:
    from collections.abc import Sequence

MOST_PIECES = 120
_AROUND = 4


class Celebration(QWidget):
    """Flies over a page but never over its texts and buttons, and ends at any key or click."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("celebration")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._from = QPointF()
        self._pieces: Sequence[Piece] = ()
        self._read = QRegion()
        self._since = QElapsedTimer()
        self._frames = QTimer(self)
        self._frames.setInterval(FRAME_MS)
        self._frames.timeout.connect(self._on_frame)
        self._input = AnyInput(self)
        self._input.noticed.connect(self.end)
        self.hide()

    def begin(self, around: QWidget, pieces: int, seed: bytes) -> None:
        """Throw confetti from behind a widget of the page, where things may move."""
        page = self.parentWidget()
        if page is None or not page.isVisible() or not motion().full:
            return
        self.setGeometry(page.rect())
        self._from = QPointF(around.mapTo(page, around.rect().center()))
        self._pieces = thrown(min(pieces, MOST_PIECES), Random(seed))  # noqa: S311 - for show
        self._read = _read(page)
        self.raise_()
        self.show()
        self._since.start()
        self._frames.start()
        self._input.watch()

    def end(self) -> None:
        """Be gone at once."""
        if self._frames.isActive():
            self._frames.stop()
            self._input.rest()
            self.hide()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every piece where it is now, but none that would touch what is read there."""
        look, since_ms = theme(), self._since.elapsed()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(opacity(since_ms / CELEBRATION_MS))
        for piece in self._pieces:
            middle = self._from + QPointF(*piece.place(since_ms / 1000)) * look.scale
            size = piece.size * look.scale
            around = QRectF(middle.x() - size, middle.y() - size, 2 * size, 2 * size)
            if not self._read.intersects(around.toAlignedRect()):
                painter.setBrush(look.color(piece.colour))
                painter.translate(middle)
                painter.rotate(360 * piece.turns * since_ms / 1000)
                _draw(painter, piece, size)
                painter.resetTransform()

    def _on_frame(self) -> None:
        if self._since.elapsed() < CELEBRATION_MS:
            self.update()
        else:
            self.end()


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
