"""Chance from a seed: the same on every machine, written down here so that a change is noticed.

Rounds that were shared by a code would no longer be the same: a new order needs a new draw version.
"""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from quizapp.game.seeding import item_seed, shown_options, shuffled, ticket
from quizapp.items.item import Item

SAMPLED = Item("r", "Which?", "key", tuple("abcdefg"), show=4)


def test_a_seed_gives_this_order_for_good() -> None:
    words = ["one", "two", "three", "four", "five", "six"]
    assert shuffled(words, b"seed") == ("three", "four", "two", "one", "five", "six")
    assert shuffled(list(reversed(words)), b"seed") == shuffled(words, b"seed")


def test_a_seed_gives_these_options_for_good() -> None:
    assert shown_options(SAMPLED, b"seed") == ("c", "b", "key", "f")
    assert shown_options(SAMPLED, b"other") == ("a", "key", "f", "g")
    with_last = Item("r", "Which?", "key", ("a", "b", "all"), last="all")
    assert shown_options(with_last, b"seed") == ("a", "key", "b", "all")


def test_what_speaks_of_the_others_stands_below_them_whatever_the_seed() -> None:
    loose = Item("r", "Which?", "key", ("All of the others", "b", "Keine davon"))
    last = Item("r", "Which?", "key", ("Both A and B", "b", "None"), last="None")
    for seed in range(20):
        shown = shown_options(loose, bytes([seed]))
        assert set(shown[:2]) == {"key", "b"}
        assert shown_options(last, bytes([seed]))[2:] == ("Both A and B", "None")


def test_a_round_gives_its_places_these_seeds_for_good() -> None:
    assert item_seed(b"round", 0).hex().startswith("0811e5783cec502dde1852b92cd21624")
    assert item_seed(b"round", 19).hex().startswith("bd2eaee97bc0512417192ed5f4ab9877")


def test_an_item_has_this_ticket_for_good() -> None:
    assert ticket("a-book", "item-001") == 3448023753425612646
    assert ticket("kim-basinger-and-alec-baldwin", "met-year") == 393170126721668193


@given(st.text(), st.text())
def test_a_ticket_is_a_positive_number_that_any_database_holds(pack: str, ref: str) -> None:
    try:
        found = ticket(pack, ref)
    except UnicodeEncodeError:  # lone surrogates, which clean() refuses
        return
    assert 0 <= found < 2**63


def test_a_fixed_order_is_kept_and_shown_whole() -> None:
    item = Item("r", "Which?", "b", ("a", "c"), fixed=("a", "b", "c"), show=2)
    assert {shown_options(item, bytes([seed])) for seed in range(20)} == {("a", "b", "c")}


def test_a_last_option_stands_last_and_all_are_shown() -> None:
    item = Item("r", "Which?", "b", ("a", "all", "c"), last="all", show=2)
    shown = {shown_options(item, bytes([seed])) for seed in range(50)}
    assert {options[-1] for options in shown} == {"all"}
    assert {len(options) for options in shown} == {4}
    assert len(shown) == 6


def test_a_key_may_itself_stand_last() -> None:
    item = Item("r", "Which?", "all", ("a", "b"), last="all")
    assert {shown_options(item, bytes([seed]))[-1] for seed in range(20)} == {"all"}


@given(st.binary(max_size=40), st.integers(2, 8))
def test_the_key_is_always_shown_among_so_many_options(seed: bytes, show: int) -> None:
    item = Item("r", "Which?", "key", tuple("abcdefg"), show=show)
    shown = shown_options(item, seed)
    assert len(shown) == len(set(shown)) == show
    assert "key" in shown
    assert shown_options(item, seed) == shown


def test_every_place_and_every_distractor_comes_about_equally_often() -> None:
    places: Counter[int] = Counter()
    distractors: Counter[str] = Counter()
    for number in range(2000):
        shown = shown_options(SAMPLED, number.to_bytes(4, "big"))
        places[shown.index("key")] += 1
        distractors.update(set(shown) - {"key"})
    assert all(400 < count < 600 for count in places.values())
    assert all(750 < count < 970 for count in distractors.values())
    assert len(distractors) == 7
