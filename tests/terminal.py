"""The program on a terminal, and somebody who types what it asks for."""

import os
import select
import subprocess
import sys
from collections.abc import Mapping


def on_terminal(
    arguments: list[str], environ: Mapping[str, str], typed: Mapping[str, str] | None = None
) -> tuple[int, str]:
    """Run the program on a terminal; return exit code and screen.

    ``typed`` holds the lines for what is asked, by words of the question.
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
        while select.select([screen], [], [], 60)[0]:
            try:
                said = os.read(screen, 65536)
            except OSError:  # Linux: whoever had the terminal has closed it
                break
            seen += said
            if not said:
                break
            for question, line in (typed or {}).items():
                if question.encode() in seen[answered:]:
                    answered = len(seen)
                    os.write(screen, f"{line}\n".encode())
    os.close(screen)
    return child.returncode, seen.decode()
