"""Trying a shared bank's address before it is used."""

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import URL

from quizapp.errors import Code, QuizError

_SECRET = ("password", "sslpassword")


@dataclass(frozen=True, slots=True)
class Trial:
    """What a shared bank is to whoever tried it."""

    questions: int
    may_write_questions: bool


def tried(address: str) -> Trial:
    """Return what is at an address; nothing is made or changed there.

    Raises QuizError with ADDRESS_NO_SERVER for what is no server's, and else as opening does.
    """
    from quizapp.bank.connect import knock  # noqa: PLC0415 - for a shared bank alone
    from quizapp.bank.fetching import shared_bank  # noqa: PLC0415

    with closing(shared_bank(knock(_server(address)))) as bank:
        questions = sum(shelf.count for shelf in bank.stock().shelves)
        return Trial(questions, bank.find_rights())


def plain_address(address: str) -> str:
    """Return a server's address without the password in it; raises QuizError as ``tried``."""
    return without_secrets(_server(address))


def without_secrets(url: URL) -> str:
    """Return an address of a server that others may read: user, but no password."""
    query = {name: value for name, value in url.query.items() if name not in _SECRET}
    return url.create(
        url.drivername, url.username, None, url.host, url.port, url.database, query
    ).render_as_string()


def _server(address: str) -> URL:
    from quizapp.bank.connect import address_of, file_of  # noqa: PLC0415

    url = address_of(address, Path())
    if file_of(url) is not None:
        raise QuizError(Code.ADDRESS_NO_SERVER)
    return url
