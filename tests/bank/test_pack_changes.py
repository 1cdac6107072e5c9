"""Packs made, described, switched, removed and brought back, each undone and done again."""

import pytest

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from quizapp.items.kept_pack import KeptPack, PackWords
from quizapp.items.pack import Pack
from tests.bank.support import own, pack, question, refused
from tests.bank.test_bulk_edits import redo_next
from tests.bank.test_imports import imported, some
from tests.bank.test_own_questions import undo_last


def the(bank: Bank, title: str) -> KeptPack:
    return next(one for one in bank.packs() if one.words.title == title)


def titles(bank: Bank) -> list[str]:
    return [one.words.title for one in bank.packs() if not one.removed]


def test_a_pack_is_made_filled_described_and_counted(full: Bank) -> None:
    uid = full.make_pack(PackWords("  Rivers of   Europe ", licence="CC BY 4.0"))
    full.add(own("Which river is the longest?"), "Rivers of Europe")
    hidden = full.add(own("Which river is the shortest?"), "Rivers of Europe")
    full.set_hidden(hidden.uid, hidden=True)
    made = the(full, "Rivers of Europe")
    assert (made.questions, made.hidden, made.own, made.playable) == (2, 1, True, True)
    assert made.words.licence == "CC BY 4.0"
    full.describe_pack(uid, PackWords("Rivers", "Ada, Bo", "CC0", "en", "A Map", "map.example"))
    told = the(full, "Rivers").words
    assert (told.authors, told.source_title, told.source_address) == (
        "Ada, Bo",
        "A Map",
        "map.example",
    )
    undo_last(full)
    assert titles(full) == ["A Book", "Rivers of Europe"]
    redo_next(full)
    assert titles(full) == ["A Book", "Rivers"]


def test_a_pack_without_a_title_or_with_one_that_is_taken_is_refused(full: Bank) -> None:
    assert refused(lambda: full.make_pack(PackWords(" "))).code is Code.PACK_NO_TITLE
    taken = refused(lambda: full.make_pack(PackWords("a  BOOK")))
    assert taken.code is Code.PACK_TITLE_TAKEN
    built_in = the(full, "A Book").uid
    assert refused(lambda: full.describe_pack(built_in, PackWords("X"))).code is Code.PACK_BUILT_IN
    assert refused(lambda: full.add(own(), "A Book")).code is Code.PACK_BUILT_IN
    assert refused(lambda: full.remove_pack(b"nobody")).code is Code.PACK_GONE
    assert refused(lambda: full.add(own(), "No such")).code is Code.PACK_GONE
    assert full.last_change() is None


def test_a_pack_that_is_off_is_not_played_until_it_is_on_again(full: Bank) -> None:
    book = the(full, "A Book").uid
    before = full.stock()
    full.switch_pack(book, playable=False)
    assert full.stock().shelves == ()
    assert full.count("") == 30
    undo_last(full)
    assert full.stock() == before
    redo_next(full)
    full.switch_pack(book, playable=True)
    assert full.stock() == before


def test_a_pack_is_removed_with_its_questions_and_brought_back_by_undo(full: Bank) -> None:
    uid = full.make_pack(PackWords("Rivers"))
    gone = full.add(own("Which river was deleted before?"), "Rivers")
    full.remove(gone.uid)
    full.add(own("Which river is the longest?"), "Rivers")
    before = full.everything(), full.stock(), full.packs()
    full.remove_pack(uid)
    assert full.count("river") == 0
    assert the(full, "Rivers").removed
    undo_last(full)
    assert (full.everything(), full.stock(), full.packs()) == before
    redo_next(full)
    assert full.count("river") == 0
    full.bring_back_pack(uid)
    assert (full.everything(), full.stock(), full.packs()) == before
    undo_last(full)
    assert the(full, "Rivers").removed
    assert refused(lambda: full.switch_pack(uid, playable=True)).code is Code.PACK_GONE


def test_the_built_in_pack_stays_removed_when_another_edition_ships(full: Bank) -> None:
    book = the(full, "A Book").uid
    full.remove_pack(book)
    assert full.shipped_digests() == {"digest"}
    later = pack(edition=2, items=[question(0, stem="Which word goes with n0 now?")])
    assert full.take_in(later, "later") == 0
    assert full.count("") == 0
    assert full.shipped_digests() == {"later"}
    full.bring_back_pack(book)
    assert full.count("") == 30
    assert full.shipped_digests() != {"later"}
    full.take_in(later, "later")
    assert [one.item.stem for one in full.everything()] == ["Which word goes with n0 now?"]
    assert full.shipped_digests() == {"later"}


def test_who_removed_their_own_pack_and_writes_on_has_both(full: Bank) -> None:
    full.add(own("Who was first?"))
    mine = the(full, "My questions").uid
    full.remove_pack(mine)
    full.add(own("Who was second?"))
    assert [one.item.stem for one in full.everything() if one.own] == ["Who was second?"]
    assert refused(lambda: full.bring_back_pack(mine)).code is Code.PACK_TITLE_TAKEN
    full.describe_pack(the(full, "My questions").uid, PackWords("Later ones"))
    full.bring_back_pack(mine)
    assert titles(full) == ["A Book", "Later ones", "My questions"]
    assert len([one for one in full.everything() if one.own]) == 2


@pytest.mark.parametrize("verb", ["edit", "remove"])
def test_what_was_removed_with_its_pack_is_not_changed_by_an_older_undo(
    full: Bank, verb: str
) -> None:
    uid = full.make_pack(PackWords("Rivers"))
    river = full.add(own("Which river?"), "Rivers")
    if verb == "edit":
        full.change(river.uid, own("Which river now?"))
    else:
        full.remove(river.uid)
    change = full.last_change()
    assert change is not None
    full.remove_pack(uid)
    assert refused(lambda: full.undo(change.uid)).code is Code.UNDO_CHANGED
    assert full.count("river") == 0


def test_a_move_out_of_a_pack_that_was_removed_meanwhile_is_not_undone(full: Bank) -> None:
    one, other = (full.make_pack(PackWords(title)) for title in ("One", "Other"))
    moved = full.add(own("Which river?"), "One")
    full.move_many([moved.uid], "Other")
    move = full.last_change()
    assert move is not None
    full.remove_pack(one)
    assert refused(lambda: full.undo(move.uid)).code is Code.UNDO_CHANGED
    assert the(full, "Other").uid == other
    assert the(full, "Other").questions == 1


def test_a_question_is_moved_to_another_pack_where_the_form_says_so(full: Bank) -> None:
    rivers = full.make_pack(PackWords("Rivers"))
    river = full.add(own("Which river?"))
    assert [title for _, title in full.pack_choices()] == ["My questions", "Rivers"]
    moved = full.change(river.uid, own("Which river now?"), whole=True, pack="Rivers")
    assert (moved.pack_title, moved.item.stem) == ("Rivers", "Which river now?")
    assert next(one.questions for one in full.packs() if one.uid == rivers) == 1
    undo_last(full)
    assert [one.pack_title for one in full.everything("river")] == ["My questions"]


def test_a_question_that_was_changed_or_moved_meanwhile_is_not_written_over(full: Bank) -> None:
    full.make_pack(PackWords("Rivers"))
    opened = full.add(own("Which river?"))
    later = full.change(opened.uid, own("Which river now?"), over=opened.stamp)
    mine = own("Which river, please?")
    assert refused(lambda: full.change(opened.uid, mine, over=opened.stamp)).code is (
        Code.ITEM_CHANGED
    )
    full.move_many([opened.uid], "Rivers")
    assert refused(lambda: full.change(opened.uid, mine, over=later.stamp)).code is (
        Code.ITEM_CHANGED
    )
    (now,) = full.listed([opened.uid])
    assert (now.item.stem, now.pack_title) == ("Which river now?", "Rivers")
    assert full.change(opened.uid, mine, over=now.stamp).item.stem == "Which river, please?"


def test_saving_a_question_as_it_is_changes_nothing(full: Bank) -> None:
    river = full.add(own("Which river?"))
    before = full.last_change()
    assert full.change(river.uid, own("Which river?"), whole=True) == river
    assert full.last_change() == before


def test_the_usual_pack_of_somebody_else_becomes_another_one(full: Bank) -> None:
    full.add(own("Which is mine?"))
    mine = the(full, "My questions")
    full.describe_pack(mine.uid, PackWords("Ours", "Ada", "CC0"))
    full.switch_pack(mine.uid, playable=False)
    theirs = Pack(ref=mine.ref, title="My questions", licence="CC BY 4.0")
    imported(full, some(2, stem="Which is theirs?"), pack=theirs, own=True)
    assert the(full, "Ours").words == PackWords("Ours", "Ada", "CC0")
    came = the(full, "My questions")
    assert (came.questions, came.playable, came.words.licence) == (2, True, "CC BY 4.0")


def test_a_pack_is_known_by_its_title_however_it_is_written(full: Bank) -> None:
    full.make_pack(PackWords("Alpha"))
    full.add(own("Which letter?"), "ALPHA ")
    assert the(full, "Alpha").questions == 1
