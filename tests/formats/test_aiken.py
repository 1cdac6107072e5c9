"""Aiken: one line for each thing, and what happens where there are more."""

import pytest

from tests.formats.reading import module, read, why_refused

FINE = "Fine?\nA) a\nB) b\nANSWER: B\n"


def codes(text: str) -> list[tuple[str, str]]:
    return read("aiken", text).codes


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_question_ends_with_its_answer(end: str) -> None:
    text = "\ufeffWho?\n\nA) a\n\nB.b <b>&amp;\nANSWER:B\nx\nAnd?\nA. 1\nB. 2\nANSWER: A\n"
    found = read("aiken", text.replace("\n", end))
    assert found.answers == [("Who?", "b <b>&amp;", ("a",)), ("And?", "1", ("2",))]
    assert [str(one.place) for one in found.found] == ["line 1", "line 8"]
    assert not found.refused


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Q?\nANSWER: A\n", [("line 1", "TOO_FEW_OPTIONS")]),
        ("Q?\nA) a\nANSWER: A\n", [("line 1", "TOO_FEW_OPTIONS")]),
        ("A) a\nB) b\nANSWER: A\n", [("line 1", "SYNTAX")]),
        ("ANSWER: A\n", [("line 1", "SYNTAX")]),
        ("Q?\nA) a\nB) b\n", [("line 1", "SYNTAX")]),
        ("Half a\nstem?\nA) a\nB) b\nANSWER: A\n", [("line 1", "SYNTAX"), ("line 2", "SYNTAX")]),
        ("Q?\nA) a\nB) b\non\nANSWER: A\n", [("line 1", "SYNTAX"), ("line 4", "TOO_FEW_OPTIONS")]),
        ("Q?\nA) a\non\nB) b\nANSWER: A\n", [("line 1", "SYNTAX"), ("line 3", "SYNTAX")]),
        ("Q?\nA) a\nB) b\nANSWER: E\n", [("line 1", "KEY_OUT_OF_RANGE")]),
        ("A. Lincoln was?\nA) a\nB) b\nANSWER: A\n", [("line 1", "SYNTAX")]),
        ("Q?\nA) a\nC) c\nANSWER: A\n", [("line 1", "SYNTAX")]),
        ("Q?\nA) a\nA) c\nANSWER: A\n", [("line 1", "SYNTAX")]),
        ("Q?\nA)\nB) b\nANSWER: B\n", [("line 1", "EMPTY_OPTION")]),
        ("Q?\nA) a\nB) b\nANSWER: A, B\n", [("line 1", "MULTIPLE_KEYS")]),
        ("Q?\nA) a\nB) b\nANSWER: A and B\n", [("line 1", "MULTIPLE_KEYS")]),
        ("Q?\nA) a\nB) b\nANSWER: AB\n", [("line 1", "MULTIPLE_KEYS")]),
        ("Q?\nA) a\nB) b\nANSWER:\n", [("line 1", "NO_KEY")]),
        ("Q?\nA) a\nB) b\nANSWER: both\n", [("line 1", "KEY_NOT_IN_OPTIONS")]),
        ("Q?\nA) a\nB) a\nANSWER: A\n", [("line 1", "DUPLICATE_OPTION")]),
        ("Q?\n" + "".join(f"{c}) {c}\n" for c in "ABCDEFGHI") + "ANSWER: A\n", None),
    ],
)
def test_what_cannot_be_played_is_named_and_the_rest_goes_on(
    text: str, expected: list[tuple[str, str]] | None
) -> None:
    found = read("aiken", f"{text}\n{FINE}" if "ANSWER" in text else text)
    assert found.codes == (expected or [("line 1", "TOO_MANY_OPTIONS")])
    assert [item.stem for item in found.items] == (["Fine?"] if "ANSWER" in text else [])


def test_an_answer_that_is_missing_takes_no_other_question_along() -> None:
    found = read("aiken", f"Q?\nA) a\nB) b\n\n{FINE}")
    assert found.codes == [("line 1", "SYNTAX")]
    assert [item.stem for item in found.items] == ["Fine?"]


def test_the_last_question_without_an_answer_is_told() -> None:
    assert codes(FINE + "Q?\nA) a\nB) b\n") == [("line 5", "SYNTAX")]


def test_small_letters_are_taken_and_told() -> None:
    found = read("aiken", "Q?\nA) a\nB) b\nANSWER: b\nR?\nA) a\nB) b\nAnswer: A\n")
    assert [item.key for item in found.items] == ["b", "a"]
    assert found.warnings == ["CASE_RELAXED", "CASE_RELAXED"]


@pytest.mark.parametrize("mark", [")", "."])
@pytest.mark.parametrize("answer", ["ANSWER: b", "ANSWER: B", "Answer: b", "answer:B"])
def test_options_with_small_letters_are_taken_and_told(mark: str, answer: str) -> None:
    text = f"Q?\na{mark} 1\nb{mark} 2\nc{mark}3\n{answer}\n"
    found = read("aiken", text + FINE)
    assert found.answers[0] == ("Q?", "2", ("1", "3"))
    assert found.warnings == ["CASE_RELAXED"]
    assert not found.refused
    assert module("aiken").recognises(text.encode(), "x.txt") == 90


@pytest.mark.parametrize(
    "text",
    [
        "Q?\na) 1\nc) 2\nANSWER: a\n",
        "Q?\na) 1\nB) 2\nANSWER: a\n",
        "Q?\nA) 1\nb) 2\nANSWER: A\n",
        "Q?\na) 1\nb) 2\n",
        "Half\na. goes on\nA) 1\nB) 2\nANSWER: A\n",
    ],
)
def test_small_letters_that_fit_nowhere_refuse_their_question_once(text: str) -> None:
    found = read("aiken", f"{text}\n{FINE}")
    assert found.codes == [("line 1", "SYNTAX")]
    assert [item.stem for item in found.items] == ["Fine?"]


def test_a_stem_may_begin_with_a_small_letter_and_a_mark() -> None:
    assert read("aiken", "e. coli is?\nA) 1\nB) 2\nANSWER: A\n").items[0].stem == "e. coli is?"


def test_a_letter_may_have_its_mark_behind_it() -> None:
    assert read("aiken", "Q?\nA) a\nB) b\nANSWER: B) b\n").items[0].key == "b"


def test_the_encoding_is_told_or_wished_and_never_guessed() -> None:
    text = "É?\nA) ä\nB) b\nANSWER: A\n"
    assert read("aiken", text.encode("utf-16")).heading.encoding == "utf-16"
    assert why_refused("aiken", text.encode("cp1252")) == "BAD_ENCODING"
    assert read("aiken", text.encode("cp1252"), encoding="cp1252").items[0].key == "ä"
    assert why_refused("aiken", "\n \n") == "NO_QUESTIONS"
