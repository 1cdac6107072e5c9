"""Programs of their own that are measured from outside: started, timed, and their word taken."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
_TIMEOUT_S = 600
_bytecode = ""


def keep_byte_code(scratch: Path) -> None:
    """Keep byte code under ``scratch``: an installed game has its own, a checkout may not."""
    global _bytecode
    _bytecode = str(scratch / "bytecode")


def run(script: str, home: Path, *words: str, bank: Path | None = None) -> dict[str, Any]:
    """Run one of the child programs here, its data under ``home``; return what it saw.

    It plays on its own bank, or on a ``bank`` that was made. Where it says when its window was
    closed, ``exit`` is how long it took to end from then on.
    """
    home.mkdir(parents=True, exist_ok=True)
    command = [sys.executable, str(HERE / script), str(time.monotonic_ns()), *words]
    done = subprocess.run(
        command,
        env=environment(home, bank),
        capture_output=True,
        text=True,
        timeout=_TIMEOUT_S,
        check=False,
    )
    ended_ns = time.monotonic_ns()
    if done.returncode or not done.stdout:
        raise RuntimeError(f"{script} {words} failed:\n{done.stdout}{done.stderr}")
    found: dict[str, Any] = json.loads(done.stdout)
    if "closed_ns" in found:
        found["exit"] = (ended_ns - found["closed_ns"]) / 1e6
    return found


def environment(home: Path, bank: Path | None) -> dict[str, str]:
    """Return the environment of a program whose data is under ``home``."""
    ours = {
        "HOME": str(home),
        "XDG_DATA_HOME": str(home),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONDONTWRITEBYTECODE": "",
    }
    if _bytecode:
        ours["PYTHONPYCACHEPREFIX"] = _bytecode
    if bank is not None:
        ours["QUIZAPP_DATABASE"] = str(bank)
    if not sys.platform.startswith("linux"):  # there the platform's folder cannot be moved
        ours["QUIZAPP_DATA_DIR"] = str(home)
    inherited = {name: kept for name, kept in os.environ.items() if not name.startswith("QUIZAPP_")}
    return inherited | ours
