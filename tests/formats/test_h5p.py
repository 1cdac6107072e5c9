"""H5P as it is exported: what can be played is found, everything else refused by its kind."""

import io
import json

import pytest

from quizapp.errors import Code
from quizapp.formats import h5p
from quizapp.formats.contract import Event, FileRefused, Found, Heading, Refused, Wish
from tests.formats.examples import png, zipped
from tests.formats.lms_examples import H5P_SET, h5p_answer, h5p_one
from tests.formats.lms_examples import h5p as package

RIGHT = h5p_answer("a", correct=True)
WRONG = h5p_answer("b")


def choice(question: str, *answers: object) -> dict[str, object]:
    return h5p_one("MultiChoice", question=question, answers=answers)


def read(content: object) -> tuple[Heading, list[Event]]:
    head, *rest = h5p.read(io.BytesIO(zipped(package(content, png()))), Wish("x"))
    assert isinstance(head, Heading)
    return head, rest


def only(question: dict[str, object]) -> Event:
    _, (event,) = read({"questions": [question]})
    return event


def code_of(event: Event) -> Code:
    assert isinstance(event, Refused)
    return event.finding.code


def test_a_set_is_read_with_title_licence_authors_and_source() -> None:
    pack = read(H5P_SET)[0].pack
    assert (pack.title, pack.licence, pack.authors) == (
        "Lighthouses",
        "CC BY-SA 4.0",
        ("Ada Keeper",),
    )
    assert pack.source_address == "https://example.org/lights"


def test_answers_in_html_become_text_and_remarks_and_picture_are_kept() -> None:
    _, (first, second, *_) = read(H5P_SET)
    assert isinstance(first, Found)
    assert isinstance(second, Found)
    assert (first.item.key, first.item.distractors) == ("1698", ("1588", "1712 & later"))
    assert (first.item.explanation, dict(first.item.feedback)) == ("Yes.", {"1588": "The Armada."})
    assert (first.picture, first.item.picture_description) == (png(), "A rock")
    assert [finding.code for finding in first.warnings] == [Code.HTML_FLATTENED]
    assert (second.item.key, second.item.distractors) == ("False", ("True",))


def test_content_alone_is_read_without_its_package() -> None:
    content = json.dumps(H5P_SET).encode()
    assert h5p.recognises(content, "x") > 0
    _, *rest = h5p.read(io.BytesIO(content), Wish("x"))
    found = [event for event in rest if isinstance(event, Found)]
    assert len(found) == 4
    assert [finding.code for finding in found[0].warnings] == [
        Code.HTML_FLATTENED,
        Code.MEDIA_DROPPED,
    ]


def test_a_question_on_its_own_and_one_deep_in_a_book_are_read() -> None:
    question = h5p_one("TrueFalse", question="It stands.", correct="true")
    column = h5p_one("Column", content=[{"content": question}])
    for content in (question["params"], {"chapters": [column]}):
        _, event = h5p.read(io.BytesIO(json.dumps(content).encode()), Wish("x"))
        assert isinstance(event, Found)
        assert event.item.key == "True"


@pytest.mark.parametrize(
    ("library", "code"),
    [
        ("Blanks", Code.TYPE_CLOZE),
        ("DragText", Code.TYPE_DRAGDROP),
        ("Essay", Code.TYPE_ESSAY),
        ("SortParagraphs", Code.TYPE_ORDERING),
        ("Dialogcards", Code.NO_DISTRACTORS),
        ("MarkTheWords", Code.TYPE_OTHER),
        ("NeverHeardOf", Code.TYPE_OTHER),
    ],
)
def test_a_question_of_another_kind_is_refused_by_that(library: str, code: Code) -> None:
    event = only(h5p_one(library, question="<p>What now?</p>"))
    assert code_of(event) is code
    assert isinstance(event, Refused)
    assert event.stem == "What now?"
    assert event.finding.message


@pytest.mark.parametrize(
    ("question", "code"),
    [
        (choice("Q?", WRONG, WRONG), "NO_KEY"),
        (choice("Q?", RIGHT), "TOO_FEW_OPTIONS"),
        (choice("Q?", RIGHT, RIGHT), "MULTIPLE_KEYS"),
        (choice("Q?", {"text": 1}, 7), "SYNTAX"),
        (choice("<p> </p>"), "EMPTY_STEM"),
        (choice("<img src='a.png'>"), "NEEDS_MEDIA"),
        (choice("Which?", h5p_answer("<img src='a.png'>", correct=True), WRONG), "NEEDS_MEDIA"),
        (h5p_one("TrueFalse", question="Q?", correct="perhaps"), "NO_KEY"),
    ],
)
def test_a_question_that_cannot_be_played_is_refused_and_the_next_is_read(
    question: dict[str, object], code: str
) -> None:
    good = h5p_one("TrueFalse", question="It stands.", correct="true")
    _, (refused, found) = read({"questions": [question, good]})
    assert code_of(refused) == code
    assert isinstance(found, Found)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (zipped({"h5p.json": b"{}"}), Code.WRONG_ROOT),
        (zipped({"content/content.json": b"[]"}), Code.WRONG_ROOT),
        (zipped({"content/content.json": b"{"}), Code.JSON_BREAKS),
        (zipped({"content/content.json": b"{}"}), Code.NO_QUESTIONS),
    ],
)
def test_a_package_that_cannot_be_read_is_refused(content: bytes, code: Code) -> None:
    with pytest.raises(FileRefused) as caught:
        list(h5p.read(io.BytesIO(content), Wish("x")))
    assert caught.value.code is code
