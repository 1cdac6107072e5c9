"""The list of questions: searched letter by letter, leafed through, and changed all at once."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from functools import partial
from pathlib import Path

from sqlalchemy import create_engine, text

from quizapp.bank.bank import Bank
from quizapp.bank.connect import address_of
from quizapp.items.bulk_edit import BulkEdit, BulkField
from quizapp.items.search_order import Order
from quizapp.items.selection import UID, Selection
from quizapp.text import fold
from tests.benchmarks.banks import Banks, opened
from tests.benchmarks.children import run
from tests.benchmarks.report import Report, median, percentile

OPEN_AIM_MS, PAGE_AIM_MS, MEMORY_AIM_MB = 600, 16, 40
LETTER_AIM_MS, LIKE_AIM, ALIKE_AIM_MS = 30, 1 / 10, 100
_BLOCK, _WRITTEN = 50, 6
_TYPED = ("mountain", "the river")
_FIELDS = ("category:sci", '"in which year"', "-river 19")
_FEW_HITS, _FEW_WORDS = 50, 5
_LIKE = (
    "SELECT item.uid FROM item JOIN revision ON revision.id = item.revision_id "
    "JOIN pack ON pack.id = item.pack_id WHERE revision.search_text LIKE :word "
    "ORDER BY pack.shipped, revision.sort_key, item.id"
)


def measure(report: Report, banks: Banks, scratch: Path, *, size: int, pages: int) -> None:
    """Report the list in its window, and how fast what it asks of the bank is answered."""
    file = banks.of(size)
    _measure_window(report, scratch, file, size, pages)
    report.heading(f"Searches of {size:,} questions, with their first rows")
    with closing(opened(file)) as bank:
        _measure_fields(report, bank)
        _measure_rare(report, bank, file, size)
        _measure_alike(report, bank)


def _measure_window(report: Report, scratch: Path, file: Path, size: int, pages: int) -> None:
    seen = run("child_workshop.py", scratch / "home", str(size), str(pages), *_TYPED, bank=file)
    report.heading(f"The window's list of {size:,} questions, from a key to rows on the screen")
    report.line("opened", median(seen["opened"]), aim_ms=OPEN_AIM_MS)
    report.line("… all of it can be leafed through", median(seen["whole"]))
    report.line(f"a page down, {pages} times", median(seen["pages"]), aim_ms=PAGE_AIM_MS)
    report.line("… 95 of 100 within", percentile(seen["pages"], 95))
    report.line("its end", median(seen["end"]), aim_ms=PAGE_AIM_MS)
    report.amount("memory added", seen["memory"][0], "MB", most=MEMORY_AIM_MB)
    letters = seen["letters"]
    report.line(f"each of {len(letters)} letters typed", median(letters), aim_ms=LETTER_AIM_MS)
    report.line("… 95 of 100 within", percentile(letters, 95))
    ends = [sum(map(len, _TYPED[:place])) for place in range(len(_TYPED))]
    short = [one for end in ends for one in letters[end : end + 2]]
    report.line("… the first two of a word", median(short), aim_ms=LETTER_AIM_MS)


def _measure_fields(report: Report, bank: Bank) -> None:
    """Time each letter of what is no word alone, as the list has it searched for."""
    for search in _FIELDS:
        typed = [search[: end + 1] for end in range(len(search))]
        times = [_timed(partial(first_rows, bank, one)) for one in typed]
        report.line(f"a letter of {search}", median(times), aim_ms=LETTER_AIM_MS)
        whole = median(_timed(partial(bank.search, one, Order())) for one in typed)
        report.line("… all that is found", whole)


def _measure_rare(report: Report, bank: Bank, file: Path, size: int) -> None:
    """Look for words that fewer than fifty questions have, by the index and by LIKE."""
    words = [str(number) for number in range(size // 7, size, size // 70)]
    rare = [word for word in words if 0 < len(bank.search(word, Order())) // UID < _FEW_HITS]
    by_like = median(_by_like(file, rare[:_FEW_WORDS]))
    by_index = median(_timed(partial(bank.search, one, Order())) for one in rare[:_FEW_WORDS])
    report.line(f"words with under {_FEW_HITS} hits, found by LIKE", by_like)
    report.line("… found by the index", by_index, by_like, aim=LIKE_AIM)


def _measure_alike(report: Report, bank: Bank) -> None:
    """Time the look for near-duplicates at each word of a question that is being written."""
    found = bank.search("riverbank", Order())
    times = []
    for place in range(0, len(found) // UID, max(1, len(found) // UID // _WRITTEN)):
        (listed,) = bank.listed(list(Selection(found[place * UID : (place + 1) * UID])))
        words = listed.item.stem.split()
        typed = [" ".join(words[:end]) for end in range(1, len(words) + 1)]
        times += [_timed(partial(bank.alike, one, (), 3)) for one in typed]
        times.append(_timed(partial(bank.alike, listed.item.stem, listed.item.options, 3)))
    report.line("near-duplicates while a stem is typed", median(times), aim_ms=ALIKE_AIM_MS)
    report.line("… 95 of 100 within", percentile(times, 95))


def measure_bulk(report: Report, banks: Banks, *, size: int) -> None:
    """Time changes of all questions at once."""
    report.heading(f"All of {size:,} questions at once")
    with closing(opened(banks.copy_of(size, "changed"))) as bank:
        all_of_them = list(Selection(bank.search("", Order())))
        report.line("copied", _timed(partial(bank.copy_many, all_of_them)))
        own = list(Selection(bank.search("is:own", Order())))
        wish = BulkEdit(BulkField.CATEGORY, "Arts")
        report.line("their category changed", _timed(partial(bank.edit_many, own, wish)))
        change = bank.last_change()
        if change is not None:
            report.line("… undone", _timed(partial(bank.undo, change.uid)))
        report.line("deleted", _timed(partial(bank.delete_many, own)))


def first_rows(bank: Bank, search: str = "") -> None:
    """Do what the list does: find the first, then fetch their rows."""
    found = bank.search_first(search, Order(), _BLOCK)
    bank.listed(list(Selection(found.joined)))


def _by_like(file: Path, words: Sequence[str]) -> Iterator[float]:
    """Time what finds the same, in the same order, without an index of words."""
    engine = create_engine(address_of(str(file), file))
    with engine.connect() as db:
        for word in words:
            began = time.perf_counter_ns()
            db.execute(text(_LIKE), {"word": f"% {fold(word)}%"}).all()
            yield (time.perf_counter_ns() - began) / 1e6
    engine.dispose()


def _timed(call: Callable[[], object]) -> float:
    began = time.perf_counter_ns()
    call()
    return (time.perf_counter_ns() - began) / 1e6
