"""What the system wishes for: dark colours, and high contrast."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

_MIDDLE_LIGHTNESS = 128


class SystemLook(QObject):
    """The wishes of the system's user, as far as Qt hears of them."""

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__()
        self._hints = hints = app.styleHints()  # kept: what it hands out goes when it goes
        self.dark = _dark(app)
        self.contrast = False
        hints.colorSchemeChanged.connect(self._on_scheme)
        wishes = getattr(hints, "accessibility", None)  # Qt 6.10 and newer
        self._wishes = wishes() if wishes is not None else None
        if self._wishes is not None:
            self.contrast = _high(self._wishes.contrastPreference())
            self._wishes.contrastPreferenceChanged.connect(self._on_contrast)

    def _on_scheme(self, scheme: Qt.ColorScheme) -> None:
        if scheme != Qt.ColorScheme.Unknown:
            self.dark = scheme == Qt.ColorScheme.Dark
            self.changed.emit()

    def _on_contrast(self, preference: object) -> None:
        self.contrast = _high(preference)
        self.changed.emit()


def _dark(app: QApplication) -> bool:
    scheme = app.styleHints().colorScheme()
    if scheme != Qt.ColorScheme.Unknown:
        return scheme == Qt.ColorScheme.Dark
    return app.palette().window().color().lightness() < _MIDDLE_LIGHTNESS


def _high(preference: object) -> bool:
    return getattr(preference, "name", "") == "HighContrast"
