"""The worst that strangers send: every reader answers with its own errors, and soon."""

import io
import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.formats import registry
from quizapp.formats.contract import FileRefused, Found, Heading, Refused, Wish
from quizapp.reading.child import Telling
from quizapp.reading.heard import understood

TEXTS = ["gift", "aiken", "opentriviaqa", "moodle_xml"]
READERS = ["opentdb", "trivia_api", "arc", "csv_table", "xlsx_table", "anki", "quizlet", *TEXTS]
HEADER = b"question,correct,wrong1\n"
WORST = [
    b"",
    b"\0",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xff\xfe\0\0",
    b"\0\0\xfe\xff",
    b'"' * 5000,
    b"\n" * 10_000,
    b"\r" * 1000 + b"\n",
    b"," * 10_000,
    b"\t" * 10_000 + b"\n" + b"\t",
    b"PK\x03\x04" + b"\0" * 100,
    b"PK\x05\x06" + b"\0" * 18,
    b"{" * 5000,
    b'{"a":' * 2000 + b"1" + b"}" * 2000,
    b"[1e999, -1e999, NaN, Infinity, -0, 1E400]",
    b"[" + b"9" * 10_000 + b"]",
    b'{"question":{"stem":"x","choices":[{"label":"A","text":"x"}]},"answerKey":"A"}' * 3,
    b'[{"question":[[]],"correct_answer":{},"incorrect_answers":{"a":[]}}]',
    b'{"response_code":0,"results":[null,true,1,"x",[],{}]}',
    b'[{"question":"\\ud800","correct_answer":"\\u0000","incorrect_answers":["\\udfff"]}]',
    b'[{"question":"%zz","type":"bXVsdGlwbGU=","correct_answer":"=","incorrect_answers":["=="]}]',
    HEADER + b'"' + b"x\n" * 10_000,
    HEADER + b"x" * 200_000 + b",a,b\n",
    HEADER + b'"a"b,c,d\n"e\n' * 300,
    HEADER + "x\u0301".encode() + "\u0301".encode() * 100 + b",a,b\n",
    HEADER + "\u202ea,\u2066b,\u200b\n".encode(),
    b"question,answers,correct\nx,||||||||||||,1\ny,a|b|c|d|e|f|g|h|i|j,1\nz,[[[[[,1\n",
    b"Question,A,B,C,D,Answer\nx,a,b,c,d," + b"A," * 500 + b"\n",
    b"Question,A,B,C,D,Answer\nx,a,b,c,d," + b"9" * 5000 + b"\ny,a,b,c,d,\xd9\xa1\n",
    b"sep=\nx,y\n",
    b'sep="\nx,y\n',
    b"sep=\r\nx,y\n",
    b"#separator:\n#html:true\n#columns:\n#tags column:-1\n#deck column:999\na\tb\n",
    b'#separator:"\n#tags column:' + b"9" * 50 + b'\na"b""\n',
    b"#separator:\r\n#columns:a\r\n",
    b"#html:true\n" + b"<a " * 20_000 + b"\tb\tc\td\n",
    b"#html:true\n<![CDATA[x\t<!x [[ ]>\t&#xD800;\t&#0;\n",
    b"#separator:space\n#html:true\n" + b"<div>" * 3000 + b" b c d\n",
]
QUIZ = b'<quiz><question type="multichoice"><questiontext><text>'
WORST_TEXTS = [
    b"{" * 50_000 + b"}" * 50_000,
    b"a {" + b"=x ~" * 40_000 + b"}",
    b"// " + b"[tag:" * 100_000 + b"\n{=a ~b}",
    b"// " + b"\\]" * 100_000 + b"\na {=a ~b}",
    b"::" * 50_000 + b"{=a~b}",
    b"\\" * 100_001 + b" {=a ~b}",
    b"$CATEGORY:" * 10_000 + b"\n" + b"$CATEGORY: " + b"/" * 100_000 + b"\n\nx {=a ~b}",
    b"x {~%" + b"9" * 100_000 + b"%a =b}",
    b"x {=a#" + b"#" * 50_000 + b" ~b}",
    b"[html]" + b"<p " * 5_000 + b"{=a ~b}",
    b"[html]<![CDATA[ <!x [[ ]> &#xD800; &#0; &#99999999999; {=a ~b}",
    b"x\0 {=a ~b}\n\n" + "x\u202e\u2066 {=\u200b ~b}\n\n".encode(),
    b"x {=" + ("e" + "\u0301" * 60).encode() + b" ~b}",
    b"q\n" + b"A) a\n" * 20_000 + b"ANSWER: A\n",
    b"q\nA) a\nB) b\nANSWER: " + b"A, " * 50_000,
    b"q\nA) a\nB) b\nANSWER: " + b"A " * 50_000 + b"!",
    b"q\nA) a\nB) b\nANSWER:" + b" " * 100_000 + b"!",
    b"ab\n" * 30_000,
    b"A)" + b" " * 60_000 + b"\n" * 3,
    b"#Q " + b"x\n" * 50_000 + b"^ a\nA a\nB b\n",
    b"#Q x\n^ a\n" + b"A a\n" * 50_000,
    b"#Q x\n^ a\nA a\nB b\n" * 5_000 + b"#Q",
    b"#Q \x81\x8d\xff\xc3\n^ \xe2\x80\nA \xe2\x80\nB \xed\xa0\x80\n",
    b"#Q " + b"\xff" * 200_000,
    b"^ x\n" * 20_000,
    b'<!DOCTYPE q [<!ENTITY a "' + b"x" * 1000 + b'"><!ENTITY b "&a;&a;&a;">]><quiz>&b;</quiz>',
    b"<quiz>" + b"<question>" * 10_000,
    b"<quiz>" + b'<question type="multichoice"/>' * 5_000 + b"</quiz>",
    QUIZ + b"<![CDATA[" + b"<a " * 6_000 + b"]]></text></questiontext></question></quiz>",
    QUIZ + b"&lt;img src='data:image/png;base64," + b"A" * 500_000 + b"'&gt;</text>"
    b"</questiontext></question></quiz>",
    QUIZ + b"x</text><file name='../../../etc/passwd' encoding='base64'>%%%</file></questiontext>"
    b"<answer fraction='1e999'><text>a</text></answer><answer fraction='-0'/></question></quiz>",
    QUIZ + b"x</text></questiontext>" + b"<answer fraction='100'/>" * 5_000 + b"</question></quiz>",
    b'<?xml version="1.0" encoding="no-such-thing"?><quiz/>',
    b'<?xml version="1.0" encoding="utf-16"?><quiz/>',
    b"<quiz>\xed\xa0\x80</quiz>",
    b"<quiz>&#xD800;&#0;</quiz>",
]


def events(name: str, data: bytes, wish: Wish) -> list[object]:
    """Read a file, and see that the reader keeps to the contract."""
    reader = registry.reader_of(next(one for one in registry.FORMATS if one.module == name))
    assert 0 <= reader.recognises(data[: 64 * 1024], wish.file) <= 100
    told: list[object] = []
    stream = io.BytesIO(data)
    refusal = ""
    try:
        for event in reader.read(stream, wish):
            told.append(event)  # noqa: PERF402 - kept, however the rest ends
    except FileRefused as refused:
        refusal = str(refused)
    assert told or refusal
    if not told:
        return told
    assert isinstance(told[0], Heading)
    assert not stream.closed
    for one in told[1:]:
        assert isinstance(one, Found | Refused)
        assert str(one.place)
        assert isinstance(one, Found) or one.finding.message
    return told


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("number", range(len(WORST)))
def test_the_worst_files_are_answered(name: str, number: int) -> None:
    events(name, WORST[number], Wish(file="x.csv"))
    events(
        name,
        WORST[number],
        Wish(file="x.txt", mapping={"question": "A", "options": "A,B", "key": "B"}),
    )


@pytest.mark.parametrize("name", TEXTS)
@pytest.mark.parametrize("number", range(len(WORST_TEXTS)))
def test_the_worst_texts_are_answered(name: str, number: int) -> None:
    events(name, WORST_TEXTS[number], Wish(file="x.txt"))
    events(name, WORST_TEXTS[number], Wish(file="x.txt", encoding="cp1252"))


@pytest.mark.parametrize("name", [one.name for one in registry.FORMATS])
def test_what_the_reading_process_tells_of_them_is_understood(tmp_path: Path, name: str) -> None:
    for number, content in enumerate([*WORST, *WORST_TEXTS]):
        file = tmp_path / f"{number}.txt"
        file.write_bytes(content)
        out = io.BytesIO()
        with suppress(FileRefused):
            Telling(out).tell({"path": str(file), "format": name, "encoding": "", "mapping": {}})
        for line in out.getvalue().splitlines():
            understood(line)


@pytest.mark.parametrize("name", TEXTS)
@settings(max_examples=60, deadline=None)
@given(
    st.text(alphabet="{}~=#:\\n%T5 \n/[]<>&;ABq)^.$", max_size=60),
    st.sampled_from(["", "q {=a ~b", "q\nA) a\nB) b\nANSWER: ", "#Q q\n^ a\nA a\n", "<quiz>"]),
)
def test_any_marks_are_answered(name: str, text: str, start: str) -> None:
    events(name, (start + text).encode(), Wish())


@pytest.mark.parametrize("name", READERS)
@settings(max_examples=30, deadline=None)
@given(st.binary(max_size=200), st.sampled_from([b"", HEADER, b"#html:true\n", b"PK\x03\x04"]))
def test_any_bytes_are_answered(name: str, data: bytes, start: bytes) -> None:
    events(name, start + data, Wish())


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(
                [
                    *("question", "stem", "choices", "label", "text", "answerKey", "results"),
                    *("response_code", "correct_answer", "incorrect_answers", "correctAnswer"),
                    *("incorrectAnswers", "tags", "questions", "category", "type", "pack"),
                ]
            ),
            inner,
            max_size=6,
        )
    ),
    max_leaves=20,
)


@pytest.mark.parametrize("name", ["opentdb", "trivia_api", "arc"])
@settings(max_examples=60, deadline=None)
@given(JSON)
def test_any_json_is_answered(name: str, value: object) -> None:
    events(name, json.dumps(value).encode(), Wish())
