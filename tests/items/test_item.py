"""An item that exists can be played; a draft becomes one or says where it is wrong."""

import pytest

from quizapp.errors import Code, QuizError
from quizapp.items.checks import check_item
from quizapp.items.difficulty import Difficulty
from quizapp.items.draft import Draft, DraftError, draft_of, item_from
from quizapp.items.item import Fact, Item, Source


def item(key: str = "Yes", *distractors: str, stem: str = "Is it?", **values: object) -> Item:
    return Item("ref", stem, key, distractors or ("No", "Perhaps"), **values)  # type: ignore[arg-type]


def refusal(*options: str, **values: object) -> QuizError:
    with pytest.raises(QuizError) as caught:
        item(*options, **values)  # type: ignore[arg-type]
    return caught.value


def draft(*options: str, key: int | None = 0, stem: str = "Is it?", **values: object) -> Draft:
    return Draft(stem, options or ("Yes", "No"), key, **values)  # type: ignore[arg-type]


def wrong(what: Draft) -> DraftError:
    with pytest.raises(DraftError) as caught:
        item_from(what, "ref")
    return caught.value


def test_eight_options_are_the_most_and_two_the_least() -> None:
    assert len(item("0", *"1234567").options) == 8
    assert refusal("0", *"12345678").code is Code.TOO_MANY_OPTIONS
    with pytest.raises(QuizError) as caught:
        Item("ref", "Is it?", "Yes", ())
    assert caught.value.code is Code.TOO_FEW_OPTIONS


@pytest.mark.parametrize(
    ("one", "other"),
    [("Zoë", "Zoe\u0308"), ("a b", "a  b"), ("a", "a\u200b"), ("a", "\u202ea"), ("Yes", "Yes ")],
)
def test_options_that_look_the_same_are_refused(one: str, other: str) -> None:
    assert refusal(one, other, "another").code is Code.DUPLICATE_OPTION
    assert refusal("another", one, other).code is Code.DUPLICATE_OPTION


@pytest.mark.parametrize(("one", "other"), [("x²", "x2"), ("Kb", "KB")])
def test_options_that_are_nearly_the_same_can_be_played_and_are_found(one: str, other: str) -> None:
    made = item(one, other, explanation="So it is.", source=Source("A Book"))
    (finding,) = check_item(made)
    assert finding.code is Code.NEAR_SAME_OPTIONS
    assert finding.values == {"option": one, "other": other}


def test_a_blank_stem_or_option_is_refused() -> None:
    assert refusal("Yes", "No", stem=" \u200b").code is Code.EMPTY_STEM
    error = refusal("Yes", "No", "\u2060")
    assert (error.code, error.values) == (Code.EMPTY_OPTION, {"option": 3})


def test_a_fixed_order_and_a_last_option_must_name_the_options() -> None:
    assert item("b", "a", "c", fixed=("a", "b", "c")).options == ("a", "b", "c")
    assert refusal("b", "a", fixed=("a", "c")).code is Code.ORDER_NOT_OPTIONS
    assert refusal("b", "a", last="c").code is Code.LAST_NOT_OPTION


def test_the_paragraph_of_a_source_is_that_of_the_first_fact_that_has_one() -> None:
    facts = (Fact("a", None, "A."), Fact("b", 3, "B."), Fact("c", 1, "C."))
    assert Source("A Book", facts=facts).paragraph == 3
    assert Source("A Book").paragraph is None


def test_a_draft_becomes_the_item_that_it_describes() -> None:
    typed = Draft(
        " Is it? ", ("No", " Yes", "", " "), 1, " So it is. ", " Early \n days ", Difficulty.HARD
    )
    assert item_from(typed, "ref") == Item(
        "ref", "Is it?", "Yes", ("No",), "So it is.", "Early days", Difficulty.HARD
    )


@pytest.mark.parametrize(
    ("typed", "code", "field", "option"),
    [
        (draft(stem=" "), Code.EMPTY_STEM, "stem", None),
        (draft(stem="a\0"), Code.BAD_TEXT, "stem", None),
        (draft(stem="x" * 4001), Code.TOO_LONG, "stem", None),
        (draft("Yes", "", "No"), Code.EMPTY_OPTION, "option", 1),
        (draft("Yes", "No", "", key=2), Code.EMPTY_OPTION, "option", 2),
        (draft("Yes", "x" * 1001), Code.TOO_LONG, "option", 1),
        (draft("Yes", "N\x1bo"), Code.BAD_TEXT, "option", 1),
        (draft("Yes"), Code.TOO_FEW_OPTIONS, "option", None),
        (draft(*"012345678"), Code.TOO_MANY_OPTIONS, "option", None),
        (draft("Yes", "Yes\u200b"), Code.DUPLICATE_OPTION, "option", None),
        (draft(key=None), Code.NO_KEY, "key", None),
        (draft(key=7), Code.NO_KEY, "key", None),
        (draft("", "", key=None), Code.NO_KEY, "key", None),
        (draft(explanation="a\ud800"), Code.BAD_TEXT, "explanation", None),
        (draft(explanation="x" * 4001), Code.TOO_LONG, "explanation", None),
        (draft(category="x" * 201), Code.TOO_LONG, "category", None),
        (draft(feedback=("", "x" * 4001)), Code.TOO_LONG, "feedback", 1),
        (draft(tags="new, " + "x" * 201), Code.TOO_LONG, "tags", None),
        (draft(source_title="x" * 401), Code.TOO_LONG, "source_title", None),
        (draft(source_address="a\0"), Code.BAD_TEXT, "source_address", None),
        (draft(language="x" * 1001), Code.TOO_LONG, "language", None),
    ],
)
def test_a_draft_that_cannot_be_played_says_why_and_where(
    typed: Draft, code: Code, field: str, option: int | None
) -> None:
    error = wrong(typed)
    assert (error.code, error.field, error.option) == (code, field, option)
    assert str(error)


def test_a_draft_holds_all_of_an_item_and_gives_it_back() -> None:
    held = item(
        "b",
        *"ac",
        fixed=("a", "b", "c"),
        feedback={"c": "No."},
        tags=("old", "new"),
        language="en-GB",
        source=Source("A Book", "page 3", "https://example.org/b"),
        picture="ab" * 32,
        picture_description="A tower",
        difficulty=Difficulty.HARD,
    )
    typed = draft_of(held)
    assert (typed.options, typed.key, typed.feedback) == (("a", "b", "c"), 1, ("", "", "No."))
    assert item_from(typed, "ref") == held
    last = item("b", *"ac", last="a")
    assert draft_of(last).options == ("b", "c", "a")
    assert item_from(draft_of(last), "ref").last == "a"


def test_what_is_said_of_the_right_answer_is_left_out() -> None:
    assert dict(item_from(draft(feedback=("Right!", " No. ")), "ref").feedback) == {"No": "No."}


def test_tags_stand_between_commas_and_once() -> None:
    assert item_from(draft(tags=" old,new ; old,, "), "ref").tags == ("old", "new")


def test_a_source_without_a_title_is_called_by_its_address_or_place() -> None:
    made = item_from(draft(source_address="https://example.org/b", source_place="page 3"), "ref")
    assert made.source == Source("https://example.org/b", "page 3", "https://example.org/b")
    assert item_from(draft(source_place="page 3"), "ref").source == Source("page 3", "page 3")
    assert item_from(draft(source_title=" "), "ref").source is None


def test_a_description_without_a_picture_is_left_out() -> None:
    assert item_from(draft(picture_description="A tower"), "ref").picture_description == ""


def codes(made: Item) -> list[Code]:
    return [finding.code for finding in check_item(made)]


SOUND = {"explanation": "Because.", "source": Source("A Book")}


def test_a_sound_item_has_no_findings() -> None:
    assert codes(item("Vienna", "London", "Bremen", **SOUND)) == []


@pytest.mark.parametrize(
    ("made", "code"),
    [
        (item("A very long right answer", "Short", **SOUND), Code.KEY_LONGEST),
        (
            item("Ada Lovelace", "Bo Derekson", "Cy", stem="Who was Lovelace?", **SOUND),
            Code.ANSWER_IN_STEM,
        ),
        (item("Vienna", "None of the above!", **SOUND), Code.CATCH_ALL_OPTION),
        (item("Vienna", "London", source=Source("A Book")), Code.NO_EXPLANATION),
        (item("Vienna", "London", explanation="Because."), Code.NO_SOURCE),
    ],
)
def test_each_finding_is_found(made: Item, code: Code) -> None:
    assert codes(made) == [code]


def test_a_word_that_every_option_has_points_at_no_key() -> None:
    made = item("1990 in Rome", "1991 in Rome", "1992 in Rome", stem="When in Rome?", **SOUND)
    assert codes(made) == []
