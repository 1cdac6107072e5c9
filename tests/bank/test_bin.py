"""Deleted questions wait in a bin, whichever way they were deleted, and come back from it."""

from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from quizapp.game.modes import Choice
from quizapp.items.listed import ListedItem
from quizapp.items.pack import Pack
from quizapp.items.selection import Selection
from tests.bank.support import opened, own, pack, refused
from tests.bank.test_imports import drop, imported, some, staged
from tests.bank.test_own_questions import own_stems, undo_last

MINE = Choice(length=1, time_limit_s=None, categories=frozenset({"Mine"}))


def in_bin(bank: Bank) -> list[ListedItem]:
    return bank.binned(list(Selection(bank.binned_uids())))


def stems(bank: Bank) -> list[str]:
    return [one.item.stem for one in in_bin(bank)]


def redo_next(bank: Bank) -> None:
    change = bank.next_redo()
    assert change is not None
    bank.redo(change.uid)


def test_what_was_deleted_is_in_the_bin_after_a_restart_deleted_last_first(
    url: URL, full: Bank
) -> None:
    one, two, three = (full.add(own(f"Who made {n}?")).uid for n in "123")
    full.remove(one)
    full.delete_many([three])
    full.keep_one(full.everything()[0].uid, two)
    with opened(url) as again:
        found = in_bin(again)
        assert [one.item.stem for one in found] == [f"Who made {n}?" for n in "231"]
        assert {one.pack_title for one in found} == {"My questions"}
        assert all(one.changed_ms > 1_700_000_000_000 for one in found)


def test_a_question_whose_adding_was_undone_is_in_the_bin_as_it_read_last(full: Bank) -> None:
    added = full.add(own("First?"))
    full.change(added.uid, own("Second?"))
    undo_last(full)
    undo_last(full)
    assert stems(full) == ["First?"]
    redo_next(full)
    assert stems(full) == []


def test_what_is_there_is_not_in_the_bin_nor_what_is_built_in_or_on_its_way(full: Bank) -> None:
    full.add(own())
    full.set_hidden(full.everything()[0].uid, hidden=True)
    staged(full, some(2))
    assert in_bin(full) == []
    drop(full)


def test_questions_that_went_with_their_pack_are_not_in_the_bin(full: Bank) -> None:
    imported(full, some(2))
    undo_last(full)
    assert stems(full) == []
    redo_next(full)
    (gone, _) = full.everything(pack="Found")
    full.remove(gone.uid)
    assert stems(full) == [gone.item.stem]


def test_one_comes_back_as_it_was_and_is_played(full: Bank) -> None:
    added = full.add(own(category="Mine"))
    before, stock = full.everything(), full.stock()
    full.remove(added.uid)
    assert full.restore_questions([added.uid]) == 1
    assert (full.everything(), full.stock(), in_bin(full)) == (before, stock, [])
    assert full.deal(MINE, "Ada").round.asked[0].item == added.item


def test_several_come_back_as_one_change_that_is_undone_and_redone(full: Bank, url: URL) -> None:
    uids = [full.add(own(f"Who made {n}?")).uid for n in "123"]
    full.set_hidden(uids[1], hidden=True)
    before = full.everything()
    full.delete_many(uids)
    deleted = full.everything()
    assert full.restore_questions(uids) == 3
    change = full.last_change()
    assert change is not None
    assert (change.kind, change.about["count"]) == ("restore", 3)
    assert full.everything() == before
    with opened(url) as again:
        undo_last(again)
        assert again.everything() == deleted
        assert sorted(stems(again)) == [f"Who made {n}?" for n in "123"]
        redo_next(again)
        assert again.everything() == before


def test_those_that_are_back_already_are_left_alone(full: Bank) -> None:
    uids = [full.add(own(f"Who made {n}?")).uid for n in "12"]
    full.delete_many(uids)
    full.restore_questions(uids[:1])
    assert full.restore_questions(uids) == 1
    assert refused(lambda: full.restore_questions(uids)).code is Code.ITEM_GONE
    assert refused(lambda: full.restore_questions([])).code is Code.ITEM_GONE
    assert len(own_stems(full)) == 2


def test_nothing_comes_back_into_a_pack_that_is_gone(full: Bank) -> None:
    mine = full.add(own()).uid
    imported(full, some(2))
    uids = [one.uid for one in full.everything(pack="Found")]
    full.remove(mine)
    undo_last(full)
    full.remove(mine)
    change = full.change_history(3)[-1]
    assert change.kind == "import"
    full.undo(change.uid)
    assert refused(lambda: full.restore_questions([mine, *uids])).code is Code.PACK_GONE
    assert [one for one in full.everything() if one.own] == []


def test_built_in_questions_that_left_their_pack_do_not_come_back_this_way(full: Bank) -> None:
    gone = full.everything()[-1].uid
    full.take_in(pack(29, edition=2), "other")
    assert in_bin(full) == []
    assert refused(lambda: full.restore_questions([gone])).code is Code.ITEM_GONE


def test_a_question_that_a_file_brought_back_has_left_the_bin(full: Bank) -> None:
    ours = {"pack": Pack(ref="found", title="Found"), "own": True}
    imported(full, some(2), **ours)
    gone = full.everything(pack="Found")[0]
    full.remove(gone.uid)
    imported(full, some(2, stem="A newer text?"), **ours)
    assert in_bin(full) == []
    assert refused(lambda: full.restore_questions([gone.uid])).code is Code.ITEM_GONE
