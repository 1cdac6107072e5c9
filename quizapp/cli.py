"""The command line: what can be asked of the game without its window."""

import logging
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, NoReturn

from quizapp import log, paths
from quizapp.errors import Code, QuizError

if TYPE_CHECKING:
    import argparse

_log = logging.getLogger(__name__)
_READ_A_FILE = "read-a-file"
"""A command for the game itself, see quizapp.reading; it is in no help."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the game without one; return the exit code.

    0: done; 1: refused, with one sentence on stderr; 2: wrong usage.
    """
    given = sys.argv[1:] if argv is None else argv
    if list(given) == [_READ_A_FILE]:
        from quizapp.reading.child import serve  # noqa: PLC0415 - a process for that alone

        return serve()
    try:
        options = _options(given)
    except SystemExit as end:  # argparse has said what is wrong, or printed the help
        return end.code if isinstance(end.code, int) else 2
    apology = Apology()
    try:
        places = paths.find(options.data_dir)
    except QuizError as error:
        _say(str(error))
        return 1
    with log.install(places, apology):
        return _guarded(options, apology)


def run() -> NoReturn:
    """Be the process: run ``main`` and end with its exit code.

    What must outlive it is on disk when ``main`` returns. Python would take 0.2 s more to take
    apart, one by one, the modules of Qt and SQLAlchemy, which go with the process anyway.
    """
    code = main()
    if "quizapp.app" in sys.modules:
        from quizapp.app import leave_screen  # noqa: PLC0415

        leave_screen()
    for stream in (sys.stdout, sys.stderr):
        with suppress(OSError, ValueError, AttributeError):  # nobody reads it any more, or ever did
            stream.flush()
    os._exit(code)


class Apology:
    """What is done when something unexpected was logged: said on stderr, or in the window."""

    def __init__(self) -> None:
        self.say: Callable[[str], None] = lambda _details: _say_unexpected()

    def __call__(self, details: str) -> None:
        """Apologise, on whatever thread this is; ``details`` are for whoever mends it."""
        self.say(details)


@dataclass
class _Bare:
    """The options of the bare command, which opens the game at its usual places."""

    run: None = None
    database: None = None
    data_dir: None = None
    files: tuple[str, ...] = ()


def _options(argv: Sequence[str]) -> "argparse.Namespace | _Bare":
    if not argv:
        return _Bare()
    from quizapp import arguments  # noqa: PLC0415 - the usual start needs no argparse

    return arguments.parse(argv)


def _guarded(options: "argparse.Namespace | _Bare", apology: Apology) -> int:
    """Run what was asked for; whatever goes wrong ends in one sentence."""
    try:
        return _run(options, apology)
    except QuizError as error:
        _say(str(error))
    except BrokenPipeError:  # whoever read our output has seen enough
        _drop_output()
        return 0
    except KeyboardInterrupt:
        _say("Stopped; what was not finished is not kept.")
        return 130
    except Exception:  # noqa: BLE001 - the last edge: no traceback reaches a player
        _log.exception("unexpected")
        _drop_output()
        _say_unexpected()
    return 1


def _run(options: "argparse.Namespace | _Bare", apology: Apology) -> int:
    if options.run is None:
        from quizapp.app import run_window  # Qt, for the bare command only  # noqa: PLC0415

        files = getattr(options, "files", ())
        return run_window(options.database, options.data_dir, apology, files)
    from quizapp import commands  # noqa: PLC0415

    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")
    command: Callable[[object], int] = getattr(commands, options.run)
    code = command(options)
    if sys.stdout is not None:
        sys.stdout.flush()  # here, where somebody catches what goes wrong
    return code


def _drop_output() -> None:
    """Where output cannot be written, send the rest nowhere: Python would try again at its end."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except OSError:
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say_unexpected() -> None:
    _say(str(QuizError(Code.UNEXPECTED)))


def _say(sentence: str) -> None:
    from quizapp import terminal  # noqa: PLC0415 - nothing for a window that opens

    terminal.complain(sentence)
