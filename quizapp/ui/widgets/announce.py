"""Saying something to whoever listens with a screen reader."""

from PySide6 import QtGui
from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, text: str, *, urgent: bool = False) -> None:
    """Have a text read out that nobody asked for; ``urgent`` cuts what is being read short."""
    if not text:
        return
    from PySide6.QtGui import QAccessible  # with its enums 2 ms of a start  # noqa: PLC0415

    kind = getattr(QtGui, "QAccessibleAnnouncementEvent", None)  # Qt 6.8 and newer
    if kind is None or not QAccessible.isActive():
        return
    event = kind(widget, text)
    if urgent:
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
    QAccessible.updateAccessibility(event)
