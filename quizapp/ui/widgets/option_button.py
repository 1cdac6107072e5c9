"""One answer on the question page: its key, its text, and what became of it."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QStaticText,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui import icons
from quizapp.ui.theme import theme
from quizapp.ui.widgets.buttons import plain
from quizapp.ui.widgets.sure_click import SureClick
from quizapp.ui.widgets.wrapped_text import size_of, start_side, wrapped

ASKING, RIGHT, WRONG, OTHER = "asking", "right", "wrong", "other"
REMOVED, CHOSEN, TRIED = "removed", "chosen", "tried"
# how each state that stands out is drawn: its line, its badge, its mark
_LINES = {
    RIGHT: ("right", 2.0),
    WRONG: ("wrong", 2.0),
    TRIED: ("wrong", 2.0),
    CHOSEN: ("accent_graphic", 2.5),
}
_BADGES = {
    RIGHT: ("right", "background"),
    WRONG: ("wrong", "background"),
    TRIED: ("wrong", "background"),
    CHOSEN: ("accent", "on_accent"),
}
_MARKS = {
    RIGHT: ("tick", "right"),
    WRONG: ("cross", "wrong"),
    TRIED: ("cross", "wrong"),
    CHOSEN: ("forward", "accent_text"),
}
_PADDING, _GAP, _ABOVE = 20, 16, 20
_LOW_PADDING, _LOW_ABOVE = 12, 6
_LONG_TEXT = 90
_TICK = 16
_MARK_GAP = 6


class OptionButton(SureClick):
    """An option that reports by being clicked; after the verdict it shows how it fared."""

    focused = Signal()

    def __init__(self, place: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"option_{place + 1}")
        self.setAutoDefault(False)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._digit = str(place + 1)
        self._words = ""
        self._state = ASKING
        self._mark = ""
        self._marks = {
            RIGHT: self.tr("Right"),
            WRONG: self.tr("Your answer"),
            CHOSEN: self.tr("Chosen"),
            TRIED: self.tr("Wrong"),
        }
        self._longest_mark = max(self._marks.values(), key=len)
        self._laid: dict[int, QStaticText] = {}
        self._beside: dict[int, bool] = {}
        self._mark_width = 0
        self._low = False
        self._padding, self._above = _PADDING, _ABOVE
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_option(self, text: str) -> None:
        """Offer another text."""
        self._words = text
        self._forget()
        self.setProperty("option_text", text)
        self.setText(plain(text))
        self.set_state(ASKING)
        self.updateGeometry()

    def set_state(self, state: str) -> None:
        """Show what became of the option; it can be pressed until the verdict."""
        self._state = state
        self._mark = self._marks.get(state, "")
        words = f"{self._digit}: {self._words}"
        told = self._mark or (self.tr("removed") if state == REMOVED else "")
        self.setAccessibleName(f"{words} ({told})" if told else words)
        self.setEnabled(state in (ASKING, CHOSEN))
        self.update()

    def set_low(self, low: bool) -> None:
        """Be no higher than it must, where the window is low."""
        self._low = low
        self._padding = _LOW_PADDING if low else _PADDING
        self._above = _LOW_ABOVE if low else _ABOVE
        self._forget()
        self.updateGeometry()

    def lines_at(self, width: int) -> int:
        """Return how many lines the text takes in a button of this width."""
        laid = self._layout(self._text_room(width, beside=False))
        return round(laid.size().height() / QFontMetrics(self._type()).height())

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text, and of the mark below it where it has no room beside."""
        text = size_of(self._text_at(width)).height()
        return max(text, self._badge()) + 2 * self._above + self._room_below(width)

    def sizeHint(self) -> QSize:
        """Ask for a comfortable card."""
        width = theme().px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Ask for little width: the text wraps."""
        return QSize(theme().px(160), self._badge() + 2 * self._above)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose at once with Enter or Space, and never by a key that is held."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()

    def changeEvent(self, event: QEvent) -> None:
        """Lay the text out anew when the theme changes."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange):
            self._forget()
            self.updateGeometry()
        super().changeEvent(event)

    def holds_words(self, width: int) -> bool:
        """Tell whether no word of the text must be broken in a card of this width."""
        metrics, room = QFontMetrics(self._type()), self._text_room(width, beside=False)
        return all(metrics.horizontalAdvance(word) <= room for word in self._words.split())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the keyboard is here, so that the page shows this option."""
        super().focusInEvent(event)
        self.focused.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, the key, the text and the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_card(painter)
        self._paint_badge(painter)
        self._paint_text(painter)

    def _paint_card(self, painter: QPainter) -> None:
        look = theme()
        ground = {RIGHT: "right_ground", WRONG: "wrong_ground", TRIED: "wrong_ground"}
        line, width = _LINES.get(
            self._state, ("hairline" if self._state in (OTHER, REMOVED) else "line", 1.5)
        )
        if self._state in (ASKING, CHOSEN):
            if self.underMouse() and self._state == ASKING:
                line, width = "muted", 2.0
            if self.hasFocus():
                line, width = "accent_graphic", 3.5
        painter.setPen(QPen(look.color(line), width))
        plain_ground = "faded" if self._state in (OTHER, REMOVED) else "card"
        painter.setBrush(look.color(ground.get(self._state, plain_ground)))
        half = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(half, half, -half, -half), 18, 18)

    def _paint_badge(self, painter: QPainter) -> None:
        look = theme()
        size = self._badge()
        rect = QRectF(self._x(self._padding, size), self._middle() - size / 2, size, size)
        ground, ink = _BADGES.get(self._state, ("second", "accent_text"))
        if self._state in (OTHER, REMOVED):
            ground, ink = "second", "muted"
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.color(ground))
        painter.drawRoundedRect(rect, 10, 10)
        painter.setFont(look.font(16, 800))
        painter.setPen(look.color(ink))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, self._digit)

    def _paint_text(self, painter: QPainter) -> None:
        look = theme()
        laid = self._text_at(self.width())
        height = laid.size().height()
        beside = self._mark_beside(self.width())
        top = self._middle() - height / 2
        left = self._padding + self._badge() + _GAP
        painter.setFont(self._type())
        faded = self._state in (OTHER, REMOVED)
        painter.setPen(look.color("muted" if faded else "ink"))
        if self._state != REMOVED:
            painter.drawStaticText(QPointF(self._x(left, laid.textWidth()), top), laid)
        if self._mark:
            low = self.height() - 5 - self._mark_metrics().height() / 2
            self._paint_mark(painter, self.height() / 2 if beside else low)

    def _paint_mark(self, painter: QPainter, middle: float) -> None:
        look = theme()
        name, role = _MARKS[self._state]
        ink = look.color(role)
        tick = look.px(_TICK)
        words = self._mark_metrics().horizontalAdvance(self._mark) + 1
        left = self.width() - self._padding - words - tick - _MARK_GAP
        icons.draw(painter, name, ink, QPointF(self._x(left, tick), middle - tick / 2), tick)
        painter.setFont(look.font(14, 700, tabular=False))
        painter.setPen(ink)
        room = QRectF(self._x(left + tick + _MARK_GAP, words), middle - tick, words, 2 * tick)
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self._mark)

    def _x(self, left: float, width: float) -> float:
        """Return where something ``left`` from the start of the line stands."""
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.width() - left - width if mirrored else left

    def _middle(self) -> float:
        return (self.height() - self._room_below(self.width())) / 2

    def _badge(self) -> int:
        return theme().px(24) + (8 if self._low else 16)

    def _type(self) -> QFont:
        size = 16 if self._low or len(self._words) > _LONG_TEXT else 20
        return theme().font(size, 700, tabular=False)

    def _mark_metrics(self) -> QFontMetrics:
        return QFontMetrics(theme().font(14, 700, tabular=False))

    def _mark_room(self) -> int:
        if not self._mark_width:
            words = self._mark_metrics().horizontalAdvance(self._longest_mark)
            self._mark_width = words + theme().px(_TICK) + _MARK_GAP + _GAP
        return self._mark_width

    def _text_room(self, width: int, *, beside: bool) -> int:
        room = width - 2 * self._padding - self._badge() - _GAP
        return max(1, room - (self._mark_room() if beside else 0))

    def _mark_beside(self, width: int) -> bool:
        """Tell whether a mark has room in the text's line without another line of text."""
        if width not in self._beside:
            beside = self._layout(self._text_room(width, beside=True)).size().height()
            alone = self._layout(self._text_room(width, beside=False)).size().height()
            self._beside[width] = beside == alone
        return self._beside[width]

    def _room_below(self, width: int) -> int:
        """Return what the card keeps free for a mark below the text, so that nothing moves.

        Where the window is low, no room is kept for what is not there yet.
        """
        if self._mark_beside(width) or (self._low and not self._mark):
            return 0
        text = size_of(self._text_at(width)).height()
        below = (max(text, self._badge()) + 2 * self._above - text) // 2
        return max(0, self._mark_metrics().height() + 6 - below)

    def _text_at(self, width: int) -> QStaticText:
        return self._layout(self._text_room(width, beside=self._mark_beside(width)))

    def _forget(self) -> None:
        """Forget what was measured, for text or theme are others now."""
        self._laid.clear()
        self._beside.clear()
        self._mark_width = 0

    def _layout(self, room: int) -> QStaticText:
        if room not in self._laid:
            side = start_side(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
            self._laid[room] = wrapped(self._words, self._type(), room, side)
        return self._laid[room]
