"""A program that is desktop portal and game in one: says what the game has learnt of motion."""

import ast
import sys

from PySide6.QtCore import ClassInfo, QCoreApplication, QObject, QTimer, Slot
from PySide6.QtDBus import QDBusConnection, QDBusVariant

from quizapp.ui.system_motion import SystemMotion

_ENOUGH_MS = 1000
_words = [word.partition("=") for word in sys.argv[1].split()]
answers = {name: ast.literal_eval(value) for name, _, value in _words if value}


@ClassInfo({"D-Bus Interface": "org.freedesktop.portal.Settings"})
class Portal(QObject):
    """Answers as the portal of a desktop does: a variant in a variant."""

    @Slot(str, str, result=QDBusVariant)
    def Read(self, _group: str, key: str) -> QDBusVariant:  # noqa: N802 - the portal's own name
        """Return the value of a setting."""
        return QDBusVariant(QDBusVariant(answers.get(key, "unknown")))


app = QCoreApplication([])
portal = Portal()
bus = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "portal")
if sys.argv[1] != "nobody":
    everything = QDBusConnection.RegisterOption.ExportAllSlots
    assert bus.registerService("org.freedesktop.portal.Desktop")
    assert bus.registerObject("/org/freedesktop/portal/desktop", portal, everything)
told: list[str] = []
system = SystemMotion()
system.reduced.connect(lambda: told.append("reduced"))
system.ask_portal()
QTimer.singleShot(_ENOUGH_MS, app.quit)
app.exec()
sys.stdout.write(" ".join(told) or "nothing")
