"""A choice of yes or no."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from quizapp.ui import icons
from quizapp.ui.theme import theme

_TICK = 14


class CheckBox(QCheckBox):
    """A check box with a drawn tick: a style sheet alone can only fill its square."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the tick over the square."""
        super().paintEvent(event)
        if not self.isChecked():
            return
        option = QStyleOptionButton()
        self.initStyleOption(option)
        square = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
        size = theme().px(_TICK)
        at = QPointF(square.center()) + QPointF(1, 1) - QPointF(size, size) / 2
        icons.draw(QPainter(self), "tick", theme().color("on_accent"), at, size)
