"""What all charts have in common: their words, and a height that follows their width."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from quizapp.ui.theme import theme
from quizapp.ui.widgets.mirror import mirrored
from quizapp.ui.widgets.plot import Plot

GAP = 8
_WIDTH, _SMALL, _BOLD, _WIDE = 300, 14, 700, 4000
_WRAPPED = Qt.TextFlag.TextWordWrap


class ChartWidget(QWidget):
    """What is painted in the chart's font, as high as its width needs, from where one reads."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Tell that the height follows the width, for words may wrap."""
        return True

    def sizeHint(self) -> QSize:
        """Ask for some width and for what that needs of height."""
        width = theme().px(_WIDTH)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Ask for little width and for the height that is needed at any."""
        return QSize(_WIDTH // 2, self.heightForWidth(_WIDE))

    def changeEvent(self, event: QEvent) -> None:
        """Take the new size when the theme changes."""
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint in the colours of the theme."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.typeface())
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # that of each text
        self.paint(painter)

    def paint(self, painter: QPainter) -> None:
        """Paint it; each kind of chart does so in its own way."""
        raise NotImplementedError

    def typeface(self) -> QFont:
        """Return the font of all words of a chart."""
        return theme().font(_SMALL, _BOLD)

    def metrics(self) -> QFontMetricsF:
        """Return the measures of the chart's font."""
        return QFontMetricsF(self.typeface())

    def line(self) -> float:
        """Return the height of a line of words."""
        return self.metrics().height()

    def turned(self, at: QRectF) -> QRectF:
        """Return where a place in a language written from the left is in this one."""
        if not mirrored(self):
            return at
        return QRectF(self.width() - at.right(), at.top(), at.width(), at.height())


class PlotWidget(ChartWidget):
    """Holds a plot and paints it."""

    def __init__(self, plot: Plot, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{plot.name}_chart")
        self.plot = plot
        self.show_plot(plot)

    def show_plot(self, plot: Plot) -> None:
        """Show this plot; who does not see it hears what it tells."""
        self.plot = plot
        self.setAccessibleName(plot.title)
        self.setAccessibleDescription(plot.told)
        self.updateGeometry()
        self.update()

    def height_of(self, text: str, width: float) -> float:
        """Return the height of a text that wraps in a width."""
        room = QRectF(0, 0, max(1.0, width), _WIDE)
        return self.metrics().boundingRect(room, _WRAPPED, text).height()

    def write(
        self, painter: QPainter, at: QRectF, text: str, *, centred: bool = False, end: bool = False
    ) -> None:
        """Write a text that wraps, at the start of a place, at its end, or in its middle."""
        side = Qt.AlignmentFlag.AlignHCenter
        if not centred:
            right = end is not mirrored(self)
            side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.turned(at), flags | _WRAPPED, text)
