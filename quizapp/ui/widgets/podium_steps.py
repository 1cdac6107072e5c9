"""The podium: the first three ranks, each player on a step as high as the rank says."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.game.podium import Place
from quizapp.ui.side_by_side import apart
from quizapp.ui.theme import theme
from quizapp.ui.widgets.seat_mark import paint_seat

_HEIGHTS = {1: 92, 2: 66, 3: 44}
_MARK, _LINE, _GAP, _WIDEST = 36, 24, 8, 190
_ORDER = (2, 1, 3)
"""Which ranks stand where, from the start of the line."""


class PodiumSteps(QWidget):
    """A picture of the best; the list of all players below says the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("podium_steps")
        self._places: tuple[Place, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_places(self, places: Sequence[Place]) -> None:
        """Show the best of these places."""
        on_it = [place for place in places if place.rank in _HEIGHTS]
        self._places = tuple(sorted(on_it, key=lambda place: _ORDER.index(place.rank)))
        names = [f"{place.rank}: {place.player}" for place in self._places]
        self.setAccessibleName(self.tr("Podium"))
        self.setAccessibleDescription(", ".join(names))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for the highest step with somebody on it."""
        look = theme()
        height = look.px(_HEIGHTS[1] + _MARK + _LINE) + 2 * _GAP
        return QSize(look.px(3 * 130), height)

    def minimumSizeHint(self) -> QSize:
        """Ask for little width: names are cut."""
        return QSize(theme().px(150), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the steps, who won in the middle."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = list(self._places)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            shown.reverse()
        count = max(1, len(shown))
        width = min(look.px(_WIDEST), (self.width() - _GAP * (count - 1)) / count)
        left = (self.width() - width * count - _GAP * (count - 1)) / 2
        for place in shown:
            self._paint_step(painter, place, QRectF(left, 0, width, self.height()))
            left += width + _GAP

    def _paint_step(self, painter: QPainter, place: Place, room: QRectF) -> None:
        look = theme()
        height = look.px(_HEIGHTS[place.rank])
        step = QRectF(room.left(), room.bottom() - height, room.width(), height + 20)
        first = place.rank == 1
        painter.save()
        painter.setClipRect(room)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color("accent" if first else "second"))
        painter.drawRoundedRect(step, 14, 14)
        painter.restore()
        painter.setFont(look.font(26, 800))
        painter.setPen(look.color("on_accent" if first else "ink"))
        on_step = QRectF(step.left(), step.top(), step.width(), height)
        painter.drawText(on_step, Qt.AlignmentFlag.AlignCenter, str(place.rank))
        self._paint_player(painter, place, room, step.top() - _GAP)

    def _paint_player(self, painter: QPainter, place: Place, room: QRectF, bottom: float) -> None:
        look = theme()
        line, mark = look.px(_LINE), look.px(_MARK)
        font: QFont = look.font(16, 700, tabular=False)
        name = " ".join(place.player.split())
        shown = QFontMetrics(font).elidedText(
            name, Qt.TextElideMode.ElideRight, int(room.width()) - 4
        )
        painter.setFont(font)
        painter.setPen(look.color("ink"))
        words = QRectF(room.left(), bottom - line, room.width(), line)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, apart(shown))
        square = QRectF(0, 0, mark, mark)
        square.moveCenter(words.center())
        square.moveBottom(words.top() - _GAP / 2)
        paint_seat(painter, square, place.seat, str(place.seat + 1))
