"""Which format a file of text or XML is taken for: by its content, whatever its name."""

import io

import pytest

from quizapp.errors import Code, told_code
from quizapp.formats import gift, registry
from quizapp.formats.contract import FileRefused

GIFT = "// a comment\n\n::t::Who?{\n=a\n~b\n}\n\nIt is.{T}\n\nHow many? {#3:1}\n"
AIKEN = "Use {=a ~b} where?\nA) in GIFT\nB) nowhere\nANSWER: A\n"
TRIVIA = "#Q Is A. right {=a}?\nA) maybe\n^ Yes\nA Yes\nB No\n"
MOODLE = "<?xml version='1.0'?>\n<!-- a quiz -->\n<quiz>\n<question type='truefalse'/></quiz>"
CSV = "question,answer,wrong1\nWhat does {=a ~b} mean in GIFT?,a choice,a gap\n"
ROWS = 'What is {=a ~b}?,"a, choice",gap\nWhat is {T}?,truth,gap\n'
CELLS = 'question,correct,wrong1\n"Write it in GIFT:\n\nQ {=a ~b}\n\nR {=c ~d}",x,y\n'
QTI = "<questestinterop><item/></questestinterop>"


def taken_for(content: bytes, file: str = "x.txt") -> str:
    return registry.recognise(io.BytesIO(content), file).name


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("text", "name"),
    [(GIFT, "gift"), (AIKEN, "aiken"), (TRIVIA, "opentriviaqa"), (MOODLE, "moodle-xml")],
)
@pytest.mark.parametrize("file", ["x", "x.csv"])
def test_a_format_is_known_by_its_content(
    text: str, name: str, encoding: str, end: str, file: str
) -> None:
    assert taken_for(text.replace("\n", end).encode(encoding), file) == name


@pytest.mark.parametrize("file", ["x.csv", "x.txt", ""])
@pytest.mark.parametrize("text", [CSV, CELLS])
def test_a_table_about_gift_is_a_table(text: str, file: str) -> None:
    assert taken_for(text.encode(), file) == "csv"


def test_rows_that_speak_of_gift_are_not_gift() -> None:
    assert taken_for(ROWS.encode(), "x.csv") == "csv"


@pytest.mark.parametrize("text", ["body { color: red }", "if (x) { return y; }", '{"a": {}}', "{"])
def test_braces_alone_are_not_gift(text: str) -> None:
    assert gift.recognises(text.encode(), "x.txt") == 0
    assert gift.recognises(b'{"a": {}}', "x.gift") == 0


@pytest.mark.parametrize(
    "text",
    [
        "Read this.\n\nAnd this.\n\nAnd that.\n\nA?{=a ~b}\n\nB?{=a ~b}\n",
        "A?{=a\n\n~b}\n\nB? }\n\nC?{=a ~b}\n",
        "The sea {wahr}\n",
        "A?{=a\n~b\n",
        "Only words.\n",
    ],
)
def test_a_file_that_says_that_it_is_gift_is_read_block_by_block(text: str) -> None:
    assert taken_for(text.encode(), "x.gift") == "gift"


def test_a_whole_question_of_gift_among_other_blocks_is_enough() -> None:
    mixed = "Read this.\n\nAnd this.\n\nAnd that.\n\nA?{=a ~b}\n"
    assert taken_for(mixed.encode(), "x.txt") == "gift"


def test_options_without_an_answer_are_aiken_and_questions_without_options_opentriviaqa() -> None:
    assert taken_for(b"Who?\nA) Ada\nB) Bea\n", "x.txt") == "aiken"
    assert taken_for(b"#Q Who?\n^ Ada\n", "x.txt") == "opentriviaqa"


def test_other_xml_is_not_moodles() -> None:
    assert taken_for(QTI.encode(), "x.xml") == "qti"


def test_a_file_in_windows_letters_is_known_too() -> None:
    assert taken_for("É?{=ä ~b}\n".encode("cp1252")) == "gift"


def test_a_category_alone_is_gift_only_where_its_name_says_so() -> None:
    assert taken_for(b"$CATEGORY: $course$/top/x\n", "x.gift") == "gift"


def refused_as(content: bytes, file: str, wanted: str = "") -> tuple[str, str]:
    with pytest.raises(FileRefused) as refused:
        registry.found(io.BytesIO(content), file, wanted)
    return told_code(refused.value.code).value, str(refused.value)


@pytest.mark.parametrize("file", ["x", "x.csv", "x.json", "x.gift", "x.xlsx", "x.xml", "x.zip"])
@pytest.mark.parametrize("wanted", ["", "xlsx", "gift"])
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\n \t\r\n",
        b"\xef\xbb\xbf\n",
        "\n".encode("utf-16"),
        b"[]",
        b"{}",
        b"[{}]\n",
        b"\n" * 200_000,
    ],
)
def test_a_file_in_which_nothing_is_written_holds_no_question(
    content: bytes, file: str, wanted: str
) -> None:
    assert refused_as(content, file, wanted)[0] == "NO_QUESTIONS"


@pytest.mark.parametrize("text", ['{"results": []}', '{"questions": [], "about": {}}', "null"])
def test_json_with_empty_lists_holds_no_question(text: str) -> None:
    assert refused_as(text.encode(), "x.json") == ("NO_QUESTIONS", "The file holds no question.")


@pytest.mark.parametrize(
    ("text", "file", "where"),
    [
        ('{"results":[{"type":"multi', "x.json", "line 1, column 21"),
        ('[\n{"a": 1,}]', "x.txt", "line 2, column 9"),
        ('{"question":{"stem":"x"},\n', "x.jsonl", "line 2, column 1"),
        ("<quizz><question></quizz>", "x.xml", "line 1, column 20"),
        ("<?xml version='1.0'?>\n<a>", "x.txt", "line 2, column 4"),
    ],
)
def test_broken_json_and_xml_are_told_with_their_place(text: str, file: str, where: str) -> None:
    code, said = refused_as(text.encode(), file)
    assert code == Code.SYNTAX
    assert where in said


@pytest.mark.parametrize(
    ("text", "file"), [('{"a": 1}', "x.json"), ("<a>b</a>", "x.xml"), ("Hello", "x.txt")]
)
def test_what_is_whole_and_no_format_is_unknown(text: str, file: str) -> None:
    assert refused_as(text.encode(), file)[0] == "UNKNOWN_FORMAT"
