"""The user's own questions: added, changed, deleted, and all of it undone."""

import subprocess
import sys

from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from quizapp.game.modes import Choice
from quizapp.items.difficulty import Difficulty
from tests.bank.support import NO_CLOCK, begin, on_the_side, opened, own, play, refused

MINE = Choice(length=1, time_limit_s=None, categories=frozenset({"Mine"}))


def undo_last(bank: Bank) -> None:
    change = bank.last_change()
    assert change is not None
    bank.undo(change.uid)


def own_stems(bank: Bank) -> list[str]:
    return [one.item.stem for one in bank.everything() if one.own]


def test_an_own_question_is_listed_and_played(full: Bank) -> None:
    added = full.add(own(category="Mine"))
    assert added.own
    assert added.item.ref.startswith("q-")
    assert full.deal(MINE, "Ada").round.asked[0].item == added.item


def test_its_ref_and_uid_stay_when_its_text_changes(full: Bank) -> None:
    added = full.add(own())
    changed = full.change(added.uid, own("Who made this, really?"))
    assert (changed.uid, changed.item.ref) == (added.uid, added.item.ref)
    assert own_stems(full) == ["Who made this, really?"]


def test_a_deleted_question_is_not_listed_and_not_played(full: Bank) -> None:
    added = full.add(own(category="Mine"))
    full.remove(added.uid)
    assert own_stems(full) == []
    assert refused(lambda: full.deal(MINE, "Ada")).code is Code.TOO_FEW_QUESTIONS


def test_built_in_questions_can_be_neither_changed_nor_deleted(full: Bank) -> None:
    built_in = full.everything()[0]
    assert refused(lambda: full.remove(built_in.uid)).code is Code.ITEM_BUILT_IN
    assert refused(lambda: full.change(built_in.uid, own())).code is Code.ITEM_BUILT_IN
    assert full.everything()[0] == built_in


def test_a_question_that_is_gone_can_be_neither_changed_nor_deleted_again(full: Bank) -> None:
    added = full.add(own())
    full.remove(added.uid)
    assert refused(lambda: full.remove(added.uid)).code is Code.ITEM_GONE
    assert refused(lambda: full.change(added.uid, own())).code is Code.ITEM_GONE
    assert refused(lambda: full.remove(b"no such question")).code is Code.ITEM_GONE


def test_add_edit_and_delete_are_undone_one_after_another(full: Bank) -> None:
    added = full.add(own("First?"))
    full.change(added.uid, own("Second?"))
    full.remove(added.uid)
    assert [own_stems(full)] == [[]]
    undo_last(full)
    assert own_stems(full) == ["Second?"]
    undo_last(full)
    assert own_stems(full) == ["First?"]
    undo_last(full)
    assert own_stems(full) == []
    assert full.last_change() is None
    assert full.check() == []


def test_a_change_is_undone_by_a_bank_that_was_opened_again(url: URL, full: Bank) -> None:
    added = full.add(own("First?"))
    full.remove(added.uid)
    full.close()
    with opened(url) as again:
        undo_last(again)
        assert own_stems(again) == ["First?"]
        assert {one.item.ref for one in again.everything() if one.own} == {added.item.ref}


def test_a_change_is_undone_by_another_process(url: URL, full: Bank) -> None:
    change = full.remove(full.add(own("First?")).uid)
    script = (
        "import sys; from sqlalchemy import make_url; from quizapp.bank.bank import Bank\n"
        "bank = Bank.open(make_url(sys.argv[1])); bank.undo(bytes.fromhex(sys.argv[2]))\n"
        "bank.close()"
    )
    address = url.render_as_string(hide_password=False)
    subprocess.run([sys.executable, "-c", script, address, change.hex()], check=True, timeout=30)
    assert own_stems(full) == ["First?"]


def test_a_change_is_not_undone_twice(full: Bank) -> None:
    change = full.remove(full.add(own()).uid)
    full.undo(change)
    assert refused(lambda: full.undo(change)).code is Code.UNDO_NOTHING
    assert refused(lambda: full.undo(b"no such change!!")).code is Code.UNDO_NOTHING


def test_a_change_whose_question_was_changed_since_is_not_undone(full: Bank) -> None:
    added = full.add(own("First?"))
    first_edit = full.change(added.uid, own("Second?"))
    change = full.last_change()
    full.change(added.uid, own("Third?"))
    assert change is not None
    assert refused(lambda: full.undo(change.uid)).code is Code.UNDO_CHANGED
    assert own_stems(full) == ["Third?"]
    assert first_edit.uid == added.uid


def test_pack_updates_are_not_what_undo_takes_back(full: Bank) -> None:
    assert full.last_change() is None


def test_deleting_a_question_that_a_round_still_asks_leaves_the_round_whole(full: Bank) -> None:
    added = full.add(own(category="Mine"))
    round_ = begin(full, MINE).round
    full.remove(added.uid)
    assert full.restore(round_.uid).asked[0].item.stem == added.item.stem


def test_a_change_of_key_options_or_difficulty_separates_the_tables(full: Bank) -> None:
    added = full.add(own())
    assert full.stock().packs == "a-book@1|my-questions@1"
    full.change(added.uid, own(explanation="Only words.", category="Mine"))
    assert full.stock().packs == "a-book@1|my-questions@1"
    full.change(added.uid, own(key="Me"))
    assert full.stock().packs == "a-book@1|my-questions@2"
    full.change(added.uid, own(key="Me", difficulty=Difficulty.HARD))
    assert full.stock().packs == "a-book@1|my-questions@3"


def test_taking_a_change_of_the_key_back_separates_the_tables_again(full: Bank) -> None:
    added = full.add(own())
    full.change(added.uid, own(key="Me"))
    undo_last(full)
    assert full.stock().packs == "a-book@1|my-questions@3"


def test_taking_a_change_of_mere_words_back_separates_nothing(full: Bank) -> None:
    added = full.add(own())
    full.change(added.uid, own("Who else?"))
    undo_last(full)
    assert full.stock().packs == "a-book@1|my-questions@1"


def test_rounds_before_and_after_a_change_of_the_key_rank_apart(full: Bank) -> None:
    added = full.add(own())
    before = play(full, NO_CLOCK)
    full.change(added.uid, own(key="Me"))
    after = play(full, NO_CLOCK)
    assert full.table_of(before.uid) != full.table_of(after.uid)
    assert [head.rounds for head in full.tables()] == [1, 1]


def test_a_question_that_comes_back_late_is_not_asked_again_and_again(full: Bank) -> None:
    """Others have been asked three times meanwhile; it must not catch up in one go."""
    keep = [full.add(own(f"Keep {k}?", category="Mine")) for k in range(3)]
    gone = full.add(own("Gone?", category="Mine"))
    change = full.remove(gone.uid)
    everything = Choice(length=33, time_limit_s=None)
    for _ in range(3):
        play(full, everything)
    full.undo(change)
    three = Choice(length=4, time_limit_s=None, categories=frozenset({"Mine"}))
    asked = [a.item.stem for _ in range(2) for a in play(full, three).asked]
    assert sorted(asked) == sorted([*(one.item.stem for one in keep), "Gone?"] * 2)
    pair = Choice(length=2, time_limit_s=None, categories=frozenset({"Mine"}))
    later = [a.item.stem for _ in range(2) for a in play(full, pair).asked]
    assert len(set(later)) == 4


def test_every_change_is_written_down_with_the_revisions_before_and_after(
    url: URL, full: Bank
) -> None:
    added = full.add(own("First?"))
    full.change(added.uid, own("Second?"))
    full.remove(added.uid)
    rows = on_the_side(
        url,
        "SELECT c.kind, i.before_id IS NULL, i.after_id IS NULL FROM change c "
        "JOIN change_item i ON i.change_id = c.id WHERE c.kind <> 'pack' ORDER BY c.id",
    )
    assert [(kind, bool(before), bool(after)) for kind, before, after in rows] == [
        ("add", True, False),
        ("edit", False, False),
        ("delete", False, True),
    ]


def test_what_was_undone_can_be_done_again_after_a_restart(bank: Bank, url: URL) -> None:
    added = bank.add(own())
    bank.change(added.uid, own(key="Me"))
    undo_last(bank)
    undo_last(bank)
    bank.close()
    with opened(url) as again:
        assert own_stems(again) == []
        for wanted in ("add", "edit"):
            change = again.next_redo()
            assert change is not None
            assert change.kind == wanted
            again.redo(change.uid)
        assert again.next_redo() is None
        assert [one.item.key for one in again.everything()] == ["Me"]
        assert [one.undone for one in again.change_history(5)] == [False, False]


def test_nothing_is_redone_once_something_else_was_changed(bank: Bank) -> None:
    bank.add(own())
    undo_last(bank)
    bank.add(own(stem="Another one?"))
    assert bank.next_redo() is None


def test_a_change_is_not_redone_over_a_later_one_of_the_same_question(bank: Bank) -> None:
    added = bank.add(own())
    bank.change(added.uid, own(key="Me"))
    change = bank.last_change()
    assert change is not None
    undo_last(bank)
    bank.change(added.uid, own(key="We"))
    assert refused(lambda: bank.redo(change.uid)).code is Code.REDO_CHANGED
    assert refused(lambda: bank.redo(added.uid)).code is Code.REDO_NOTHING
