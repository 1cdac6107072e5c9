"""A stranger's file, read by a process of its own into a temporary file that is read here."""

import json
import logging
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType, TracebackType
from typing import IO, Any

import quizapp
from quizapp.errors import Code, QuizError
from quizapp.formats.contract import FileRefused, Heading
from quizapp.items.item import Fact
from quizapp.limits import FILE_QUESTIONS
from quizapp.reading.child import READ_A_FILE, SECONDS
from quizapp.reading.heard import At, BadLineError, End, Failed, Line, understood
from quizapp.reading.wire import LINE_BYTES

_log = logging.getLogger(__name__)
_CHUNK = 256 * 1024
_LOOK_AGAIN_S = 0.01
_LINES = 4 * FILE_QUESTIONS
_ENDED_ITSELF = () if sys.platform == "win32" else (-signal.SIGALRM, -signal.SIGXCPU)


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be read, and how: "" is found out by the reader."""

    path: Path
    format: str = ""
    encoding: str = ""
    mapping: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))


class Spool:
    """What a file holds, as often as it is wanted: it is read once, by a process of its own.

    ``follow`` yields while the process still reads; ``cancel`` may be called on any thread.
    """

    def __init__(self, order: Order) -> None:
        self.order = order
        self._file, out = _spool_file()
        self._until = time.monotonic() + SECONDS
        self._cancelled = threading.Event()
        with out:
            self._process = _start(order, out)

    def __enter__(self) -> "Spool":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def cancel(self) -> None:
        """End the reading process; ``follow`` raises IMPORT_CANCELLED."""
        self._cancelled.set()
        _end(self._process)

    def close(self) -> None:
        """End the process, if it still reads, and let the temporary file go."""
        _end(self._process)
        if self._process.stdin is not None:
            with suppress(OSError):
                self._process.stdin.close()
        self._file.close()

    def follow(self) -> Iterator[Line]:
        """Yield what is in the file: its format, the heading with all its facts, and the rest.

        Raises FileRefused where the file cannot be read to its end, and QuizError with
        IMPORT_CANCELLED.
        """
        heading: Heading | None = None
        facts: list[Fact] = []
        for line in self._understood():
            if isinstance(line, Heading):
                heading = line
            elif isinstance(line, Fact):
                facts.append(line)
            elif isinstance(line, Failed):
                if heading is not None and heading.columns is not None:
                    yield heading  # so that somebody can say which column is which
                raise self._refused(line)
            else:
                if heading is not None:
                    yield replace(heading, pack=replace(heading.pack, facts=tuple(facts)))
                    heading = None
                yield line
                if isinstance(line, End):
                    return
        raise self._broken("it ended early")

    def _understood(self) -> Iterator[Line]:
        for number, line in enumerate(self._lines()):
            if number > _LINES:
                raise self._broken("too many lines")
            try:
                yield understood(line)
            except BadLineError as error:
                raise self._broken(f"a line that cannot be: {error}") from error

    def _lines(self) -> Iterator[bytes]:
        """Yield whole lines, waiting for the process where it has not written them yet."""
        at, rest = 0, b""
        while True:
            over = self._process.poll() is not None
            self._file.seek(at)
            chunk = self._file.read(_CHUNK)
            if chunk:
                at += len(chunk)
                *lines, rest = (rest + chunk).split(b"\n")
                yield from lines
                if len(rest) > LINE_BYTES:
                    raise self._broken("too long a line")
            elif over:
                return
            else:
                self._wait()
            self._keep_bounds()

    def _wait(self) -> None:
        with suppress(subprocess.TimeoutExpired):
            self._process.wait(_LOOK_AGAIN_S)

    def _keep_bounds(self) -> None:
        if self._cancelled.is_set():
            raise QuizError(Code.IMPORT_CANCELLED)
        if time.monotonic() > self._until and self._process.poll() is None:
            _end(self._process)
            raise _too_slow()

    def _refused(self, failed: Failed) -> QuizError:
        if failed.why:
            _log.warning("a reader failed: %s", failed.why)
        return FileRefused(failed.code, **failed.values)

    def _broken(self, why: str) -> QuizError:
        if self._cancelled.is_set():
            return QuizError(Code.IMPORT_CANCELLED)
        code = self._process.poll()
        if code in _ENDED_ITSELF:
            return _too_slow()
        _end(self._process)
        _log.warning("a reader failed: %s, exit code %s", why, code)
        return FileRefused(Code.READER_FAILED)


def progress(line: Line) -> float | None:
    """Return how much of a file is read, 0 to 1, where a line tells."""
    return min(1.0, line.done / line.of) if isinstance(line, At) and line.of else None


def _too_slow() -> QuizError:
    return FileRefused(Code.TOO_SLOW, seconds=SECONDS)


def _spool_file() -> tuple[IO[bytes], IO[bytes]]:
    """Return a private file to read and to write; it is gone when both are closed."""
    handle, name = tempfile.mkstemp(prefix="quizapp-import-")
    out = os.fdopen(handle, "wb")
    if sys.platform == "win32":  # a file that is open cannot be deleted there, but for this flag
        return os.fdopen(os.open(name, os.O_RDONLY | os.O_BINARY | os.O_TEMPORARY), "rb", 0), out
    spool = os.fdopen(os.open(name, os.O_RDONLY), "rb", 0)
    Path(name).unlink()
    return spool, out


def _start(order: Order, out: IO[bytes]) -> "subprocess.Popen[bytes]":
    process = subprocess.Popen(  # noqa: S603 - ourselves
        _command(),
        stdin=subprocess.PIPE,
        stdout=out,
        stderr=subprocess.DEVNULL,
        cwd=None if _frozen() else Path(quizapp.__file__).parent.parent,
        **_QUIETLY,
    )
    said = {
        "path": str(order.path.absolute()),
        "format": order.format,
        "encoding": order.encoding,
        "mapping": dict(order.mapping),
    }
    if process.stdin is not None:
        with suppress(OSError):  # it is gone: follow will say so
            process.stdin.write(json.dumps(said).encode() + b"\n")
            process.stdin.flush()
    return process


def _frozen() -> bool:
    return bool(getattr(sys, "frozen", False))


def _command() -> list[str]:
    if _frozen():
        return [sys.executable, READ_A_FILE]
    return [sys.executable, "-m", "quizapp", READ_A_FILE]


_QUIETLY: dict[str, Any] = (
    {"creationflags": 0x08000000} if sys.platform == "win32" else {}  # no console window
)


def _end(process: "subprocess.Popen[bytes]") -> None:
    if process.poll() is None:
        with suppress(OSError):
            process.kill()
        process.wait()
