"""QTI 1.2, 2.x and 3.0: packages and single files; the items with one right choice."""

import re
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, count
from typing import BinaryIO
from xml.etree.ElementTree import Element

from quizapp.errors import Code, Finding, QuizError
from quizapp.formats import qti_one, qti_two
from quizapp.formats.choices import question
from quizapp.formats.contract import Event, FileRefused, Found, Heading, Place, Refused, Wish
from quizapp.formats.origin import kept
from quizapp.formats.qti_package import Package
from quizapp.formats.safe_xml import attribute, elements, local
from quizapp.formats.safe_zip import MAGIC, SafeZip
from quizapp.items.pack import Pack
from quizapp.limits import CATEGORY_CHARACTERS, FILE_QUESTIONS, TITLE_CHARACTERS

NAME = "qti"
_WANTED = frozenset({"item", "assessmentitem"})
_TITLED = ("section", "assessment")
_MARKS = re.compile(rb"<(?:[\w.-]+:)?(?:questestinterop|assessmentItem|qti-assessment-item)[\s>]")
_MANIFEST = b"imsmanifest.xml"

_Standing = tuple[tuple[Element, ...], Element]


def recognises(start: bytes, file: str) -> int:  # noqa: ARG001 — its name says nothing
    """Return how sure it is: by the manifest in an archive, or by the first element."""
    if start.startswith(MAGIC):
        if _MANIFEST in start:
            return 90
        return 20 if b".xml" in start and b"[Content_Types]" not in start else 0
    return 95 if _MARKS.search(start.replace(b"\0", b"")) else 0


def read(stream: BinaryIO, wish: Wish) -> Iterator[Event]:
    """Read the items of a package or a single file; raises FileRefused."""
    stream.seek(0)
    is_archive = stream.read(len(MAGIC)) == MAGIC
    stream.seek(0)
    found = False
    for event in _archive(stream) if is_archive else _single(stream, wish.encoding):
        found = found or not isinstance(event, Heading)
        yield event
    if not found:
        raise FileRefused(Code.NO_QUESTIONS)


def _single(stream: BinaryIO, encoding: str) -> Iterator[Event]:
    standing = elements(stream, _WANTED, encoding)
    first = next(standing)
    yield Heading(NAME, encoding or "utf-8", Pack(ref="", title=_title(first[0])))
    for number, one in enumerate(_items(chain([first], standing)), start=1):
        yield _event(one, Place("question", number), None)


def _archive(stream: BinaryIO) -> Iterator[Event]:
    package = Package(SafeZip(stream))
    yield Heading(NAME, pack=package.pack)
    numbers = count(1)
    for name in package.missing:
        yield _unread(name, FileRefused(Code.ENTRY_MISSING, entry=name))
    for name in package.files:
        picture = partial(package.picture, name)
        try:
            for one in _items(package.elements(name, _WANTED)):
                yield _event(one, Place("question", next(numbers), name), picture)
        except FileRefused as error:
            if error.code is Code.WRONG_ROOT:  # a test that names items, or something else
                continue
            if len(package.files) == 1 or error.code is Code.TOO_MANY_QUESTIONS:
                raise
            yield _unread(name, error)


def _unread(name: str, error: FileRefused) -> Refused:
    place = Place("entry", name=name)
    return Refused(place, "", Finding(error.code, str(place), error.values))


def _items(standing: Iterator[_Standing]) -> Iterator[_Standing]:
    """Return the items; raises FileRefused with WRONG_ROOT where a file is something else."""
    for number, (around, element) in enumerate(standing):
        root = around[0] if around else element
        name = local(root.tag)
        if name not in ("questestinterop", "assessmentitem"):
            raise FileRefused(Code.WRONG_ROOT, found=f"<{name[:60]}>")
        if number >= FILE_QUESTIONS:
            raise FileRefused(Code.TOO_MANY_QUESTIONS, most=FILE_QUESTIONS)
        if local(element.tag) in _WANTED:
            yield around, element


def _event(
    standing: _Standing, place: Place, picture: Callable[[str], bytes] | None
) -> Found | Refused:
    around, item = standing
    version = qti_two if local(item.tag) == "assessmentitem" else qti_one
    try:
        choice = version.choice_of(item)
        choice.category = _category(around)
        return question(choice, place, picture)
    except FileRefused:
        raise
    except QuizError as error:
        return Refused.because(place, _words(version.words_of, item), error.code, **error.values)


def _words(words_of: Callable[[Element], str], item: Element) -> str:
    try:
        return words_of(item)
    except QuizError:
        return attribute(item, "title")


def _category(around: tuple[Element, ...]) -> str:
    """Return the title of the section that an item stands in, or of the assessment."""
    titles = [attribute(one, "title") for one in reversed(around) if local(one.tag) in _TITLED]
    return kept(next(filter(None, titles), ""), CATEGORY_CHARACTERS)


def _title(around: tuple[Element, ...]) -> str:
    titles = [attribute(one, "title") for one in around if local(one.tag) == "assessment"]
    return kept(next(filter(None, titles), ""), TITLE_CHARACTERS)
