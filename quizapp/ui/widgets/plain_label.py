"""The one label of the window: plain text that wraps, whatever is written in it."""

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QStaticText
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from quizapp.ui.widgets.wrapped_text import size_of, start_side, wrapped

_ONE_LINE = -1
_HORIZONTAL = Qt.AlignmentFlag.AlignHorizontal_Mask
_CACHE = 8
_ANEW = (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange)


class PlainLabel(QLabel):
    """Text that is never read as markup, in one of the roles of the type scale."""

    def __init__(
        self,
        text: str = "",
        role: str = "body",
        parent: QWidget | None = None,
        *,
        muted: bool = False,
    ) -> None:
        super().__init__(parent)
        self._layouts: dict[int, QStaticText] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setProperty("role", role)
        self.setProperty("tone", "muted" if muted else "")
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        self._layouts.clear()
        super().setText(text)
        self.updateGeometry()

    def set_role(self, role: str, *, muted: bool = False) -> None:
        """Show the text in another role of the type scale."""
        self._style(role, "muted" if muted else "")

    @property
    def tone(self) -> str:
        """The colour that the text has: a role, or "" for ink."""
        return str(self.property("tone"))

    def set_tone(self, tone: str) -> None:
        """Show the text in another colour: muted, accent_text, right, wrong, or "" for ink."""
        self._style(self.property("role"), tone)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows the width."""
        return self.wordWrap()

    def heightForWidth(self, width: int) -> int:
        """Return the height of the text in a width."""
        sides = self.contentsMargins()
        inner = max(1, width - sides.left() - sides.right())
        return size_of(self._laid(inner)).height() + sides.top() + sides.bottom()

    def sizeHint(self) -> QSize:
        """Ask for one line."""
        size = size_of(self._laid(_ONE_LINE))
        sides = self.contentsMargins()
        return size.grownBy(sides)

    def minimumSizeHint(self) -> QSize:
        """Ask for little width where the text may wrap, for all of it where it may not."""
        if not self.wordWrap():
            return self.sizeHint()
        line = self.fontMetrics()
        width = min(self.sizeHint().width(), line.averageCharWidth() * 6)
        return QSize(width, line.height())

    def text_rect(self) -> QRect:
        """Return where in the label its text stands."""
        room, laid = self.contentsRect(), self._laid(self.contentsRect().width())
        size = size_of(laid)
        wide = self.sizeHint().width() if self.wordWrap() else room.width()
        width = min(room.width(), wide)
        side = self.alignment() & _HORIZONTAL
        shown = start_side(self.layoutDirection(), Qt.AlignmentFlag(side.value))
        left = room.left()
        if shown & Qt.AlignmentFlag.AlignRight:
            left += room.width() - width
        elif shown & Qt.AlignmentFlag.AlignHCenter:
            left += (room.width() - width) // 2
        return QRect(left, int(self._top(laid)), width, size.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text as characters."""
        laid = self._laid(self.contentsRect().width())
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawStaticText(QPointF(self.contentsRect().left(), self._top(laid)), laid)

    def _top(self, laid: QStaticText) -> float:
        """Return how far down the text begins."""
        room = self.contentsRect()
        spare = max(0.0, room.height() - laid.size().height())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            return room.top() + spare / 2
        return room.top() + (spare if self.alignment() & Qt.AlignmentFlag.AlignBottom else 0.0)

    def changeEvent(self, event: QEvent) -> None:
        """Lay the text out anew when its font or the theme changes."""
        if event.type() in _ANEW:
            self._layouts.clear()
            self.updateGeometry()
        super().changeEvent(event)

    def _laid(self, width: int) -> QStaticText:
        if not self.wordWrap() and width != _ONE_LINE:
            width = max(width, self.sizeHint().width())
        self.ensurePolished()
        if width not in self._layouts:
            if len(self._layouts) >= _CACHE:
                self._layouts.clear()
            side = self.alignment() & _HORIZONTAL
            shown = start_side(self.layoutDirection(), Qt.AlignmentFlag(side.value))
            self._layouts[width] = wrapped(self.text(), self.font(), width, shown)
        return self._layouts[width]

    def _style(self, role: str, tone: str) -> None:
        if (role, tone) == (self.property("role"), self.property("tone")):
            return
        self.setProperty("role", role)
        self.setProperty("tone", tone)
        self._layouts.clear()
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            self.style().unpolish(self)
            self.style().polish(self)
        self.updateGeometry()
