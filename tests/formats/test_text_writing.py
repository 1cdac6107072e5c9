"""What is written as GIFT, Aiken or Moodle XML comes back as it was, whatever its text."""

import io
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quizapp.errors import QuizError
from quizapp.formats import aiken, gift, moodle_xml
from quizapp.formats.contract import Found, Written
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Item, Source
from quizapp.items.pack import Pack
from quizapp.text import clean, same_text
from tests.formats.examples import png
from tests.formats.reading import read

PACK = Pack(ref="p", title="A pack", licence="CC0", authors=("Ada",), source_title="A book")
WRITERS = {"aiken": aiken, "gift": gift, "moodle_xml": moodle_xml}


def _cleaned(text: str) -> str:
    try:
        return clean(text, 200)
    except QuizError:
        return f"a{len(text)}"


SPICED = st.sampled_from(
    [
        *("~a", "=b", "#c", "{", "}", "a:b", "::t::", "\\", "a\\", "\\n", "\\\\n", "->", "####x"),
        *("%50%x", "%x", "%100%", "[html]x", "[plain]", "[x]", "// no comment", "$CATEGORY: x"),
        *("<b>x</b>", "a < b & c", "&amp;", "&lt", "&nbsp;x", "]]>", "<![CDATA[x", "<!-- x", "<p"),
        *("a\nb", "a\n\nb", "a  b", "a\tb", "a\u00a0b", "a\u2028b", "a \n b", "\\\n", "a\u0085b"),
        *("T", "TRUE", "True", "False", "A)", "B. C", "ANSWER: A", "answer: a", "#Q x", "^ y"),
        *("{=a ~b}", "@@PLUGINFILE@@/x.png", "x<sup>2</sup>", "all of the above", "both A and B"),
    ]
)
WORDS = st.text(max_size=12).map(_cleaned) | SPICED.map(_cleaned)
LINES = WORDS.map(lambda text: " ".join(text.split()))
CATEGORIES = LINES | st.sampled_from(["", "a/b", "/a", "a/", "//", "a // b", "top", "$course$/top"])


@st.composite
def items(draw: st.DrawFn) -> Item:
    """Any question with what these formats can hold."""
    options = draw(
        st.lists(WORDS, min_size=2, max_size=8, unique_by=same_text)
        | st.permutations(["True", "False"])
    )
    item = Item(
        ref="",
        stem=draw(WORDS),
        key=options[0],
        distractors=tuple(options[1:]),
        explanation=draw(WORDS | st.just("")),
        category=draw(CATEGORIES),
        tags=tuple(draw(st.lists(LINES, max_size=3, unique=True))),
        feedback=draw(st.dictionaries(st.sampled_from(options), WORDS, max_size=2)),
    )
    order = tuple(draw(st.permutations(options))) if draw(st.booleans()) else ()
    return replace(item, fixed=order)


def written(name: str, some: Sequence[Item], content: bytes = b"") -> tuple[bytes, Written]:
    stream = io.BytesIO()
    told = WRITERS[name].write(stream, PACK, some, lambda _: content)
    return stream.getvalue(), told


def kept(some: Sequence[Item], told: Written) -> list[Item]:
    left = {one.place.number for one in told.refused}
    return [item for number, item in enumerate(some, start=1) if number not in left]


def core(item: Item) -> tuple[object, ...]:
    options = sorted(item.options)
    return (item.stem, item.key, options, item.category, item.explanation, dict(item.feedback))


@settings(max_examples=60, deadline=None)
@given(some=st.lists(items(), min_size=1, max_size=3))
@example(some=[Item("", "// x", "T", ("%0%", "[plain]")), Item("", "x", "y", ("z",), category="/")])
def test_gift_returns_all_that_it_holds(some: list[Item]) -> None:
    data, told = written("gift", some)
    found = read("gift", data)
    assert [core(item) for item in found.items] == [core(item) for item in some]
    assert [item.tags for item in found.items] == [item.tags for item in some]
    assert not found.refused
    assert told.items == len(some)


@settings(max_examples=60, deadline=None)
@given(some=st.lists(items(), min_size=1, max_size=3))
@example(some=[Item("", "x\uffff", "a", ("b",)), Item("", "\ufffd", "a", ("b",))])
def test_moodle_xml_returns_all_that_it_holds(some: list[Item]) -> None:
    data, told = written("moodle_xml", some)
    found = read("moodle_xml", data)
    expected = kept(some, told)
    assert [core(item) for item in found.items] == [core(item) for item in expected]
    assert [item.tags for item in found.items] == [item.tags for item in expected]
    for before, after in zip(expected, found.items, strict=True):
        assert not before.fixed or after.last or after.fixed == before.fixed
    assert {one.finding.code.value for one in told.refused} <= {"NOT_HELD"}
    assert not found.refused


@settings(max_examples=60, deadline=None)
@given(some=st.lists(items(), min_size=1, max_size=3))
def test_aiken_returns_stem_options_and_key(some: list[Item]) -> None:
    data, told = written("aiken", some)
    expected = kept(some, told)
    if not expected:
        assert data == b""
        return
    try:
        found = read("aiken", data)
    except QuizError:
        pytest.fail(data.decode())

    def line(text: str) -> str:
        return text.replace("\n", " ")

    same = [
        item
        for item in expected
        if len({same_text(one) for one in item.options}) == len(item.options)
    ]
    assert [(item.stem, item.key) for item in found.items] == [
        (line(item.stem), line(item.key)) for item in same
    ]
    assert [sorted(item.options) for item in found.items] == [
        sorted(map(line, item.options)) for item in same
    ]


def test_aiken_puts_the_key_in_many_places_and_always_in_the_same() -> None:
    some = [Item("", f"Question {n}", "key", ("a", "b", "c")) for n in range(40)]
    data, _ = written("aiken", some)
    assert {line for line in data.decode().split("\n") if line.startswith("ANSWER")} == {
        f"ANSWER: {letter}" for letter in "ABCD"
    }
    assert written("aiken", some)[0] == data


@pytest.mark.parametrize("stem", ["A. Lincoln was?", "B) what?", "ANSWER: what?", "?"])
def test_aiken_refuses_what_it_would_read_as_something_else(stem: str) -> None:
    data, told = written("aiken", [Item("", stem, "a", ("b",)), Item("", "Fine?", "a", ("b",))])
    assert [one.finding.code.value for one in told.refused] == ["NOT_HELD"]
    assert [item.stem for item in read("aiken", data).items] == ["Fine?"]


FULL = Item(
    ref="x",
    stem="Who?\nReally?",
    key="Ada",
    distractors=("Bea", "Cid"),
    explanation="She was.",
    category="Early",
    difficulty=Difficulty.EASY,
    show=2,
    fixed=("Bea", "Ada", "Cid"),
    feedback={"Bea": "No."},
    tags=("two words",),
    language="en",
    source=Source("Book", "p. 1", "https://example.org", 2),
    picture="a.png",
    picture_description="A & b",
)


@pytest.mark.parametrize(
    ("name", "lost"),
    [
        (
            "aiken",
            {"categories", "explanations", "tags", "what is said about wrong answers"}
            | {"orders of options", "pictures", "line breaks"},
        ),
        ("gift", {"orders of options", "pictures"}),
        ("moodle_xml", set()),
    ],
)
def test_each_writer_says_what_it_leaves_out(name: str, lost: set[str]) -> None:
    _, told = written(name, [FULL, FULL], png())
    always = {"difficulties", "languages", "sources", "facts and editions of sources"}
    always |= {"numbers of options shown", "the pack's licence, authors and source"}
    assert {str(one.values["what"]) for one in told.left_out} == always | lost
    assert all(one.message for one in told.left_out)


def test_moodle_xml_holds_a_picture_with_its_description() -> None:
    data, told = written("moodle_xml", [FULL], png())
    [found] = read("moodle_xml", data).found
    assert isinstance(found, Found)
    assert (found.picture, found.item.picture) == (png(), "a.png")
    assert (found.item.stem, found.item.picture_description) == ("Who?\nReally?", "A & b")
    assert found.item.fixed == FULL.fixed
    assert told.items == 1


def test_moodle_xml_is_written_as_moodle_writes_it() -> None:
    some = [
        Item("", "Is a < b?", "True", ("False",), category="R/W"),
        Item("", "]]>?", "a", ("b",)),
    ]
    text = written("moodle_xml", some)[0].decode()
    assert "<text>$course$/top/R//W</text>" in text
    assert "<text>$course$/top</text>" in text
    assert '<question type="truefalse">' in text
    assert '<answer fraction="100" format="html"><text><![CDATA[true]]></text>' in text
    assert "<![CDATA[Is a &lt; b?]]>" in text
    assert "<single>true</single>\n<shuffleanswers>true</shuffleanswers>" in text
    assert "<answernumbering>abc</answernumbering>" in text
    assert text.count("format=") == text.count("<text>") - text.count("<name>") - 2


def test_gift_is_written_as_moodle_writes_it() -> None:
    some = [
        Item("", "a:b {c}", "x=y", ("~z\nw",), feedback={"~z\nw": "#1"}, category="C"),
        Item("", "Is <b> a tag?", "False", ("True",), explanation="Yes."),
    ]
    assert written("gift", some)[0].decode() == (
        "$CATEGORY: $course$/top/C\n\n"
        "a\\:b \\{c\\} {\n\t=x\\=y\n\t~\\~z\\nw#\\#1\n}\n\n"
        "$CATEGORY: $course$/top\n\n"
        "[plain]Is <b> a tag? {FALSE####Yes.}\n\n"
    )


@pytest.mark.parametrize("name", WRITERS)
def test_the_same_questions_are_the_same_bytes(name: str) -> None:
    assert written(name, [FULL], png())[0] == written(name, [FULL], png())[0]
    assert written(name, [])[1].items == 0
