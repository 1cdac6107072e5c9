"""The Trivia API, ARC and OpenBookQA."""

import json

import pytest

from quizapp.formats import arc, opentdb, trivia_api
from tests.formats.reading import read, why_refused

V1 = {
    "category": "Film & TV",
    "id": "622a1c",
    "correctAnswer": "Fish &amp; Chips",
    "incorrectAnswers": ["a", "b", "c"],
    "question": "Which?",
    "tags": ["film", "general_knowledge"],
    "type": "Multiple Choice",
    "difficulty": "medium",
    "regions": [],
}
V2 = V1 | {"category": "film_and_tv", "question": {"text": "Which one?"}, "type": "text_choice"}
ARC = {
    "id": "7",
    "question": {
        "stem": "Which?",
        "choices": [{"text": "air", "label": "A"}, {"text": "sea", "label": "B"}],
    },
    "answerKey": "B",
}
FLAT = {
    "question_stem": "Which one?",
    "choices": {"text": ["x", "y", "z"], "label": ["1", "2", "3"]},
    "answerKey": "3",
}


def test_both_versions_of_the_trivia_api_are_read_as_plain_text() -> None:
    without = {name: value for name, value in V2.items() if name != "difficulty"}
    found = read("trivia_api", json.dumps([V1, without]))
    assert found.answers == [
        ("Which?", "Fish &amp; Chips", ("a", "b", "c")),
        ("Which one?", "Fish &amp; Chips", ("a", "b", "c")),
    ]
    assert [item.category for item in found.items] == ["Film & TV", "Film & TV"]
    assert [item.difficulty for item in found.items] == [2, None]
    assert found.items[0].tags == ("film", "general knowledge")
    assert found.heading.pack.source_title == "The Trivia API"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"question": {"text": 5}}, "SYNTAX"),
        ({"question": None}, "EMPTY_STEM"),
        ({"correctAnswer": ""}, "NO_KEY"),
        ({"incorrectAnswers": None}, "TOO_FEW_OPTIONS"),
        ({"type": "image_choice", "correctAnswer": [{"url": "x"}]}, "NEEDS_MEDIA"),
        ({"type": "essay"}, "TYPE_OTHER"),
        ({"tags": "film"}, "SYNTAX"),
    ],
)
def test_bad_questions_of_the_trivia_api_are_named(change: dict[str, object], code: str) -> None:
    found = read("trivia_api", json.dumps([V2 | change, 5, V1]))
    assert found.codes == [("question 1", code), ("question 2", "SYNTAX")]
    assert len(found.items) == 1


def test_labelled_choices_are_read_line_by_line() -> None:
    lines = [ARC, FLAT, ARC | {"answerKey": "E"}, ARC | {"answerKey": ""}, ARC | {"question": {}}]
    text = "\n".join(json.dumps(line) for line in lines) + "\n\n{bad\n[]\n"
    found = read("arc", text)
    assert found.answers == [("Which?", "sea", ("air",)), ("Which one?", "z", ("x", "y"))]
    assert found.codes == [
        ("line 3", "KEY_OUT_OF_RANGE"),
        ("line 4", "NO_KEY"),
        ("line 5", "SYNTAX"),
        ("line 7", "SYNTAX"),
        ("line 8", "SYNTAX"),
    ]


@pytest.mark.parametrize(
    "choices",
    [
        5,
        [1],
        [{"text": 1, "label": "A"}],
        {"text": ["x"], "label": ["A", "B"]},
        {"text": "x"},
        None,
    ],
)
def test_choices_of_another_shape_are_refused(choices: object) -> None:
    entry = {"question": {"stem": "Which?", "choices": choices}, "answerKey": "A"}
    assert [code for _, code in read("arc", json.dumps(entry)).codes] == ["SYNTAX"]


def test_lines_that_are_too_long_too_deep_or_none_are_refused() -> None:
    deep = '{"question":' + "[" * 5000
    assert [code for _, code in read("arc", f"{deep}\n" + "x" * 200_000).codes] == ["SYNTAX"] * 2
    assert why_refused("arc", " \n") == "NO_QUESTIONS"
    assert why_refused("arc", b"\xff") == "BAD_ENCODING"
    assert why_refused("arc", "{}", encoding="no-such") == "BAD_ENCODING"


def test_the_three_json_formats_are_told_apart() -> None:
    texts = [json.dumps([V2]), json.dumps(ARC), '{"response_code": 0, "results": []}']
    readers = [trivia_api, arc, opentdb]
    for text, reader in zip(texts, readers, strict=True):
        sure = [one.recognises(text.encode(), "x.json") for one in readers]
        assert max(zip(sure, readers, strict=True), key=lambda pair: pair[0])[1] is reader
