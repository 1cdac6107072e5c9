"""Programs that play on a shared bank over a network, and what has arrived there."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import psycopg
from sqlalchemy import URL, make_url

from quizapp.bank.bank import Bank
from quizapp.bank.play_door import Kept
from quizapp.game.round import Round
from tests.bank.support import on_the_side
from tests.network import Network


@contextmanager
def program(network: Network, outboxes: Path) -> Iterator[Bank]:
    """The bank as one program has it open."""
    with closing(Bank.open(make_url(network.url), outboxes=outboxes)) as bank:
        yield bank


def keep(bank: Bank, round_: Round) -> Kept:
    """Show the question that is due and answer it rightly; return where the answer is."""
    asked = round_.current
    bank.show(asked.uid)
    kept = bank.keep(asked.uid, round_.answer(asked.key_place, 1000))
    round_.proceed()
    return kept


def kept_files(outboxes: Path) -> list[Path]:
    """What stands in the outboxes."""
    return sorted(one for one in outboxes.rglob("*") if one.is_file())


def answers(address: URL) -> list[tuple[int, int]]:
    """How many answers each round has, and what it counts."""
    return [
        (int(count), int(score))
        for count, score in on_the_side(
            address,
            "SELECT count(t.id), max(p.score) FROM round r JOIN round_player p ON p.round_id = r.id"
            " LEFT JOIN asked a ON a.round_id = r.id LEFT JOIN attempt t ON t.asked_id = a.id"
            " GROUP BY r.id ORDER BY r.id",
        )
    ]


@contextmanager
def nobody_answers(address: URL) -> Iterator[None]:
    """Have no answer written meanwhile: the server waits, and whoever writes waits for it."""
    with psycopg.connect(address.render_as_string(hide_password=False)) as other:
        other.execute("LOCK TABLE attempt IN ACCESS EXCLUSIVE MODE")
        yield
