"""QTI of three generations: choice items are found, the others refused by their kind."""

import io

import pytest

from quizapp.errors import Code
from quizapp.formats import qti
from quizapp.formats.contract import Event, FileRefused, Found, Heading, Refused, Wish
from tests.formats.examples import png, zipped
from tests.formats.lms_examples import (
    CANVAS_CHOICE,
    QTI2_CHOICE,
    QTI3,
    RIGHT,
    asked,
    canvas,
    canvas_item,
    manifest,
    qti2,
)
from tests.formats.lms_examples import qti as package


def read(content: bytes) -> tuple[Heading, list[Event]]:
    head, *rest = qti.read(io.BytesIO(content), Wish("x"))
    assert isinstance(head, Heading)
    return head, rest


def found(content: bytes) -> Found:
    _, (event,) = read(content)
    assert isinstance(event, Found), event
    return event


def refusal(content: bytes) -> Code:
    _, (event,) = read(content)
    assert isinstance(event, Refused), event
    assert event.stem
    assert event.finding.message
    return event.finding.code


def test_a_canvas_quiz_is_read_with_its_remarks_title_and_plain_text() -> None:
    head, _ = read(canvas(canvas_item()))
    one = found(canvas(canvas_item()))
    assert head.pack.title == "Lighthouses"
    assert (one.item.stem, one.item.key) == ("When & where?", "1698")
    assert one.item.distractors == ("1588", "before x < y")
    assert (one.item.explanation, dict(one.item.feedback)) == ("Storms.", {"1588": "The Armada."})


@pytest.mark.parametrize(
    "conditions",
    [
        RIGHT.format(asked=asked("1"), score=1),
        RIGHT.format(asked=f"<and>{asked('1')}<not>{asked('2')}</not></and>", score=100),
        RIGHT.format(asked=asked("1"), score=100) + RIGHT.format(asked=asked("2"), score=0),
        RIGHT.format(asked=asked("1"), score="SCORE.max"),
        RIGHT.format(asked=asked("1"), score=5).replace('"Set"', '"Add"'),
        f'<respcondition title="correct"><conditionvar>{asked("1")}</conditionvar></respcondition>',
    ],
)
def test_the_key_is_what_earns_the_score_however_it_is_said(conditions: str) -> None:
    assert found(canvas(canvas_item(conditions=conditions))).item.key == "1698"


def test_a_part_of_the_score_or_a_mark_taken_away_is_dropped_and_told() -> None:
    more = RIGHT.format(asked=asked("2"), score=50) + RIGHT.format(asked=asked("3"), score=-25)
    one = found(canvas(canvas_item(conditions=RIGHT.format(asked=asked("1"), score=100) + more)))
    assert [finding.code for finding in one.warnings] == [
        Code.PARTIAL_CREDIT_DROPPED,
        Code.NEGATIVE_MARKS_DROPPED,
    ]


@pytest.mark.parametrize(
    ("item", "code"),
    [
        (canvas_item(kind="essay_question"), Code.TYPE_ESSAY),
        (canvas_item(kind="matching_question"), Code.TYPE_MATCHING),
        (canvas_item(kind="numerical_question"), Code.TYPE_NUMERICAL),
        (canvas_item(kind="multiple_dropdowns_question"), Code.TYPE_CLOZE),
        (canvas_item(kind="text_only_question"), Code.TYPE_DESCRIPTION),
        (canvas_item(response=CANVAS_CHOICE * 2), Code.TYPE_MATCHING),
        (canvas_item(response="<response_str/>"), Code.TYPE_SHORT_ANSWER),
        (canvas_item(response=""), Code.TYPE_DESCRIPTION),
        (canvas_item(conditions=""), Code.NO_KEY),
        (canvas_item(conditions=RIGHT.format(asked=asked("9"), score=100)), Code.NO_KEY),
        (
            canvas_item(conditions=RIGHT.format(asked=asked("1") + asked("2"), score=100)),
            Code.MULTIPLE_KEYS,
        ),
    ],
)
def test_one_item_of_canvas_that_cannot_be_played_is_refused_and_the_next_is_read(
    item: str, code: Code
) -> None:
    _, (refused, good) = read(canvas(item, canvas_item()))
    assert isinstance(refused, Refused)
    assert (refused.finding.code, refused.stem) == (code, "When & where?")
    assert isinstance(good, Found)


@pytest.mark.parametrize(
    "content",
    [
        qti2(),
        qti2(namespace="http://www.imsglobal.org/xsd/imsqti_v2p0"),
        qti2(namespace=""),
        qti2()
        .replace(b"<assessmentItem xmlns=", b"<q:assessmentItem xmlns:q=")
        .replace(b"</assessmentItem>", b"</q:assessmentItem>"),
        qti2(cardinality="multiple"),
    ],
)
def test_an_item_of_the_second_generation_is_read_whatever_its_namespace(content: bytes) -> None:
    one = found(content)
    assert (one.item.stem, one.item.key) == ("Look at the sign:\nWho built it?", "Winstanley")
    assert one.item.distractors == ("Smeaton",)
    assert dict(one.item.feedback) == {"Smeaton": "Later."}


def test_an_item_of_the_third_generation_is_read() -> None:
    one = found(QTI3)
    assert (one.item.key, one.item.last) == ("2", "None of the above")


def test_where_no_answer_is_named_the_mapping_says_which_earns_most() -> None:
    mapped = qti2().replace(
        b"<correctResponse><value>A</value></correctResponse>",
        b'<mapping><mapEntry mapKey="A" mappedValue="0.5"/>'
        b'<mapEntry mapKey="B" mappedValue="2"/></mapping>',
    )
    assert found(mapped).item.key == "Smeaton"


def interaction(name: str) -> str:
    return f'<p>What now?</p><{name} responseIdentifier="RESPONSE"/>'


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (qti2(interaction("textEntryInteraction"), base="string"), Code.TYPE_SHORT_ANSWER),
        (qti2(interaction("textEntryInteraction"), base="float"), Code.TYPE_NUMERICAL),
        (qti2(interaction("extendedTextInteraction")), Code.TYPE_ESSAY),
        (qti2(interaction("inlineChoiceInteraction")), Code.TYPE_CLOZE),
        (qti2(interaction("orderInteraction")), Code.TYPE_ORDERING),
        (qti2(interaction("matchInteraction")), Code.TYPE_MATCHING),
        (qti2(interaction("gapMatchInteraction")), Code.TYPE_DRAGDROP),
        (qti2(interaction("hotspotInteraction")), Code.TYPE_OTHER),
        (qti2("<p>Read this.</p>"), Code.TYPE_DESCRIPTION),
        (qti2(QTI2_CHOICE * 2), Code.TYPE_OTHER),
        (qti2(right="A B", cardinality="multiple"), Code.MULTIPLE_KEYS),
        (qti2(right="Z"), Code.NO_KEY),
    ],
)
def test_an_item_of_another_kind_is_refused_by_that(content: bytes, code: Code) -> None:
    assert refusal(content) is code


def test_a_package_is_read_in_the_order_of_its_manifest_with_pictures_and_rights() -> None:
    head, rest = read(zipped(package(png())))
    assert (head.pack.title, head.pack.licence, head.pack.language) == (
        "Beacons",
        "CC BY 4.0",
        "en",
    )
    assert [event.place.name for event in rest if isinstance(event, Found)] == [
        "one.xml",
        "two.xml",
        "three.xml",
    ]
    second = rest[1]
    assert isinstance(second, Found)
    assert (second.picture, second.item.picture_description) == (png(), "A sign")


def test_an_item_that_the_manifest_lists_and_the_package_lacks_is_named() -> None:
    files = package(png())
    del files["two.xml"]
    _, rest = read(zipped(files))
    refused = [event for event in rest if isinstance(event, Refused)]
    assert [(one.place.name, one.finding.code) for one in refused] == [
        ("two.xml", Code.ENTRY_MISSING)
    ]
    assert len(rest) == 3


def test_a_picture_that_is_not_in_the_package_is_dropped_and_told() -> None:
    files = package(png())
    del files["images/sign.png"]
    _, (_, second, _) = read(zipped(files | {"imsmanifest.xml": files["imsmanifest.xml"]}))
    assert isinstance(second, Found)
    assert second.picture == b""
    assert Code.MEDIA_DROPPED in [finding.code for finding in second.warnings]


@pytest.mark.parametrize("source", ["../../../etc/passwd", "file:///etc/passwd", "/etc/passwd"])
def test_a_picture_by_another_path_is_never_opened(source: str) -> None:
    files = package(png()) | {"two.xml": qti2(QTI2_CHOICE.replace("images/sign.png", source))}
    _, (_, second, _) = read(zipped(files))
    assert isinstance(second, Found)
    assert second.picture == b""


@pytest.mark.parametrize(
    ("spoilt", "code"),
    [
        (b"<assessmentItem>", Code.BAD_XML),
        (b"<!DOCTYPE a><assessmentItem/>", Code.UNSAFE_XML),
        (b"<a>" * 50 + b"</a>" * 50, Code.TOO_DEEP),
    ],
)
def test_one_file_that_cannot_be_read_does_not_stop_the_others(spoilt: bytes, code: Code) -> None:
    _, rest = read(zipped(package(png()) | {"two.xml": spoilt}))
    assert [type(event) for event in rest] == [Found, Refused, Found]
    refused = rest[1]
    assert isinstance(refused, Refused)
    assert (refused.finding.code, refused.place.name) == (code, "two.xml")


def test_without_a_manifest_every_file_with_items_is_read() -> None:
    _, rest = read(zipped({"b.xml": QTI3, "a.xml": qti2(), "note.xml": b"<note/>"}))
    assert [event.place.name for event in rest if isinstance(event, Found)] == ["a.xml", "b.xml"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"<quiz><question/></quiz>", Code.WRONG_ROOT),
        (manifest("a.xml"), Code.WRONG_ROOT),
        (b"<!DOCTYPE x [<!ENTITY a 'b'>]><assessmentItem>&a;</assessmentItem>", Code.UNSAFE_XML),
        (b"<questestinterop/>", Code.NO_QUESTIONS),
        (b"<assessmentItem", Code.BAD_XML),
        (zipped({"a.txt": b""}), Code.WRONG_ROOT),
    ],
)
def test_a_file_that_is_no_quiz_is_refused(content: bytes, code: Code) -> None:
    with pytest.raises(FileRefused) as caught:
        read(content)
    assert caught.value.code is code
