"""The command that puts a bank on a server for others, and takes a copy home."""

import argparse
import os
from collections.abc import Callable
from contextlib import closing
from typing import TYPE_CHECKING

from quizapp import paths, terminal
from quizapp.bank import fetching
from quizapp.bank.bank import Bank
from quizapp.bank.connect import address_of, file_of
from quizapp.bank.share_tally import Chosen, Progress, Tally
from quizapp.errors import Code, QuizError
from quizapp.password import let_in
from quizapp.shipped import stock_up

if TYPE_CHECKING:
    from sqlalchemy import URL

_INTERRUPTED = 130
_PERSONAL = ("password", "user", "passfile", "sslpassword", "sslkey", "sslcert")
"""What of an address is one person's own."""


def server_of(options: argparse.Namespace) -> "URL":
    """Return the server that was named; raises QuizError with SHARE_NO_SERVER."""
    named = options.database or os.environ.get("QUIZAPP_DATABASE")
    url = address_of(named, paths.find(options.data_dir).bank)
    if file_of(url) is not None:
        raise QuizError(Code.SHARE_NO_SERVER)
    return url


def home_of(options: argparse.Namespace) -> str:
    """Return the bank that is to be shared: the named one, else the usual one.

    Raises QuizError with SHARE_NO_HOME where that is no file.
    """
    usual = os.environ.get("QUIZAPP_DATABASE") if options.database else None
    places = paths.find(options.data_dir)
    for named in (options.home, usual):
        url = address_of(named, places.bank)
        if named and file_of(url) is not None:
            return str(named)
        if named and named is options.home:
            raise QuizError(Code.SHARE_NO_HOME)
    places.ensure()
    return str(places.bank)


def upload(options: argparse.Namespace, home: Bank, server: "URL") -> int:
    """Copy what is chosen of the bank at home to the server, and say what others type."""
    tally = Tally()
    try:
        with closing(let_in(server, Bank.open)) as shared, terminal.Progress() as line:
            shipped = stock_up(shared, _warn)
            with home.to_share() as source:
                shared.take_from(source, _chosen(options), tally, _shown(line))
    except KeyboardInterrupt:
        kept = f"kept on the server: {_kept(tally) or 'nothing new'}"
        terminal.complain(f"Stopped; {kept}. The same command goes on from there.")
        return _INTERRUPTED
    if shipped:
        terminal.tell(f"Came with the game, and are there now: {_count(shipped, 'question')}.")
    for told in _told(tally, "on the server"):
        terminal.tell(told)
    terminal.tell(f"quizapp --database {for_others(server)}")
    return 0


def fetch(options: argparse.Namespace, server: "URL") -> int:
    """Copy what is chosen of the server's bank into a new bank at home."""
    file, tally = paths.absolute(options.file), Tally()
    try:
        with (
            closing(let_in(server, fetching.shared_bank)) as shared,
            terminal.Progress() as line,
        ):
            fetching.fetch(shared, file, _chosen(options), tally, _shown(line))
    except KeyboardInterrupt:
        terminal.complain(f"Stopped; there is no {file}, and nothing was kept.")
        return _INTERRUPTED
    for told in _told(tally, f"in {file}"):
        terminal.tell(told)
    terminal.tell(f"quizapp --database {file}")
    return 0


def for_others(server: "URL", name: str | None = None) -> str:
    """Return the address as others type it: without user and password, which are each one's own.

    ``name`` is the login of the one who will type it.
    """
    query = {name: value for name, value in server.query.items() if name not in _PERSONAL}
    return server.create(
        "postgresql",
        username=name,
        host=server.host,
        port=server.port,
        database=server.database,
        query=query,
    ).render_as_string()


def _warn(error: QuizError) -> None:
    terminal.complain(str(error))


def _chosen(options: argparse.Namespace) -> Chosen:
    return Chosen(players=options.players, scores=options.scores)


def _shown(line: terminal.Progress) -> Callable[[Progress], None]:
    def show(told: Progress) -> None:
        line.show(f"{told.percent} %, {told.kind}: {told.done} of {told.total}")

    return show


def _told(tally: Tally, where: str) -> list[str]:
    """Return what came of a copy, in lines."""
    lines = [f"New {where}: {_kept(tally)}." if tally.copied else f"Nothing is new {where}."]
    if tally.there:
        lines.append(f"There already: {_count(tally.there, 'question')}.")
    if tally.differ:
        left = _count(tally.differ, "question")
        lines.append(f"Changed or deleted {where} meanwhile, and left as they are: {left}.")
    if tally.gone:
        lines.append(f"Deleted {where}, and not brought back: {_count(tally.gone, 'player')}.")
    return lines


def _kept(tally: Tally) -> str:
    """Say what was copied, in half a sentence."""
    kinds = (
        (tally.questions, "question"),
        (tally.changed, "changed question"),
        (tally.packs, "pack"),
        (tally.facts, "fact"),
        (tally.alike, "look-alike pair"),
        (tally.players, "player"),
        (tally.cards, "practice card"),
        (tally.reports, "report"),
        (tally.rounds, "round"),
    )
    return ", ".join(_count(number, noun) for number, noun in kinds if number)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
