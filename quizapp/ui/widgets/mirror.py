"""What Qt does not mirror by itself where one reads from right to left: margins."""

from PySide6.QtCore import QMargins, Qt
from PySide6.QtWidgets import QWidget


def mirrored(widget: QWidget) -> bool:
    """Tell whether a widget is read from right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def margins(widget: QWidget, start: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins of which ``start`` is on the side where a line begins."""
    left, right = (end, start) if mirrored(widget) else (start, end)
    return QMargins(left, top, right, bottom)
