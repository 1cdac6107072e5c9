"""The commands that put the game into the menus of this desktop, and take it out."""

import argparse

from quizapp import paths, terminal
from quizapp.desktop import install as desktop


def install(options: argparse.Namespace) -> int:
    """Write the menu entry, the icons and the kind of file; say where."""
    written = desktop.install(_places(options))
    for file in written:
        terminal.tell(str(file))
    terminal.tell("quizapp is in your menus now, and opens .quizpack files.")
    return 0


def uninstall(options: argparse.Namespace) -> int:
    """Remove what ``install`` wrote; say where the questions and scores still are."""
    removed = desktop.uninstall()
    for file in removed:
        terminal.tell(str(file))
    told = "removed from your menus" if removed else "not in your menus"
    data = paths.find(options.data_dir).data
    terminal.tell(f"quizapp is {told}. Your questions and scores stay in {data}.")
    return 0


def _places(options: argparse.Namespace) -> list[str]:
    """Return the options that the entry must start the game with, without a password."""
    words = []
    if options.data_dir:
        words += ["--data-dir", str(paths.absolute(options.data_dir))]
    if options.database:
        words += ["--database", _without_password(options.database)]
    return words


def _without_password(database: str) -> str:
    from quizapp.bank.connect import address_of, file_of  # noqa: PLC0415
    from quizapp.bank.trial import without_secrets  # noqa: PLC0415

    url = address_of(database, paths.find(None).bank)
    file = file_of(url)
    if file is not None:
        return str(file)
    return without_secrets(url)
