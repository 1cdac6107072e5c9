"""Questions that give each other away, and rounds that are chosen so that none does."""

import time
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.items.item import Fact, Item, Source
from quizapp.items.leaks import answer_words, leak_free, leaks, trace


def item(key: str, *, stem: str = "What is it?", tells: str = "", ref: str = "") -> Item:
    return Item(ref or key, stem, key, ("quite", "other"), explanation=tells)


def leaky(victims: dict[int, set[int]], count: int) -> list[Item]:
    """Items of which each gives away those that ``victims`` names."""
    return [
        item(f"key{k}", ref=str(k), tells=" ".join(f"key{v}" for v in victims.get(k, ())))
        for k in range(count)
    ]


def valid(chosen: list[Item]) -> bool:
    traces = [trace(one) for one in chosen]
    return not any(
        leaks(traces[earlier], traces[later])
        for later in range(len(traces))
        for earlier in range(later)
    )


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("It was in Vienna.", "Vienna"),
        ("In VIENNA, naturally", "vienna"),
        ("It took seven years", "7 years"),
        ("The café in Vienna", "Cafe"),
        ("dated 1990", "1990"),
        ("The Marrying Man", "Marrying Man"),
    ],
)
def test_a_text_that_holds_every_word_of_a_key_gives_it_away(text: str, key: str) -> None:
    for teller in (item("x", stem=text), item("x", tells=text), item(text)):
        assert leaks(trace(teller), trace(item(key)))


def test_an_option_and_a_fact_give_away_as_well() -> None:
    option = Item("r", "What?", "x", ("Vienna", "Bremen"))
    fact = Item("r", "What?", "x", ("y",), source=Source("B", facts=(Fact("f", 1, "In Vienna."),)))
    for teller in (option, fact):
        assert leaks(trace(teller), trace(item("Vienna")))


@pytest.mark.parametrize("key", ["True", "False", "Yes", "12", "Three", "99", "Both of them"])
def test_true_false_small_numbers_and_stop_words_are_no_leak(key: str) -> None:
    if key == "Both of them":
        assert answer_words(key) == {"them"}
        return
    assert answer_words(key) == frozenset()
    assert not leaks(trace(item("x", tells=f"It is {key}.")), trace(item(key)))


def test_words_of_a_key_that_stand_in_two_texts_are_no_leak() -> None:
    teller = item("x", stem="What of Marrying?", tells="The Man is here")
    assert not leaks(trace(teller), trace(item("Marrying Man")))


def test_words_of_another_script_are_words() -> None:
    assert not leaks(trace(item("x", tells="दूर लोग")), trace(item("दिल्ली")))
    assert leaks(trace(item("x", tells="यह दिल्ली है")), trace(item("दिल्ली")))


def test_one_that_leaks_is_asked_after_its_victim() -> None:
    items = leaky({0: {1}}, 2)
    assert leak_free(items, 2) == [1, 0]


def test_without_leaks_the_order_of_the_deck_is_kept() -> None:
    assert leak_free(leaky({}, 6), 4) == [0, 1, 2, 3]


def test_one_in_the_way_of_all_others_is_left_out() -> None:
    items = leaky({0: {1, 2, 3}, 1: {0}, 2: {0}, 3: {0}}, 4)
    assert leak_free(items, 3) == [1, 2, 3]


def test_an_order_is_found_for_a_chain_whatever_way_it_came() -> None:
    for order in permutations(range(4)):
        place = {which: k for k, which in enumerate(order)}
        victims = {place[k]: {place[k + 1]} for k in range(3)}
        items = leaky(victims, 4)
        assert valid([items[k] for k in leak_free(items, 4)])


def test_what_must_come_comes_even_where_it_leaks() -> None:
    items = leaky({0: {1}, 1: {0}}, 5)
    assert set(leak_free(items, 3, must=2)) >= {0, 1}
    assert len(leak_free(items, 3, must=2)) == 3


def solutions(items: list[Item], length: int, must: int) -> bool:
    return any(
        valid([items[k] for k in places])
        for places in permutations(range(len(items)), length)
        if set(range(must)) <= set(places)
    )


@settings(max_examples=150, deadline=None)
@given(
    st.integers(2, 5).flatmap(
        lambda count: st.tuples(
            st.just(count),
            st.dictionaries(
                st.integers(0, count - 1), st.sets(st.integers(0, count - 1), max_size=3)
            ),
            st.integers(1, count),
            st.integers(0, count),
        )
    )
)
def test_a_round_leaks_only_where_every_round_would(
    case: tuple[int, dict[int, set[int]], int, int],
) -> None:
    """Compared with every choice in every order."""
    count, victims, length, must = case
    must = min(must, length)
    items = leaky(victims, count)
    places = leak_free(items, length, must)
    assert len(set(places)) == len(places) == length
    assert set(range(must)) <= set(places)
    chosen = [items[k] for k in places]
    assert valid(chosen) or not solutions(items, length, must)


def test_twenty_of_sixty_that_all_leak_are_chosen_in_no_time() -> None:
    items = leaky({k: set(range(60)) - {k} for k in range(60)}, 60)
    began = time.process_time()
    assert len(set(leak_free(items, 20))) == 20
    assert time.process_time() - began < 2
