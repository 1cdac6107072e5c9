"""The program on a terminal, and somebody who types what it asks for."""

import os
import select
import subprocess
import sys
import time
from collections.abc import Callable, Mapping

_PATIENCE_S, _GLANCE_S = 60.0, 0.05


def on_terminal(
    arguments: list[str],
    environ: Mapping[str, str],
    typed: Mapping[str, str] | None = None,
    until: Callable[[], bool] | None = None,
) -> tuple[int, str]:
    """Run the program on a terminal; return exit code and screen.

    ``typed`` holds the lines for what is asked, by words of the question. A program that does not
    end by itself is ended when something is so, which ``until`` tells.
    """
    import pty  # not on Windows

    screen, terminal = pty.openpty()
    seen, answered = b"", 0
    with subprocess.Popen(
        [sys.executable, "-m", "quizapp", *arguments],
        env={**os.environ, **environ},
        stdin=terminal,
        stdout=terminal,
        stderr=terminal,
        start_new_session=True,
    ) as child:
        os.close(terminal)
        patience = time.monotonic() + _PATIENCE_S
        while time.monotonic() < patience and (said := _read(screen)) is not None:
            seen += said
            for question, line in (typed or {}).items():
                if question.encode() in seen[answered:]:
                    answered = len(seen)
                    os.write(screen, f"{line}\n".encode())
            if until is not None and until():
                child.terminate()
                until = None
        if until is not None:
            child.kill()
    os.close(screen)
    return child.returncode, seen.decode()


def _read(screen: int) -> bytes | None:
    """Return what was written meanwhile; None where whoever had the terminal has closed it."""
    if not select.select([screen], [], [], _GLANCE_S)[0]:
        return b""
    try:
        return os.read(screen, 65536) or None
    except OSError:  # as Linux says it
        return None
