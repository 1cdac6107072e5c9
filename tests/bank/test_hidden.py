"""Questions that are hidden from play, and copies that stand in for them."""

from dataclasses import replace
from pathlib import Path

from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from quizapp.game.modes import Choice
from quizapp.items.draft import Arrangement, draft_of, item_from
from quizapp.items.item import Item, Source
from quizapp.items.listed import ListedItem
from tests.bank.support import (
    NO_CLOCK,
    on_the_side,
    opened,
    own,
    pack,
    play,
    question,
    refs,
    refused,
)
from tests.bank.test_own_questions import undo_last

SHUFFLED = Arrangement.SHUFFLED
ALL = Choice(length=30, time_limit_s=None)
MOST = Choice(length=29, time_limit_s=None)


def built_in(bank: Bank, ref: str = "item-004") -> ListedItem:
    return next(one for one in bank.everything() if one.item.ref == ref)


def playable(bank: Bank) -> int:
    return bank.stock().matching(ALL)


def fixed(one: ListedItem, **values: object) -> Item:
    """What the form hands over: only what it shows."""
    shown = {"key": one.item.key, "distractors": one.item.distractors, "category": "Alpha"}
    return own(f"{one.item.stem} (fixed)", **{**shown, **values})


def test_a_hidden_question_is_listed_as_hidden_and_never_asked(full: Bank) -> None:
    hidden = full.set_hidden(built_in(full).uid, hidden=True)
    assert hidden.hidden
    assert built_in(full).hidden
    assert full.count() == 30
    assert playable(full) == 29
    assert refused(lambda: full.deal(ALL, "Ada")).code is Code.TOO_FEW_QUESTIONS
    assert "item-004" not in refs(full.deal(MOST, "Ada").round)


def test_a_question_that_is_played_again_is_asked_again(full: Bank) -> None:
    one = built_in(full)
    full.set_hidden(one.uid, hidden=True)
    assert not full.set_hidden(one.uid, hidden=False).hidden
    assert "item-004" in refs(full.deal(ALL, "Ada").round)


def test_a_question_that_was_long_hidden_does_not_catch_up_in_one_go(full: Bank) -> None:
    mine = [full.add(own(f"Mine {number}?", category="Mine")) for number in range(3)]
    pair = Choice(length=2, time_limit_s=None, categories=frozenset({"Mine"}))
    full.set_hidden(mine[0].uid, hidden=True)
    for _ in range(3):
        play(full, Choice(length=32, time_limit_s=None))
    full.set_hidden(mine[0].uid, hidden=False)
    later = [asked.item.stem for _ in range(3) for asked in play(full, pair).asked]
    assert sorted(later) == sorted([one.item.stem for one in mine] * 2)


def test_hiding_and_playing_again_are_undone_one_after_another(url: URL, full: Bank) -> None:
    one = built_in(full)
    full.set_hidden(one.uid, hidden=True)
    full.set_hidden(one.uid, hidden=False)
    full.close()
    with opened(url) as again:
        undo_last(again)
        assert built_in(again).hidden
        undo_last(again)
        assert not built_in(again).hidden
        assert "item-004" in refs(again.deal(ALL, "Ada").round)
        assert again.last_change() is None


def test_hiding_what_is_hidden_is_no_change(full: Bank) -> None:
    one = built_in(full)
    full.set_hidden(one.uid, hidden=True)
    first = full.last_change()
    full.set_hidden(one.uid, hidden=True)
    assert full.last_change() == first
    assert refused(lambda: full.set_hidden(b"none", hidden=True)).code is Code.ITEM_GONE


def test_hiding_is_not_undone_when_the_question_was_played_again_since(full: Bank) -> None:
    one = built_in(full)
    full.set_hidden(one.uid, hidden=True)
    change = full.last_change()
    full.set_hidden(one.uid, hidden=False)
    assert change is not None
    assert refused(lambda: full.undo(change.uid)).code is Code.UNDO_CHANGED


def test_a_pack_that_is_updated_keeps_its_hidden_questions_hidden(full: Bank) -> None:
    full.set_hidden(built_in(full).uid, hidden=True)
    items = [question(n, explanation="Said anew.") for n in range(30)]
    full.take_in(pack(items=items, edition=2), "second")
    assert built_in(full).hidden
    assert built_in(full).item.explanation == "Said anew."
    assert playable(full) == 29
    undo_last(full)
    assert not built_in(full).hidden
    assert built_in(full).item.explanation == "Said anew."
    assert playable(full) == 30


def test_a_hidden_question_that_leaves_its_pack_and_comes_back_is_still_hidden(full: Bank) -> None:
    full.set_hidden(built_in(full).uid, hidden=True)
    full.take_in(pack(items=[question(n) for n in range(30) if n != 4]), "without")
    assert full.stock().packs == "a-book@1"
    full.take_in(pack(30), "with")
    assert built_in(full).hidden
    assert playable(full) == 29


def test_rounds_with_and_without_a_hidden_question_rank_apart(full: Bank) -> None:
    one = built_in(full)
    before = play(full, NO_CLOCK)
    full.set_hidden(one.uid, hidden=True)
    meanwhile = play(full, NO_CLOCK)
    full.set_hidden(one.uid, hidden=False)
    after = play(full, NO_CLOCK)
    assert full.table_of(before.uid) == full.table_of(after.uid)
    assert full.table_of(before.uid) != full.table_of(meanwhile.uid)


def test_which_questions_are_hidden_names_the_packs_not_the_order_of_hiding(full: Bank) -> None:
    names = []
    for order in (("item-001", "item-002"), ("item-002", "item-001")):
        for ref in order:
            full.set_hidden(built_in(full, ref).uid, hidden=True)
        names.append(full.stock().packs)
        for ref in order:
            full.set_hidden(built_in(full, ref).uid, hidden=False)
    full.set_hidden(built_in(full, "item-003").uid, hidden=True)
    full.set_hidden(built_in(full, "item-002").uid, hidden=True)
    names.append(full.stock().packs)
    assert names[0] == names[1]
    assert names[0].startswith("a-book@1-2.")
    assert names[2] != names[0]
    assert full.stock().packs == full.deal(NO_CLOCK, "Ada").packs


def test_an_own_question_can_be_hidden_changed_and_deleted_meanwhile(full: Bank) -> None:
    mine = full.add(own(category="Mine"))
    full.set_hidden(mine.uid, hidden=True)
    assert full.change(mine.uid, own("Who else?", category="Mine")).hidden
    full.remove(mine.uid)
    undo_last(full)
    assert [one.hidden for one in full.everything() if one.own] == [True]
    choice = Choice(length=1, time_limit_s=None, categories=frozenset({"Mine"}))
    assert refused(lambda: full.deal(choice, "Ada")).code is Code.TOO_FEW_QUESTIONS


def test_a_copy_takes_the_place_of_the_question_in_one_change(full: Bank) -> None:
    one = built_in(full)
    copy = full.replace_by_copy(one.uid, fixed(one))
    assert copy.own
    assert not copy.hidden
    assert copy.item.stem == f"{one.item.stem} (fixed)"
    assert built_in(full).hidden
    asked = [asked.item.stem for asked in full.deal(ALL, "Ada").round.asked]
    assert copy.item.stem in asked
    assert one.item.stem not in asked


def test_one_undo_takes_the_copy_away_and_plays_the_question_again(url: URL, full: Bank) -> None:
    one = built_in(full)
    full.replace_by_copy(one.uid, fixed(one))
    kinds = on_the_side(url, "SELECT kind FROM change WHERE kind <> 'pack'")
    assert [tuple(row) for row in kinds] == [("copy",)]
    full.close()
    with opened(url) as again:
        undo_last(again)
        assert not any(listed.own for listed in again.everything())
        assert not built_in(again).hidden
        assert "item-004" in refs(again.deal(ALL, "Ada").round)
        assert again.check() == []


def test_a_copy_that_was_changed_since_is_not_undone(full: Bank) -> None:
    one = built_in(full)
    copy = full.replace_by_copy(one.uid, fixed(one))
    change = full.last_change()
    full.change(copy.uid, fixed(one, key="Else"))
    assert change is not None
    assert refused(lambda: full.undo(change.uid)).code is Code.UNDO_CHANGED
    assert built_in(full).hidden


def test_a_copy_keeps_what_the_form_does_not_show(full: Bank) -> None:
    rich = question(
        77,
        show=3,
        tags=("old",),
        feedback={"wrong77a": "No.", "wrong77b": "Never."},
    )
    full.take_in(pack(items=[*(question(n) for n in range(30)), rich]), "rich")
    one = built_in(full, "item-077")
    distractors = ("wrong77a", "wrong77c", "new77")
    copy = full.replace_by_copy(one.uid, fixed(one, distractors=distractors))
    later = full.change(copy.uid, fixed(one, distractors=distractors, explanation="Better."))
    for held in (copy.item, later.item):
        assert held.source is not None
        assert [fact.says for fact in held.source.facts] == ["It is so with f77."]
        assert held.source.edition is None
        assert (held.show, held.tags) == (3, ("old",))
        assert dict(held.feedback) == {"wrong77a": "No."}
    assert full.check() == []


def test_a_last_option_stays_last_in_a_copy_while_it_is_there(full: Bank) -> None:
    last = question(78, last="wrong78c")
    fixed_order = question(79, fixed=("wrong79a", "right79", "wrong79b", "wrong79c"))
    full.take_in(pack(items=[*(question(n) for n in range(30)), last, fixed_order]), "last")
    one = built_in(full, "item-078")
    kept = full.replace_by_copy(one.uid, fixed(one))
    assert kept.item.last == "wrong78c"
    assert full.change(kept.uid, fixed(one, distractors=("other",))).item.last == ""
    one = built_in(full, "item-079")
    assert full.replace_by_copy(one.uid, fixed(one)).item.fixed == one.item.fixed
    assert full.replace_by_copy(one.uid, fixed(one, key="x")).item.fixed == ()


def test_a_copy_of_which_the_form_showed_all_is_as_it_was_typed(full: Bank) -> None:
    rich = question(77, show=3, tags=("old",), feedback={"wrong77a": "No."}, last="wrong77c")
    full.take_in(pack(items=[*(question(n) for n in range(30)), rich]), "rich")
    one = built_in(full, "item-077")
    typed = draft_of(one.item)
    same = full.replace_by_copy(one.uid, item_from(typed, "new"), whole=True)
    assert replace(same.item, ref="") == replace(one.item, ref="", source=same.item.source)
    assert same.item.source is not None
    assert [fact.says for fact in same.item.source.facts] == ["It is so with f77."]
    other = replace(typed, tags="", feedback=(), source_place="page 3", arrangement=SHUFFLED)
    held = full.change(same.uid, item_from(other, "new"), whole=True).item
    assert (held.show, held.tags, dict(held.feedback), held.last) == (3, (), {}, "")
    assert held.source == Source(typed.source_title, "page 3")
    assert full.check() == []


def test_a_bank_backed_up_knows_what_is_hidden(file_bank: Bank, tmp_path: Path) -> None:
    file_bank.set_hidden(built_in(file_bank).uid, hidden=True)
    target = tmp_path / "backup.db"
    file_bank.back_up(target)
    with opened(URL.create("sqlite", database=str(target))) as copied:
        assert built_in(copied).hidden
