"""Scrolling that a screen reader can look at while pages change."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QWidget

from quizapp.ui.widgets.finger import scroll_by_finger
from quizapp.ui.widgets.mirror import margins, mirrored


class ScrollArea(QScrollArea):
    """An area without a frame that scrolls up and down, by finger too.

    Its scroll bar is a child that follows Qt's own, which never shows. A screen reader that
    asks a QScrollArea for a bar which has gone since it counted makes Qt (6.8 to 6.11) read
    past the end of a list, and that ends the program.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # to look up what Qt's own is takes PySide 9 ms of the start
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.hide()
        own = self.verticalScrollBar()
        own.rangeChanged.connect(self._follow)
        own.valueChanged.connect(self._bar.setValue)
        self._bar.valueChanged.connect(own.setValue)
        scroll_by_finger(self)

    def bar_width(self) -> int:
        """Return the width that the scroll bar takes now."""
        return 0 if self._bar.isHidden() else self._bar.sizeHint().width()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar at the end of the lines."""
        super().resizeEvent(event)
        self._follow()

    def changeEvent(self, event: QEvent) -> None:
        """Put the bar on the other side where the direction of reading changes."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.StyleChange):
            self._make_room()

    def _follow(self) -> None:
        own = self.verticalScrollBar()
        self._bar.setRange(own.minimum(), own.maximum())
        self._bar.setPageStep(own.pageStep())
        self._bar.setSingleStep(own.singleStep())
        needed = own.maximum() > own.minimum()
        if needed is self._bar.isHidden():
            self._bar.setVisible(needed)
            self._make_room()
        self._place()

    def _make_room(self) -> None:
        self.setViewportMargins(margins(self, 0, 0, self.bar_width(), 0))
        self._place()

    def _place(self) -> None:
        width = self._bar.sizeHint().width()
        left = 0 if mirrored(self) else self.width() - width
        self._bar.setGeometry(left, 0, width, self.height())
