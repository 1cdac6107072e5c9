"""What makes two rounds comparable, and what a bank's shelves hold for a choice."""

from dataclasses import replace
from itertools import combinations

from quizapp.game.modes import Choice
from quizapp.game.stock import Shelf, Stock
from quizapp.items.difficulty import Difficulty

PLAIN = Choice()
OTHERS = [
    PLAIN,
    replace(PLAIN, mode="survival"),
    replace(PLAIN, length=5),
    replace(PLAIN, time_limit_s=None),
    replace(PLAIN, time_limit_s=10),
    replace(PLAIN, categories=frozenset({""})),
    replace(PLAIN, categories=frozenset({"A", "B"})),
    replace(PLAIN, categories=frozenset({"A|B"})),
    replace(PLAIN, categories=frozenset({'A", "B'})),
    replace(PLAIN, difficulties=frozenset({Difficulty.EASY})),
    replace(PLAIN, difficulties=frozenset(Difficulty)),
]


def test_no_two_choices_share_a_table() -> None:
    for one, other in combinations(OTHERS, 2):
        assert one.table_key("p@1") != other.table_key("p@1")


def test_another_edition_is_another_table() -> None:
    assert PLAIN.table_key("p@1") != PLAIN.table_key("p@2")


def test_the_order_of_a_choice_makes_no_other_table() -> None:
    one = Choice(categories=frozenset(["A", "B"]), difficulties=frozenset([*Difficulty]))
    other = Choice(categories=frozenset(["B", "A"]), difficulties=frozenset(reversed(Difficulty)))
    assert one.table_key("p") == other.table_key("p")


def test_a_table_key_names_all_that_is_compared() -> None:
    key = Choice(length=5, categories=frozenset({"Früh"})).table_key("p@1")
    assert key == (
        "ruleset=1;mode=classic;length=5;clock=20;reading=0;lifelines=0;difficulty=;"
        'category=["Früh"];packs=p@1'
    )


def test_a_limit_is_in_milliseconds_for_the_rules() -> None:
    assert Choice(time_limit_s=30).limit_ms == 30_000
    assert Choice(time_limit_s=None).limit_ms is None


def test_a_stock_counts_what_matches() -> None:
    stock = Stock(
        (
            Shelf("A", Difficulty.EASY, 3),
            Shelf("A", None, 2),
            Shelf("", Difficulty.HARD, 1),
        )
    )
    assert stock.categories == ("", "A")
    assert stock.matching(Choice()) == 6
    assert stock.matching(Choice(categories=frozenset({"A"}))) == 5
    assert stock.matching(Choice(difficulties=frozenset({Difficulty.EASY, Difficulty.HARD}))) == 4
    assert (
        stock.matching(
            Choice(categories=frozenset({""}), difficulties=frozenset({Difficulty.EASY}))
        )
        == 0
    )
