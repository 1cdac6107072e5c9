"""The command that says who may do what in a shared bank: its roles, and the people in them."""

import argparse
from functools import partial
from typing import TYPE_CHECKING

from quizapp import password, terminal
from quizapp.bank import people
from quizapp.bank.bank import Bank
from quizapp.bank.roles import Role
from quizapp.share_command import for_others

if TYPE_CHECKING:
    from sqlalchemy import URL

NOBODY = "none"
_MAY = {
    Role.PLAYER: "may play",
    Role.AUTHOR: "may play and change questions",
    Role.OWNER: "may do everything",
}


def keep(options: argparse.Namespace, server: "URL") -> int:
    """Make the roles, or let a person in, in another role, or out."""
    return password.let_in(server, partial(_keep, options))


def _keep(options: argparse.Namespace, server: "URL") -> int:
    Bank.open(server).close()  # so that it is there, and up to date
    if not options.person:
        _tell_members(people.make_roles(server))
    elif options.role == NOBODY:
        _remove(options.person, server)
    else:
        _add(options, server)
    return 0


def _tell_members(members: dict[Role, list[str]]) -> None:
    for role, names in members.items():
        terminal.tell(f"{role}\t{_MAY[role]}\t{', '.join(names) or '-'}")


def _add(options: argparse.Namespace, server: "URL") -> None:
    name, role = options.person, Role(options.role)
    given, made_up = None, False
    if options.new_password or not people.known(server, name):
        given, made_up = password.choose(name)
    people.add(server, name, role, given, options.plays)
    terminal.tell(f"{name} {_MAY[role]} in this bank.")
    for player in options.plays:
        terminal.tell(f"{player} is a player of {name}'s now, with all rounds.")
    if made_up:
        terminal.tell(f"The password of {name}, which is shown this once: {given}")
    terminal.tell(f"quizapp --database {for_others(server, name)}")


def _remove(name: str, server: "URL") -> None:
    gone = people.remove(server, name)
    terminal.tell(f"{name} may do nothing more in this bank.")
    if not gone:
        terminal.tell(f"The login {name} stays on the server: it was not made here, or is used.")
