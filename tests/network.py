"""The network between a program and its server, which can be cut, go silent, or lose an answer."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from urllib.parse import parse_qs, urlencode, urlsplit, urlunsplit

_HERE = "127.0.0.1"
_CHUNK = 65536
_PORT = 5432


class _Link:
    """One connection through the network."""

    def __init__(self, client: socket.socket, server: socket.socket) -> None:
        self.client, self.server = client, server
        self.losing = False
        self._lock = threading.Lock()
        self._pumps = 2

    def end(self) -> None:
        """End both halves; whoever waits on them hears of it."""
        for one in (self.client, self.server):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)

    def pump_ended(self) -> None:
        """Close the halves when nobody uses them any more."""
        self.end()
        with self._lock:
            self._pumps -= 1
            if not self._pumps:
                self.client.close()
                self.server.close()


class Network:
    """Passes on what goes between those who connect to ``url`` and the server behind it."""

    def __init__(self, server: str) -> None:
        self._server = server
        self._lock = threading.Lock()
        self._links: list[_Link] = []
        self._silent = False
        self._losing = b""
        self._before = False
        self._door = self._open_door(0)
        self._port: int = self._door.getsockname()[1]
        self._thread = self._begin()
        self.lost = threading.Event()
        """An answer was lost, as ``lose_answer_to`` asked for."""

    @property
    def url(self) -> str:
        """The address of the server through this network."""
        parts = urlsplit(self._server)
        user = f"{parts.username}@" if parts.username else ""
        query = {name: one for name, one in parse_qs(parts.query).items() if name != "host"}
        netloc = f"{user}{_HERE}:{self._port}"
        return urlunsplit(parts._replace(netloc=netloc, query=urlencode(query, doseq=True)))

    def cut(self) -> None:
        """End all connections, and let nobody in."""
        self._close_door()
        self._end_all()

    def swallow(self) -> None:
        """Let everybody in and keep all connections, but pass nothing on."""
        self._silent = True

    def mend(self) -> None:
        """Pass everything on again; connections that were silent meanwhile are dead."""
        if self._silent:
            self._silent = False
            self._end_all()
        if self._door.fileno() < 0:
            self._door = self._open_door(self._port)
            self._thread = self._begin()

    def lose_answer_to(self, words: bytes, *, before: bool = False) -> None:
        """Pass these words on, drop what the server answers, and cut; or cut ``before`` that."""
        self.lost.clear()
        self._losing, self._before = words, before

    def close(self) -> None:
        """Let nobody use it any more."""
        self.cut()

    def _open_door(self, port: int) -> socket.socket:
        door = socket.socket()
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        door.bind((_HERE, port))
        door.listen(64)
        return door

    def _close_door(self) -> None:
        with suppress(OSError):
            self._door.shutdown(socket.SHUT_RDWR)
        self._door.close()
        if self._thread is not threading.current_thread():
            self._thread.join()

    def _begin(self) -> threading.Thread:
        thread = threading.Thread(target=self._let_in, args=(self._door,), daemon=True)
        thread.start()
        return thread

    def _let_in(self, door: socket.socket) -> None:
        while True:
            try:
                client, _ = door.accept()
            except OSError:
                return
            try:
                link = _Link(client, _connect(self._server))
            except OSError:
                client.close()
                continue
            with self._lock:
                self._links.append(link)
            for pump in (self._pump_out, self._pump_in):
                threading.Thread(target=pump, args=(link,), daemon=True).start()

    def _pump_out(self, link: _Link) -> None:
        with suppress(OSError):
            while chunk := link.client.recv(_CHUNK):
                if self._silent:
                    continue
                if self._losing and self._losing in chunk:
                    self._losing = b""
                    if self._before:
                        self.cut()
                        self.lost.set()
                        break
                    link.losing = True
                link.server.sendall(chunk)
        link.pump_ended()

    def _pump_in(self, link: _Link) -> None:
        with suppress(OSError):
            while chunk := link.server.recv(_CHUNK):
                if link.losing:  # the server has done it, and nobody will know
                    self.cut()
                    self.lost.set()
                elif not self._silent:
                    link.client.sendall(chunk)
        link.pump_ended()

    def _end_all(self) -> None:
        with self._lock:
            links, self._links = self._links, []
        for link in links:
            link.end()


@contextmanager
def network_to(server: str) -> Iterator[Network]:
    """A network to a server."""
    network = Network(server)
    try:
        yield network
    finally:
        network.close()


def _connect(url: str) -> socket.socket:
    parts = urlsplit(url)
    host = parse_qs(parts.query).get("host", [parts.hostname or _HERE])[0]
    if host.startswith("/"):
        server = socket.socket(socket.AF_UNIX)
        try:
            server.connect(str(Path(host) / f".s.PGSQL.{parts.port or _PORT}"))
        except OSError:
            server.close()
            raise
        return server
    return socket.create_connection((host, parts.port or _PORT))
