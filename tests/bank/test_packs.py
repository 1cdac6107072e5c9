"""Packs in the bank: built at the first start, followed by item ref, history left alone."""

from dataclasses import replace

import pytest
from sqlalchemy import URL

from quizapp.bank.bank import Bank
from quizapp.items.search_order import Order
from quizapp.shipped import stock_up
from quizapp.text import fold
from tests.bank.support import begin, on_the_side, opened, own, pack, play, question, refs


def stems(bank: Bank) -> dict[str, str]:
    return {listed.item.ref: listed.item.stem for listed in bank.everything()}


def test_a_new_bank_holds_the_items_of_its_packs_as_they_were_read(bank: Bank) -> None:
    whole = pack(30)
    assert bank.take_in(whole, "digest") == 30
    assert [listed.item for listed in bank.everything()] == list(whole.items)
    assert {listed.pack_ref for listed in bank.everything()} == {"a-book"}


def test_every_kind_of_item_comes_back_as_it_went_in(bank: Bank) -> None:
    items = [
        question(1, fixed=("wrong1a", "right1", "wrong1b", "wrong1c"), tags=("b", "a")),
        question(2, last="wrong2a", feedback={"wrong2b": "Not that one."}),
        question(3, show=2, language="de", category="", difficulty=None),
        question(4, picture="pictures/a.png", picture_description="A lighthouse."),
    ]
    bank.take_in(pack(items=items), "digest")
    held = [listed.item for listed in bank.everything()]
    assert [item.options for item in held[:1]] == [items[0].options]
    assert (held[0].tags, held[1].last, dict(held[1].feedback)) == (
        items[0].tags,
        items[1].last,
        items[1].feedback,
    )
    assert held[2:] == items[2:]
    assert bank.check() == []


def test_the_first_start_builds_the_bank_from_the_shipped_packs(bank: Bank) -> None:
    assert stock_up(bank) >= 90
    assert bank.count() == len(bank.everything()) >= 90
    assert bank.check() == []


def test_the_second_start_knows_the_shipped_files_and_changes_nothing(url: URL, bank: Bank) -> None:
    stock_up(bank)
    before = on_the_side(url, "SELECT id, hash FROM revision ORDER BY id")
    with opened(url) as again:
        assert stock_up(again) == 0
    assert on_the_side(url, "SELECT id, hash FROM revision ORDER BY id") == before


def test_a_pack_whose_files_are_only_written_otherwise_changes_nothing(bank: Bank) -> None:
    bank.take_in(pack(30), "digest")
    turned = replace(pack(30), items=tuple(reversed(pack(30).items)))
    assert bank.take_in(turned, "another digest") == 0
    assert bank.shipped_digests() == {"another digest"}


def test_a_changed_item_gets_a_revision_and_the_others_are_left_alone(full: Bank) -> None:
    items = [question(0, stem="Which word now?"), *pack(30).items[1:]]
    uids = {listed.item.ref: listed.uid for listed in full.everything()}
    assert full.take_in(pack(items=items), "new") == 1
    assert stems(full)["item-000"] == "Which word now?"
    assert {listed.item.ref: listed.uid for listed in full.everything()} == uids


def test_an_item_that_is_gone_from_its_pack_is_retired_and_a_new_one_comes(full: Bank) -> None:
    items = [*pack(30).items[1:], question(99)]
    assert full.take_in(pack(items=items), "new") == 2
    assert "item-000" not in stems(full)
    assert "item-099" in stems(full)
    assert sum(shelf.count for shelf in full.stock().shelves) == 30


def test_a_retired_item_that_comes_back_is_the_same_item_with_a_new_revision(full: Bank) -> None:
    before = {listed.item.ref: listed.uid for listed in full.everything()}
    full.take_in(pack(items=pack(30).items[1:]), "new")
    assert full.take_in(pack(30), "newer") == 1
    assert {listed.item.ref: listed.uid for listed in full.everything()} == before


def test_a_changed_pack_touches_neither_history_nor_the_users_own_questions(full: Bank) -> None:
    mine = full.add(own())
    waiting = begin(full).round
    done = play(full)
    before = full.history()
    changed = [
        replace(item, stem=f"{item.stem} Changed.", key=f"{item.key} new")
        for item in pack(30).items[:15]
    ]
    assert full.take_in(pack(items=changed, edition=2), "new") == 30
    assert full.history() == before
    assert [a.item for a in full.restore(waiting.uid).asked] == [a.item for a in waiting.asked]
    assert full.restore(done.uid).score == done.score
    assert [one for one in full.everything() if one.own] == [mine]
    assert full.check() == []


def test_a_round_shows_the_edition_that_was_asked(full: Bank) -> None:
    full.take_in(replace(pack(30), as_of="2025"), "dated")
    waiting = begin(full).round
    assert {a.item.source.as_of for a in waiting.asked if a.item.source} == {"2025"}
    full.take_in(replace(pack(30, edition=2), as_of="2026"), "new")
    restored = full.restore(waiting.uid)
    assert {a.item.source.edition for a in restored.asked if a.item.source} == {1}
    assert {a.item.source.as_of for a in restored.asked if a.item.source} == {""}
    fresh = full.deal(waiting.choice, "Ada").round
    assert {a.item.source.edition for a in fresh.asked if a.item.source} == {2}
    assert {a.item.source.as_of for a in fresh.asked if a.item.source} == {"2026"}


def test_a_new_edition_alone_makes_no_revision(full: Bank) -> None:
    assert full.take_in(pack(30, edition=2), "new") == 0
    assert full.stock().packs == "a-book@2"


def test_a_pack_that_changed_in_one_transaction_is_whole_or_not_there(bank: Bank, url: URL) -> None:
    """The last item's text is one that no database takes, so the whole pack is refused."""
    broken = replace(pack(5).items[4], stem="A lone surrogate: \ud800")
    with pytest.raises(UnicodeEncodeError):  # clean() refuses this long before
        bank.take_in(pack(items=[*pack(4).items, broken]), "digest")
    assert bank.count() == 0
    assert bank.shipped_digests() == set()
    assert on_the_side(url, "SELECT count(*) FROM category") == [(0,)]


def test_facts_that_changed_are_shown_as_they_are_now(full: Bank) -> None:
    source = pack(1).items[0].source
    assert source is not None
    now = replace(source, facts=(replace(source.facts[0], says="It is otherwise."),))
    items = [question(0, source=now), *pack(30).items[1:]]
    assert full.take_in(pack(items=items), "new") == 1
    shown = next(one.item for one in full.everything() if one.item.ref == "item-000")
    assert shown.source is not None
    assert [one.says for one in shown.source.facts] == ["It is otherwise."]


def test_everything_can_be_limited_to_a_pack_by_its_ref_or_title(full: Bank) -> None:
    full.add(own())
    assert len(full.everything(pack="a-book")) == 30
    assert len(full.everything(pack="A Book")) == 30
    assert len(full.everything(pack="my-questions")) == 1
    assert full.everything(pack="nobody's") == []


def test_a_search_finds_all_words_by_their_beginnings_whatever_case_and_accents(
    bank: Bank,
) -> None:
    items = [
        question(1, stem="Where is the Café de l'Été?"),
        question(2, stem="Wo ist die Straße mit 50 % Gefälle?"),
        question(3, stem="दिल्ली कहाँ है?"),
    ]
    bank.take_in(pack(items=items), "digest")

    def found(search: str) -> list[str]:
        return [one.item.ref for one in bank.everything(search)]

    assert found("cafe ETE") == ["item-001"]
    assert found("caf") == ["item-001"]
    assert found("afe") == []
    assert found("strasse") == ["item-002"]
    assert found("gefalle wo") == ["item-002"]
    assert found("दिल्ली") == ["item-003"]
    assert found("दूर") == []
    assert found("%") == found("🎉") == []
    assert found("") == ["item-001", "item-002", "item-003"]
    assert found("50") == ["item-002"]
    assert found("_") == []
    assert bank.count("cafe") == 1
    assert [one.item.ref for one in bank.everything("cafe")] == ["item-001"]


def test_pages_of_the_list_show_own_questions_first_and_every_question_once(full: Bank) -> None:
    full.add(own("Zebra?"))
    found = full.search("", Order())
    uids = [found[at : at + 16] for at in range(0, len(found), 16)]
    pages = [
        one.item.stem for first in range(0, 40, 7) for one in full.listed(uids[first : first + 7])
    ]
    assert pages[0] == "Zebra?"
    assert len(pages) == len(set(pages)) == 31
    assert pages[1:] == sorted(pages[1:], key=fold)


def test_only_categories_in_use_are_listed(full: Bank) -> None:
    assert full.categories() == ["Alpha", "Beta", "Gamma"]
    mine = full.add(own(category="Delta"))
    assert full.categories() == ["Alpha", "Beta", "Delta", "Gamma"]
    full.remove(mine.uid)
    assert full.categories() == ["Alpha", "Beta", "Gamma"]


def test_a_round_never_asks_one_item_twice(full: Bank) -> None:
    for _ in range(5):
        asked = refs(play(full))
        assert len(set(asked)) == len(asked) == 5
