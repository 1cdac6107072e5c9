"""H5P: a package, or its content alone; the questions with one right answer among several."""

import io
import re
from collections.abc import Callable, Iterator, Mapping
from typing import BinaryIO

from quizapp.errors import Code, QuizError
from quizapp.formats.choices import question
from quizapp.formats.contract import Event, FileRefused, Found, Heading, Place, Refused, Wish
from quizapp.formats.h5p_questions import choice_of, guessed, name_of, questions, words_of
from quizapp.formats.json_fields import Object
from quizapp.formats.json_text import documents, text_of
from quizapp.formats.origin import kept
from quizapp.formats.safe_zip import MAGIC, SafeZip
from quizapp.items.pack import Pack
from quizapp.limits import (
    FILE_BYTES,
    FILE_QUESTIONS,
    PICTURE_BYTES,
    PLACE_CHARACTERS,
    TITLE_CHARACTERS,
)

NAME = "h5p"
_CONTENT = "content/content.json"
_LIBRARY = re.compile(rb'"library"\s*:\s*"H5P\.')
_ANSWERS = re.compile(rb'"answers"\s*:\s*\[\s*\{[^]]{0,2000}"correct"\s*:', re.DOTALL)
_SETTINGS = re.compile(rb'"(?:behaviour|l10n|overallFeedback|UI)"\s*:')


def recognises(start: bytes, file: str) -> int:
    """Return how sure it is: by the names in an archive, or by the libraries that it names."""
    if start.startswith(MAGIC):
        named = file.lower().endswith(".h5p")
        return 95 if b"h5p.json" in start or _CONTENT.encode() in start else 40 * named
    if not start.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return 0
    if _LIBRARY.search(start):
        return 90
    return 70 if _ANSWERS.search(start) and _SETTINGS.search(start) else 0


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read the questions of a package or of its content.json; raises FileRefused."""
    stream.seek(0)
    if stream.read(len(MAGIC)) != MAGIC:
        content, encoding = _object(stream, wish.encoding)
        yield Heading(NAME, encoding)
        yield from _events(guessed(content), content, None)
        return
    archive = SafeZip(stream)
    if _CONTENT not in archive.names():
        raise FileRefused(Code.WRONG_ROOT, found="an archive without content/content.json")
    content = _entry(archive, _CONTENT)
    about = _entry(archive, "h5p.json") if "h5p.json" in archive.names() else {}
    yield Heading(NAME, pack=_pack(about))
    library = name_of(about.get("mainLibrary")) or guessed(content)
    yield from _events(library, content, _pictures(archive))


def _events(
    library: str, content: Object, picture: Callable[[str], bytes] | None
) -> Iterator[Found | Refused]:
    number = 0
    for number, (kind, told) in enumerate(questions(library, content), start=1):
        if number > FILE_QUESTIONS:
            raise FileRefused(Code.TOO_MANY_QUESTIONS, most=FILE_QUESTIONS)
        yield _event(kind, told, Place("question", number), picture)
    if not number:
        raise FileRefused(Code.NO_QUESTIONS)


def _event(
    kind: str, told: Object, place: Place, picture: Callable[[str], bytes] | None
) -> Found | Refused:
    try:
        return question(choice_of(kind, told), place, picture)
    except FileRefused:
        raise
    except QuizError as error:
        return Refused.because(place, words_of(told), error.code, **error.values)


def _object(stream: BinaryIO, encoding: str) -> tuple[Object, str]:
    text, found = text_of(stream, encoding)
    content = next(documents(text), None)
    if not isinstance(content, Mapping):
        raise FileRefused(Code.WRONG_ROOT, found="JSON that is no H5P content")
    return content, found


def _entry(archive: SafeZip, name: str) -> Object:
    return _object(io.BytesIO(archive.read(name, FILE_BYTES)), "")[0]


def _pictures(archive: SafeZip) -> Callable[[str], bytes]:
    names = archive.names()

    def picture(path: str) -> bytes:
        name = f"content/{path.removesuffix('#tmp')}"
        content = archive.read(name, PICTURE_BYTES) if name in names else b""
        return content if len(content) <= PICTURE_BYTES else b""

    return picture


def _pack(about: Object) -> Pack:
    """Return what h5p.json says: title, licence, authors and source."""
    listed = about.get("authors")
    authors = (
        [one.get("name") for one in listed if isinstance(one, Mapping)]
        if isinstance(listed, list)
        else []
    )
    licence = " ".join(kept(about.get(name), 100) for name in ("license", "licenseVersion"))
    title = kept(about.get("title"), TITLE_CHARACTERS)
    address = kept(about.get("source"), PLACE_CHARACTERS)
    return Pack(
        ref="",
        title=title,
        language="" if about.get("language") == "und" else kept(about.get("language"), 40),
        licence="" if licence.strip() == "U" else licence.strip(),
        authors=tuple(filter(None, authors)),
        source_title=(title or address) if address else "",
        source_address=address,
    )
