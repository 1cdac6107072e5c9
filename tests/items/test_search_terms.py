"""What is typed into the search is taken apart as it is meant, or told in one sentence."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.errors import Code, QuizError
from quizapp.items.search_terms import FIELDS, NOTHING, PHRASE, WORD, Term, terms_of


def word(*values: str, negated: bool = False) -> Term:
    return Term(WORD, values, negated=negated)


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("", ()),
        ("Café ÉTÉ", (word("cafe"), word("ete"))),
        ("R&B", (word("r"), word("b"))),
        ('"New  York!"', (Term(PHRASE, ("new york",)),)),
        ('"new yo', (word("new yo"),)),
        ("-snow -ice-cream", (word("snow", negated=True), word("ice cream", negated=True))),
        ('-"new york"', (Term(PHRASE, ("new york",), negated=True),)),
        ("pack:Geo", (Term("pack", ("geo",)),)),
        ('-category:"Early days"', (Term("category", ("early days",), negated=True),)),
        ('tag:""', (Term("tag", ("",)),)),
        ("Difficulty:EASY", (Term("difficulty", ("easy",)),)),
        ("is:un", (Term("is", ("unsourced",)),)),
        ("report:un", (Term("report", ("unclear", "unfair")),)),
        ('report:"given away"', (Term("report", ("given-away",)),)),
        ("answered<60%", (Term("answered", ("60",), "<"),)),
        ("answered>=5", (Term("answered", ("5",), ">="),)),
        ("language:pt-BR", (Term("language", ("pt-br",)),)),
        ("10:30", (word("10"), word("30"))),
        ("http://a.b", (word("http"), word("a"), word("b"))),
        ("Who: him", (word("who"), word("him"))),
        ("a<b", (word("a"), word("b"))),
        ("?!", (Term(NOTHING),)),
    ],
)
def test_a_search_is_taken_apart(text: str, terms: tuple[Term, ...]) -> None:
    assert terms_of(text) == terms


@pytest.mark.parametrize("text", ["is:", "difficulty:", "answered<", "-", "pack:", '"', "-tag:"])
def test_what_is_only_begun_asks_for_nothing_yet(text: str) -> None:
    assert terms_of(text) == ()
    assert terms_of(f"snow {text}") == (word("snow"),)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("colour:red", Code.SEARCH_FIELD),
        ("-colour:red", Code.SEARCH_FIELD),
        ("difficulty:strange", Code.SEARCH_VALUE),
        ("is:yours", Code.SEARCH_VALUE),
        ("report:nice", Code.SEARCH_VALUE),
        ("answered:60", Code.SEARCH_VALUE),
        ("answered<many", Code.SEARCH_VALUE),
        ("answered<101", Code.SEARCH_VALUE),
        ("pack<3", Code.SEARCH_VALUE),
        ("language:a_b", Code.SEARCH_VALUE),
    ],
)
def test_what_makes_no_sense_is_told_in_one_sentence(text: str, code: Code) -> None:
    with pytest.raises(QuizError) as caught:
        terms_of(text)
    assert caught.value.code is code
    assert str(caught.value).endswith(".")


@given(st.text() | st.lists(st.sampled_from([*FIELDS, ":", "<", "-", '"', " ", "é"])).map("".join))
def test_whatever_is_typed_is_terms_or_one_of_two_sentences(text: str) -> None:
    with suppress(QuizError):
        assert {term.kind for term in terms_of(text)} <= {WORD, PHRASE, NOTHING, *FIELDS}
