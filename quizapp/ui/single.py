"""One window a bank: a second start brings the first window to the front."""

import hashlib
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

_WAIT_MS = 500


class Listener(QLocalServer):
    """Hears a second start; only the holder of the bank's lock may listen."""

    def __init__(self, bank: Path, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(bank))  # left by a process that was killed
        self.listen(_name(bank))
        self.newConnection.connect(self._on_called)

    def _on_called(self) -> None:
        caller = self.nextPendingConnection()
        if caller is not None:
            caller.close()
            caller.deleteLater()
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()


def raise_other(bank: Path) -> bool:
    """Ask the window that holds a bank to come to the front; tell whether it heard."""
    socket = QLocalSocket()
    socket.connectToServer(_name(bank))
    heard = socket.waitForConnected(_WAIT_MS)
    socket.close()
    return heard


def _name(bank: Path) -> str:
    return f"quizapp-{hashlib.sha256(str(bank.absolute()).encode()).hexdigest()[:24]}"
