"""Open Trivia DB: four encodings that the file doesn't name, and what people make of it."""

import base64
import json
import urllib.parse
from collections.abc import Callable
from pathlib import Path

import pytest

from quizapp.formats import opentdb
from tests.formats.reading import read, why_refused

STEM = "Who's “X” &amp; 40%20cm?"
QUESTIONS: list[dict[str, object]] = [
    {
        "type": "multiple",
        "difficulty": "easy",
        "category": "Entertainment: Film",
        "question": STEM,
        "correct_answer": "The Vikings ",
        "incorrect_answers": ["Bé", "C+", "D"],
    },
    {
        "type": "boolean",
        "difficulty": "hard",
        "category": "Science",
        "question": "Is it so?",
        "correct_answer": "True",
        "incorrect_answers": ["False"],
    },
]


def envelope(encode: Callable[[str], str] = str, entries: object = None) -> str:
    def coded(value: object) -> object:
        if isinstance(value, list):
            return [coded(one) for one in value]
        if isinstance(value, dict):
            return {name: coded(one) for name, one in value.items()}
        return encode(value) if isinstance(value, str) else value

    entries = QUESTIONS if entries is None else entries
    return json.dumps({"response_code": 0, "results": coded(entries)})


def html(text: str) -> str:
    return text.replace("&", "&amp;").replace("'", "&#039;").replace("é", "&eacute;")


@pytest.mark.parametrize(
    "encode",
    [
        html,
        urllib.parse.quote_plus,
        lambda text: urllib.parse.quote(text, safe=""),
        lambda text: base64.b64encode(text.encode()).decode(),
    ],
)
def test_each_encoding_is_found_and_undone_once(encode: Callable[[str], str]) -> None:
    found = read("opentdb", envelope(encode))
    assert found.answers == [
        (STEM, "The Vikings", ("Bé", "C+", "D")),
        ("Is it so?", "True", ("False",)),
    ]
    assert [item.category for item in found.items] == ["Entertainment: Film", "Science"]
    assert [item.difficulty for item in found.items] == [1, 3]


def test_the_licence_and_the_site_stay_with_the_set() -> None:
    pack = read("opentdb", envelope()).heading.pack
    assert (pack.licence, pack.source_title) == ("CC BY-SA 4.0", "Open Trivia Database")


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(QUESTIONS),
        envelope(entries=QUESTIONS[:1]) + "\n" + envelope(entries=QUESTIONS[1:]),
        f"[{envelope(entries=QUESTIONS[:1])}, {envelope(entries=QUESTIONS[1:])}]",
        "// saved by hand\n" + envelope() + "/* the end */",
        "\ufeff" + envelope(),
    ],
)
def test_lists_and_pasted_envelopes_and_comments_are_read(text: str) -> None:
    found = read("opentdb", text)
    assert [str(one.place) for one in found.found] == ["question 1", "question 2"]


def test_camel_case_is_read_too() -> None:
    text = '[{"type":"multiple","question":"Q?","correctAnswer":"a","incorrectAnswers":["b"]}]'
    assert opentdb.recognises(text.encode(), "x") == 90
    assert read("opentdb", text).answers == [("Q?", "a", ("b",))]


def test_an_address_in_a_text_is_no_comment() -> None:
    entry = QUESTIONS[1] | {"question": "Is https://example.org/*x*/ so?"}
    found = read("opentdb", "// by hand\n" + envelope(entries=[entry]))
    assert found.items[0].stem == "Is https://example.org/*x*/ so?"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"question": None}, "EMPTY_STEM"),
        ({"question": "  "}, "EMPTY_STEM"),
        ({"question": 5}, "SYNTAX"),
        ({"correct_answer": None}, "NO_KEY"),
        ({"correct_answer": 1912}, "SYNTAX"),
        ({"incorrect_answers": []}, "TOO_FEW_OPTIONS"),
        ({"incorrect_answers": "False"}, "SYNTAX"),
        ({"incorrect_answers": ["x", 5]}, "SYNTAX"),
        ({"incorrect_answers": ["x", ""]}, "EMPTY_OPTION"),
        ({"incorrect_answers": ["x", "True "]}, "DUPLICATE_OPTION"),
        ({"incorrect_answers": list("abcdefgh")}, "TOO_MANY_OPTIONS"),
        ({"question": "x" * 4001}, "TOO_LONG"),
        ({"question": "a\0b"}, "BAD_TEXT"),
        ({"question": "a\ud800b"}, "BAD_TEXT"),
        ({"type": "text"}, "TYPE_OTHER"),
    ],
)
def test_one_bad_question_stops_no_other(change: dict[str, object], code: str) -> None:
    found = read("opentdb", envelope(entries=[QUESTIONS[1] | change, QUESTIONS[0]]))
    assert found.codes == [("question 1", code)]
    assert len(found.items) == 1


@pytest.mark.parametrize("odd", ['"x": NaN', '"question": "Other?"', f'"x": 1{"0" * 50}'])
def test_an_object_that_says_odd_things_is_refused_alone(odd: str) -> None:
    entry = json.dumps(QUESTIONS[1])[:-1]
    found = read("opentdb", f"[{entry}, {odd}}}, {json.dumps(QUESTIONS[0])}]")
    assert found.codes == [("question 1", "SYNTAX")]
    assert found.refused[0].stem == "Is it so?"


def test_what_cannot_be_decoded_is_refused_alone() -> None:
    entries = json.loads(envelope(lambda text: base64.b64encode(text.encode()).decode()))
    entries["results"][0]["question"] = "no base64!"
    found = read("opentdb", json.dumps(entries))
    assert found.codes == [("question 1", "SYNTAX")]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ('{"response_code": 5, "results": []}', "REFUSED_BY_SOURCE"),
        ('{"response_code": 99, "results": []}', "REFUSED_BY_SOURCE"),
        ('{"response_code": "x", "results": []}', "REFUSED_BY_SOURCE"),
        ('{"response_code": 0, "results": []}', "NO_QUESTIONS"),
        ('{"response_code": 0}', "WRONG_ROOT"),
        ('{"response_code": 0, "results": {}}', "WRONG_ROOT"),
        ("", "NO_QUESTIONS"),
        ("[]", "NO_QUESTIONS"),
        ('{"response_code": 0, "results": [', "JSON_BREAKS"),
        ('{"a": 1, "a": 2}', "BAD_JSON"),
        ("[" * 100_000, "TOO_DEEP"),
        ("[" * 70 + "]" * 70, "TOO_DEEP"),
        (b"\xe9\xe8", "BAD_ENCODING"),
    ],
)
def test_a_file_that_holds_no_questions_says_why(text: str | bytes, code: str) -> None:
    assert why_refused("opentdb", text) == code


def test_a_real_answer_is_read(checkout: Path) -> None:
    file = checkout.parent / "shared" / "samples" / "opentdb" / "default_html_mixed.json"
    if not file.is_file():
        pytest.skip("the samples are not beside this checkout")
    found = read("opentdb", file.read_bytes())
    assert len(found.items) == 10
    assert not found.refused
    assert "&" not in "".join(item.stem for item in found.items)
