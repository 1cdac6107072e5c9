"""What may be typed on the command line: commands and their options."""

import argparse
import sys
from collections.abc import Sequence
from typing import NoReturn

from quizapp import terminal


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the command and its options; options may stand before or after the command.

    Raises SystemExit, with what is wrong or the help printed.
    """
    parser = _parser()
    options = parser.parse_args(_searches_joined(argv))
    if options.run == "share" and options.fetch != (options.file is not None):
        parser.error("share takes a FILE with --fetch, and only then")
    if options.run == "share":
        _require_whole_person(parser, options)
    return options


def _require_whole_person(parser: "_Parser", options: argparse.Namespace) -> None:
    """End with what is wrong where a person is named by half, or along with other work."""
    if bool(options.person) != bool(options.role):
        parser.error("share takes --person NAME along with --as ROLE")
    of_a_person = options.plays or options.new_password
    if of_a_person and options.role in (None, "none"):
        parser.error("--plays and --new-password are for a person who is let in")
    copies = options.fetch or options.players or options.scores or options.home
    if copies and (options.roles or options.person):
        parser.error("roles are kept on their own: share --roles, or share --person NAME --as ROLE")


def _searches_joined(argv: Sequence[str]) -> list[str]:
    """Return the arguments with searches such as -is:own, which argparse takes for options."""
    joined: list[str] = []
    for argument in argv:
        negated = argument[:1] == "-" and argument[1:2] != "-" and argument not in ("-", "-h")
        if negated and joined and joined[-1] == "--search":
            joined[-1] = f"--search={argument}"
        else:
            joined.append(argument)
    return joined


class _Parser(argparse.ArgumentParser):
    """Says what is wrong with what was typed as every command does."""

    def error(self, message: str) -> NoReturn:
        """Say it after the usage, and end with 2."""
        self.print_usage(sys.stderr)
        terminal.complain(message)
        self.exit(2)


def _parser() -> _Parser:
    everywhere = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    _add_places(everywhere)
    parser = _Parser(
        prog="quizapp",
        description="A trivia quiz for the desktop. Without a command the window opens.",
    )
    parser.add_argument("--version", action=_Version, nargs=0, help="print it and exit")
    _add_places(parser)
    parser.set_defaults(run=None)
    commands = parser.add_subparsers(title="commands", metavar="COMMAND")

    def add(name: str, says: str) -> _Parser:
        command = commands.add_parser(name, help=says, description=says, parents=[everywhere])
        command.set_defaults(run=name)
        return command

    files = add("open", "Open the window, and look into files of questions in it.")
    files.set_defaults(run=None)
    files.add_argument("files", metavar="FILE", nargs="*", help="a file to be imported")
    questions = add("questions", "List the questions of the bank.")
    questions.add_argument("--search", metavar="TEXT", default="", help="words they must have")
    questions.add_argument("--pack", metavar="NAME", default="", help="a pack's ref or title")
    scores = add("scores", "List the rounds that were played, newest first.")
    check = add("check", "Tell what is wrong with the bank, or what to mend in files of questions.")
    check.add_argument("files", metavar="FILE", nargs="*", help="a file, or a pack's folder")
    check.add_argument("--questions", action="store_true", help="what to mend in the bank's own")
    check.add_argument("--search", metavar="TEXT", default="", help="of those, with these words")
    check.add_argument("--pack", metavar="NAME", default="", help="of those, in this pack")
    for command in (questions, scores, check):
        command.add_argument("--json", action="store_true", help="print one JSON document")
    backup = add("backup", "Write a checked copy of the bank, also while the window is open.")
    backup.add_argument("file", metavar="FILE", help="where to; must not exist yet")
    restore = add("restore", "Put a backup in the bank's place; what is there is backed up first.")
    restore.add_argument("file", metavar="FILE", nargs="?", help="else the newest that is whole")
    _add_share(
        add("share", "Put the questions of your bank on a PostgreSQL server, or fetch them.")
    )
    menus = add(
        "install-desktop", "Put the game into your menus, and have it open .quizpack files."
    )
    menus.set_defaults(run="install_desktop")
    menus = add("uninstall-desktop", "Take it out of your menus; questions and scores stay.")
    menus.set_defaults(run="uninstall_desktop")
    imports = add("import", "Import files of questions, whatever their format.")
    imports.set_defaults(run="import_files")
    _add_import(imports)
    export = add("export", "Write questions to a file, in a format that its name or you choose.")
    export.add_argument("file", metavar="FILE", help="where to")
    export.add_argument("--pack", metavar="NAME", default="", help="a pack's ref or title; all")
    _add_format(export, writes=True)
    return parser


def _add_import(command: argparse.ArgumentParser) -> None:
    command.add_argument("files", metavar="FILE", nargs="+", help="a file, or a pack's folder")
    _add_format(command, writes=False)
    command.add_argument("--pack", metavar="NAME", default="", help="the pack that they go into")
    command.add_argument(
        "--map", metavar="ROLE=COLUMN,…", default="", help="a table's columns: question=A,key=B"
    )
    command.add_argument("--encoding", metavar="NAME", default="", help="how texts are encoded")
    command.add_argument(
        "--duplicates",
        choices=["skip", "update", "keep"],
        default="skip",
        help="what becomes of questions that are there already (skip)",
    )
    command.add_argument("--dry-run", action="store_true", help="tell of it, and write nothing")
    command.add_argument("--json", action="store_true", help="print one JSON document")


def _add_share(command: argparse.ArgumentParser) -> None:
    command.description = (
        "Put your bank on the PostgreSQL server that --database names, for others to play on: "
        "its questions with their pictures always, players and scores where you say so. "
        "Again, it adds what is new since. With --fetch, take a copy home into a new FILE. "
        "With --roles or --person, say who may do what there."
    )
    command.add_argument("file", metavar="FILE", nargs="?", help="with --fetch: the new bank")
    command.add_argument("--fetch", action="store_true", help="from the server, not to it")
    command.add_argument(
        "--players",
        action="store_true",
        help="players too, with their practice cards and reports (else none)",
    )
    command.add_argument(
        "--scores", action="store_true", help="players and their finished rounds too (else none)"
    )
    command.add_argument(
        "--from", dest="home", metavar="FILE", help="the bank to share, else your usual one"
    )
    command.add_argument(
        "--roles", action="store_true", help="make player, author and owner; list who is which"
    )
    command.add_argument("--person", metavar="NAME", help="a login of the server, to be let in")
    command.add_argument(
        "--as",
        dest="role",
        choices=["player", "author", "owner", "none"],
        help="what the person may do: play; also change questions; everything; nothing any more",
    )
    command.add_argument(
        "--plays",
        metavar="PLAYER",
        action="append",
        default=[],
        help="a player on the bank who is this person, with all rounds; can be said again",
    )
    command.add_argument(
        "--new-password", action="store_true", help="another password for a login that is there"
    )


def _add_format(command: argparse.ArgumentParser, *, writes: bool) -> None:
    from quizapp.formats.registry import FORMATS  # noqa: PLC0415 - for two commands only

    names = [one.name for one in FORMATS if one.writes or not writes]
    told = f"one of {', '.join(names)}"
    command.add_argument("--format", metavar="NAME", default="", choices=["", *names], help=told)


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
