"""A bare window with one label, its first paint timed: ``python child_bare.py STAMP_NS KIND``.

KIND bare: nothing else. KIND enums: it also names Qt.Key once, for which PySide makes every
enum of the namespace Qt: what any window of one's own widgets costs at least. What was seen is
printed as JSON when the window is about to close.
"""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Label(QLabel):
    """Qt paints and flushes while it handles the paint event; a moment later it is done."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and stamp."""
        super().paintEvent(event)
        QTimer.singleShot(0, _stamp)


def _stamp() -> None:
    painted_ns = time.monotonic_ns()

    import json  # what the window itself does not need, once it is timed

    from memory import peak_mb  # from beside this file

    seen = {"painted": (painted_ns - int(sys.argv[1])) / 1e6, "peak_mb": peak_mb()}
    sys.stdout.write(json.dumps(seen | {"closed_ns": time.monotonic_ns()}))
    sys.stdout.flush()
    window.close()


if sys.argv[2] == "enums":
    from PySide6.QtCore import Qt

    _ = Qt.Key
app = QApplication([])
window = QMainWindow()
window.setCentralWidget(Label("Ready for a round?"))
window.resize(1000, 700)
window.show()
app.exec()
