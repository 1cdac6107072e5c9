"""Asking the desktop whether it wants less motion; nothing waits for the answer."""

import importlib
import logging
import os
import sys
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

_log = logging.getLogger(__name__)
_ON_LINUX = ("xcb", "wayland")
_SERVICE = "org.freedesktop.portal.Desktop"
_PATH = "/org/freedesktop/portal/desktop"
_INTERFACE = "org.freedesktop.portal.Settings"
# Which setting, and which value of it wants less motion.
_WISHES = (
    ("org.freedesktop.appearance", "reduced-motion", 1),
    ("org.gnome.desktop.interface", "enable-animations", False),
)
_CLIENT_AREA_ANIMATION = 0x1042


class SystemMotion(QObject):
    """Tells when the system turns out to want less motion than usual."""

    reduced = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: list[Any] = []

    def ask(self) -> None:
        """Ask; where nobody answers, nothing is told."""
        if sys.platform == "win32":
            if _windows_reduces():
                self.reduced.emit()
        elif asks_portal():
            self.ask_portal()

    def ask_portal(self) -> None:
        """Ask the desktop portal of Linux and its relatives."""
        bus = importlib.import_module("PySide6.QtDBus")
        session = bus.QDBusConnection.sessionBus()
        for group, key, less in _WISHES:
            call = bus.QDBusMessage.createMethodCall(_SERVICE, _PATH, _INTERFACE, "Read")
            call.setArguments([group, key])
            watcher = bus.QDBusPendingCallWatcher(session.asyncCall(call), self)
            watcher.setProperty("less", less)
            watcher.finished.connect(self._on_answer)
            self._waiting.append(watcher)

    def _on_answer(self, watcher: Any) -> None:  # noqa: ANN401 - of a module that is imported late
        self._waiting.remove(watcher)
        if watcher.isError():
            _log.debug("the desktop says nothing about motion: %s", watcher.error().name())
        elif _plain(watcher.reply().arguments()) == watcher.property("less"):
            self.reduced.emit()
        watcher.deleteLater()


def asks_portal() -> bool:
    """Tell whether there is a desktop whose portal may be asked."""
    return QGuiApplication.platformName() in _ON_LINUX and "DBUS_SESSION_BUS_ADDRESS" in os.environ


def _plain(arguments: list[Any]) -> object:
    """Return the one value of an answer, out of the variants around it."""
    value: Any = arguments[0] if arguments else None
    while hasattr(value, "variant"):
        value = value.variant()
    return value


def _windows_reduces() -> bool:
    """Tell whether “Animation effects” are off in the settings of Windows."""
    ctypes = importlib.import_module("ctypes")
    on = ctypes.c_int(1)
    system = ctypes.windll.user32
    asked = system.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(on), 0)
    return bool(asked) and not on.value
