"""What becomes of a question's raw texts, whatever file they are from."""

import pytest

from quizapp.formats.build import Raw, built, difficulty_of
from quizapp.formats.contract import Found, Place, Refused
from quizapp.items.difficulty import Difficulty

PLACE = Place("row", 3)
MOST = ("ant", "bee", "All of the above")


def found(options: tuple[str, ...], key: int = 0, *, ordered: bool = True) -> Found:
    one = built(Raw("Which?", options, key, ordered=ordered), PLACE)
    assert isinstance(one, Found)
    return one


@pytest.mark.parametrize("text", ["All of the above.", "none of these", "Keine davon"])
def test_an_option_that_speaks_of_all_others_stands_last(text: str) -> None:
    one = found((text, "ant", "bee"))
    assert (one.item.last, one.item.fixed) == (text, ())
    assert [finding.message for finding in one.warnings] == [
        f"“{text}” speaks of the other options, so it keeps its place."
    ]


@pytest.mark.parametrize("text", ["Both A and B", "A and C", "Neither a nor b", "A, B and C"])
def test_an_option_that_names_letters_keeps_all_in_their_order(text: str) -> None:
    one = found(("ant", "bee", "cow", text), 3)
    assert one.item.fixed == ("ant", "bee", "cow", text)
    assert [finding.code for finding in one.warnings] == ["FIXED_ORDER_OPTION"]


def test_two_that_speak_of_others_keep_all_in_their_order() -> None:
    assert found((*MOST, "None of the above")).item.fixed == (*MOST, "None of the above")


def test_where_the_right_answer_comes_first_no_order_gives_it_away() -> None:
    one = found(("Both A and B", "ant", "bee"), ordered=False)
    assert (one.item.fixed, one.item.last, one.warnings) == ((), "", ())
    assert found(MOST, ordered=False).item.last == "All of the above"


def test_a_plain_question_has_no_order_and_no_warning() -> None:
    one = found(("a vitamin", "b and w films", "above all"))
    assert (one.item.fixed, one.item.last, one.warnings) == ((), "", ())


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (Raw(" \u200b", ("a", "b"), 0), "EMPTY_STEM"),
        (Raw("Q?", ("a", " "), 0), "EMPTY_OPTION"),
        (Raw("Q?", ("a",), 0), "TOO_FEW_OPTIONS"),
        (Raw("Q?", ("a", "b"), None), "NO_KEY"),
        (Raw("Q?", ("a", "a\u200b"), 0), "DUPLICATE_OPTION"),
        (Raw("Q?", tuple("abcdefghi"), 0), "TOO_MANY_OPTIONS"),
        (Raw("Q?" * 3000, ("a", "b"), 0), "TOO_LONG"),
        (Raw("Q\x07?", ("a", "b"), 0), "BAD_TEXT"),
        (Raw("Q?", ("a", "b"), 0, explanation="x\x00"), "BAD_TEXT"),
    ],
)
def test_what_cannot_be_played_says_why(raw: Raw, code: str) -> None:
    one = built(raw, PLACE)
    assert isinstance(one, Refused)
    assert (one.finding.code.value, one.finding.where) == (code, "row 3")
    assert one.finding.message


def test_difficulties_have_names_in_some_languages() -> None:
    words = ["Easy", "leicht", "mittel", "HARD", "difícil", "3", "", "very"]
    assert [difficulty_of(word) for word in words] == [
        *(Difficulty.EASY, Difficulty.EASY, Difficulty.MEDIUM),
        *(Difficulty.HARD, Difficulty.HARD, Difficulty.HARD, None, None),
    ]
