"""Passwords of a shared bank: asked for on a terminal, or made up, and kept nowhere."""

import getpass
import secrets
import sys
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from quizapp.errors import Code, QuizError

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import URL

_T = TypeVar("_T")
LEAST = 12
_BYTES = 15


def let_in(server: "URL", opened: "Callable[[URL], _T]") -> _T:
    """Do something on a server; where it asks for a password that nobody has given, ask here.

    It is kept in no file and in no address that is shown.
    """
    try:
        return opened(server)
    except QuizError as error:
        if error.code is not Code.BANK_LOGIN_WANTED or not on_a_terminal():
            raise
        try:
            given = getpass.getpass("Password of the shared bank: ")
        except EOFError:
            raise error from None
        return opened(server.set(password=given))


def ask_early(named: str) -> str:
    """Return a shared bank's address, with the password where its server asks for one here.

    What else is wrong with it the window tells, which is still to come.
    """
    from quizapp.bank.connect import address_of, knock  # noqa: PLC0415

    if not on_a_terminal():
        return named
    try:
        return let_in(address_of(named, Path()), knock).render_as_string(hide_password=False)
    except QuizError:
        return named


def choose(name: str) -> tuple[str, bool]:
    """Return a new password for a login, and whether it was made up here.

    On a terminal it is asked for twice; an empty one, and everywhere else, is made up. Raises
    QuizError with PASSWORD_SHORT or PASSWORDS_DIFFER.
    """
    if on_a_terminal():
        try:
            given = getpass.getpass(f"New password for {name} (Enter: one is made up): ")
            if given and given != getpass.getpass("The same again: "):
                raise QuizError(Code.PASSWORDS_DIFFER)
        except EOFError:
            raise KeyboardInterrupt from None
        if given and len(given) < LEAST:
            raise QuizError(Code.PASSWORD_SHORT, least=LEAST)
        if given:
            return given, False
    return secrets.token_urlsafe(_BYTES), True


def on_a_terminal() -> bool:
    """Tell whether somebody sits before this program who can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()
