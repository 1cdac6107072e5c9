"""Anki's notes and Quizlet's sets."""

import io

import pytest

from quizapp.formats import anki, quizlet
from quizapp.formats.contract import Wish
from tests.formats.reading import read, why_refused


def test_two_sides_are_flashcards_whatever_stands_beside() -> None:
    found = read(
        "anki",
        "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n"
        "#tags column:6\nx\tBasic\tD\t<b>Who</b> &amp; when?\tAda\tt\n"
        'y\tBasic\tD\t"Two\nlines"\tB\t\n',
    )
    assert found.codes == [("row 7", "NO_DISTRACTORS"), ("row 8", "NO_DISTRACTORS")]
    assert [one.stem for one in found.refused] == ["Who & when?", "Two lines"]


def test_named_fields_hold_whole_questions() -> None:
    found = read(
        "anki",
        "#separator:Semicolon\n#html:true\n#columns:Question;Answer;Wrong 1;Wrong 2;Tags;Deck\n"
        "#tags column:5\n"
        '"<div>Who <i>is</i></div>it&nbsp;?";"A &lt;b&gt;";B<img src=""x.png"">;C[sound:x.mp3];'
        "two tags;History\n"
        "# a comment\n"
        "<script>alert(1)</script>;A;B;C;;\n",
    )
    [item] = found.items
    assert (item.stem, item.key, item.distractors) == ("Who is\nit ?", "A <b>", ("B", "C"))
    assert (item.tags, item.category) == (("two", "tags"), "History")
    assert found.warnings == ["MEDIA_DROPPED", "HTML_FLATTENED"]
    assert found.codes == [("row 7", "EMPTY_STEM")]


def test_a_note_with_gaps_is_named_as_such() -> None:
    found = read("anki", "#separator:tab\n#html:true\n{{c1::Ada}} was first.\tmore\n")
    assert found.codes == [("row 3", "TYPE_CLOZE")]


def test_fields_without_names_need_a_mapping() -> None:
    text = "#separator:Pipe\n#html:false\nWho?|Ada|Bea|Cid|t\nWhat?|ox|elk||t\n"
    assert why_refused("anki", text) == "NEEDS_MAPPING"
    columns = anki.columns_of(io.BytesIO(text.encode()), Wish())
    assert columns.names == ("A", "B", "C", "D", "E")
    found = read("anki", text, mapping={"question": "A", "key": "B", "wrong": "C,D"})
    assert found.answers == [("Who?", "Ada", ("Bea", "Cid")), ("What?", "ox", ("elk",))]


def test_a_set_from_quizlet_has_terms_and_definitions() -> None:
    text = 'Who?\tAda\nThe "word"\t"it\n'
    assert read("quizlet", text).codes == [("row 1", "NO_DISTRACTORS"), ("row 2", "NO_DISTRACTORS")]
    mapped = read(
        "quizlet", "Who?\tAda|Bea\n", mapping={"question": "A", "options": "B", "key": "B"}
    )
    assert [code for _, code in mapped.codes] == ["KEY_NOT_IN_OPTIONS"]
    columns = quizlet.columns_of(io.BytesIO(text.encode()), Wish())
    assert dict(columns.mapping) == {"question": "front", "key": "back"}


@pytest.mark.parametrize(
    "text",
    [
        "Who? - Ada\nWhat? - ox; elk\n",
        "Who?\tAda;What?\tox;",
        "Who? - Ada;What? - ox\n",
    ],
)
def test_a_set_from_quizlet_is_read_however_its_cards_are_parted(text: str) -> None:
    assert quizlet.recognises(text.encode(), "set.txt") == 10
    assert read("quizlet", text).codes == [("row 1", "NO_DISTRACTORS"), ("row 2", "NO_DISTRACTORS")]


@pytest.mark.parametrize(
    ("start", "file", "sure"),
    [
        (b"#separator:tab\n", "x.txt", (95, 0)),
        (b"\xef\xbb\xbf#html:true\n", "x.txt", (95, 0)),
        ("#separator:tab\n".encode("utf-16"), "x.txt", (95, 0)),
        (b"# a heading\n", "x.txt", (0, 0)),
        (b"a\tb\nc\td\n", "x.txt", (0, 30)),
        (b"a\tb\nc\n", "x.txt", (0, 0)),
        (b"A tale - of woe\n", "x.txt", (0, 0)),
        (b"A tale - of woe\nand no more\n", "x.txt", (0, 0)),
    ],
)
def test_cards_are_known_by_their_headers(start: bytes, file: str, sure: tuple[int, int]) -> None:
    assert (anki.recognises(start, file), quizlet.recognises(start, file)) == sure


def test_an_empty_set_says_so() -> None:
    assert why_refused("anki", "#separator:tab\n#html:true\n") == "NO_QUESTIONS"
    assert why_refused("quizlet", "") == "NO_QUESTIONS"
