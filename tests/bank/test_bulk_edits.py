"""Many questions changed at once: as one change, undone and done again as one."""

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from quizapp.bank.bank import Bank
from quizapp.errors import Code
from quizapp.game.modes import Choice
from quizapp.items.bulk_edit import BulkDone, BulkEdit, BulkField, Hits, Replacement
from quizapp.items.credit import Credit
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Source
from quizapp.items.kept_pack import PackWords
from quizapp.items.listed import ListedItem
from quizapp.items.pack import Pack
from tests.bank.support import own, refused
from tests.bank.test_imports import imported, some
from tests.bank.test_own_questions import undo_last

ALL = Choice(length=30, time_limit_s=None)


@pytest.fixture
def mine(full: Bank) -> list[bytes]:
    return [full.add(own(f"Who made {n}?", category="Mine")).uid for n in ("A", "B", "C")]


def owned(bank: Bank) -> list[ListedItem]:
    return [one for one in bank.everything() if one.own]


def redo_next(bank: Bank) -> None:
    change = bank.next_redo()
    assert change is not None
    bank.redo(change.uid)


@pytest.mark.parametrize(
    ("wish", "name", "value"),
    [
        (BulkEdit(BulkField.CATEGORY, "Arts"), "category", "Arts"),
        (BulkEdit(BulkField.DIFFICULTY, "hard"), "difficulty", Difficulty.HARD),
        (BulkEdit(BulkField.ADD_TAG, "new"), "tags", ("new",)),
        (BulkEdit(BulkField.LANGUAGE, "en"), "language", "en"),
    ],
)
def test_a_field_of_many_changes_and_built_in_ones_are_left(
    full: Bank, mine: list[bytes], wish: BulkEdit, name: str, value: object
) -> None:
    before = full.everything()
    built_in = next(one for one in before if not one.own)
    assert full.edit_many([*mine, built_in.uid], wish) == BulkDone(3, built_in=1)
    assert {getattr(one.item, name) for one in owned(full)} == {value}
    assert full.edit_many(mine, wish) == BulkDone()
    after = full.everything()
    undo_last(full)
    assert full.everything() == before
    redo_next(full)
    assert full.everything() == after


def test_whole_words_alone_are_replaced_where_that_is_wanted(full: Bank) -> None:
    uids = [
        full.add(own(stem)).uid
        for stem in ("Art or party?", "Starting art?", "Is it a part?", "Über-art: a.r.t?", "art_?")
    ]
    wish = Replacement("art", "craft", whole_words=True)
    assert full.preview_many(uids, wish, 1).changed == 3
    assert full.edit_many(uids, wish) == BulkDone(3)
    assert [one.item.stem for one in full.listed(uids)] == [
        "craft or party?",
        "Starting craft?",
        "Is it a part?",
        "Über-craft: a.r.t?",
        "art_?",
    ]
    signs = Replacement("rt?", "rt!", whole_words=True)
    assert full.preview_many(uids, signs, 9).changed == 0
    assert full.preview_many(uids, Replacement(": a.r.t?", "?", whole_words=True), 9).changed == 1
    assert full.preview_many(uids, wish, 9, lambda: False) == Hits()


def test_a_tag_is_taken_from_those_that_have_it(full: Bank, mine: list[bytes]) -> None:
    full.edit_many(mine[:2], BulkEdit(BulkField.ADD_TAG, "new"))
    assert full.edit_many(mine, BulkEdit(BulkField.REMOVE_TAG, "new")) == BulkDone(2)
    assert {one.item.tags for one in owned(full)} == {()}


def test_words_are_replaced_but_never_so_that_a_question_cannot_be_played(
    full: Bank, mine: list[bytes]
) -> None:
    odd = full.add(own("Which?", key="Cat", distractors=("cot", "rat")))
    wish = Replacement("WHO MADE", r"Who \1 built")
    hits = full.preview_many([*mine, odd.uid], wish, 2)
    assert hits.changed == 3
    assert [hit.after.stem for hit in hits.first if hit.after] == [
        rf"Who \1 built {n}?" for n in "AB"
    ]
    assert full.edit_many([*mine, odd.uid], wish) == BulkDone(3)
    assert full.edit_many([odd.uid], Replacement("c", "x", match_case=True)) == BulkDone(1)
    assert full.edit_many([odd.uid], Replacement("ra", "xo")) == BulkDone(0, unplayable=1)


def test_many_are_hidden_deleted_and_copied_as_one_change_each(
    full: Bank, mine: list[bytes]
) -> None:
    everyone = [one.uid for one in full.everything()]
    assert full.hide_many(everyone, hidden=True) == BulkDone(33)
    assert full.stock().matching(ALL) == 0
    undo_last(full)
    assert full.stock().matching(ALL) == 33
    assert full.delete_many(everyone) == BulkDone(3, built_in=30)
    assert (owned(full), full.stock().matching(ALL)) == ([], 30)
    undo_last(full)
    assert full.copy_many(everyone) == BulkDone(33)
    assert (len(owned(full)), full.stock().matching(ALL)) == (36, 66)
    undo_last(full)
    assert [one.uid for one in owned(full)] == mine
    redo_next(full)
    assert len(owned(full)) == 36


def test_many_move_to_a_pack_of_ones_own_and_back(full: Bank, mine: list[bytes]) -> None:
    imported(full, some(2, first=100))
    built_in = next(one.uid for one in full.everything() if not one.own)
    found = [one.uid for one in full.everything(pack="Found")]
    before = full.everything()
    assert full.move_many([*mine, built_in], "Found") == BulkDone(3, built_in=1)
    assert len(full.everything(pack="Found")) == 5
    assert full.stock().matching(ALL) == 35
    undo_last(full)
    assert full.everything() == before
    redo_next(full)
    assert {one.uid for one in full.everything(pack="Found")} == {*found, *mine}
    assert refused(lambda: full.move_many(mine, "No such")).code is Code.PACK_GONE


def test_what_was_undone_before_another_change_is_not_redone(full: Bank, mine: list[bytes]) -> None:
    full.delete_many(mine)
    undo_last(full)
    full.hide_many(mine, hidden=True)
    undo_last(full)
    redo_next(full)
    assert [one.hidden for one in owned(full)] == [True] * 3
    assert full.next_redo() is None


_STEPS = st.lists(
    st.tuples(st.sampled_from(("add", "bulk", "hide", "delete", "copy", "undo", "redo"))),
    max_size=9,
)


@settings(
    max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(_STEPS)
def test_any_changes_undone_and_redone_leave_what_a_plain_model_holds(
    full: Bank, steps: list[tuple[str]]
) -> None:
    while full.last_change() is not None:
        undo_last(full)
    full.add(own("Start?"))
    done, undone = [state(full)], []
    for number, (step,) in enumerate(steps):
        if step == "undo":
            if len(done) > 1:
                undone.append(done.pop())
                undo_last(full)
        elif step == "redo":
            if undone:
                done.append(undone.pop())
                redo_next(full)
        else:
            act(full, step, number)
            if state(full) != done[-1]:
                done, undone = [*done, state(full)], []
        assert state(full) == done[-1]
        assert full.stock().matching(ALL) == sum(not one.hidden for one in full.everything())


def act(bank: Bank, step: str, number: int) -> None:
    uids = [one.uid for one in owned(bank)]
    if step == "add":
        bank.add(own(f"Question {number}?"))
    elif step == "bulk":
        bank.edit_many(uids, BulkEdit(BulkField.CATEGORY, f"Category {number}"))
    elif step == "hide":
        bank.hide_many(uids, hidden=number % 2 == 0)
    elif step == "delete":
        bank.delete_many(uids[1:])
    else:
        bank.copy_many(uids[:2])


def state(bank: Bank) -> list[ListedItem]:
    return bank.everything()


def test_a_move_is_not_undone_where_another_question_has_taken_its_place(full: Bank) -> None:
    for ref, stem in (("found", "Stem one of found?"), ("other", "Stem of other?")):
        imported(full, some(1, stem=stem), pack=Pack(ref=ref, title=ref), own=True)
    full.move_many([listed.uid for listed in full.everything(pack="found")], "other")
    move = full.last_change()
    assert move is not None
    imported(full, some(1, stem="A newer one?"), pack=Pack(ref="found", title="found"), own=True)
    assert refused(lambda: full.undo(move.uid)).code is Code.UNDO_CHANGED


def test_whose_questions_are_stays_with_them_where_their_new_pack_does_not_name_it(
    full: Bank,
) -> None:
    words = PackWords("Rivers", authors="Ann, Bob", licence="CC BY-SA 4.0", language="en")
    rivers = full.make_pack(words)
    full.make_pack(replace(words, title="More rivers"))
    one, other = (full.add(own(f"Which river is {n}?"), "Rivers").uid for n in "AB")
    credit = Credit("Rivers", "Ann, Bob", "CC BY-SA 4.0")
    copied = full.copy_many([one, other])
    assert copied == BulkDone(2, credits=(credit,))
    copies = full.everything("river", "My questions")
    assert {copy.item.language for copy in copies} == {"en"}
    assert full.move_many([one], "More rivers") == BulkDone(1)
    assert full.move_many([other], "My questions") == BulkDone(1, credits=(credit,))
    for listed in full.everything("river", "My questions"):
        assert listed.item.source == Source("Rivers", "Ann, Bob, CC BY-SA 4.0")
    move = full.last_change()
    assert move is not None
    full.undo(move.uid)
    (back,) = full.everything("river B pack:rivers")
    assert back.item.source is None
    redo_next(full)
    assert full.check() == []
    full.describe_pack(rivers, PackWords("Rivers"))
    assert full.move_many([copies[0].uid], "Rivers") == BulkDone(1)


def test_copies_and_moved_questions_with_a_new_ref_leave_the_bank_sound(full: Bank) -> None:
    for ref in ("found", "other"):
        imported(full, some(1, stem=f"Of {ref}?"), pack=Pack(ref=ref, title=ref), own=True)
    (listed,) = full.everything(pack="found")
    full.move_many([listed.uid], "other")
    one, two = full.everything(pack="other")
    assert one.item.ref != two.item.ref
    full.copy_many([one.uid, two.uid])
    assert full.check() == []


@pytest.mark.parametrize(
    "wish",
    [
        BulkEdit(BulkField.CATEGORY, "c" * 201),
        BulkEdit(BulkField.LANGUAGE, "l" * 1_001),
        BulkEdit(BulkField.ADD_TAG, "t" * 201),
        Replacement("Who", "W" * 4_000),
    ],
)
def test_what_the_form_would_refuse_is_left_as_it_is(
    full: Bank, mine: list[bytes], wish: BulkEdit | Replacement
) -> None:
    before = full.everything()
    assert full.edit_many(mine, wish).unplayable == 3
    assert full.everything() == before


def test_tags_are_parted_and_cleaned_as_in_the_form(full: Bank, mine: list[bytes]) -> None:
    full.edit_many(mine, BulkEdit(BulkField.ADD_TAG, " one ,two\u202e;one"))
    assert {one.item.tags for one in owned(full)} == {("one", "two")}
    full.edit_many(mine, BulkEdit(BulkField.REMOVE_TAG, "two, one"))
    assert {one.item.tags for one in owned(full)} == {()}


def test_words_are_replaced_in_all_that_a_question_says(full: Bank) -> None:
    item = replace(
        own("Who is O’Brien?", key="O’Brien the café owner"),
        feedback={"Nobody": "wrong colour here"},
        tags=("O'Brien", "Old"),
        source=Source("Cafés", "colour plate", "https://colour.example"),
        picture="ab" * 32,
        picture_description="A colour",
        distractors=("Nobody",),
    )
    uid = full.add(item).uid
    for find, by in (("colour", "color"), ("O'Brien", "Smith"), ("cafe\u0301", "bar")):
        assert full.edit_many([uid], Replacement(find, by)) == BulkDone(1)
    (changed,) = full.listed([uid])
    said = changed.item
    assert (said.stem, said.key, said.tags) == (
        "Who is Smith?",
        "Smith the bar owner",
        ("Smith", "Old"),
    )
    assert dict(said.feedback) == {"Nobody": "wrong color here"}
    assert said.source == Source("bars", "color plate", "https://color.example")
    assert said.picture_description == "A color"


def test_tags_are_the_same_in_capitals_and_small(full: Bank) -> None:
    uid = full.add(replace(own("Which?"), tags=("tag one",))).uid
    assert full.edit_many([uid], BulkEdit(BulkField.ADD_TAG, "A:B, a:b, TAG ONE")) == BulkDone(1)
    assert full.listed([uid])[0].item.tags == ("tag one", "A:B")
    assert full.edit_many([uid], BulkEdit(BulkField.REMOVE_TAG, "Tag One")) == BulkDone(1)
    assert full.listed([uid])[0].item.tags == ("A:B",)
