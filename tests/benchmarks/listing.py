"""The list of questions: opened, searched letter by letter, and leafed through; beside LIKE."""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path

from sqlalchemy import create_engine, text

from quizapp.bank.bank import Bank
from quizapp.bank.connect import address_of
from quizapp.items.bulk_edit import BulkEdit, BulkField
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item
from quizapp.items.pack import Pack
from quizapp.items.search_order import Order
from quizapp.items.selection import UID, Selection
from quizapp.text import fold
from tests.benchmarks.report import Report, median, percentile

OPEN_AIM_MS, LETTER_AIM_MS = 1000, 100
_BLOCK, _PAGES, _SLICE, _WRITTEN = 100, 100, 10_000, 10
_PLAIN = ("mountain", "the river", "einstein")
_SEARCHES = (*_PLAIN, "category:sci", '"in which year"', "-which 19")
_COMMON = (
    *("the", "of", "in", "which", "who", "was", "what", "year"),
    *("first", "city", "country", "name", "river", "film", "war"),
)
_LIKE = (
    "SELECT item.uid FROM item JOIN revision ON revision.id = item.revision_id "
    "JOIN pack ON pack.id = item.pack_id WHERE {words} "
    "ORDER BY pack.shipped, revision.sort_key, item.id"
)


def measure(report: Report, scratch: Path, *, small: int, large: int, repeats: int) -> None:
    """Report the list of a small bank and of a large one."""
    for size in (small, large):
        report.heading(f"the list of {size:,} questions")
        began = time.perf_counter_ns()
        file = scratch / f"list-of-{size}.db"
        with closing(_filled(file, size)) as bank:
            report.line("(taken in)", _ms_since(began))
            _measure(report, bank, file, repeats)


def _measure(report: Report, bank: Bank, file: Path, repeats: int) -> None:
    opened = [_timed(lambda: _open(bank)) for _ in range(repeats)]
    report.line("opened, its first rows shown", median(opened), aim_ms=OPEN_AIM_MS)
    letters: list[float] = []
    for search in _SEARCHES:
        typed = [search[: end + 1] for end in range(len(search))]
        times = [median(_timed(lambda t=t: _open(bank, t)) for _ in range(3)) for t in typed]
        report.line(f"  a letter of {search}", median(times), aim_ms=LETTER_AIM_MS)
        letters += times
    report.line("a letter typed, median", median(letters), aim_ms=LETTER_AIM_MS)
    report.line("a letter typed, 95 of 100 within", percentile(letters, 95))
    plain = [one[: end + 1] for one in _PLAIN for end in range(len(one))]
    by_like = median(_by_like(file, plain))
    by_index = median(_timed(lambda t=t: bank.search(t, Order())) for t in plain)
    report.line("letters of words, found by LIKE", by_like)
    report.line("letters of words, found by the index", by_index, by_like)
    found = bank.search("", Order())
    pages = min(_PAGES, len(found) // UID // _BLOCK)
    down = [_timed(lambda p=p: _page(bank, found, p * _BLOCK)) for p in range(pages)]
    report.line(f"a page down, {pages} times", median(down))
    last = max(0, len(found) // UID - _BLOCK)
    report.line("the end", median(_timed(lambda: _page(bank, found, last)) for _ in range(repeats)))

    _measure_alike(report, bank, found)
    _measure_bulk(report, bank, found)


def _measure_alike(report: Report, bank: Bank, found: bytes) -> None:
    """Time the look for near-duplicates at each word of a question that is being written."""
    times = []
    for place in range(0, len(found) // UID, max(1, len(found) // UID // _WRITTEN)):
        (listed,) = bank.listed(list(Selection(found[place * UID : (place + 1) * UID])))
        words = listed.item.stem.split()
        for end in range(1, len(words) + 1):
            said = " ".join(words[:end])
            times.append(_timed(lambda said=said: bank.alike(said, (), 3)))
        said, options = listed.item.stem, listed.item.options
        times.append(_timed(lambda said=said, options=options: bank.alike(said, options, 3)))
    report.line("near-duplicates while a stem is typed", median(times), aim_ms=LETTER_AIM_MS)
    report.line("  95 of 100 within", percentile(times, 95))


def _measure_bulk(report: Report, bank: Bank, found: bytes) -> None:
    """Time changes of all questions at once."""
    all_of_them = list(Selection(found))
    report.line("all copied", _timed(lambda: bank.copy_many(all_of_them)))
    own = list(Selection(bank.search("is:own", Order())))
    wish = BulkEdit(BulkField.CATEGORY, "Arts")
    report.line("the category of all changed", _timed(lambda: bank.edit_many(own, wish)))
    change = bank.last_change()
    if change is not None:
        report.line("… undone", _timed(lambda: bank.undo(change.uid)))
    report.line("all deleted", _timed(lambda: bank.delete_many(own)))


def _open(bank: Bank, search: str = "") -> None:
    """Do what the list does: find all, then fetch the rows that are seen first."""
    _page(bank, bank.search(search, Order()), 0)


def _page(bank: Bank, found: bytes, first: int) -> None:
    bank.listed(list(Selection(found[first * UID : (first + _BLOCK) * UID])))


def _by_like(file: Path, typed: Sequence[str]) -> Iterator[float]:
    """Time what finds the same, in the same order, without an index of words."""
    engine = create_engine(address_of(str(file), file))
    with engine.connect() as db:
        for search in typed:
            words = {f"word{place}": f"% {one}%" for place, one in enumerate(fold(search).split())}
            where = " AND ".join(f"revision.search_text LIKE :{name}" for name in words)
            statement = text(_LIKE.format(words=where))
            yield _timed(
                lambda statement=statement, words=words: db.execute(statement, words).all()
            )
    engine.dispose()


def _filled(file: Path, size: int) -> Bank:
    """Return a bank whose words are as common and as rare as in a language."""
    chance = random.Random(7)  # noqa: S311 - every run has the same words
    syllables = [a + b for a in "bcdfghklmnprstvw" for b in "aeiou"]
    rare = ["".join(chance.choices(syllables, k=chance.randint(2, 4))) for _ in range(20_000)]
    rare[:3] = ["mountain", "einstein", "riverbank"]
    weights = [1 / (place + 5) for place in range(len(rare))]
    bank = Bank.open(address_of(str(file), file))
    for number, first in enumerate(range(0, size, _SLICE)):
        words = iter(chance.choices(rare, weights, k=12 * _SLICE))
        asked = range(first, min(size, first + _SLICE))
        items = tuple(_item(one, words, chance) for one in asked)
        bank.take_in(Pack(ref=f"made-{number}", title=f"Made {number}", items=items), str(number))
    return bank


def _item(number: int, words: Iterator[str], chance: random.Random) -> Item:
    def some(count: int) -> Sequence[str]:
        return [next(words) for _ in range(count)]

    stem = " ".join([*chance.sample(_COMMON, 4), *some(4)])
    return Item(
        ref=f"item-{number}",
        stem=f"In which year, {stem} {number}?",
        key=" ".join([*some(2), "k"]),
        distractors=tuple(" ".join([*some(2), str(place)]) for place in range(3)),
        category=("Science", "History", "Nature", "Sport")[number % 4],
        difficulty=tuple(Difficulty)[number % 3],
    )


def _timed(call: Callable[[], object]) -> float:
    began = time.perf_counter_ns()
    call()
    return _ms_since(began)


def _ms_since(began_ns: int) -> float:
    return (time.perf_counter_ns() - began_ns) / 1e6
