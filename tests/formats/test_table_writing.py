"""What is written comes back as it was, and no spreadsheet runs it."""

import csv
import io
import zipfile
from collections.abc import Sequence

import openpyxl
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from quizapp.errors import QuizError
from quizapp.formats import anki, csv_table, opentdb, xlsx_table
from quizapp.formats.contract import Writer, Written
from quizapp.items.difficulty import Difficulty
from quizapp.items.item import Fact, Item, Source
from quizapp.items.pack import Pack
from quizapp.text import clean, same_text
from tests.formats.reading import read

PACK = Pack(ref="p", title="A pack", licence="CC0", authors=("Ada",), source_title="A book")
WRITERS = {"csv_table": csv_table, "xlsx_table": xlsx_table, "anki": anki, "opentdb": opentdb}


def _cleaned(text: str) -> str:
    try:
        return clean(text, 200)
    except QuizError:
        return f"a{len(text)}"


TEXTS = st.text(max_size=12).map(_cleaned)
SPICED = st.sampled_from(
    [
        *(
            "=1+1",
            "+1",
            "-1",
            "@x",
            "'=1",
            "''@1",
            "''",
            "'",
            "_x000D_",
            "_x005F_",
            "&amp;",
            "%20",
            "a|b",
        ),
        *("#x", '"', 'a"b', "a\nb", "a\tb", "sep=;", "\ufeffx", "＝1", "[1]", '["a"]', "A", "1"),
        *("True", "x;y", "<b>x</b>", "{{c1::x}}", "[sound x]"),
    ]
)
WORDS = TEXTS | SPICED.map(_cleaned)
LINES = WORDS.map(lambda text: " ".join(text.split()))


@st.composite
def items(draw: st.DrawFn) -> Item:
    """Any question with all that a table can hold."""
    options = draw(st.lists(WORDS, min_size=2, max_size=8, unique_by=same_text))
    source = draw(st.none() | st.builds(Source, WORDS, WORDS | st.just(""), WORDS | st.just("")))
    return Item(
        ref="",
        stem=draw(WORDS),
        key=options[0],
        distractors=tuple(options[1:]),
        explanation=draw(WORDS | st.just("")),
        category=draw(LINES | st.just("")),
        difficulty=draw(st.none() | st.sampled_from(Difficulty)),
        tags=tuple(draw(st.lists(LINES, max_size=3, unique=True))),
        language=draw(WORDS | st.just("")),
        source=source,
    )


def written(name: str, some: Sequence[Item]) -> tuple[bytes, Written]:
    writer = WRITERS[name]
    assert isinstance(writer, Writer)
    stream = io.BytesIO()
    return_value = writer.write(stream, PACK, some, lambda _: b"")
    return stream.getvalue(), return_value


def core(item: Item) -> tuple[object, ...]:
    """What every format must hold."""
    return (item.stem, item.key, item.distractors, item.category, item.difficulty)


@pytest.mark.parametrize("name", ["csv_table", "xlsx_table"])
@settings(max_examples=25, deadline=None)
@given(some=st.lists(items(), min_size=1, max_size=3))
def test_a_table_returns_all_that_it_was_given(name: str, some: list[Item]) -> None:
    data, told = written(name, some)
    found = read(name, data)
    kept = [item for item in some if item.stem not in {one.stem for one in told.refused}]
    assert found.items == kept
    assert not found.refused
    assert told.items == len(kept)


@settings(max_examples=40, deadline=None)
@given(some=st.lists(items(), min_size=1, max_size=3))
def test_anki_returns_all_but_tags_of_several_words(some: list[Item]) -> None:
    data, told = written("anki", some)
    found = read("anki", data)
    assert [core(item) for item in found.items] == [core(item) for item in some]
    for before, after in zip(some, found.items, strict=True):
        assert after.tags == tuple(tag for tag in before.tags if " " not in tag)
        assert (after.explanation, after.source) == (before.explanation, before.source)
    assert told.items == len(some)


@settings(max_examples=40, deadline=None)
@given(some=st.lists(items(), min_size=1, max_size=3))
@example(some=[Item(ref="", stem="40%20cm", key="%41", distractors=("+",))])
@example(some=[Item(ref="", stem="&amp;amp;", key="bXVsdGlwbGU=", distractors=("&lt",))])
def test_open_trivia_db_returns_what_it_holds(some: list[Item]) -> None:
    data, _ = written("opentdb", some)
    found = read("opentdb", data)
    assert [core(item) for item in found.items] == [core(item) for item in some]
    pack = found.heading.pack
    assert (pack.title, pack.licence, pack.authors) == ("A pack", "CC0", ("Ada",))


FULL = Item(
    ref="x",
    stem="Who?",
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
    source=Source("Book", "p. 1", "https://example.org", 2, "2026", (Fact("f", 1, "s"),)),
    picture="a.png",
)


@pytest.mark.parametrize(
    ("name", "held"),
    [
        ("csv_table", {"tags", "sources", "explanations", "languages"}),
        ("xlsx_table", {"tags", "sources", "explanations", "languages"}),
        ("anki", {"tags", "sources", "explanations", "languages"}),
        ("opentdb", {"the pack's licence, authors and source"}),
    ],
)
def test_each_writer_says_what_it_leaves_out(name: str, held: set[str]) -> None:
    _, told = written(name, [FULL, FULL])
    lost = {str(one.values["what"]): one.values["count"] for one in told.left_out}
    every = {
        *("orders of options", "numbers of options shown", "pictures", "tags", "sources"),
        *("explanations", "languages", "what is said about wrong answers"),
        *("facts and editions of sources", "the pack's licence, authors and source"),
    }
    expected = dict.fromkeys(every - held, 2)
    if "the pack's licence, authors and source" in expected:
        expected["the pack's licence, authors and source"] = 1
    if name == "anki":
        expected["tags of several words"] = 2
    assert lost == expected
    assert all(one.message for one in told.left_out)


@pytest.mark.parametrize("name", WRITERS)
def test_the_same_questions_are_the_same_bytes(name: str) -> None:
    assert written(name, [FULL])[0] == written(name, [FULL])[0]


RUN = ("=1+1", "+1", "-1", "@SUM(A1)", "＝1")


@pytest.mark.parametrize("name", ["csv_table", "xlsx_table"])
def test_beginnings_of_formulas_come_back_with_the_apostrophes_before_them(name: str) -> None:
    texts = [quote + sign + "1" for quote in ("", "'", "''", "' ") for sign in ("", *"=+-@＝")]
    some = [Item(ref="", stem=f"{text}'", key=text, distractors=("b",)) for text in texts]
    assert read(name, written(name, some)[0]).items == some


def test_no_cell_of_csv_is_a_formula() -> None:
    data, _ = written(
        "csv_table", [Item(ref="", stem=text, key="a", distractors=RUN) for text in RUN]
    )
    for row in csv.reader(io.StringIO(data.decode("utf-8-sig"))):
        assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\r", "＝")) for cell in row)


def test_no_cell_of_xlsx_is_a_formula() -> None:
    data, _ = written("xlsx_table", [Item(ref="", stem="=1+1", key="a", distractors=RUN)])
    sheet = openpyxl.load_workbook(io.BytesIO(data)).active
    assert sheet is not None
    cells = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} == {"s"}
    assert not any(str(cell.value).startswith(("=", "+", "-", "@")) for cell in cells)


def test_what_xml_cannot_hold_is_refused_and_the_rest_written() -> None:
    bad = Item(ref="", stem="odd \uffff", key="a", distractors=("b",))
    data, told = written("xlsx_table", [bad, FULL])
    assert [one.finding.code.value for one in told.refused] == ["NOT_HELD"]
    assert told.items == 1
    assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None


def test_what_anki_would_play_is_refused() -> None:
    sound = Item(ref="", stem="What is [sound:x.mp3]?", key="a", distractors=("b",))
    data, told = written("anki", [sound, FULL])
    assert [one.finding.code.value for one in told.refused] == ["NOT_HELD"]
    assert len(read("anki", data).items) == told.items == 1


def test_questions_without_any_are_written_and_told() -> None:
    for name in WRITERS:
        data, told = written(name, [])
        assert told.items == 0
        assert data
