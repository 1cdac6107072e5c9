"""How much memory a process has needed."""

import sys
import threading
from contextlib import suppress
from pathlib import Path

_PROCESS = Path("/proc/self")
_STATUS = _PROCESS / "status"
_A_MEGABYTE, _LOOK_EVERY_S = 1024, 0.1


def peak_mb() -> float:
    """Return the most memory that this process has held, in megabytes.

    On Linux from the kernel's own mark of it: what getrusage tells counts the program that
    started this one too.
    """
    if _STATUS.exists():
        return _marked("VmHWM")
    import resource  # Windows has none

    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return held / (_A_MEGABYTE**2 if sys.platform == "darwin" else _A_MEGABYTE)


def held_mb() -> float:
    """Return the memory that this process holds now, in megabytes; the most where unknown."""
    return _marked("VmRSS") if _STATUS.exists() else peak_mb()


def forget_peak() -> None:
    """Have the peak counted from now on, where the kernel can."""
    clear = _PROCESS / "clear_refs"
    if clear.exists():
        clear.write_text("5")


class Children:
    """Watches from a thread of its own how much the processes need that this one starts."""

    def __init__(self) -> None:
        self.peak_mb = 0.0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._watch)

    def __enter__(self) -> "Children":
        """Begin to watch."""
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        """Have seen enough."""
        self._over.set()
        self._thread.join()

    def _watch(self) -> None:
        while not self._over.wait(_LOOK_EVERY_S):
            for started in self._started():
                with suppress(OSError, ValueError):  # it has ended meanwhile
                    self.peak_mb = max(
                        self.peak_mb, _marked("VmHWM", Path(f"/proc/{started}/status"))
                    )

    def _started(self) -> list[str]:
        lists = _PROCESS.glob("task/*/children")
        return [one for each in lists for one in each.read_text().split()]


def _marked(name: str, status: Path = _STATUS) -> float:
    (line,) = (one for one in status.read_text().splitlines() if one.startswith(f"{name}:"))
    return int(line.split()[1]) / _A_MEGABYTE
