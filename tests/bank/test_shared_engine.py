"""A window holds one connection to a server, which lets go of it without harm."""

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Barrier, Thread

import psycopg
from sqlalchemy import Engine, event, make_url

from tests.bank.support import NO_CLOCK, begin, on_the_side, opened, play

OURS = (
    "FROM pg_stat_activity WHERE datname = current_database() "
    "AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
)


@contextmanager
def connections() -> Iterator[list[psycopg.Connection]]:
    """Every connection that any engine makes meanwhile."""
    made: list[psycopg.Connection] = []

    def note(connection: psycopg.Connection, _: object) -> None:
        made.append(connection)

    event.listen(Engine, "connect", note)
    try:
        yield made
    finally:
        event.remove(Engine, "connect", note)


def test_who_plays_and_looks_at_scores_holds_one_connection(filled_url: str) -> None:
    url = make_url(filled_url)
    with opened(url) as bank:
        for _ in range(2):
            bank.standings(play(bank, NO_CLOCK).uid)
            bank.stock()
        assert on_the_side(url, f"SELECT count(*) {OURS}") == [(1,)]


def test_two_threads_at_once_have_one_each_and_one_stays(filled_url: str) -> None:
    url = make_url(filled_url)
    with opened(url) as bank:
        round_ = begin(bank, NO_CLOCK).round
        at_once = Barrier(2)

        def read() -> None:
            at_once.wait()
            for _ in range(20):
                bank.stock()

        reader = Thread(target=read)
        reader.start()
        at_once.wait()
        for _ in range(20):
            bank.show(round_.current.uid)
        reader.join()
        assert bank.waiting() is not None
        assert on_the_side(url, f"SELECT count(*) {OURS}") == [(1,)]


def test_what_was_prepared_stays_prepared(filled_url: str) -> None:
    with connections() as made, opened(make_url(filled_url)) as bank:
        for _ in range(6):
            play(bank, NO_CLOCK)
            bank.stock()
        (held,) = [one for one in made if not one.closed]
        prepared = held.execute("SELECT statement FROM pg_prepared_statements").fetchall()
        kept = [text for (text,) in prepared if "INSERT INTO attempt" in text]
        counted = [text for (text,) in prepared if "category.name, deck.difficulty" in text]
        assert (len(kept), len(counted)) == (1, 1)
        held.rollback()


def test_a_connection_that_its_server_has_closed_is_not_used_again(filled_url: str) -> None:
    url = make_url(filled_url)
    with opened(url) as bank:
        round_ = begin(bank, NO_CLOCK).round
        for _ in range(3):
            on_the_side(url, f"SELECT pg_terminate_backend(pid, 5000) {OURS}")
            bank.show(round_.current.uid)
            on_the_side(url, f"SELECT pg_terminate_backend(pid, 5000) {OURS}")
            assert bank.waiting() is not None
