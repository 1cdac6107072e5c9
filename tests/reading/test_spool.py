"""A file is read by a process of its own, whose lines are checked again."""

import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from quizapp.bank.ready import ready
from quizapp.errors import Code, Finding, QuizError
from quizapp.formats.contract import Columns, Heading, Place, Refused
from quizapp.items.item import Item
from quizapp.items.pack import Pack
from quizapp.reading import wire
from quizapp.reading.child import MEMORY, READ_A_FILE, SECONDS
from quizapp.reading.heard import BadLineError, End, Known, Question, understood
from quizapp.reading.spool import Order, Spool
from tests.reading.support import table


@pytest.fixture
def spool(tmp_path: Path) -> Iterator[Spool]:
    with Spool(Order(table(tmp_path / "a.csv"))) as made:
        yield made


def trouble(path: Path, **values: str) -> QuizError:
    with Spool(Order(path, **values)) as made, pytest.raises(QuizError) as caught:  # type: ignore[arg-type]
        list(made.follow())
    return caught.value


def test_a_file_is_read_once_and_followed_as_often_as_is_wanted(spool: Spool) -> None:
    first = list(spool.follow())
    assert first[0] == Known("csv")
    assert isinstance(first[1], Heading)
    assert first[1].format == "csv"
    questions = [line for line in first if isinstance(line, Question)]
    assert [one.ready.stem for one in questions] == [
        f"Which word goes with n{n}?" for n in range(3)
    ]
    assert [str(one.place) for one in questions] == ["row 2", "row 3", "row 4"]
    assert first[-1] == End(3)
    assert list(spool.follow()) == first


def test_a_cancelled_file_says_so(spool: Spool) -> None:
    spool.cancel()
    with pytest.raises(QuizError) as caught:
        list(spool.follow())
    assert caught.value.code is Code.IMPORT_CANCELLED


def test_a_reader_that_dies_is_one_sentence(tmp_path: Path) -> None:
    big = table(tmp_path / "big.csv", 60_000)
    with Spool(Order(big)) as made:
        os.kill(made._process.pid, signal.SIGKILL)  # noqa: SLF001 - as a crash would
        with pytest.raises(QuizError) as caught:
            list(made.follow())
    assert caught.value.code is Code.READER_FAILED


@pytest.mark.skipif(not hasattr(os, "waitid"), reason="nobody says here that a process has ended")
def test_what_was_read_in_time_stays_read_however_slowly_it_is_taken(
    spool: Spool, monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = spool.follow()
    first = next(lines)
    with suppress(ChildProcessError):  # it has ended, and that was seen already
        os.waitid(os.P_ALL, 0, os.WEXITED | os.WNOWAIT)
    now = time.monotonic()
    monkeypatch.setattr(time, "monotonic", lambda: now + 10 * SECONDS)
    assert [first, *lines][-1] == End(3)
    assert list(spool.follow())[-1] == End(3)


def test_a_reader_that_takes_too_long_is_one_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Spool(Order(table(tmp_path / "big.csv", 60_000))) as made:
        now = time.monotonic()
        monkeypatch.setattr(time, "monotonic", lambda: now + 2 * SECONDS)
        with pytest.raises(QuizError) as caught:
            list(made.follow())
    assert caught.value.code is Code.TOO_SLOW


@pytest.mark.skipif(sys.platform == "win32", reason="there are no alarms")
def test_a_reader_that_nobody_ends_ends_itself(tmp_path: Path) -> None:
    waits = "from quizapp.reading import child; child.ALONE_SECONDS = 0.1; child.serve()"
    with subprocess.Popen(
        [sys.executable, "-c", waits], stdin=subprocess.PIPE, cwd=tmp_path
    ) as one:
        assert one.wait(timeout=30) == -signal.SIGALRM


@pytest.mark.skipif(sys.platform == "win32", reason="there are no alarms")
def test_a_reader_that_ended_itself_took_too_long(tmp_path: Path) -> None:
    with Spool(Order(table(tmp_path / "big.csv", 60_000))) as made:
        os.kill(made._process.pid, signal.SIGALRM)  # noqa: SLF001 - as its own alarm would
        with pytest.raises(QuizError) as caught:
            list(made.follow())
    assert caught.value.code is Code.TOO_SLOW


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere its alarm ends it")
def test_a_reader_ends_with_whoever_wanted_the_file(tmp_path: Path) -> None:
    big = table(tmp_path / "big.csv", 240_000)
    follows = (
        "import sys; from pathlib import Path; from quizapp.reading.spool import Order, Spool\n"
        "lines = Spool(Order(Path(sys.argv[1]))).follow(); next(lines); next(lines)\n"
        "print('reads', flush=True); sys.stdin.read()"
    )
    asked = [sys.executable, "-c", follows, str(big)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(asked, **pipes) as parent:  # type: ignore[call-overload]
        assert parent.stdout.readline() == b"reads\n"
        (reader,) = Path(f"/proc/{parent.pid}/task/{parent.pid}/children").read_text().split()
        watched = os.pidfd_open(int(reader))
        parent.kill()
        parent.wait()
    try:
        assert select.select([watched], [], [], 5)[0]
    finally:
        os.close(watched)


def test_a_reader_that_takes_too_much_memory_is_one_sentence(tmp_path: Path) -> None:
    bomb = tmp_path / "bomb.json"
    bomb.write_text("[" + "{},[]," * 8_000_000 + "{}]")
    found = trouble(bomb, format="opentdb")
    sentences = (Code.READER_FAILED, Code.TOO_LARGE, Code.BAD_JSON, Code.WRONG_ROOT)
    assert found.code in (*sentences, Code.NO_QUESTIONS)


@pytest.mark.skipif(sys.platform == "win32", reason="there are no named pipes in folders")
def test_what_is_no_regular_file_is_never_read(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.csv")
    assert trouble(tmp_path / "pipe.csv").code is Code.FILE_UNREADABLE
    assert trouble(Path("/dev/zero")).code is Code.FILE_UNREADABLE
    assert trouble(tmp_path / "none.csv").code is Code.FILE_MISSING


def test_a_file_that_is_too_large_is_not_read(tmp_path: Path) -> None:
    with (tmp_path / "large.csv").open("wb") as file:
        file.truncate(60 * 1024 * 1024)
    assert trouble(tmp_path / "large.csv").code is Code.TOO_LARGE


@pytest.mark.skipif(not Path("/proc").exists(), reason="what is allowed is read from /proc")
def test_the_reading_process_has_bounds(tmp_path: Path) -> None:
    asked = subprocess.run(
        [
            *(sys.executable, "-c"),
            "from quizapp.reading import child; child._bound(); "
            "print(open('/proc/self/limits').read())",
        ],
        capture_output=True,
        text=True,
        check=True,
        cwd=tmp_path,
    )
    limits = {line[:26].strip(): line[26:].split() for line in asked.stdout.splitlines()}
    assert limits["Max address space"][0] == str(MEMORY)
    assert limits["Max data size"][0] == str(MEMORY)


def test_the_reading_process_answers_nonsense_with_one_line(tmp_path: Path) -> None:
    said = subprocess.run(
        [sys.executable, "-m", "quizapp", READ_A_FILE],
        input=b"{",
        capture_output=True,
        check=True,
        cwd=tmp_path,
    )
    assert understood(said.stdout.rstrip(b"\n")) == understood(
        wire.line(wire.FAILED, Code.READER_FAILED, {}, said.stdout.decode().split('"')[-2]).rstrip()
    )
    assert said.stderr == b""


def sample(stem: str = "Who?", **values: object) -> bytes:
    item = Item("q-1", stem, "I", ("You", "They"), **values)  # type: ignore[arg-type]
    return wire.of_question(Place("line", 1), "", [], ready(item)).rstrip(b"\n")


def test_a_question_is_heard_as_it_was_told() -> None:
    heard = understood(sample("Wer?", explanation="Ich & “du”.", tags=("a",)))
    assert isinstance(heard, Question)
    assert heard.ready == ready(
        Item("q-1", "Wer?", "I", ("You", "They"), explanation="Ich & “du”.", tags=("a",))
    )


def test_a_heading_and_a_refusal_are_heard_as_they_were_told() -> None:
    heading = Heading("gift", pack=Pack(ref="a", title="A", licence="CC0", authors=("Ada",)))
    assert understood(wire.of_heading(heading)) == heading
    refused = Refused(Place("row", 3, "Sheet 1"), "Who", Finding(Code.NO_KEY, "x", {"n": 1}))
    assert understood(wire.of_refused(refused)) == refused


def test_what_is_told_and_never_kept_steers_no_line() -> None:
    bad, plain = "a\u202eb\u009bc\x1bd", "a\\u202eb\\u009bc\\u001bd"
    place = Place("row", 3, bad)
    refused = Refused(place, bad, Finding(Code.TYPE_OTHER, bad, {"kind": bad}))
    heard = understood(wire.of_refused(refused))
    assert isinstance(heard, Refused)
    assert heard.place == Place("row", 3, plain)
    assert heard.finding == Finding(Code.TYPE_OTHER, plain, {"kind": plain})
    columns = Columns((bad, "B"), ((bad, "x"),), {"question": bad})
    heading = understood(wire.of_heading(Heading("csv", bad, columns=columns)))
    assert heading == Heading(
        "csv", plain, columns=Columns((plain, "B"), ((plain, "x"),), {"question": plain})
    )


def test_a_column_is_known_by_the_name_that_is_shown(tmp_path: Path) -> None:
    file = tmp_path / "a.csv"
    file.write_text("Pr\u202eompt,Best,Other\nWho?,Ada,Bea\n", encoding="utf-8")
    mapping = {"question": "Pr\\u202eompt", "key": "Best", "wrong": "Other", "header": "1"}
    with Spool(Order(file, mapping=mapping)) as made:
        assert list(made.follow())[-1] == End(1)


@pytest.mark.parametrize(
    ("good", "bad"),
    [
        (b'"Who?"', b'""'),
        (b'"Who?"', b"3"),
        (b'"Who?"', b'"' + b"x" * 5000 + b'"'),
        (b'"Who?"', b'"Who\\u0000?"'),
        (b'"Who?"', b'"Who\\u001b[31m?"'),
        (b'["I","You","They"]', b'["I"]'),
        (b'["I","You","They"]', b'["I","You","I"]'),
        (b'["I","You","They"]', b'["I","You","Th\xc2\x9by"]'),
        (b'["I","You","They"],0', b'["I","You","They"],3'),
        (b'["I","You","They"],0', b'["I","You","They"],true'),
        (b'["question"', b'["pickle"'),
    ],
)
def test_a_line_that_a_reader_should_not_write_is_refused(good: bytes, bad: bytes) -> None:
    line = sample()
    assert isinstance(understood(line), Question)
    changed = line.replace(good, bad, 1) if good in line else line.replace(b'["question', bad[:10])
    assert changed != line
    with pytest.raises(BadLineError):
        understood(changed)


@pytest.mark.parametrize("line", [b"", b"{}", b"[]", b"null", b'["heading"]', b"[" * 100_000])
def test_a_line_of_another_shape_is_refused(line: bytes) -> None:
    with pytest.raises(BadLineError):
        understood(line)
