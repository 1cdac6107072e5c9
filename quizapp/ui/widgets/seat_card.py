"""A player's place at a party: mark, name and points, and whether it is their turn."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui import icons
from quizapp.ui.side_by_side import apart
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import plain
from quizapp.ui.widgets.seat_mark import paint_seat
from quizapp.ui.widgets.sure_click import SureClick

IDLE, DUE, RIGHT, OUT = "idle", "due", "right", "out"
_PADDING, _TIGHT, _ABOVE, _GAP = 8, 5, 8, 4
_MARK, _ICON = 22, 16
_FINGER = 44
_NAME_FROM, _SCORE_LIKE, _LETTERS = 44, "0000", 5
_ICONS = {DUE: "forward", RIGHT: "tick", OUT: "cross"}


@dataclass(frozen=True, slots=True)
class SeatView:
    """What a card shows: a player, their points, how they stand, and their letter, if any."""

    player: str
    score: int
    state: str = IDLE
    key: str = ""


class SeatCard(SureClick):
    """One seat; where there are buzzers and the question is open, a click buzzes."""

    def __init__(self, seat: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._seat = seat
        self._view = SeatView("", 0)
        self.setObjectName(f"party_seat_{seat + 1}")
        self.setProperty("seat", seat)
        self.setAutoDefault(False)
        self.setEnabled(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_view(self, view: SeatView, *, may_buzz: bool) -> None:
        """Show how a player stands, and whether they can buzz."""
        self._view = view
        self.setText(plain(view.player))
        self.setEnabled(may_buzz)
        pointing = Qt.CursorShape.PointingHandCursor
        self.setCursor(pointing if may_buzz else Qt.CursorShape.ArrowCursor)
        told = {
            DUE: self.tr("{player}, %n point(s), answers now", "", view.score),
            RIGHT: self.tr("{player}, %n point(s), was right", "", view.score),
            OUT: self.tr("{player}, %n point(s), has tried", "", view.score),
        }.get(view.state, self.tr("{player}, %n point(s)", "", view.score))
        words = told.format(player=view.player)
        if view.key:
            words = self.tr("{words}, letter {key}").format(words=words, key=view.key)
        self.setAccessibleName(words)
        self.update()

    def least_width(self, *, named: bool) -> int:
        """Return the width that mark and points need, and a name beside them."""
        width = self._mark() + _GAP + self._score_width()
        if not named:
            return width + 2 * _TIGHT
        return width + 2 * _PADDING + theme().px(_NAME_FROM + _ICON) + 2 * _GAP

    def sizeHint(self) -> QSize:
        """Ask for mark, name and points in one line."""
        height = max(_FINGER, self._mark() + 2 * _ABOVE)
        return QSize(self.least_width(named=True), height)

    def minimumSizeHint(self) -> QSize:
        """Ask for mark and points."""
        return QSize(self.least_width(named=False), self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card; whose turn it is has the accent, who is out a cross."""
        look, view = theme(), self._view
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        due = view.state == DUE
        ground = "accent" if due else "faded" if view.state == OUT else "card"
        line, width = ("accent_graphic", 2.0) if due else ("hairline", 1.0)
        if self.isEnabled():
            line, width = ("muted" if self.underMouse() else "line", 1.5)
        if self.hasFocus():
            line, width = "accent_graphic", 3.0
        painter.setPen(QPen(look.color(line), width))
        painter.setBrush(look.color(ground))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 12, 12)
        ink = "on_accent" if due else "muted" if view.state == OUT else "ink"
        self._paint_face(painter, ink)

    def _paint_face(self, painter: QPainter, ink: str) -> None:
        look, view = theme(), self._view
        mark, middle = self._mark(), self.height() / 2
        roomy = self.width() >= self.least_width(named=True)
        padding = _PADDING if roomy else _TIGHT
        left, right = float(padding), float(self.width() - padding)
        square = QRectF(self._x(left, mark), middle - mark / 2, mark, mark)
        sign = view.key or str(self._seat + 1)
        outline = "on_accent" if view.state == DUE else ""
        paint_seat(painter, square, self._seat, sign, outline=outline)
        left += mark + _GAP
        painter.setPen(look.color(ink))
        score = self._score_width()
        painter.setFont(look.font(14, 800))
        room = QRectF(self._x(right - score, score), 0, score, self.height())
        painter.drawText(room, self._side(start=False), str(view.score))
        right -= score + _GAP
        icon = look.px(_ICON)
        if view.state in _ICONS and right - left >= icon:
            at = QPointF(self._x(right - icon, icon), middle - icon / 2)
            tone = {RIGHT: "right", OUT: "wrong"}.get(view.state, ink)
            icons.draw(painter, _ICONS[view.state], look.color(tone), at, icon)
            right -= icon + _GAP
        self._paint_name(painter, left, right - left)

    def _paint_name(self, painter: QPainter, left: float, room: float) -> None:
        font = theme().font(14, 700, tabular=False)
        metrics = QFontMetrics(font)
        name = " ".join(self._view.player.split())
        if room < min(metrics.averageCharWidth() * _LETTERS, metrics.horizontalAdvance(name)):
            return
        painter.setFont(font)
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, int(room))
        rect = QRectF(self._x(left, room), 0, room, self.height())
        painter.drawText(rect, self._side(start=True), apart(shown))

    def _side(self, *, start: bool) -> int:
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignLeft if start != flip else Qt.AlignmentFlag.AlignRight
        absolute = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        return int((side | absolute).value)

    def _x(self, left: float, width: float) -> float:
        flip = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - left - width if flip else left

    def _mark(self) -> int:
        return theme().px(_MARK)

    def _score_width(self) -> int:
        return QFontMetrics(theme().font(14, 800)).horizontalAdvance(_SCORE_LIKE) + 2
