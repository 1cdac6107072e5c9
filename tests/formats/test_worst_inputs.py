"""The worst that strangers send: every reader answers with its own errors, and soon."""

import io
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from quizapp.formats import registry
from quizapp.formats.contract import FileRefused, Found, Heading, Refused, Wish

READERS = ["opentdb", "trivia_api", "arc", "csv_table", "xlsx_table", "anki", "quizlet"]
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
