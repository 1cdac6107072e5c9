"""Two people at one bank: nothing that one has done is overwritten by the other unseen."""

from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing, contextmanager

import psycopg
import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import Code, QuizError
from quizapp.items.bulk_edit import BulkDone, BulkEdit, BulkField
from quizapp.items.kept_pack import PackWords
from quizapp.items.listed import ListedItem
from quizapp.items.version import Part, changed_parts
from tests.bank.support import opened, own, refused
from tests.people import Persons

TO_MARKET = BulkEdit(BulkField.CATEGORY, "Market")


@pytest.fixture
def other(full: Bank, url: URL) -> Iterator[Bank]:  # noqa: ARG001 - it is made first
    """The same bank in another window, or a command."""
    with opened(url) as bank:
        yield bank


def now(bank: Bank, uid: bytes) -> list[str]:
    return [one.item.stem for one in bank.listed([uid])]


def test_the_second_is_told_what_the_first_has_changed(full: Bank, other: Bank) -> None:
    began = full.add(own("Which river?"))
    other.change(began.uid, own("Which river now?", category="Rivers"), over=began.stamp)
    mine = own("Which river, please?")
    assert refused(lambda: full.change(began.uid, mine, over=began.stamp)).code is Code.ITEM_CHANGED
    theirs = full.theirs(began.uid, began.stamp)
    assert theirs is not None
    assert theirs.before is not None
    assert changed_parts(theirs.before.item, theirs.now.item) == [Part.STEM, Part.CATEGORY]
    assert (theirs.listed.item, theirs.now.number) == (theirs.now.item, 2)
    assert theirs.now.made_ms >= theirs.before.made_ms
    saved = full.change(began.uid, mine, over=theirs.listed.stamp)
    said = [one.item.stem for one in full.versions(began.uid, 9)]
    assert said == ["Which river, please?", "Which river now?", "Which river?"]
    assert full.theirs(began.uid, saved.stamp).before == full.theirs(began.uid, saved.stamp).now  # type: ignore[union-attr]


def test_of_a_deleted_question_there_is_nothing_to_compare(full: Bank, other: Bank) -> None:
    began = full.add(own("Which river?"))
    other.remove(began.uid)
    assert full.theirs(began.uid, began.stamp) is None
    assert full.theirs(b"no such question", began.stamp) is None


def test_what_was_changed_since_is_not_deleted(full: Bank, other: Bank) -> None:
    seen = full.add(own("Which river?"))
    newer = other.change(seen.uid, own("Which river now?"))
    error = refused(lambda: full.remove(seen.uid, over=seen.stamp))
    assert error.code is Code.ITEM_NOT_DELETED
    assert now(full, seen.uid) == ["Which river now?"]
    full.remove(seen.uid, over=newer.stamp)
    assert now(full, seen.uid) == []


def test_of_many_those_that_were_changed_since_are_left_and_counted(
    full: Bank, other: Bank
) -> None:
    seen = [full.add(own(f"Which river is n{number}?")) for number in range(4)]
    full.make_pack(PackWords("Rivers"))
    uids, stamps = [one.uid for one in seen], {one.uid: one.stamp for one in seen}
    other.change(uids[1], own("Which lake?"))
    other.remove(uids[3])
    assert full.edit_many(uids, TO_MARKET, stamps) == BulkDone(2, elsewhere=1)
    assert [one.item.category for one in full.listed(uids)] == ["Market", "", "Market"]
    stamps = {one.uid: one.stamp for one in full.listed(uids)}
    other.move_many([uids[2]], "Rivers")
    assert full.delete_many(uids, stamps) == BulkDone(2, elsewhere=1)
    other.change(uids[2], own("Which sea?"))
    stamps = {one.uid: one.stamp for one in full.listed(uids)}
    other.change(uids[2], own("Which ocean?"))
    assert full.move_many(uids, "My questions", stamps) == BulkDone(0, elsewhere=1)
    assert now(full, uids[2]) == ["Which ocean?"]
    assert full.delete_many(uids) == BulkDone(1)


@contextmanager
def held_up(url: URL, uid: bytes, waiting: int) -> Iterator[None]:
    """Keep a question from being written until so many others wait for it."""
    address = url.render_as_string(hide_password=False)
    with (
        psycopg.connect(address) as server,
        closing(psycopg.connect(address, autocommit=True)) as watcher,
    ):
        server.execute("SELECT FROM item WHERE uid = %s FOR UPDATE", [uid])
        yield
        asked = (
            "SELECT count(*) FROM pg_stat_activity "
            "WHERE datname = current_database() AND wait_event_type = 'Lock'"
        )
        while watcher.execute(asked).fetchone() != (waiting,):
            pass


def outcome(done: Future[object]) -> object:
    try:
        return done.result(timeout=60)
    except QuizError as error:
        return error.code


Wish = Callable[[Bank, ListedItem, str], object]
_AT_ONCE: dict[str, tuple[Wish, object]] = {
    "change": (
        lambda bank, seen, word: bank.change(seen.uid, own(f"Which {word}?"), over=seen.stamp),
        Code.ITEM_CHANGED,
    ),
    "change many": (
        lambda bank, seen, word: bank.edit_many(
            [seen.uid], BulkEdit(BulkField.CATEGORY, word), {seen.uid: seen.stamp}
        ),
        BulkDone(0, elsewhere=1),
    ),
}
"""What two do, and what the second is told."""


@pytest.mark.parametrize("wish", _AT_ONCE)
def test_of_two_at_the_same_moment_one_is_first_and_the_other_is_told(
    bank_of: Persons, wish: str
) -> None:
    call, second = _AT_ONCE[wish]
    with (
        opened(bank_of.url("cleo")) as one,
        opened(bank_of.url("olga")) as two,
        ThreadPoolExecutor(2) as threads,
    ):
        seen = one.add(own("Which river?"))
        with held_up(bank_of.admin, seen.uid, waiting=2):
            futures = [threads.submit(call, bank, seen, w) for bank, w in ((one, "A"), (two, "B"))]
        found = [outcome(each) for each in futures]
        assert found.count(second) == 1
        assert len(one.versions(seen.uid, 9)) == 2
        assert one.check() == []


def test_an_undo_at_the_same_moment_as_a_change_takes_nothing_away_unseen(
    bank_of: Persons,
) -> None:
    with (
        opened(bank_of.url("cleo")) as one,
        opened(bank_of.url("olga")) as two,
        ThreadPoolExecutor(2) as threads,
    ):
        first = one.add(own("Which river?"))
        seen = one.change(first.uid, own("Which lake?"))
        change = one.last_change()
        assert change is not None
        with held_up(bank_of.admin, seen.uid, waiting=2):
            undone = threads.submit(one.undo, change.uid)
            changed = threads.submit(two.change, seen.uid, own("Which sea?"), over=seen.stamp)
        told = outcome(undone), outcome(changed)
        if told[0] is None:
            assert told[1] is Code.ITEM_CHANGED
        else:
            assert told[0] is Code.UNDO_CHANGED
        assert now(one, seen.uid) == (["Which river?"] if told[0] is None else ["Which sea?"])
