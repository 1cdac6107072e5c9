"""The log: what went wrong, for whoever mends it; never a question's text or a player's name.

``install`` hooks every way in which an error can get past the program: exceptions in slots
and threads, exceptions that nobody can raise, and crashes of the interpreter; ``install_qt``
adds Qt's own messages.
"""

import faulthandler
import logging
import os
import re
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable
from contextlib import ExitStack, suppress
from pathlib import Path
from types import TracebackType
from typing import IO, Any

from quizapp.errors import SENTENCES, Code, QuizError
from quizapp.paths import Paths
from quizapp.text import spelt_out

LIMIT_BYTES = 1_000_000
OLDER_LOGS = 3
_HELD = 100

_LOG = logging.getLogger("quizapp")
_LINE = "%(asctime)s %(levelname)s %(name)s [%(threadName)s] %(message)s"
_QUOTED = re.compile(r"'.*'|\".*\"|“.*”", re.DOTALL)
# Their messages come from the interpreter and speak of code, not of what was typed.
_ABOUT_CODE = (AttributeError, ImportError, NameError, TypeError, ArithmeticError, MemoryError)
_OF_DATABASES = ("sqlite3", "sqlalchemy", "psycopg")
_Trouble = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
_QT_LEVELS = {
    "QtDebugMsg": logging.DEBUG,
    "QtInfoMsg": logging.INFO,
    "QtWarningMsg": logging.WARNING,
    "QtCriticalMsg": logging.ERROR,
    "QtFatalMsg": logging.CRITICAL,
}


def install(paths: Paths, report: Callable[[str], object] | None = None) -> ExitStack:
    """Keep a log under ``paths`` and hook unexpected errors into it.

    ``report`` is called with the details of each that was logged as critical, on the thread
    where it happened, so that the window can apologise. A folder that cannot be written costs
    the log and nothing else. Leaving or closing what is returned puts back what was there before.
    """
    done = ExitStack()
    _keep_log(paths.log, done)
    _have_reported(report or _apologise_on_stderr, done)
    _hook_exceptions(done)
    _hook_crashes(paths.faults, done)
    return done


def install_qt(install_handler: Callable[[Any], Any], done: ExitStack) -> None:
    """Log Qt's messages; ``install_handler`` is QtCore's qInstallMessageHandler."""

    def log_message(kind: object, context: object, text: str) -> None:
        level = _QT_LEVELS.get(getattr(kind, "name", ""), logging.WARNING)
        logging.getLogger("quizapp.qt").log(level, "%s", text)
        if previous is not None:
            previous(kind, context, text)

    previous = install_handler(log_message)
    done.callback(install_handler, previous)


class _LogFile(logging.FileHandler):
    """The log and a few older ones, for this user alone.

    logging.handlers has one like it, but its import takes 7 ms of every start.
    """

    def __init__(self, file: Path) -> None:
        super().__init__(file, encoding="utf-8", delay=True)

    def emit(self, record: logging.LogRecord) -> None:
        """Write a record; the game goes on where the disk is full or read-only."""
        with suppress(OSError):
            self._turn_over()
            super().emit(record)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's name
        """Say nothing of a record that could not be written: there is nowhere to say it."""

    def _open(self) -> IO[str]:  # type: ignore[override]
        return open(self.baseFilename, "a", encoding="utf-8", opener=_private)

    def _turn_over(self) -> None:
        file = Path(self.baseFilename)
        if not file.exists() or file.stat().st_size < LIMIT_BYTES:
            return
        self.close()
        names = [file, *(file.with_name(f"{file.name}.{age + 1}") for age in range(OLDER_LOGS))]
        for older, younger in zip(names[:0:-1], names[-2::-1], strict=True):
            if younger.exists():
                younger.replace(older)


class _Reporter(logging.Handler):
    """Hands what nobody had foreseen to whoever apologises for it, in words to be copied."""

    def __init__(self, report: Callable[[str], object]) -> None:
        super().__init__(logging.CRITICAL)
        self._report = report

    def emit(self, record: logging.LogRecord) -> None:
        """Report a record; a window that is gone hears of nothing."""
        with suppress(RuntimeError):
            self._report(f"{_about()}\n{self.format(record)}")


class _Careful(logging.Formatter):
    """Escapes what a terminal would act on, and keeps what players typed out of tracebacks."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the record, safe to print."""
        return spelt_out(super().format(record))

    def formatException(self, ei: _Trouble) -> str:  # noqa: N802 - logging's name
        """Return where an exception and what led to it came from, the cause first."""
        parts: list[str] = []
        seen: set[int] = set()
        error: BaseException | None = ei[1]
        while error is not None and id(error) not in seen:
            seen.add(id(error))
            frames = "".join(traceback.format_tb(error.__traceback__))
            parts.insert(0, f"{frames}{type(error).__qualname__}: {_message(error)}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\nwhich led to\n".join(parts)


def _message(error: BaseException) -> str:
    """Return an exception's message without what may be a question's text or a name.

    A file may be called after a player; messages of others may quote anything in any way.
    """
    if isinstance(error, QuizError):
        return error.code
    if isinstance(error, OSError) and error.errno:
        # its own words, for whoever raised it may have written anything
        return f"[Errno {error.errno}] {os.strerror(error.errno)}"
    if isinstance(error, _ABOUT_CODE):
        return str(error)
    if not type(error).__module__.startswith(_OF_DATABASES):
        return "…"
    first_line, _, rest = str(error).partition("\n")
    return _QUOTED.sub("'…'", first_line) + ("\n…" if rest else "")


def _private(file: str, flags: int) -> int:
    return os.open(file, flags, 0o600)


def _keep_log(file: Path, done: ExitStack) -> None:
    root = logging.getLogger()
    handler = _LogFile(file)
    handler.setFormatter(_Careful(_LINE))
    root.addHandler(handler)
    done.callback(_close, handler)
    done.callback(root.removeHandler, handler)
    done.callback(_LOG.setLevel, _LOG.level)
    _LOG.setLevel(logging.INFO)


def _close(handler: logging.Handler) -> None:
    with suppress(OSError):  # what a full disk did not take is written once more, in vain
        handler.close()


def _have_reported(report: Callable[[str], object], done: ExitStack) -> None:
    reporter = _Reporter(report)
    reporter.setFormatter(_Careful(_LINE))
    _LOG.addHandler(reporter)
    done.callback(_LOG.removeHandler, reporter)


def _about() -> str:
    """Return what whoever mends an error asks first."""
    import platform  # noqa: PLC0415 - when something has gone wrong

    from quizapp import __version__  # noqa: PLC0415

    return f"quizapp {__version__}, Python {platform.python_version()}, {platform.platform()}"


def _hook_exceptions(done: ExitStack) -> None:
    """Take the interpreter's three hooks; hooks of others, a test's say, hear of it after us."""
    _hook_main_thread(done)
    _hook_other_threads(done)
    _hook_unraisable(done)


def _hook_main_thread(done: ExitStack) -> None:
    before = sys.excepthook
    # Qt ends the program where Python collects a page that failed while it was being made
    failed: deque[BaseException] = deque(maxlen=_HELD)

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        known = not issubclass(kind, Exception)  # KeyboardInterrupt
        if not known:
            failed.append(error)
            _LOG.critical("unexpected", exc_info=(kind, error, trace))
        if known or before is not sys.__excepthook__:
            before(kind, error, trace)

    done.callback(setattr, sys, "excepthook", before)
    sys.excepthook = hook


def _hook_other_threads(done: ExitStack) -> None:
    before = threading.excepthook

    def hook(args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and args.exc_type is not SystemExit:
            trouble = (args.exc_type, args.exc_value, args.exc_traceback)
            _LOG.critical("unexpected in a thread", exc_info=trouble)
        if before is not threading.__excepthook__:
            before(args)

    done.callback(setattr, threading, "excepthook", before)
    threading.excepthook = hook


def _hook_unraisable(done: ExitStack) -> None:
    before = sys.unraisablehook

    def hook(args: "sys.UnraisableHookArgs") -> None:
        error = args.exc_value
        trouble = error and (type(error), error, args.exc_traceback)
        _LOG.error("unraisable, in %s", type(args.object).__qualname__, exc_info=trouble)
        if before is not sys.__unraisablehook__:
            before(args)

    done.callback(setattr, sys, "unraisablehook", before)
    sys.unraisablehook = hook


def _hook_crashes(file: Path, done: ExitStack) -> None:
    """Let a crash of the interpreter leave its stack, unless somebody watches already."""
    if faulthandler.is_enabled():
        return
    with suppress(OSError):
        faults = done.enter_context(open(file, "ab", opener=_private))  # noqa: SIM115 - it does
        faulthandler.enable(faults)
        done.callback(faulthandler.disable)


def _apologise_on_stderr(_details: str) -> None:
    if sys.stderr is not None:  # as it is under pythonw
        sys.stderr.write(f"{SENTENCES[Code.UNEXPECTED]}\n")
