"""Tables as text: every layout that people have, and rows that are broken."""

import io
from pathlib import Path

import pytest

from quizapp.errors import Code
from quizapp.formats import csv_table
from quizapp.formats.contract import FileRefused, Wish
from quizapp.formats.table_mapping import mapping_of
from quizapp.formats.table_writing import HEADER
from quizapp.items.difficulty import Difficulty
from tests.formats.reading import Reading, read, why_refused

OWN = "question,correct,wrong1,wrong2,wrong3,category,difficulty,explanation,tags,source\n"
ABCD = "Question,A,B,C,D,Answer\n"


def table(text: str | bytes, file: str = "q.csv", **mapping: str) -> Reading:
    return read("csv_table", text, file, mapping=mapping)


def test_the_own_layout_holds_all_that_a_question_says() -> None:
    row = 'Who?,Ada,Bea,Cid,,Early days,hard,For she was.,"a, b",https://example.org/x\n'
    [item] = table(OWN + row).items
    assert (item.stem, item.key, item.distractors) == ("Who?", "Ada", ("Bea", "Cid"))
    assert (item.category, item.difficulty) == ("Early days", Difficulty.HARD)
    assert (item.explanation, item.tags) == ("For she was.", ("a", "b"))
    assert item.source is not None
    assert item.source.title == "https://example.org/x"


@pytest.mark.parametrize(
    "header",
    [
        "question,correct,wrong1,wrong2",
        "Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional)",
        "QUESTION,answer,distractor1,distractor_2",
        "question_text,correct_answer,incorrect_answer_1,incorrect_answer_2",
        "Question,Right,Wrong 1,Wrong 2",
        "questionText,correctAnswer,option2,option3",
        "Frage,Richtige Antwort,Falsche Antwort 1,Falsche Antwort 2",
        "Pregunta,Respuesta correcta,Respuesta incorrecta 1,Respuesta incorrecta 2",
        "Question,Bonne réponse,Mauvaise réponse 1,Mauvaise réponse 2",
    ],
)
def test_a_header_is_known_in_many_words(header: str) -> None:
    read = table(f"{header}\nWho?,Ada,Bea,Cid\n")
    assert read.answers == [("Who?", "Ada", ("Bea", "Cid"))]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_cells_are_parted_in_four_ways(delimiter: str) -> None:
    text = "question,correct,wrong1\nWho?,Ada,Bea\n".replace(",", delimiter)
    assert table(text).answers == [("Who?", "Ada", ("Bea",))]


def test_a_first_line_may_say_how_cells_are_parted() -> None:
    read = table("sep=;\r\nquestion;correct;wrong1\r\nWho, then?;Ada;Bea\r\n")
    assert read.answers == [("Who, then?", "Ada", ("Bea",))]


@pytest.mark.parametrize(
    ("keys", "kind"),
    [
        (("A", "d"), "letter"),
        (("(a)", "Option D"), "letter"),
        (("1", "4"), "number"),
        (("0", "3"), "from-zero"),
        (("ant", "Heron "), "text"),
    ],
)
def test_keys_mean_what_fits_the_whole_file(keys: tuple[str, str], kind: str) -> None:
    first, second = keys
    read = table(f"{ABCD}One?,ant,bee,cow,dog,{first}\nTwo?,elk,fox,gnu,heron,{second}\n")
    assert [item.key for item in read.items] == ["ant", "heron"]
    assert read.heading.columns is not None
    assert read.heading.columns.keys == kind


def test_a_letter_that_is_an_options_text_too_is_a_letter_first() -> None:
    read = table(f"{ABCD}Which vitamin?,B,C,D,A,A\nWhich?,red,green,blue,pink,C\n")
    assert [item.key for item in read.items] == ["B", "blue"]


def test_numbers_that_are_the_answers_themselves_are_no_places() -> None:
    read = table(f"{ABCD}When?,1,1912,1913,2,1912\nHow many?,2,3,4,1,3\nWhen?,7,8,9,6,6\n")
    assert [item.key for item in read.items] == ["1912", "3", "6"]


def test_keys_that_cannot_be_are_refused_one_by_one() -> None:
    rows = [
        "Out?,a1,b1,c1,d1,E",
        "Two?,a1,b1,c1,d1,A; C",
        "None?,a1,b1,c1,d1,",
        "Other?,a1,b1,c1,d1,e1",
        "Words?,a1,b1,c1,d1,c1",
        "Good?,a1,b1,c1,d1,b",
    ]
    read = table(ABCD + "\n".join(rows))
    assert [code for _, code in read.codes] == [
        "KEY_OUT_OF_RANGE",
        "MULTIPLE_KEYS",
        "NO_KEY",
        "KEY_NOT_IN_OPTIONS",
    ]
    assert [(item.stem, item.key) for item in read.items] == [("Words?", "c1"), ("Good?", "b1")]
    assert read.refused[0].finding.message.startswith("The key says E, but there are only 4")


def test_all_answers_may_stand_in_one_cell() -> None:
    read = table("question,answers,correct\nWho?,Ada|Bea|Cid,2\nWhat?,ox|elk,1\n")
    assert read.answers == [("Who?", "Bea", ("Ada", "Cid")), ("What?", "ox", ("elk",))]
    read = table("question,correct,incorrect\nWho?,Ada,Bea|Cid\n")
    assert read.answers == [("Who?", "Ada", ("Bea", "Cid"))]


def test_mmlu_has_no_header_and_needs_none() -> None:
    rows = '"What is 1, plus 1?",1,2,3,4,B\nWhich letter?,A,B,C,D,D\nWho?,a,b,c,d,A\n'
    read = table(rows)
    assert [item.key for item in read.items] == ["2", "D", "a"]
    assert read.heading.columns is not None
    assert read.heading.columns.names == ("A", "B", "C", "D", "E", "F")


def test_a_first_question_without_a_question_mark_is_no_header_where_its_key_fits() -> None:
    rows = "The largest planet is,Jupiter,Mars,Venus,Earth,A\nWhat is 2+2?,1,2,3,4,D\n"
    rows += (
        "Which planet is red?,Jupiter,Mars,Venus,Earth,B\nWho wrote Faust?,Ada,Goethe,Bea,Cid,B\n"
    )
    wished = {"question": "A", "key": "F", "option": "B,C,D,E"}
    for found in (table(rows), table(rows, **wished)):
        assert [answer[1] for answer in found.answers] == ["Jupiter", "4", "Mars", "Goethe"]
        assert found.heading.findings == ()


def test_a_header_that_is_presumed_is_told() -> None:
    rows = "The largest planet is,Jupiter,Mars\nWhat is 2+2?,4,5\nWho wrote Faust?,Goethe,Ada\n"
    found = table(rows, question="A", key="B", wrong="C")
    (told,) = found.heading.findings
    assert (told.code, told.values["row"]) == (Code.HEADER_PRESUMED, 1)
    assert len(found.answers) == 2
    whole = table(rows, question="A", key="B", wrong="C", header="0")
    assert len(whole.answers) == 3
    assert whole.heading.findings == ()


def test_letters_that_were_guessed_are_told() -> None:
    rows = "question,answer,wrong1\nWhere?,Köln,Łódź\n".encode("cp1250")
    assert [one.code for one in table(rows).heading.findings] == [Code.ENCODING_GUESSED]
    assert read("csv_table", rows, "q.csv", "cp1250").heading.findings == ()
    assert table(rows.decode("cp1250")).heading.findings == ()


def test_an_unknown_header_over_keys_is_still_a_header() -> None:
    read = table("Kysymys,Yksi,Kaksi,Kolme,Oikea\nKuka?,Ada,Bea,Cid,B\nMikä?,Ox,Elk,Gnu,A\n")
    assert [item.key for item in read.items] == ["Bea", "Ox"]


def test_what_cannot_be_guessed_is_asked_for() -> None:
    text = "What?,ox,elk,gnu\nWho?,Ada,Bea,Cid\n"
    assert why_refused("csv_table", text) == "NEEDS_MAPPING"
    columns = csv_table.columns_of(io.BytesIO(text.encode()), Wish())
    assert columns.mapping["question"] == "A"
    assert columns.first[1] == ("Who?", "Ada", "Bea", "Cid")


@pytest.mark.parametrize(
    "told",
    [
        {"question": "B", "key": "A", "wrong": "C,D"},
        {"question": "2", "key": "1", "wrong": "3, 4"},
        {"question": "Asked", "key": "good", "wrong": "bad,worse"},
        {"Question": "asked", "Correct": "Good", "wrong1": "bad", "wrong2": "Worse"},
    ],
)
def test_columns_are_named_by_letter_number_or_header(told: dict[str, str]) -> None:
    read = table("Good,Asked,Bad,Worse\nAda,Who?,Bea,Cid\nOx,What?,Elk,Gnu\n", **told)
    assert read.answers == [("Who?", "Ada", ("Bea", "Cid")), ("What?", "Ox", ("Elk", "Gnu"))]


def test_a_wish_overrules_the_guess() -> None:
    text = ABCD + "One?,ant,bee,cow,dog,1\nTwo?,elk,fox,gnu,hen,2\n"
    assert [item.key for item in table(text, keys="from-zero").items] == ["bee", "gnu"]
    columns = csv_table.columns_of(
        io.BytesIO(text.encode()), Wish(mapping={"question": "1", "options": "A, B", "key": "F"})
    )
    assert dict(columns.mapping) == {
        "question": "Question",
        "option1": "A",
        "option2": "B",
        "key": "Answer",
    }


@pytest.mark.parametrize(
    ("text", "mapping"),
    [
        ("", {}),
        ("question=A, Key = B", {"question": "A", "key": "B"}),
        ("question=A,wrong=C,D,key=B", {"question": "A", "wrong": "C,D", "key": "B"}),
        ('"question=What, then",key=B', {"question": "What, then", "key": "B"}),
    ],
)
def test_a_mapping_is_said_in_one_line(text: str, mapping: dict[str, str]) -> None:
    assert mapping_of(text) == mapping


@pytest.mark.parametrize("text", ["A", "A,question=B", "question=", "=A", "question=A,key=", ","])
def test_a_mapping_that_says_nothing_is_refused(text: str) -> None:
    with pytest.raises(FileRefused, match="is not ROLE=COLUMN"):
        mapping_of(text)


@pytest.mark.parametrize(
    "wish",
    [
        {"question": "Z"},
        {"key": "A"},
        {"question": "A,B"},
        {"answerz": "A"},
        {"question": "A", "key": "B", "wrong": "B,C"},
        {"question": "A", "keys": "runes"},
        {"question": "A", "header": "99"},
    ],
)
def test_a_wish_that_cannot_be_is_refused(wish: dict[str, str]) -> None:
    assert why_refused("csv_table", f"{OWN}Who?,Ada,Bea\n", mapping=wish) == "BAD_MAPPING"


def test_gimkit_and_title_rows_are_passed_over() -> None:
    read = table(
        "Gimkit Spreadsheet Import Template,,,,\n"
        "Question,Correct Answer,Incorrect Answer 1,Incorrect Answer 2 (Optional),\n"
        "Who?,Ada,Bea,,\n"
    )
    assert read.answers == [("Who?", "Ada", ("Bea",))]
    assert str(read.found[0].place) == "row 3"


def test_question_and_answer_alone_are_flashcards() -> None:
    read = table("question,answer\nWho?,Ada\n")
    assert read.codes == [("row 2", "NO_DISTRACTORS")]
    assert read.refused[0].stem == "Who?"


def test_unclear_columns_beside_an_answer_are_no_flashcards() -> None:
    assert why_refused("csv_table", "question,answer,x1y,x2y,x3y\nWho?,Ada,B,C,D\n") == (
        "NEEDS_MAPPING"
    )


def test_a_broken_row_breaks_no_other() -> None:
    read = table(
        "question,correct,wrong1\n"
        'One?,"ye""s, sure",no\n'
        '"Open,yes,no\n'
        "Two?,yes,no\n"
        "Unquoted, comma?,yes,no\n"
        '"Quoted" and more?,yes,no\n'
        '"Two\nlines?",yes,no\n'
    )
    assert [item.stem for item in read.items] == ["One?", "Two?", "Two\nlines?"]
    assert read.items[0].key == 'ye"s, sure'
    assert read.codes == [("row 3", "SYNTAX"), ("row 5", "SYNTAX"), ("row 6", "SYNTAX")]


def test_a_quote_that_never_closes_takes_its_own_line_alone() -> None:
    rows = "".join(f"Number {n}?,yes,no\n" for n in range(200))
    read = table(f'question,correct,wrong1\nFirst?,yes,no\n"Open?,yes,no\n{rows}')
    assert len(read.items) == 201
    assert read.codes == [("row 3", "SYNTAX")]


def test_both_halves_of_a_torn_line_are_refused() -> None:
    read = table("question,correct,wrong1,wrong2\nWho?,Ada\nBea,Cid,Dan\nWhat?,ox,elk,gnu\n")
    assert read.codes == [("row 2", "TOO_FEW_OPTIONS"), ("row 3", "SYNTAX")]
    assert [item.stem for item in read.items] == ["What?"]


def test_rows_may_leave_out_what_they_have_not() -> None:
    read = table(f"{OWN}Who?,Ada,Bea\n\n,,,,,,,,,\nWhat?,ox,elk,,gnu\n")
    assert [item.stem for item in read.items] == ["Who?"]
    assert read.codes == [("row 5", "EMPTY_OPTION")]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_lines_end_in_three_ways_and_in_no_other(end: str) -> None:
    read = table(f"question,correct,wrong1{end}Who\u2028is\x0b it?,a,b{end}")
    assert [code for _, code in read.codes] == ["BAD_TEXT"]
    read = table(f"question,correct,wrong1{end}Who\u2028is it?,a,b{end}Two?,c,d")
    assert [item.key for item in read.items] == ["a", "c"]


@pytest.mark.parametrize(
    ("encoding", "told"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8"),
        ("utf-16", "utf-16"),
        ("utf-16-le", "utf-16-le"),
        ("cp1252", "cp1252"),
    ],
)
def test_the_encoding_is_found_once_and_told(encoding: str, told: str) -> None:
    text = "question,correct,wrong1\nWie heißt „grün“ auf Französisch?,vert – naïf,jaune\n"
    read = table(text.encode(encoding))
    assert read.heading.encoding == told
    assert read.answers[0][:2] == ("Wie heißt „grün“ auf Französisch?", "vert – naïf")


def test_cyrillic_of_old_windows_is_read() -> None:
    rows = "Кто написал роман «Война и мир»?,Лев Толстой,Фёдор Достоевский\n" * 3
    read = table(("question,correct,wrong1\n" + rows).encode("cp1251"))
    assert read.items[0].key == "Лев Толстой"


def test_a_wished_encoding_is_used_or_refused() -> None:
    data = "question,correct,wrong1\nWas?,Grün,Weiß\n".encode("cp850")
    assert read("csv_table", data, encoding="cp850").items[0].key == "Grün"
    assert why_refused("csv_table", data, encoding="utf-8") == "BAD_ENCODING"
    assert why_refused("csv_table", data, encoding="no-such") == "BAD_ENCODING"
    assert why_refused("csv_table", data, encoding="rot13") == "BAD_ENCODING"


def test_kinds_of_question_that_are_not_played_are_named() -> None:
    read = table(
        "Question,Question Type,Option 1,Option 2,Correct,Image Link\n"
        "One?,Poll,a,b,1,\nTwo?,Checkbox,a,b,2,http://x/y.png\nThree?,Fill-in-the-Blank,a,,1,\n"
        ",Multiple Choice,a,b,1,http://x/y.png\nFive?,Open-Ended,,,,\n"
    )
    assert [code for _, code in read.codes] == [
        *("TYPE_OTHER", "TYPE_SHORT_ANSWER", "NEEDS_MEDIA", "TYPE_ESSAY")
    ]
    assert read.items[0].key == "b"
    assert read.warnings == ["MEDIA_DROPPED"]


def test_apostrophes_of_others_stay_as_they_are() -> None:
    rows = "'=' or '==': which compares?,'-ed','+5,'tis\n'-ing' is what?,''=1,'@home,'\n"
    found = table("question,correct,wrong1,wrong2\n" + rows)
    assert found.answers == [
        ("'=' or '==': which compares?", "'-ed'", ("'+5", "'tis")),
        ("'-ing' is what?", "''=1", ("'@home", "'")),
    ]


def test_apostrophes_that_the_export_wrote_go_again() -> None:
    rows = "'=1+1,'-5,''+5,'tis\n"
    [item] = table(",".join(HEADER) + "\n" + rows).items
    assert (item.stem, item.key, item.distractors) == ("=1+1", "-5", ("'+5", "'tis"))


def test_files_without_a_question_say_so() -> None:
    for text in ("", "\n\n", "question,correct,wrong1\n", "\ufeff"):
        assert why_refused("csv_table", text) == "NO_QUESTIONS"


@pytest.mark.parametrize(
    ("start", "file", "sure"),
    [
        (b"question,correct,wrong1\nWho?,Ada,Bea\n", "q.csv", 90),
        (b"question,correct,wrong1\nWho?,Ada,Bea\n", "q.txt", 70),
        (b"Who?,a,b,c,d,A\nWhat?,a,b,c,d,B\n", "q.csv", 60),
        (b"sep=;\nx;y\n", "q.txt", 95),
        (b"What is it, then?\nA) x\nB) y\nANSWER: A\n", "q.txt", 0),
        (b"", "q.txt", 0),
        (b"\0\0\0\0", "q.bin", 0),
    ],
)
def test_tables_are_known_by_content_first(start: bytes, file: str, sure: int) -> None:
    assert csv_table.recognises(start, file) == sure


def test_the_samples_are_read(checkout: Path) -> None:
    folder = checkout.parent / "shared" / "samples" / "tables"
    if not folder.is_dir():
        pytest.skip("the samples are not beside this checkout")
    found = {file.name: table(file.read_bytes(), file.name) for file in folder.iterdir()}
    first = found["01_correct_wrong_utf8_bom_crlf.csv"]
    assert [item.key for item in first.items] == ["Goethe", "one, uno", "True"]
    letters = found["04_abcd_key_letter.csv"]
    assert [item.key for item in letters.items] == ["Lima", "Pacific", "green"]
    assert letters.codes == [("row 4", "KEY_OUT_OF_RANGE")]


@pytest.mark.parametrize(
    "text",
    [
        "Dear Ada, hello there\n",
        "Dear Ada,\nthank you, dear.\nYours, G\n",
        "Hello, world.\nGood morning, all.\nSee you, Tom.\n",
        "Dear Ada\n\nThis is a tab\there\n",
        "Lorem ipsum; dolor sit amet.\nConsectetur; adipiscing.\n",
        "Dear,\nAda,\nGoodbye,\n",
        '{"results":[{"type":"multiple",\n"question":',
        "<p>Hello,world\n<p>Hello,moon\n",
    ],
)
@pytest.mark.parametrize("file", ["letter.txt", "letter"])
def test_a_letter_with_commas_is_no_table(text: str, file: str) -> None:
    assert csv_table.recognises(text.encode(), file) == 0


@pytest.mark.parametrize("text", ["chat,cat\nchien,dog\n", "chat;cat\nchien;dog\n"])
def test_words_and_their_translations_are_a_table(text: str) -> None:
    assert csv_table.recognises(text.encode(), "words.txt") > 0
