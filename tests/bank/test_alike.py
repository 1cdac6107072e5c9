"""Near-duplicates: stem and options together, numbers and negations exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.bank.alike import ENOUGH, Said, likeness
from quizapp.bank.bank import Bank
from tests.bank.support import own

CAPITAL = ("What is the capital of France?", ("Paris", "Lyon", "Nice"))


@pytest.mark.parametrize(
    ("stem", "options"),
    [
        ("What is the capital of France", ("Paris", "Nice", "Lyon")),
        ("what is the capitol of france?", ("paris", "Lyon", "Nice")),
        ("What is the capital city of France?", ("Paris", "Lyon", "Nice")),
        ("The capital of France is what?", ("Paris", "Lyon", "Nice", "Lille")),
        ("What is the capital of France?", ()),
    ],
)
def test_the_same_in_other_words_is_alike(stem: str, options: tuple[str, ...]) -> None:
    assert likeness(Said(*CAPITAL), Said(stem, options)) >= ENOUGH


@pytest.mark.parametrize(
    ("stem", "options"),
    [
        ("What is the capital of France?", ("Bern", "Rome", "Oslo")),
        ("What is the capital of Finland?", ("Helsinki", "Turku", "Oulu")),
        ("What is not the capital of France?", ("Paris", "Lyon", "Nice")),
        ("What was the capital of France in 1943?", ("Paris", "Lyon", "Nice")),
        ("", ("Paris", "Lyon", "Nice")),
    ],
)
def test_another_question_is_not(stem: str, options: tuple[str, ...]) -> None:
    assert likeness(Said(*CAPITAL), Said(stem, options)) < ENOUGH


def test_numbers_must_be_the_same_in_figures_or_in_words() -> None:
    seven = Said("How many dwarfs live with Snow White: 7?", ("Yes", "No"))
    assert likeness(seven, Said("How many dwarfs live with Snow White: seven?", ("Yes", "No")))
    assert not likeness(seven, Said("How many dwarfs live with Snow White: 8?", ("Yes", "No")))
    born = Said("When was she born?", ("1990", "1991"))
    assert not likeness(born, Said("When was she born?", ("1991", "1990")))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Which of these isn't a fruit?", "Which of these is a fruit?", False),
        ("Which of these isn’t a fruit?", "Which of these is not a fruit?", True),
        ("Which bird can't fly?", "Which bird cannot fly?", True),
        ("When did World War I begin?", "When did World War II begin?", False),
        ("Who made the language C?", "Who made the language C++?", False),
        ("2+2=?", "2*2=?", False),
        ("Which country is north of Spain?", "Which country is south of Spain?", False),
        ("Which is the largest planet?", "Which is the biggest planet?", True),
        ("Who was the first king of France?", "Who was the last king of France?", False),
    ],
)
def test_what_turns_a_question_round_makes_another_of_it(one: str, other: str, same: bool) -> None:
    options = ("Ham", "Fig", "Plum")
    assert (likeness(Said(one, options), Said(other, options)) >= ENOUGH) is same


texts = st.text(max_size=40)


@given(texts, texts, st.lists(texts, max_size=4), st.lists(texts, max_size=4))
def test_likeness_is_a_share_and_the_same_both_ways(
    one: str, other: str, some: list[str], more: list[str]
) -> None:
    first, second = Said(one, tuple(some)), Said(other, tuple(more))
    much = likeness(first, second)
    assert 0 <= much <= 1
    assert much == pytest.approx(likeness(second, first))


def fill(bank: Bank) -> None:
    for number in range(30):
        bank.add(own(f"Which river flows past town {number}?", key=f"River {number}"))


def test_what_is_being_written_is_compared_with_the_bank(bank: Bank) -> None:
    fill(bank)
    held = bank.add(own("Who painted the ceiling of the Sistine Chapel?", key="Michelangelo"))
    stem = "Who has painted the ceiling of the Sistine Chapel"
    (found,) = bank.alike(stem, [], 5)
    assert (found.listed.uid, found.listed.item) == (held.uid, held.item)
    assert [a.listed.uid for a in bank.alike(stem, ["Michelangelo", "You", "They"], 5)] == [
        held.uid
    ]
    assert bank.alike(stem, ["Raphael", "Titian", "Leonardo"], 5) == []
    assert bank.alike(stem, [], 5, besides=held.uid) == []
    assert bank.alike("", [], 5) == bank.alike("?!", [], 5) == bank.alike("'); --", [], 5) == []


def test_only_what_is_current_is_compared(bank: Bank) -> None:
    fill(bank)
    held = bank.add(own("Who painted the ceiling of the Sistine Chapel?", key="Michelangelo"))
    bank.change(held.uid, own("Which cheese has the largest holes?"))
    assert bank.alike("Who painted the ceiling of the Sistine Chapel?", [], 5) == []
    bank.remove(held.uid)
    assert bank.alike("Which cheese has the largest holes?", [], 5) == []


def test_all_pairs_are_found_likest_first_and_can_be_told_apart(bank: Bank) -> None:
    fill(bank)
    one = bank.add(own("Who painted the ceiling of the Sistine Chapel?", key="Michelangelo"))
    two = bank.add(own("Who painted the ceiling of the Sistine Chapel", key="Michelangelo"))
    three = bank.add(
        own("Who had painted the ceilings of that Sistine Chapel?", key="Michelangelo")
    )
    bank.add(
        own("Who painted the ceiling of the Sistine Chapel?", key="Raphael", distractors=("X",))
    )
    shares: list[float] = []

    def told(share: float) -> bool:
        shares.append(share)
        return True

    pairs = bank.all_alike(told)
    assert {one.uid, two.uid} == {pairs[0].one.uid, pairs[0].other.uid}
    found = [{pair.one.uid, pair.other.uid} for pair in pairs]
    assert len(found) == 3
    assert {one.uid, three.uid} in found
    assert [pair.likeness for pair in pairs] == sorted((p.likeness for p in pairs), reverse=True)
    assert shares == sorted(shares)
    bank.set_apart(two.uid, one.uid, apart=True)
    assert {one.uid, two.uid} not in [{p.one.uid, p.other.uid} for p in bank.all_alike(told)]
    bank.set_apart(one.uid, two.uid, apart=False)
    assert len(bank.all_alike(told)) == 3
    assert bank.all_alike(lambda _share: False) == []
