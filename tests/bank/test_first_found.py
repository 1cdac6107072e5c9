"""The first that a search finds come without the others, and are the first of them."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

from quizapp.bank.bank import Bank
from quizapp.items.search_order import Order, SortBy
from quizapp.items.selection import UID, Found, Selection
from tests.bank.support import on_the_side, opened, pack, sqlite_url
from tests.bank.test_draw_plan import statements
from tests.bank.test_imports import imported, some

PAGE = 50
USUAL = Order()
LATE: dict[str, object] = {"tags": ("late",)}
ORDERS = (USUAL, Order(SortBy.QUESTION), Order(SortBy.QUESTION, descending=True))
SEARCHES = (
    *("", "w", "which", "n1", "n10", "right", "right4", "right5999", "late", "zzz", "-which"),
    *('"goes with"', '"with n30"', '"goes late"', "word -n1", "-late n", "-n4 -n3", "n -late"),
    *("category:works", "-category:works", "late category:works", "difficulty:easy", "is:own"),
    *("is:builtin", "pack:found", "-pack:found", "pack:found late", "is:unanswered", "tag:late"),
    *("answered<60%", "report:open", "✓", "!", "late -tag:late"),
)
OTHERS = ("", "late", "which -right4", "is:builtin")


@pytest.fixture
def large(bank: Bank) -> Bank:
    """A bank of so many questions that a walk ends before them; “late” are only the last."""
    bank.take_in(pack(80), "digest")
    imported(bank, [*some(2_500, first=1_000), *some(4_500, first=4_000, **LATE)])
    return bank


@pytest.mark.parametrize("order", ORDERS, ids=str)
def test_the_first_are_those_with_which_all_begin(large: Bank, order: Order) -> None:
    for search in SEARCHES:
        found, whole = large.search_first(search, order, PAGE), large.search(search, order)
        if found.whole:
            assert found.joined == whole, search
        else:
            assert found.joined == whole[: PAGE * UID], search
            assert len(found.joined) == PAGE * UID, search


def test_in_other_orders_too(large: Bank) -> None:
    for by in SortBy:
        for search in OTHERS:
            order = Order(by, descending=True)
            found, whole = large.search_first(search, order, PAGE), large.search(search, order)
            assert found.joined == whole[: len(found.joined)], (by, search)
            assert found.whole == (found.joined == whole), (by, search)


def test_where_few_are_found_they_are_all_there(full: Bank) -> None:
    for search in ("", "which", "right7", "zzz"):
        assert full.search_first(search, USUAL, PAGE) == Found(full.search(search, USUAL))


# one common word, one that only the last in the list have, one that hardly any has, and a field
WALKED = {"": 2, "which": 2, "late": 4, "category:works": 3}


@pytest.fixture
def walked(file: Path) -> Iterator[tuple[Path, Bank]]:
    bank = Bank.open(sqlite_url(file))
    imported(bank, [*some(2_500, first=1_000), *some(4_500, first=4_000, **LATE)])
    yield file, bank
    bank.close()


def test_a_walk_follows_the_index_of_texts_and_sorts_nothing(walked: tuple[Path, Bank]) -> None:
    file, bank = walked
    for search, most in WALKED.items():
        with statements() as seen:
            assert not bank.search_first(search, USUAL, PAGE).whole
        queries = [(text, values) for text, values in seen if text.startswith("SELECT")]
        assert len(queries) <= most, search
        last, values = queries[-1]
        plan = on_the_side(sqlite_url(file), f"EXPLAIN QUERY PLAN {last}", *values)
        steps = [row[3] for row in plan]
        assert "ix_revision_sort_key" in steps[0], (search, steps)
        assert "USE TEMP B-TREE FOR ORDER BY" not in steps, (search, steps)
        assert not [one for one in steps if one.startswith("SCAN item")], (search, steps)


def test_a_walk_on_a_server_follows_that_index_too(postgres_url: str) -> None:
    with (
        closing(psycopg.connect(postgres_url, autocommit=True)) as server,
        opened(make_url(postgres_url)) as bank,
    ):
        imported(bank, [*some(2_500, first=1_000), *some(4_500, first=4_000, **LATE)])
        server.execute("ANALYZE")
        for search in ("", "which", "category:works"):
            with statements() as seen:
                assert not bank.search_first(search, USUAL, PAGE).whole
            last, values = [one for one in seen if one[0].startswith("SELECT")][-1]
            rows = server.execute(f"EXPLAIN {last}", values).fetchall()  # type: ignore[arg-type]
            plan = "\n".join(row[0] for row in rows)
            assert "Index Scan using ix_revision_sort_key" in plan, (search, plan)
            assert "  Sort  " not in plan, (search, plan)
            assert "Seq Scan on revision" not in plan, (search, plan)
            assert "Seq Scan on item" not in plan, (search, plan)


def test_what_is_no_longer_wanted_ends_in_its_midst(walked: tuple[Path, Bank]) -> None:
    _, bank = walked
    whole = bank.search("", USUAL)
    looks = iter([True])
    assert bank.search_while("", USUAL, lambda: next(looks, False)) is None
    assert bank.search_while("", USUAL, lambda: False) is None
    assert bank.search_while("", USUAL, lambda: True) == whole
    assert len(bank.listed(list(Selection(whole[: PAGE * UID])))) == PAGE


def test_a_change_of_a_question_is_seen_at_once(large: Bank) -> None:
    first = large.search_first("", USUAL, PAGE)
    large.delete_many(list(Selection(first.joined[: 3 * UID])))
    found = large.search_first("", USUAL, PAGE)
    assert found.joined[: 40 * UID] == first.joined[3 * UID : 43 * UID]
    assert found.joined == large.search("", USUAL)[: PAGE * UID]
