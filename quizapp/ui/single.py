"""One window a bank: a second start brings the first window to the front, with its files."""

import hashlib
import json
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtNetwork import QLocalServer, QLocalSocket
from PySide6.QtWidgets import QWidget

_WAIT_MS = 500
_TRIES, _PAUSE_S = 50, 0.1  # a window listens from a second after its start on
_MOST_BYTES = 1_000_000


class Listener(QLocalServer):
    """Hears a second start; only the holder of the bank's lock may listen.

    ``opened`` is given the files that were to be opened.
    """

    def __init__(
        self, bank: Path, window: QWidget, opened: Callable[[Sequence[str]], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._opened = opened
        self.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        QLocalServer.removeServer(_name(bank))  # left by a process that was killed
        self.listen(_name(bank))
        self.newConnection.connect(self._on_called)

    def _on_called(self) -> None:
        caller = self.nextPendingConnection()
        if caller is not None:
            self._hear(caller)
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()

    def _hear(self, caller: QLocalSocket) -> None:
        caller.setReadBufferSize(_MOST_BYTES)
        caller.disconnected.connect(lambda: self._on_said(caller))
        if caller.state() == QLocalSocket.LocalSocketState.UnconnectedState:
            self._on_said(caller)

    def _on_said(self, caller: QLocalSocket) -> None:
        files = _files_in(bytes(caller.readAll().data()))
        caller.deleteLater()
        if files:
            self._opened(files)


def raise_other(bank: Path, files: Sequence[str] = ()) -> bool:
    """Ask the window that holds a bank to come to the front and open files; tell whether it did.

    With files a window is waited for that has only just been started.
    """
    for turn in range(_TRIES if files else 1):
        if turn:
            time.sleep(_PAUSE_S)
        socket = QLocalSocket()
        socket.connectToServer(_name(bank))
        if socket.waitForConnected(_WAIT_MS):
            socket.write(json.dumps(list(files)).encode())
            while socket.bytesToWrite() and socket.waitForBytesWritten(_WAIT_MS):
                pass
            socket.disconnectFromServer()
            return True
    return False


def _files_in(said: bytes) -> list[str]:
    """Return the files that a second start names; whatever else was said is nothing."""
    try:
        files = json.loads(said)
    except (ValueError, RecursionError):
        return []
    if not isinstance(files, list):
        return []
    return [file for file in files if isinstance(file, str) and Path(file).is_absolute()]


def _name(bank: Path) -> str:
    return f"quizapp-{hashlib.sha256(str(bank.absolute()).encode()).hexdigest()[:24]}"
