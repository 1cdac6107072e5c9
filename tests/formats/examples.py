"""One small file of every format, with what is in it. A new format adds its own here."""

import io
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from zipfile import ZIP_DEFLATED, ZipFile

from tests.formats.lms_examples import H5P_SET, h5p, qti


@dataclass(frozen=True)
class Example:
    """A file, and the stems of the questions in it that can be played."""

    content: bytes
    stems: tuple[str, ...]


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
}
