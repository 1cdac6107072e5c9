"""The throw-away PostgreSQL that the bank's tests run on."""

import psycopg
import pytest


@pytest.mark.parametrize("run", [1, 2])
def test_every_test_gets_an_empty_database(postgres_url: str, run: int) -> None:
    with psycopg.connect(postgres_url) as server:
        server.execute("CREATE TABLE mark (run integer)")
        server.execute("INSERT INTO mark VALUES (%s)", [run])
        assert server.execute("SELECT run FROM mark").fetchall() == [(run,)]
