"""What a question said earlier: listed with how often it was asked, and brought back."""

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from quizapp.game.modes import Choice
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Source
from quizapp.items.pack import Pack
from quizapp.items.version import Version
from tests.bank.support import begin, own, pack, play, question, refused
from tests.bank.test_imports import drop, imported, plan, some
from tests.bank.test_own_questions import undo_last

MINE = Choice(length=1, time_limit_s=None, categories=frozenset({"Mine"}))


def told(versions: list[Version]) -> list[tuple[int, str, int, bool]]:
    return [(one.number, one.item.stem, one.asked, one.current) for one in versions]


def test_versions_are_told_newest_first_with_how_often_each_was_asked(full: Bank) -> None:
    uid = full.add(own("First?", category="Mine")).uid
    play(full, MINE)
    play(full, MINE)
    full.change(uid, own("Second?", category="Mine"))
    full.change(uid, own("Third?", category="Mine"))
    play(full, MINE)
    begin(full, MINE)  # dealt, and not shown
    undo_last(full)
    found = list(full.versions(uid, 9))
    assert told(found) == [
        (3, "Third?", 1, False),
        (2, "Second?", 0, True),
        (1, "First?", 2, False),
    ]
    assert all(one.made_ms > 1_700_000_000_000 for one in found)
    assert told(list(full.versions(uid, 1))) == [(3, "Third?", 1, False)]


def test_an_earlier_version_comes_back_whole_as_an_edit_that_is_undone(full: Bank) -> None:
    whole = own(
        explanation="So it is.",
        category="Mine",
        difficulty=Difficulty.HARD,
        feedback={"They": "Not they."},
        last="They",
        tags=("a", "b"),
        language="en",
        source=Source("A book", "page 3"),
    )
    added = full.add(whole)
    later = full.change(added.uid, own("Other?", key="We"), whole=True)
    (_, first) = full.versions(added.uid, 9)
    assert full.bring_back(first.uid) == added
    assert [one.number for one in full.versions(added.uid, 9) if one.current] == [3]
    change = full.last_change()
    assert change is not None
    assert change.kind == "edit"
    undo_last(full)
    assert [one for one in full.everything() if one.own] == [later]


def test_bringing_the_version_back_that_is_there_is_no_change(full: Bank) -> None:
    added = full.add(own())
    (first,) = full.versions(added.uid, 9)
    before = full.last_change()
    assert full.bring_back(first.uid) == added
    assert full.last_change() == before


def test_built_in_questions_show_their_history_and_stay_as_they_are(full: Bank) -> None:
    first = full.everything()[0]
    items = [question(0, stem="Said better?"), *(question(n) for n in range(1, 30))]
    full.take_in(pack(items=items, edition=2), "other")
    found = list(full.versions(first.uid, 9))
    assert [one.item.stem for one in found] == ["Said better?", first.item.stem]
    assert refused(lambda: full.bring_back(found[1].uid)).code is Code.ITEM_BUILT_IN


def test_a_deleted_question_has_a_history_but_is_brought_back_by_the_bin(full: Bank) -> None:
    added = full.add(own())
    full.remove(added.uid)
    (first,) = full.versions(added.uid, 9)
    assert not first.current
    assert refused(lambda: full.bring_back(first.uid)).code is Code.ITEM_GONE
    assert refused(lambda: full.bring_back(b"no such version ")).code is Code.ITEM_GONE
    assert list(full.versions(b"no such question", 9)) == []


def test_what_an_import_has_only_staged_is_no_version(full: Bank) -> None:
    ours = {"pack": Pack(ref="found", title="Found"), "own": True}
    imported(full, some(1), **ours)
    uid = full.everything(pack="Found")[0].uid
    staging = full.begin_import(plan(**ours))
    full.stage_import(staging, some(1, stem="Newer?"))
    assert len(full.versions(uid, 9)) == 1
    drop(full)


def test_the_receipt_shows_the_question_as_it_was_asked_whatever_became_of_it(full: Bank) -> None:
    uid = full.add(own("As it was?", category="Mine")).uid
    round_ = play(full, MINE)

    def asked() -> tuple[str, str]:
        receipt = full.receipt_of(round_.uid)
        assert receipt is not None
        item = receipt.answered[0].asked.item
        return item.stem, item.key

    seen = {asked()}
    full.change(uid, own("Now?", key="We", category="Mine"))
    seen.add(asked())
    full.remove(uid)
    seen.add(asked())
    undo_last(full)
    undo_last(full)
    seen.add(asked())
    undo_last(full)  # of adding it
    seen.add(asked())
    full.restore_questions([uid])
    seen.add(asked())
    assert seen == {("As it was?", "I")}
    assert [one.item.stem for one in full.everything() if one.own] == ["As it was?"]
