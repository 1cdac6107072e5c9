"""Imports into the bank: unseen until they are whole, one change, nothing left when dropped."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.bank.import_plan import Imported, Plan, Staging
from quizapp.bank.ready import Ready, item_of, ready
from quizapp.errors import Code
from quizapp.game.modes import Choice
from quizapp.items.difficulty import Difficulty
from quizapp.items.duplicates import Duplicates
from quizapp.items.item import Fact, Item, Source
from quizapp.items.pack import Pack
from quizapp.items.picture import Picture
from tests.bank.support import answer, begin, on_the_side, opened, own, pack, question, refused

WORKS = Choice(length=2, time_limit_s=None, categories=frozenset({"Works"}))
TABLES = (
    *("item", "revision", "option", "revision_fact", "fact", "change", "change_item"),
    *("change_pack", "pack", "deck", "picture"),
)


def some(count: int, *, first: int = 100, **values: object) -> list[Ready]:
    """Questions of a file, each with a ref of its own."""
    given: dict[str, object] = {"category": "Works", "source": None, "difficulty": None}
    return [
        ready(question(number, **{**given, "ref": f"q-file-{number}", **values}))
        for number in range(first, first + count)
    ]


def plan(**values: object) -> Plan:
    given: dict[str, object] = {
        "pack": Pack(ref="", title="Found", licence="CC BY-SA 4.0", authors=("Ada", "Bo")),
        "file": "found.txt",
        "origin": "found.txt, aiken, 2026-11-25",
    }
    return Plan(**{**given, **values})  # type: ignore[arg-type]


def imported(bank: Bank, rows: Sequence[Ready], **values: object) -> Imported:
    staging = bank.begin_import(plan(**values))
    bank.expect_import(staging, len(rows))
    bank.stage_import(staging, rows)
    return bank.finish_import(staging)


def staged(bank: Bank, rows: Sequence[Ready]) -> Staging:
    staging = bank.begin_import(plan())
    bank.stage_import(staging, rows)
    return staging


def rows_of(url: URL) -> dict[str, int]:
    return {
        table: on_the_side(url, f'SELECT count(*) FROM "{table}"')[0][0]  # noqa: S608
        for table in TABLES
    }


def drop(bank: Bank) -> None:
    while bank.drop_some():
        pass


def test_an_imported_pack_keeps_its_licence_its_authors_and_where_it_came_from(
    bank: Bank, url: URL
) -> None:
    done = imported(bank, some(3))
    assert (done.stored, done.duplicates, done.pack_title) == (3, 0, "Found")
    found = on_the_side(
        url, "SELECT title, licence, authors, origin, removed FROM pack WHERE title = 'Found'"
    )
    licence = "CC BY-SA 4.0"
    assert [tuple(row) for row in found] == [
        ("Found", licence, "Ada, Bo", "found.txt, aiken, 2026-11-25", False)
    ]
    assert {one.pack_title for one in bank.everything()} == {"Found"}


def test_what_is_staged_is_on_no_list_and_in_no_round(full: Bank) -> None:
    before, stock = full.everything(), full.stock()
    staging = staged(full, some(5))
    assert full.everything() == before
    assert full.stock() == stock
    assert full.last_change() is None
    assert full.count("n0") == len([one for one in before if "n0" in one.item.stem])
    full.finish_import(staging)
    assert full.count() == len(before) + 5


def test_an_import_is_played_searched_for_and_sound(full: Bank) -> None:
    imported(full, some(5, first=100))
    round_ = full.deal(WORKS, "Ada").round
    assert all(asked.item.ref.startswith("q-file-") for asked in round_.asked)
    assert full.count("n103") == 1
    assert list(full.check()) == []


def test_answers_are_kept_while_an_import_is_on_its_way(full: Bank) -> None:
    round_ = begin(full).round
    staging = staged(full, some(5, first=100))
    answer(full, round_)
    full.stage_import(staging, some(5, first=200))
    round_.proceed()
    answer(full, round_)
    full.finish_import(staging)
    assert full.history()[0]["right"] == 2


def test_a_dropped_import_leaves_nothing(full: Bank, url: URL) -> None:
    before = rows_of(url)
    facts = (Fact("one", 1, "One.", ()),)
    staging = full.begin_import(plan(pack=replace(plan().pack, facts=facts)))
    full.stage_import(staging, some(1200), [Picture("png", 1, 1, b"1", "0" * 64)])
    assert rows_of(url) != before
    drop(full)
    assert rows_of(url) == before
    assert full.count("n700") == 0
    assert imported(full, some(2)).stored == 2


def test_what_a_killed_import_left_is_gone_when_the_bank_is_opened_again(
    full: Bank, url: URL
) -> None:
    before = rows_of(url)
    staged(full, some(20))
    full._give_right_back()  # noqa: SLF001 - as the system does when a process is killed
    assert rows_of(url) != before
    with opened(url) as again:
        assert rows_of(url) == before
        assert imported(again, some(20)).stored == 20


def test_an_import_on_its_way_elsewhere_is_left_alone(full: Bank, url: URL) -> None:
    staging = staged(full, some(20))
    with opened(url) as other:
        assert refused(lambda: other.begin_import(plan())).code is Code.BANK_IN_USE
    assert full.finish_import(staging).stored == 20


def test_an_import_is_one_change_that_is_undone_and_redone(full: Bank, url: URL) -> None:
    done = imported(full, some(5, first=100))
    change = full.last_change()
    assert change is not None
    assert (change.uid, change.kind) == (done.change_uid, "import")
    assert dict(change.about) == {"file": "found.txt", "count": 5, "pack": "Found"}
    full.undo(change.uid)
    assert full.count() == 30
    gone = on_the_side(url, "SELECT removed FROM pack WHERE title = 'Found'")
    assert [bool(row[0]) for row in gone] == [True]
    full.redo(change.uid)
    assert full.count() == 35
    assert full.deal(WORKS, "Ada").round.length == 2


def test_the_same_file_twice_adds_nothing(full: Bank, url: URL) -> None:
    imported(full, some(5, first=100))
    before = rows_of(url)
    again = imported(full, some(5, first=100, ref="other"))
    assert again == Imported(None, 0, 5, "Found (2)")
    assert rows_of(url) == before


def test_a_question_of_the_game_counts_as_there_already(full: Bank) -> None:
    built_in = full.everything()[0].item
    shouted = replace(built_in, ref="q-1", stem=built_in.stem.upper(), source=None)
    assert imported(full, [ready(shouted)]).duplicates == 1
    updated = imported(full, [ready(shouted)], duplicates=Duplicates.UPDATE)
    assert (updated.stored, updated.duplicates) == (0, 1)
    assert imported(full, [ready(shouted)], duplicates=Duplicates.KEEP).stored == 1


def test_an_own_question_is_updated_by_what_the_file_says_and_keeps_the_rest(full: Bank) -> None:
    full.add(own("Who wrote it?", explanation="I did.", category="Mine"))
    said = own("who wrote it", ref="q-2", difficulty=Difficulty.HARD, source=Source("A site"))
    rows = [ready(said), *some(2, first=100)]
    assert full.would_store(plan(duplicates=Duplicates.UPDATE), rows) == (3, 1, 0)
    done = imported(full, [ready(said)], duplicates=Duplicates.UPDATE)
    assert (done.stored, done.duplicates, done.updated) == (1, 0, 1)
    (found,) = full.everything("wrote")
    assert (found.item.stem, found.item.explanation) == ("who wrote it", "I did.")
    assert (found.item.category, found.item.difficulty) == ("Mine", Difficulty.HARD)
    assert found.pack_title == "My questions"
    assert list(full.check()) == []
    assert done.change_uid is not None
    full.undo(done.change_uid)
    assert full.everything("wrote")[0].item.stem == "Who wrote it?"


def test_an_update_that_says_nothing_new_is_a_duplicate(full: Bank) -> None:
    full.add(own("Who wrote it?", explanation="I did."))
    done = imported(full, [ready(own("Who wrote it?", ref="q-2"))], duplicates=Duplicates.UPDATE)
    assert (done.change_uid, done.stored, done.duplicates) == (None, 0, 1)


def test_a_question_changed_meanwhile_stops_its_update_whole(full: Bank) -> None:
    listed = full.add(own("Who wrote it?"))
    staging = full.begin_import(plan(duplicates=Duplicates.UPDATE))
    full.stage_import(staging, [ready(own("WHO WROTE IT?", ref="q-2")), *some(3, first=100)])
    full.change(listed.uid, own("Who really wrote it?"))
    assert refused(lambda: full.finish_import(staging)).code is Code.ITEM_GONE
    drop(full)
    assert full.count() == 31
    assert full.everything("wrote")[0].item.stem == "Who really wrote it?"


def test_questions_go_into_a_pack_that_is_named_or_a_new_one_of_that_name(full: Bank) -> None:
    imported(full, some(2, first=100), into="Mine")
    imported(full, some(2, first=200), into="Mine")
    assert [one.pack_title for one in full.everything(pack="Mine")] == ["Mine"] * 4
    assert full.own_packs() == ["Mine"]
    error = refused(lambda: full.begin_import(plan(into="A Book")))
    assert error.code is Code.PACK_BUILT_IN


def test_a_pack_of_ours_keeps_refs_and_facts_and_is_updated_by_ref(bank: Bank) -> None:
    made = replace(pack(4), ref="a-friends-book", title="A friend's book")
    heading = replace(made, items=())
    imported(bank, [ready(item) for item in made.items], pack=heading, own=True)
    with bank.to_export("a-friends-book") as outgoing:
        assert outgoing.pack == heading
        assert [plain(item) for item in outgoing.items] == [plain(item) for item in made.items]
    other = replace(made.items[1], stem="Which word really goes with n1?")
    rows = [ready(item) for item in (made.items[0], other, *made.items[2:])]
    done = imported(bank, rows, pack=replace(heading, edition=heading.edition + 1), own=True)
    assert (done.stored, done.duplicates, done.updated, done.kept) == (1, 3, 1, 0)
    assert [one.item.stem for one in bank.everything("really")] == [other.stem]
    assert bank.count() == 4


def friends_book(bank: Bank) -> tuple[Pack, list[Ready]]:
    """Import a pack of ours; return its head, and its questions with another text of the second."""
    made = replace(pack(3), ref="a-friends-book", title="A friend's book")
    heading = replace(made, items=(), edition=3)
    imported(bank, [ready(item) for item in made.items], pack=heading, own=True)
    other = replace(made.items[1], stem="Which word really goes with n1?")
    return heading, [ready(item) for item in (made.items[0], other, made.items[2])]


@pytest.mark.parametrize("edition", [1, 3])
def test_a_pack_of_the_same_ref_that_is_not_newer_replaces_nothing(
    bank: Bank, edition: int
) -> None:
    heading, rows = friends_book(bank)
    claimed = replace(heading, edition=edition, title="Taken over", licence="none")
    assert bank.would_store(plan(pack=claimed, own=True), rows) == (0, 0, 1)
    done = imported(bank, rows, pack=claimed, own=True)
    assert (done.change_uid, done.stored, done.duplicates, done.kept) == (None, 0, 3, 1)
    assert not bank.everything("really")
    with bank.to_export("a-friends-book") as outgoing:
        assert outgoing.pack == heading


def test_the_same_edition_replaces_texts_where_that_is_asked_for(bank: Bank) -> None:
    heading, rows = friends_book(bank)
    update = plan(pack=heading, own=True, duplicates=Duplicates.UPDATE)
    assert bank.would_store(update, rows) == (1, 1, 0)
    done = imported(bank, rows, pack=heading, own=True, duplicates=Duplicates.UPDATE)
    assert (done.updated, done.kept) == (1, 0)
    assert len(bank.everything("really")) == 1


def test_a_pack_that_is_not_newer_is_kept_beside_what_is_there_where_that_is_asked_for(
    bank: Bank,
) -> None:
    heading, rows = friends_book(bank)
    keep = plan(pack=heading, own=True, duplicates=Duplicates.KEEP)
    assert bank.would_store(keep, rows) == (1, 0, 0)
    done = imported(bank, rows, pack=heading, own=True, duplicates=Duplicates.KEEP)
    assert (done.stored, done.updated) == (1, 0)
    assert bank.count() == 4
    assert list(bank.check()) == []


def test_an_edition_replaces_texts_once(bank: Bank) -> None:
    heading, rows = friends_book(bank)
    later = replace(heading, edition=9)
    assert imported(bank, rows, pack=later, own=True).updated == 1
    again = [rows[0], rows[1]._replace(stem="Which?", hash=b"12345678"), rows[2]]
    assert imported(bank, again, pack=later, own=True).kept == 1
    with bank.to_export("a-friends-book") as outgoing:
        assert outgoing.pack.edition == 9


def plain(item: Item) -> Item:
    """The question as a file has it: which edition its source has stands in the pack."""
    source = item.source
    return replace(item, source=source and replace(source, edition=None))


def test_a_pack_of_ours_that_came_with_the_game_is_there_already(full: Bank) -> None:
    made = pack(30)
    rows = [ready(item) for item in made.items]
    done = imported(full, rows, pack=replace(made, items=()), own=True)
    assert (done.stored, done.duplicates) == (0, 30)


def test_an_undone_pack_of_ours_comes_back_when_it_is_imported_again(bank: Bank) -> None:
    made = replace(pack(3), ref="a-friends-book", title="A friend's book")
    heading, rows = replace(made, items=()), [ready(item) for item in made.items]
    done = imported(bank, rows, pack=heading, own=True)
    assert done.change_uid is not None
    bank.undo(done.change_uid)
    assert imported(bank, rows, pack=heading, own=True).stored == 3
    assert bank.count() == 3
    assert bank.stock().matching(Choice()) == 3
    assert list(bank.check()) == []


def test_a_look_before_an_import_counts_what_it_would_store_and_writes_nothing(
    full: Bank, url: URL
) -> None:
    before = rows_of(url)
    built_in = [ready(replace(one.item, source=None)) for one in full.everything()[:4]]
    rows = [*built_in, *some(3, first=100)]
    assert full.would_store(plan(), rows) == (3, 0, 0)
    assert full.would_store(plan(duplicates=Duplicates.KEEP), rows) == (7, 0, 0)
    assert full.held_already([one.same for one in rows]) == {one.same for one in built_in}
    assert rows_of(url) == before


def test_pictures_are_kept_once(full: Bank, url: URL) -> None:
    picture = Picture("png", 2, 3, b"a picture", "ab" * 32)
    staging = full.begin_import(plan())
    shown = some(2, first=100, picture=picture.hash)
    full.stage_import(staging, shown[:1], [picture])
    full.stage_import(staging, shown[1:], [picture])
    full.finish_import(staging)
    kept = on_the_side(url, "SELECT kind, width, height FROM picture")
    assert [tuple(row) for row in kept] == [("png", 2, 3)]
    with full.to_export("Found") as outgoing:
        assert {outgoing.picture(item.picture) for item in outgoing.items} == {b"a picture"}


@pytest.mark.parametrize(
    "item",
    [
        question(1),
        question(2, fixed=("wrong2a", "right2", "wrong2b", "wrong2c")),
        question(3, last="right3", feedback={"right3": "Yes.", "wrong3a": "No."}),
        question(4, show=2, tags=("b", "a"), language="de", picture="00" * 32),
    ],
)
def test_a_question_made_ready_says_all_that_it_said(item: Item) -> None:
    facts = {fact.ref: fact for fact in item.source.facts} if item.source else {}
    assert set(item_of(ready(item), facts).options) == set(item.options)
    assert ready(item_of(ready(item), facts)) == ready(item)


def test_a_pack_of_ours_goes_into_another_again_after_its_questions_were_deleted(
    bank: Bank,
) -> None:
    ours = {"pack": Pack(ref="ours", title="Ours"), "own": True, "into": "Mine"}
    for _ in range(2):
        assert imported(bank, some(2), **ours).stored == 2
        bank.delete_many([one.uid for one in bank.everything(pack="Mine")])
    assert imported(bank, some(2), **ours).stored == 2
    kept = imported(bank, some(2), **ours, duplicates=Duplicates.KEEP)
    assert (kept.stored, len(bank.everything(pack="Mine"))) == (2, 4)
    assert bank.check() == []
