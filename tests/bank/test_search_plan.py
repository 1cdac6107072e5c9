"""What a list waits for follows indexes: whole tables are read for a whole list alone."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import make_url

from quizapp.bank.bank import Bank
from quizapp.items.search_order import Order, SortBy
from tests.bank.support import on_the_side, opened, pack, play, question, sqlite_url
from tests.bank.test_draw_plan import statements

# packs and categories are few; what was answered and reported is read where it is sorted by
SMALL = {"pack", "category", "flag", "json_each"}
WAITED_FOR: dict[str, Callable[[Bank], object]] = {
    "opening": lambda bank: bank.find(),
    "a letter": lambda bank: bank.find("w"),
    "words": lambda bank: bank.find("which word"),
    "a phrase": lambda bank: bank.find('"goes with"'),
    "not a word": lambda bank: bank.find("which -right7"),
    "a category": lambda bank: bank.find("category:alpha"),
    "a pack": lambda bank: bank.find("pack:book right7"),
    "reports": lambda bank: bank.find("report:open"),
    "a tag": lambda bank: bank.find("tag:old"),
    "by their text": lambda bank: bank.find("", Order(SortBy.QUESTION, descending=True)),
    "a page": lambda bank: bank.rows(bank.find("right7")),
}


def scans(steps: list[str]) -> list[str]:
    found = [step for step in steps if step.startswith("SCAN") and "INDEX" not in step]
    return [step for step in found if step.split()[1] not in SMALL]


@pytest.mark.parametrize("wait", WAITED_FOR.values(), ids=WAITED_FOR)
def test_every_query_that_a_list_waits_for_uses_an_index(
    file: Path, file_bank: Bank, wait: Callable[[Bank], object]
) -> None:
    more = [question(number, tags=("old",) * (number % 9 == 0)) for number in range(500)]
    file_bank.take_in(pack(items=more), "more")
    play(file_bank)
    with statements() as seen:
        wait(file_bank)
    queries = [(text, values) for text, values in seen if text.lstrip().startswith("SELECT")]
    assert queries
    for text, values in queries:
        plan = on_the_side(sqlite_url(file), f"EXPLAIN QUERY PLAN {text}", *values)
        steps = [row[3] for row in plan]
        assert scans(steps) == [], (text, steps)


def test_a_page_reads_a_bounded_number_of_rows(file_bank: Bank) -> None:
    """However large the bank, and wherever in the list the page is: the same."""
    counts = []
    for size in (200, 1000):
        file_bank.take_in(pack(items=[question(number) for number in range(size)]), str(size))
        last = file_bank.find()[-100:]
        with statements() as seen:
            assert len(file_bank.rows(last)) == 100
        counts.append((len(seen), sum(len(values) for _, values in seen)))
    assert counts[0] == counts[1]


def test_a_shared_bank_finds_words_by_its_index(postgres_url: str) -> None:
    """Its index is used only where a search says to the letter what it is made of."""
    with opened(make_url(postgres_url)) as bank:
        bank.take_in(pack(30), "digest")
        with statements() as seen:
            assert len(bank.find('right7 "goes with"')) == 1
    (query,) = (one for one in seen if "tsquery" in one[0].lower())
    plain = make_url(postgres_url).set(drivername="postgresql")
    with psycopg.connect(plain.render_as_string(hide_password=False)) as server:
        server.execute("SET enable_seqscan = off")
        text, values = query
        plan: list[Any] = server.execute(f"EXPLAIN {text}", values).fetchall()  # type: ignore[arg-type]
    assert any("ix_revision_search_text" in line for (line,) in plan), plan
