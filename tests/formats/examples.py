"""One small file of every format, with what is in it. A new format adds its own here."""

import io
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from zipfile import ZIP_DEFLATED, ZipFile

import openpyxl

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

TABLE = """\
question,correct,wrong1,wrong2,category,difficulty,tags
"Who built it, really?",Winstanley,Smeaton,Rudyerd,People,hard,"men, 1698"
"Two
lines?",yes,no,,,,
"""
OPENTDB = """\
{"response_code":0,"results":[
{"type":"multiple","difficulty":"hard","category":"Lights","question":"Who &amp; when?",
"correct_answer":"Winstanley","incorrect_answers":["Smeaton","Rudyerd"]},
{"type":"boolean","difficulty":"easy","category":"Lights","question":"Is it &eacute;?",
"correct_answer":"True","incorrect_answers":["False"]}]}
"""
TRIVIA_API = """\
[{"category":"film_and_tv","id":"1","correctAnswer":"Keeper","incorrectAnswers":["Rat","Ox"],
"question":{"text":"Which film?"},"tags":["film"],"type":"text_choice","difficulty":"easy"}]
"""
ARC = """\
{"id":"1","question":{"stem":"Which glows?","choices":[{"text":"a lamp","label":"A"},
{"text":"a rock","label":"B"}]},"answerKey":"A"}
""".replace("\n{", "{")
ANKI = """\
#separator:tab
#html:true
#columns:Question\tAnswer\tWrong 1\tTags
#tags column:4
Who <b>built</b> it?\tWinstanley\tSmeaton\tmen lights
"""
OPENTRIVIAQA = """\

#Q Who built it?
A tower was meant.
^ Winstanley
A Smeaton
B Winstanley

#Q It glows.
^ True
A True
B False
"""
GIFT = """\
$CATEGORY: $course$/top/Lights

// [tag:towers]
::name::Who {
\t=Winstanley#Yes.
\t~Smea\\~ton
\t####In 1698.
} built it?

It glows.{TRUE}
"""
AIKEN = """\
Who built it?
A) Smeaton
B. Winstanley
ANSWER: B

Does it glow?
A) Yes
B) No
ANSWER: A
"""
MOODLE = """\
<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<question type="category"><category><text>$course$/top/Lights</text></category></question>
<question type="multichoice"><name><text>1</text></name>
<questiontext format="html"><text><![CDATA[<p>Who &amp; when?</p>]]></text></questiontext>
<generalfeedback format="html"><text>In 1698.</text></generalfeedback><single>true</single>
<answer fraction="100"><text>Winstanley</text><feedback><text>Yes.</text></feedback></answer>
<answer fraction="0"><text>Smeaton</text><feedback><text></text></feedback></answer></question>
<question type="truefalse"><questiontext format="html"><text>It glows.</text></questiontext>
<answer fraction="100"><text>true</text></answer><answer fraction="0"><text>false</text></answer>
</question></quiz>
"""


def sheet() -> bytes:
    """A spreadsheet with numbers as they are shown."""
    book = openpyxl.Workbook()
    page = book.active
    assert page is not None
    page.append(["question", "A", "B", "key"])
    page.append(["How much of it is water?", 0.71, 0.5, "A"])
    page.append(["How many keepers?", 2, 3, "B"])
    page["B2"].number_format = page["C2"].number_format = "0%"
    made = io.BytesIO()
    book.save(made)
    return made.getvalue()


EXAMPLES: dict[str, Example] = {
    "opentriviaqa": Example(
        OPENTRIVIAQA.encode(), ("Who built it?\nA tower was meant.", "It glows.")
    ),
    "gift": Example(GIFT.encode(), ("Who _____ built it?", "It glows.")),
    "aiken": Example(AIKEN.encode(), ("Who built it?", "Does it glow?")),
    "moodle-xml": Example(MOODLE.encode(), ("Who & when?", "It glows.")),
    "csv": Example(TABLE.encode(), ("Who built it, really?", "Two\nlines?")),
    "xlsx": Example(sheet(), ("How much of it is water?", "How many keepers?")),
    "opentdb": Example(OPENTDB.encode(), ("Who & when?", "Is it é?")),
    "trivia-api": Example(TRIVIA_API.encode(), ("Which film?",)),
    "arc": Example(ARC.encode(), ("Which glows?",)),
    "anki": Example(ANKI.encode(), ("Who built it?",)),
    "quizlet": Example(b"lamp\tit glows\nrock\tit does not\n", (), needs_name=True),
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
}
