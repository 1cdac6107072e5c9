"""A colour and a shape to choose: each colour in the chosen shape, each shape in the colour."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from quizapp.game.people import COLOURS, SHAPES, Mark
from quizapp.ui.theme import theme
from quizapp.ui.widgets.field import Field
from quizapp.ui.widgets.player_mark import paint_mark
from quizapp.ui.widgets.player_words import colour_word, shape_word
from quizapp.ui.widgets.segmented import Segment, Segmented

_MARK, _ROOM = 22, 44


class _MarkSegment(Segment):
    """A mark to choose; a card and a ring around it say that it is chosen."""

    def __init__(self, words: str, parent: QWidget) -> None:
        super().__init__("", parent)
        self.setAccessibleName(words)
        self._mark = Mark()

    def set_mark(self, mark: Mark) -> None:
        """Show another mark."""
        self._mark = mark
        self.update()

    def sizeHint(self) -> QSize:
        """Ask for room that a finger finds."""
        return QSize(theme().px(_ROOM), theme().px(_ROOM))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark, on a ground of its own when chosen."""
        look = theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked():
            painter.setBrush(look.color("card"))
            painter.setPen(QPen(look.color("ink"), 2))
        elif self.underMouse():
            painter.setBrush(look.color("card"))
        if self.hasFocus():
            painter.setPen(QPen(look.color("accent_graphic"), 3))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, 10)
        size = look.px(_MARK)
        at = QPointF((self.width() - size) / 2, (self.height() - size) / 2)
        paint_mark(painter, self._mark, at, size)


class MarkChooser(QWidget):
    """One of the colours and one of the shapes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours, self._shapes = Segmented("player_colours"), Segmented("player_shapes")
        self._segments: list[tuple[_MarkSegment, str, str]] = []
        for colour in COLOURS:
            segment = _MarkSegment(colour_word(colour), self._colours)
            self._colours.take(colour, segment, f"player_colour_{colour}")
            self._segments.append((segment, colour, ""))
        for shape in SHAPES:
            segment = _MarkSegment(shape_word(shape), self._shapes)
            self._shapes.take(shape, segment, f"player_shape_{shape}")
            self._segments.append((segment, "", shape))
        # Assemble
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(Field(self.tr("Colour"), self._colours))
        column.addWidget(Field(self.tr("Shape"), self._shapes))
        for group in (self._colours, self._shapes):
            group.value_chosen.connect(self._show)
        self._show()

    def mark(self) -> Mark:
        """Return what is chosen."""
        return Mark(str(self._colours.value()), str(self._shapes.value()))

    def set_mark(self, mark: Mark) -> None:
        """Choose a mark."""
        self._colours.set_value(mark.colour)
        self._shapes.set_value(mark.shape)
        self._show()

    def _show(self) -> None:
        now = self.mark()
        for segment, colour, shape in self._segments:
            segment.set_mark(Mark(colour or now.colour, shape or now.shape))
