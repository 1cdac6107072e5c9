"""What a list waits for follows indexes: whole tables are read for a whole list alone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.bank.bank import Bank
from quizapp.items.search_order import Order, SortBy
from quizapp.items.selection import Selection
from tests.bank.support import on_the_side, pack, play, question, sqlite_url
from tests.bank.test_draw_plan import statements

# packs and categories are few; what was answered and reported is read where it is sorted by
SMALL = {"pack", "category", "flag", "json_each"}
USUAL = Order()
WAITED_FOR: dict[str, Callable[[Bank], object]] = {
    "opening": lambda bank: bank.search("", USUAL),
    "a letter": lambda bank: bank.search("w", USUAL),
    "words": lambda bank: bank.search("which word", USUAL),
    "a phrase": lambda bank: bank.search('"goes with"', USUAL),
    "not a word": lambda bank: bank.search("which -right7", USUAL),
    "a category": lambda bank: bank.search("category:alpha", USUAL),
    "a pack": lambda bank: bank.search("pack:book right7", USUAL),
    "reports": lambda bank: bank.search("report:open", USUAL),
    "a tag": lambda bank: bank.search("tag:old", USUAL),
    "by their text": lambda bank: bank.search("", Order(SortBy.QUESTION, descending=True)),
    "a page": lambda bank: bank.listed(list(Selection(bank.search("right7", USUAL)))),
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
        last = list(Selection(file_bank.search("", USUAL)))[-100:]
        with statements() as seen:
            assert len(file_bank.listed(last)) == 100
        counts.append((len(seen), sum(len(values) for _, values in seen)))
    assert counts[0] == counts[1]
