"""One small file of every format, with what is in it. A new format adds its own here."""

import io
import json
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from zipfile import ZIP_DEFLATED, ZipFile

from openpyxl import Workbook

from tests.formats.lms_examples import H5P_SET, h5p, qti


@dataclass(frozen=True)
class Example:
    """A file, and the stems of the questions in it that can be played."""

    content: bytes
    stems: tuple[str, ...]
    needs_name: bool = False
    """Whether other formats look just so, and the end of the file's name decides."""


def zipped(files: Mapping[str, bytes]) -> bytes:
    made = io.BytesIO()
    with ZipFile(made, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return made.getvalue()


def unzipped(content: bytes) -> dict[str, bytes]:
    with ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def png() -> bytes:
    """One grey pixel."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        checked = kind + data
        return len(data).to_bytes(4) + checked + zlib.crc32(checked).to_bytes(4)

    size = (1).to_bytes(4) + (1).to_bytes(4)
    parts = ((b"IHDR", size + bytes((8, 0, 0, 0, 0))), (b"IDAT", zlib.compress(b"\0\x80")))
    chunks = b"".join(chunk(kind, data) for kind, data in (*parts, (b"IEND", b"")))
    return b"\x89PNG\r\n\x1a\n" + chunks


PACK_TOML = b"""
ref = "lighthouses"
title = "Lighthouses"
language = "en"
edition = 3
as_of = "2018"
licence = "CC BY 4.0"
authors = ["Ada Keeper", "Bo"]

[source]
title = "A Short History of Lighthouses"
about = "A short book."
address = "https://example.org/lights"
"""
FACTS_TOML = b"""
[[fact]]
ref = "year"
paragraph = 3
says = "The first light was lit in 1698."
evidence = ["was lit in 1698"]
"""
ITEMS_TOML = """
[[item]]
ref = "first-lit"
facts = ["year"]
category = "Beginnings"
difficulty = "hard"
stem = "When was it first lit?"
key = "1698"
distractors = ["1588", "1712", "1759"]
show = 3
explanation = "Storms.\\nThen more of them."
tags = ["dates", "history"]
language = "de"
feedback = {"1588" = "The Armada.", "1698" = "Yes."}
picture = "pictures/rock.png"
picture_description = "A rock."

[[item]]
ref = "who"
stem = "Who built it — “really”?"
key = "Winstanley"
distractors = ["Smeaton", "All of these"]
last = "All of these"
source = {title = "A letter", place = "page 2", address = "https://example.org"}

[[item]]
ref = "how-many"
stem = "How many keepers?"
key = "2"
distractors = ["1", "3"]
order = "fixed"
no_source = true
""".encode()
PACK = {
    "pack.toml": PACK_TOML,
    "facts.toml": FACTS_TOML,
    "items.toml": ITEMS_TOML,
    "pictures/rock.png": png(),
}

OPENTDB = json.dumps(
    {
        "response_code": 0,
        "results": [
            {
                "type": "multiple",
                "difficulty": "easy",
                "category": "Science: Computers",
                "question": "Is &ldquo;x&rdquo; &gt; y?",
                "correct_answer": "It is",
                "incorrect_answers": ["It isn&#039;t", "Both", "Neither"],
            },
            {
                "type": "boolean",
                "difficulty": "hard",
                "category": "History",
                "question": "It still stands.",
                "correct_answer": "False",
                "incorrect_answers": ["True"],
            },
        ],
    }
).encode()
TRIVIA_API = json.dumps(
    [
        {
            "category": "History",
            "id": "1",
            "correctAnswer": "1698",
            "incorrectAnswers": ["1588", "1712", "1759"],
            "question": {"text": "When was it lit?"},
            "difficulty": "hard",
            "tags": ["dates"],
        },
        {
            "category": "History",
            "id": "2",
            "correctAnswer": "Winstanley",
            "incorrectAnswers": ["Smeaton", "Douglass", "Rudyerd"],
            "question": "Who built it?",
        },
    ]
).encode()
ARC = b"""
{"id":"1","question":{"stem":"Which is hot?","choices":[{"text":"fire","label":"A"},{"text":"ice","label":"B"},{"text":"snow","label":"C"}]},"answerKey":"A"}
{"id":"2","question":{"stem":"Which is cold?","choices":[{"text":"fire","label":"1"},{"text":"ice","label":"2"},{"text":"sun","label":"3"}]},"answerKey":"2"}
"""  # noqa: E501
ROWS = (
    ("question", "correct", "wrong1", "wrong2", "wrong3", "category", "difficulty"),
    ("When, exactly?", "1698", "1588", "1712", "1759", "Beginnings", "hard"),
    ("Who built it?", "Winstanley", "Smeaton", "Douglass", "Rudyerd", "", "easy"),
)
CSV = "".join(",".join(f'"{cell}"' for cell in row) + "\r\n" for row in ROWS).encode()
ANKI = (
    b"#separator:tab\n#html:true\n#columns:Question\tCorrect\tWrong1\tWrong2\n"
    b"When was it lit?\t1698\t1588\t1712\nWho built it?\tWinstanley\tSmeaton\tRudyerd\n"
)
QUIZLET = b"1698\tthe first light\n1759\tSmeaton's tower\n"


def xlsx() -> bytes:
    book = Workbook()
    for row in ROWS:
        book.active.append(row)
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


EXAMPLES: dict[str, Example] = {
    "quizpack": Example(
        zipped(PACK), ("When was it first lit?", "Who built it — “really”?", "How many keepers?")
    ),
    "h5p": Example(
        zipped(h5p(H5P_SET, png())),
        ("When was Eddystone first lit?", "It still stands.", "Who built it?", "Of what?"),
    ),
    "qti": Example(
        zipped(qti(png())),
        ("When & where?", "Look at the sign:\nWho built it?", "How many keepers?"),
    ),
    "opentdb": Example(OPENTDB, ("Is “x” > y?", "It still stands.")),
    "trivia-api": Example(TRIVIA_API, ("When was it lit?", "Who built it?")),
    "arc": Example(ARC, ("Which is hot?", "Which is cold?")),
    "csv": Example(CSV, ("When, exactly?", "Who built it?")),
    "xlsx": Example(xlsx(), ("When, exactly?", "Who built it?")),
    "anki": Example(ANKI, ("When was it lit?", "Who built it?")),
    "quizlet": Example(QUIZLET, (), needs_name=True),
}
