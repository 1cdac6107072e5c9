"""Noticing that somebody does something, whatever it is and wherever in the window."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QKeyEvent

_DONE_BY_SOMEBODY = (
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,  # a key that turns out to be a shortcut is never pressed
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.Wheel,
)


class AnyInput(QObject):
    """Tells of a key, a click, a touch or a turn of the wheel while it watches; takes none."""

    noticed = Signal()

    def watch(self) -> None:
        """Begin to watch."""
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)

    def rest(self) -> None:
        """Watch no longer."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Tell, and let the event go on."""
        held = isinstance(event, QKeyEvent) and event.isAutoRepeat()
        if event.type() in _DONE_BY_SOMEBODY and not held:
            self.noticed.emit()
        return False
