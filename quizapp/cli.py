"""The command line: what can be asked of the game without its window."""

import argparse
import logging
import os
import sys
from collections.abc import Callable, Sequence
from typing import NoReturn

from quizapp import log, paths
from quizapp.errors import Code, QuizError

_log = logging.getLogger(__name__)


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or the game without one; return the exit code.

    0: done; 1: refused, with one sentence on stderr; 2: wrong usage.
    """
    try:
        options = _parser().parse_args(sys.argv[1:] if argv is None else list(argv))
    except SystemExit as end:  # argparse has said what is wrong, or printed the help
        return end.code if isinstance(end.code, int) else 2
    apology = Apology()
    with log.install(paths.find(options.data_dir), apology):
        return _guarded(options, apology)


class Apology:
    """What is done when something unexpected was logged: said on stderr, or in the window."""

    def __init__(self) -> None:
        self.say: Callable[[], None] = _say_unexpected

    def __call__(self) -> None:
        """Apologise, on whatever thread this is."""
        self.say()


def _guarded(options: argparse.Namespace, apology: Apology) -> int:
    """Run what was asked for; whatever goes wrong ends in one sentence."""
    try:
        return _run(options, apology)
    except QuizError as error:
        _say(str(error))
    except BrokenPipeError:  # whoever read our output has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return 130
    except Exception:  # noqa: BLE001 - the last edge: no traceback reaches a player
        _log.exception("unexpected")
        _say_unexpected()
    return 1


def _run(options: argparse.Namespace, apology: Apology) -> int:
    if options.run is None:
        from quizapp.app import run_window  # Qt, for the bare command only  # noqa: PLC0415

        return run_window(options.database, options.data_dir, apology)
    from quizapp import commands  # noqa: PLC0415

    if hasattr(sys.stdout, "reconfigure"):
        sys.stdout.reconfigure(errors="backslashreplace")
    command: Callable[[argparse.Namespace], int] = getattr(commands, options.run)
    code = command(options)
    if sys.stdout is not None:
        sys.stdout.flush()  # here, where somebody catches what goes wrong
    return code


def _say_unexpected() -> None:
    _say(str(QuizError(Code.UNEXPECTED)))


def _say(sentence: str) -> None:
    if sys.stderr is not None:
        print(f"quizapp: {sentence}", file=sys.stderr)


def _parser() -> argparse.ArgumentParser:
    """Return the parser; options may stand before or after the command."""
    everywhere = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    _add_places(everywhere)
    parser = argparse.ArgumentParser(
        prog="quizapp",
        description="A trivia quiz for the desktop. Without a command the window opens.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print it and exit")
    _add_places(parser)
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def add(name: str, says: str) -> argparse.ArgumentParser:
        command = commands.add_parser(name, help=says, description=says, parents=[everywhere])
        command.set_defaults(run=name)
        return command

    questions = add("questions", "List the questions of the bank.")
    questions.add_argument("--search", metavar="TEXT", default="", help="words they must have")
    questions.add_argument("--pack", metavar="NAME", default="", help="a pack's ref or title")
    scores = add("scores", "List the rounds that were played, newest first.")
    check = add("check", "Tell what is wrong with the bank, or what to mend in question packs.")
    check.add_argument("files", metavar="FILE", nargs="*", help="a pack's folder or pack.toml")
    for command in (questions, scores, check):
        command.add_argument("--json", action="store_true", help="print one JSON document")
    backup = add("backup", "Write a checked copy of the bank, also while the window is open.")
    backup.add_argument("file", metavar="FILE", help="where to; must not exist yet")
    return parser


class _Version(argparse.Action):
    """Prints the version, which is looked up only then."""

    def __call__(self, parser: argparse.ArgumentParser, *_rest: object) -> NoReturn:
        """Print and exit."""
        from quizapp import __version__  # noqa: PLC0415 - 20 ms

        print(f"quizapp {__version__}")
        parser.exit()


def _add_places(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--database", metavar="URL", help="the bank: a file or an address")
    parser.add_argument("--data-dir", metavar="DIR", help="the folder for bank and settings")
