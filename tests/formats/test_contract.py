"""What is asked of every format alike: one suite, run over all that the registry names."""

import contextlib
import io
import subprocess
import sys
import tracemalloc
from pathlib import Path
from random import Random

import pytest

from quizapp.formats import registry
from quizapp.formats.contract import Event, FileRefused, Found, Heading, Refused, Wish
from quizapp.formats.registry import Format
from tests.formats.examples import EXAMPLES
from tests.formats.mutate import hostile, mutated

MEMORY = 160 * 1024 * 1024
PATIENCE_S = 60

every_format = pytest.mark.parametrize("one", registry.FORMATS, ids=lambda one: one.name)
every_writer = pytest.mark.parametrize(
    "one", [one for one in registry.FORMATS if one.writes], ids=lambda one: one.name
)


def events(one: Format, content: bytes) -> list[Event]:
    return list(registry.reader_of(one).read(io.BytesIO(content), Wish(f"a {one.name}")))


def tried(one: Format, content: bytes) -> list[Event]:
    """Read what may be refused; anything but FileRefused is for the test to fail with."""
    read: list[Event] = []
    with contextlib.suppress(FileRefused):
        read.extend(events(one, content))
    return read


def example(one: Format) -> bytes:
    return EXAMPLES[one.name].content


def found(read: list[Event]) -> list[Found]:
    return [event for event in read if isinstance(event, Found)]


@every_format
def test_every_format_has_an_example_a_title_and_its_own_name(one: Format) -> None:
    assert one.name in EXAMPLES
    assert one.title
    assert all(suffix.startswith(".") for suffix in one.suffixes)
    assert [other.name for other in registry.FORMATS].count(one.name) == 1
    assert registry.named(one.name) is one


@every_format
@pytest.mark.parametrize("name", ["", "questions", "a.txt", "b.json", "c.zip", "d.xml", "e.csv"])
def test_a_format_is_recognised_by_content_whatever_the_name(one: Format, name: str) -> None:
    stream = io.BytesIO(example(one))
    stream.seek(3)
    if EXAMPLES[one.name].needs_name:
        name += one.suffixes[0]
    assert registry.recognise(stream, name) is one
    assert stream.tell() == 0


@every_format
def test_a_heading_comes_first_and_the_questions_in_the_order_of_the_file(one: Format) -> None:
    read = events(one, example(one))
    head, *rest = read
    assert isinstance(head, Heading)
    assert head.format == one.name
    assert not any(isinstance(event, Heading) for event in rest)
    assert tuple(event.item.stem for event in found(rest)) == EXAMPLES[one.name].stems
    numbers = [event.place.number for event in rest if isinstance(event, Found | Refused)]
    assert numbers == sorted(numbers)
    assert all(str(event.place) for event in rest if isinstance(event, Found | Refused))


@every_format
def test_a_reader_begins_at_the_beginning_wherever_the_stream_stands(one: Format) -> None:
    stream = io.BytesIO(example(one))
    stream.seek(7)
    read = list(registry.reader_of(one).read(stream, Wish("x")))
    assert read == events(one, example(one))


@every_format
def test_an_empty_file_is_refused_or_holds_no_question(one: Format) -> None:
    for content in (b"", b"\0", b"\n", b"\xef\xbb\xbf"):
        assert not found(tried(one, content))


@every_format
def test_a_file_that_is_cut_short_anywhere_is_refused_or_read_as_far_as_it_goes(
    one: Format,
) -> None:
    whole = example(one)
    for k in range(60):
        tried(one, whole[: len(whole) * k // 60])


@every_format
def test_random_bytes_are_read_or_refused(one: Format) -> None:
    chance = Random(6)
    for length in range(100):
        content = chance.randbytes(length * 7)
        tried(one, content)
        assert registry.reader_of(one).recognises(content, "x") in range(101)


@every_format
def test_a_damaged_file_is_read_or_refused(one: Format) -> None:
    chance = Random(7)
    for _ in range(150):
        tried(one, mutated(example(one), chance))


@every_format
def test_another_formats_file_is_read_or_refused(one: Format) -> None:
    for other in EXAMPLES.values():
        tried(one, other.content)


@every_format
@pytest.mark.parametrize("encoding", ["utf-8", "cp1252", "utf-16", "no such encoding", "\0"])
def test_a_wish_for_an_encoding_is_met_or_refused(one: Format, encoding: str) -> None:
    with contextlib.suppress(FileRefused):
        list(registry.reader_of(one).read(io.BytesIO(example(one)), Wish("x", encoding)))


@every_format
def test_a_file_that_is_meant_to_hurt_takes_little_memory(one: Format) -> None:
    for name, content in hostile(example(one)):
        tracemalloc.start()
        try:
            tried(one, content)
            most = tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()
        assert most < MEMORY, f"{name}: {most >> 20} MB"


@every_writer
def test_what_is_written_is_recognised_and_says_the_same(one: Format) -> None:
    head, *rest = events(one, example(one))
    assert isinstance(head, Heading)
    items = [event.item for event in found(rest)]
    pictures = {event.item.picture: event.picture for event in found(rest)}
    made = io.BytesIO()
    written = registry.writer_of(one).write(made, head.pack, items, pictures.__getitem__)
    assert written.items == len(items)
    assert registry.recognise(io.BytesIO(made.getvalue()), "exported") is one
    again = [event.item for event in found(events(one, made.getvalue()))]
    assert [(item.stem, item.key, sorted(item.options)) for item in again] == [
        (item.stem, item.key, sorted(item.options)) for item in items
    ]
    second = io.BytesIO()
    registry.writer_of(one).write(second, head.pack, items, pictures.__getitem__)
    assert second.getvalue() == made.getvalue()


def test_no_reader_does_anything_but_read_or_refuse_whatever_it_is_fed(checkout: Path) -> None:
    command = [sys.executable, "-m", "tests.formats.fuzz", "--seconds", "6"]
    done = subprocess.run(
        command, cwd=checkout, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


@every_format
def test_no_reader_does_anything_else_on_the_files_that_coverage_leads_to(
    one: Format, checkout: Path
) -> None:
    pytest.importorskip("atheris", reason="atheris has wheels for Linux on x86-64 alone")
    command = [sys.executable, "-m", "tests.formats.guided", one.name, "--runs", "400"]
    done = subprocess.run(
        [*command, "--seconds", "1"],
        cwd=checkout,
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "stat::number_of_executed_units" in done.stderr
