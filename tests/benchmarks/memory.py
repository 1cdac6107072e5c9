"""How much memory a process has needed."""

import sys
from pathlib import Path

_STATUS = Path("/proc/self/status")
_A_MEGABYTE = 1024


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


def _marked(name: str) -> float:
    (line,) = (one for one in _STATUS.read_text().splitlines() if one.startswith(f"{name}:"))
    return int(line.split()[1]) / _A_MEGABYTE


def forget_peak() -> None:
    """Have the peak counted from now on, where the kernel can."""
    clear = Path("/proc/self/clear_refs")
    if clear.exists():
        clear.write_text("5")
