"""Spreadsheets: cells as the sheet shows them, and the sheets that quiz sites hand out."""

import datetime as dt
import io
import zipfile
from collections.abc import Mapping, Sequence

import openpyxl
import pytest

from quizapp.errors import Code
from quizapp.formats import xlsx_table
from quizapp.formats.cell_text import shown
from quizapp.formats.contract import FileRefused, Wish
from tests.formats.reading import Reading, read, why_refused

KAHOOT = (
    None,
    "Question - max 120 characters",
    *(f"Answer {n} - max 75 characters" for n in range(1, 5)),
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)
Rows = Sequence[Sequence[object]]


def book(rows: Rows, formats: Mapping[str, str] | None = None, **more: Rows) -> bytes:
    made = openpyxl.Workbook()
    sheet = made.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    for cell, number_format in (formats or {}).items():
        sheet[cell].number_format = number_format
    for name, others in more.items():
        other = made.create_sheet(name)
        for row in others:
            other.append(row)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def table(rows: Rows, formats: Mapping[str, str] | None = None, **more: Rows) -> Reading:
    return read("xlsx_table", book(rows, formats, **more), "q.xlsx")


def test_kahoots_sheet_shows_its_cells() -> None:
    rows: Rows = [
        *[["Quiz template"], ["Add questions …"], [], [], [], [], [], KAHOOT],
        [1, "How much?", 0.71, 0.5, 0.3, 0.125, 20, 1],
        [2, "When?", dt.date(1912, 4, 14), dt.date(1913, 4, 14), None, None, 20, 1],
        [3, "Is it so?", True, False, None, None, 20, "2"],
        [4, "Both?", "a", "b", "c", "d", 20, "1,3"],
        [5],
        [6, "How many?", 1912, 3.5, 1_000_000, None, None, 1],
    ]
    found = table(rows, {"C9": "0%", "D9": "0%", "E9": "0%", "F9": "0.0%", "C10": "D MMM YYYY"})
    assert found.answers == [
        ("How much?", "71%", ("50%", "30%", "12.5%")),
        ("When?", "14 Apr 1912", ("1913-04-14",)),
        ("Is it so?", "FALSE", ("TRUE",)),
        ("How many?", "1912", ("3.5", "1000000")),
    ]
    assert found.codes == [("row 12", "MULTIPLE_KEYS")]
    assert found.warnings == ["TIME_LIMIT_DROPPED"] * 3


def test_quizizz_explains_its_columns_in_a_row_of_its_own() -> None:
    header = "Question Text,Question Type,Option 1,Option 2,Option 3,Correct Answer,"
    helps = [
        "Text of the question\n\n(required)",
        "Question Type\n\n(default is Multiple Choice)",
        *["Text for option\n\n(required in all cases except open-ended & draw questions)"] * 3,
        "The correct option choice (between 1-5)",
        "Time in seconds\n\n(optional, default value is 30 seconds)",
    ]
    rows: Rows = [
        (header + "Time in seconds,Answer explanation").split(","),
        helps,
        ["Who?", "Multiple Choice", "Ada", "Bea", "Cid", 2, 30, "She was."],
        ["Which?", "Checkbox", "Ada", "Bea", "Cid", "1,2", 30],
        ["Draw!", "Draw", None, None, None, None, 30],
    ]
    found = table(rows)
    assert found.answers == [("Who?", "Bea", ("Ada", "Cid"))]
    assert found.items[0].explanation == "She was."
    assert found.codes == [("row 4", "MULTIPLE_KEYS"), ("row 5", "TYPE_ESSAY")]


def test_blooket_has_a_title_and_line_breaks_in_its_header() -> None:
    rows: Rows = [
        ["Blooket\nImport Template"],
        [
            *("Question #", "Question Text", "Answer 1", "Answer 2", "Answer 3\n(Optional)"),
            "Time Limit (sec)\n(Max: 300 seconds)",
            "Correct Answer(s)\n(Only include Answer #)",
        ],
        [1, "Who?", "Ada", "Bea", "Cid", 20, 3],
        [2, "Which?", "Ada", "Bea", None, 20, "1, 2"],
        [3],
    ]
    found = table(rows)
    assert found.answers == [("Who?", "Cid", ("Ada", "Bea"))]
    assert found.codes == [("row 4", "MULTIPLE_KEYS")]


def test_the_sheet_with_questions_is_found() -> None:
    questions: Rows = [["question", "correct", "wrong1"], ["Who?", "Ada", "Bea"], ["", "x", "y"]]
    found = table([["About this file"], ["It holds questions."]], quiz=questions)
    assert found.answers == [("Who?", "Ada", ("Bea",))]
    assert found.codes == [("quiz: row 3", "EMPTY_STEM")]


def test_sheets_with_the_same_header_are_one_set() -> None:
    header = ["question", "correct", "wrong1"]
    one: Rows = [header, ["Who?", "Ada", "Bea"]]
    two: Rows = [header, ["What?", "ox", "elk"]]
    found = table(one, two=two, notes=[["Remember"], ["the milk"]], empty=[header])
    assert [str(one.place) for one in found.found] == ["Sheet: row 2", "two: row 2"]


def test_a_sheet_under_another_header_is_read_by_its_own() -> None:
    two: Rows = [["question", "A", "B", "C", "key"], ["What?", "ox", "elk", "yak", "B"]]
    found = table([["question", "correct", "wrong1"], ["Who?", "Ada", "Bea"]], two=two)
    assert found.answers == [("Who?", "Ada", ("Bea",)), ("What?", "elk", ("ox", "yak"))]
    assert found.heading.findings == ()


def test_a_sheet_that_is_left_out_is_named() -> None:
    one: Rows = [["question", "correct", "wrong1"], ["Who?", "Ada", "Bea"]]
    found = table(one, notes=[["Remember"], ["the milk"]], empty=one[:1])
    assert [one.values for one in found.heading.findings] == [{"sheet": "notes"}]


def test_columns_that_were_wished_are_those_of_one_header() -> None:
    mapping = {"question": "frage", "correct": "ja", "wrong": "nein"}
    one: Rows = [["frage", "ja", "nein"], ["Wer?", "Ada", "Bea"]]
    two: Rows = [["question", "correct", "wrong1"], ["Who?", "Ada", "Bea"]]
    found = read("xlsx_table", book(one, two=two), mapping=mapping)
    assert found.answers == [("Wer?", "Ada", ("Bea",))]
    assert [one.values for one in found.heading.findings] == [{"sheet": "two"}]


def test_notes_beside_the_table_move_nothing() -> None:
    rows: Rows = [["question", "correct", "wrong1"], ["Who?", "Ada", "Bea", None, "check this!"]]
    assert table(rows).answers == [("Who?", "Ada", ("Bea",))]


def test_apostrophes_of_others_stay_as_they_are() -> None:
    rows: Rows = [["question", "correct", "wrong1"], ["'@home' means?", "'-ing'", "''=1"]]
    assert table(rows).answers == [("'@home' means?", "'-ing'", ("''=1",))]


def test_formulas_are_not_reckoned() -> None:
    found = table([["question", "correct", "wrong1"], ["Who?", "=1+1", "Bea"]])
    assert found.codes == [("row 2", "NO_KEY")]


def test_the_columns_are_told_for_a_preview() -> None:
    data = book([["Who?", "Ada", "Bea", "Cid"]])
    columns = xlsx_table.columns_of(io.BytesIO(data), Wish())
    assert columns.names == ("A", "B", "C", "D")
    assert columns.first == (("Who?", "Ada", "Bea", "Cid"),)
    assert why_refused("xlsx_table", data) == "NEEDS_MAPPING"
    wish = {"question": "A", "key": "C", "wrong": "B,D"}
    assert read("xlsx_table", data, mapping=wish).answers == [("Who?", "Bea", ("Ada", "Cid"))]


def ods(rows: Sequence[Sequence[str]]) -> bytes:
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{text}</text:p>'
            "</table:table-cell>"
            for text in row
        )
        + "</table:table-row>"
        for row in rows
    )
    content = (
        '<?xml version="1.0"?><office:document-content'
        ' xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        ' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
        ' xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"><office:body>'
        f'<office:spreadsheet><table:table table:name="S">{cells}</table:table>'
        "</office:spreadsheet></office:body></office:document-content>"
    )
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", content)
        archive.writestr("META-INF/manifest.xml", "<manifest/>")
    return stream.getvalue()


def test_opendocument_sheets_are_read_too() -> None:
    data = ods([["question", "correct", "wrong1"], ["Who?", "Ada", "Bea"]])
    assert read("xlsx_table", data).answers == [("Who?", "Ada", ("Bea",))]
    assert xlsx_table.recognises(data, "x") == 95


def test_spreadsheets_are_known_by_content() -> None:
    data = book([["question"]])
    assert xlsx_table.recognises(data[:65536], "q.zip") == 95
    assert xlsx_table.recognises(b"PK\x03\x04 something else", "q.zip") == 0
    assert xlsx_table.recognises(b"question,correct", "q.xlsx") == 0


def bomb(name: str, size: int) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
        archive.writestr(name, b"0" * size)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "BAD_ZIP"),
        (b"PK\x03\x04", "BAD_ZIP"),
        (book([["question", "correct", "wrong1"]])[:-40], "BAD_ZIP"),
        (bomb("xl/sheet.xml", 10), "BAD_TABLE"),
        (bomb("xl/sheet.xml", 20_000_000), "TOO_LARGE"),
        (bytes.fromhex("d0cf11e0a1b11ae1") + b"junk" * 500, "BAD_TABLE"),
        (ods([])[:-30], "BAD_ZIP"),
        (book([]), "NO_QUESTIONS"),
        (book([["question", "correct", "wrong1"]]), "NO_QUESTIONS"),
    ],
)
def test_damaged_and_dangerous_files_are_refused(data: bytes, code: str) -> None:
    assert why_refused("xlsx_table", data) == code


SHEET = "xl/worksheets/sheet1.xml"


def changed(part: str, *changes: tuple[bytes, bytes]) -> bytes:
    """Return a workbook of which one part was changed by hand."""
    made = book([["question", "correct", "wrong1"], ["Who?", 1912, "Bea"]])
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(made)) as old, zipfile.ZipFile(stream, "w") as new:
        for entry in old.infolist():
            content = old.read(entry)
            for before, after in changes if entry.filename == part else ():
                assert before in content
                content = content.replace(before, after)
            new.writestr(entry.filename, content)
    return stream.getvalue()


@pytest.mark.parametrize(
    "declared", [b"<!DOCTYPE x>", b'<!DOCTYPE x [<!ENTITY e "eeee">]>', b"<!DOCTYPE x SYSTEM 'y'>"]
)
@pytest.mark.parametrize(
    ("part", "root"), [(SHEET, b"<worksheet"), ("xl/workbook.xml", b"<workbook")]
)
def test_a_document_type_in_a_workbook_is_refused(part: str, root: bytes, declared: bytes) -> None:
    data = changed(part, (root + b" ", declared + root + b" "))
    assert why_refused("xlsx_table", data) == "UNSAFE_XML"


@pytest.mark.parametrize(
    ("before", "after"),
    [(b'r="B2"', b'r="A2"'), (b'row r="2"', b'row r="1"'), (b"</row>", b"</row><row r='1'/>")],
)
def test_what_a_workbook_says_twice_is_refused(before: bytes, after: bytes) -> None:
    assert why_refused("xlsx_table", changed(SHEET, (before, after))) == "ROW_TWICE"


def test_a_number_that_is_none_is_one_sentence() -> None:
    with pytest.raises(FileRefused) as caught:
        read("xlsx_table", changed(SHEET, (b"<v>1912</v>", b"<v>NaN</v>")))
    assert caught.value.code is Code.BAD_TABLE
    assert "NaN" not in str(caught.value)


@pytest.mark.parametrize(
    ("value", "number_format", "text"),
    [
        (2.5, "0", "3"),
        (0.125, "0.00", "0.13"),
        (-1.005, "0.00", "-1.01"),
        (12345.678, "0.00E+00", "1.23E+04"),
        (dt.timedelta(hours=26, minutes=3), "[h]:mm", "26:03"),
        (None, "General", ""),
        (0.71, "0%", "71%"),
        (0.715, "0.0%", "71.5%"),
        (3.0, "General", "3"),
        (0.1 + 0.2, "General", "0.3"),
        (1e-7, "General", "1E-07"),
        (10**20, "General", "100000000000000000000"),
        (1234.5, "#,##0.00", "1,234.50"),
        (19.99, '"$"#,##0.00', "$19.99"),
        (19.99, "[$€-407] #,##0.00", "€ 19.99"),
        (5, '0 "km"', "5 km"),
        (-5, "0;(0)", "(5)"),
        (-0.001, "0.0", "0.0"),
        (1500, '0.0,"k"', "1.5k"),
        (2_500_000, "#,##0.0,,", "2.5"),
        (0.5, "# ?/?", "1/2"),
        (-1.25, "# ??/??", "-1 1/4"),
        (3, "# ?/?", "3"),
        (0, "# ?/?", "0"),
        (0.375, "?/8", "3/8"),
        (2.5, "# ?/4", "2 2/4"),
        (7, "000", "007"),
        (-7, "000", "-007"),
        (0.5, "0.##", "0.5"),
        (True, "General", "TRUE"),
        (dt.datetime(1969, 7, 20, 20, 17), "yyyy-mm-dd h:mm:ss", "1969-07-20 20:17:00"),  # noqa: DTZ001
        (dt.datetime(1969, 7, 20), "mm-dd-yy", "1969-07-20"),  # noqa: DTZ001
        (dt.datetime(1969, 7, 20), "dddd, mmmm d", "Sunday, July 20"),  # noqa: DTZ001
        (dt.datetime(1969, 7, 20), "[$-409]d\\-mmm\\-yy;@", "20-Jul-69"),  # noqa: DTZ001
        (dt.datetime(1969, 7, 20), "General", "1969-07-20"),  # noqa: DTZ001
        (dt.time(15, 4), "h:mm AM/PM", "3:04 PM"),
        (dt.time(0, 4, 9), "mm:ss", "04:09"),
        (dt.timedelta(hours=30), "[h]:mm:ss", "30:00:00"),
        ("text", "@", "text"),
    ],
)
def test_a_cell_is_shown_as_the_sheet_shows_it(
    value: object, number_format: str, text: str
) -> None:
    assert shown(value, number_format) == text
