"""Starts of any program made with Qt, seen from outside: its first flush, and when it is calm.

Qt itself says when it flushes a window, where it is asked to: so the same is measured of
every program, in whatever language it is written.
"""

import os
import signal
import subprocess
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from tests.benchmarks.children import environment

_ASKED = {
    "QT_LOGGING_RULES": "qt.widgets.painting.info=true",
    "QT_LOGGING_TO_CONSOLE": "1",
    "PYTHONUNBUFFERED": "1",
}
_FLUSHED = b"Flushing"
_LOOK_EVERY_S, _CALM_S, _PATIENCE_S = 0.05, 1.0, 60
_IDLE_SHARE = 0.05
_TICK_S = 1 / os.sysconf("SC_CLK_TCK")


class Start(NamedTuple):
    """Milliseconds until something was painted, and until the program was calm."""

    painted: float
    settled: float


def start(command: Sequence[str], home: Path, **more: str) -> Start:
    """Start a program, wait until it is calm, and end it; raises TimeoutError, or LookupError."""
    home.mkdir(parents=True, exist_ok=True)
    ours = environment(home, None) | _ASKED
    began = time.monotonic()
    running = subprocess.Popen(
        command,
        env=ours | more,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    )
    flushed: list[float] = []
    reader = threading.Thread(target=_listen, args=(running, flushed))
    reader.start()
    try:
        settled = _wait_for_calm(running, began, flushed)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(running.pid, signal.SIGKILL)
        running.wait()
        reader.join()
    return Start((flushed[0] - began) * 1e3, (settled - began) * 1e3)


def _listen(running: "subprocess.Popen[bytes]", flushed: list[float]) -> None:
    for line in running.stdout or ():
        if not flushed and _FLUSHED in line:
            flushed.append(time.monotonic())


def _wait_for_calm(running: "subprocess.Popen[bytes]", began: float, flushed: list[float]) -> float:
    """Return the last moment at which the program was busy, once it is calm for a while."""
    busy, used = began, 0.0
    while time.monotonic() - began < _PATIENCE_S:
        time.sleep(_LOOK_EVERY_S)
        if running.poll() is not None:
            raise LookupError(f"it ended with {running.returncode}")
        now, used_before = time.monotonic(), used
        used = _cpu_s(running.pid)
        if used - used_before > _IDLE_SHARE * _LOOK_EVERY_S:
            busy = now
        if flushed and now - max(busy, flushed[0]) > _CALM_S:
            return max(busy, flushed[0])
    raise TimeoutError("it was never calm")


def _cpu_s(session: int) -> float:
    """Return the CPU time of all processes of a session."""
    used = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            fields = stat.read_text().rpartition(")")[2].split()
            if int(fields[3]) == session:
                used += int(fields[11]) + int(fields[12])
    return used * _TICK_S
