"""Scrolling by finger, for a bar of twelve pixels is none to touch."""

from PySide6.QtWidgets import QAbstractScrollArea, QScroller


def scroll_by_finger(area: QAbstractScrollArea) -> None:
    """Let a finger push the content; the mouse does as before, and a tap is a press."""
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
