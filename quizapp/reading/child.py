"""The process that reads a stranger's file: bounded, without a bank or a window.

It is started with the command READ_A_FILE alone, gets its order as a line of JSON on stdin,
which stays open as long as somebody waits, and answers on stdout in the lines of ``wire``;
whatever goes wrong is its last line.
"""

import errno
import json
import os
import select
import signal
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any, BinaryIO
from uuid import uuid4

from quizapp.bank.ready import ready
from quizapp.errors import Code, Finding, QuizError
from quizapp.formats import registry
from quizapp.formats.contract import Event, FileRefused, Found, Heading, Refused, Wish
from quizapp.formats.table_encoding import is_encoding
from quizapp.items.checks import writing_findings
from quizapp.items.item import Item, Source
from quizapp.limits import FILE_BYTES, FILE_QUESTIONS
from quizapp.pictures import checked_picture
from quizapp.reading import wire
from quizapp.reading.tidy import tidied, tidied_pack
from quizapp.small_files import regular

READ_A_FILE = "read-a-file"
OWN_FORMAT = "quizpack"
PICTURE = "picture"
"""What an order names in place of a format where the file is one picture."""
MEMORY = 512 * 1024 * 1024
SPOOL_BYTES = 1024 * 1024 * 1024
SECONDS = 60
ALONE_SECONDS = SECONDS + 5
"""After these it ends by itself, where nobody is left who would end it."""
_ORDER_BYTES = 1024 * 1024
_TELL_EVERY = 500


def serve() -> int:
    """Read the file that stdin names and tell on stdout what is in it."""
    _bound()
    out = sys.stdout.buffer
    try:
        order = json.loads(sys.stdin.buffer.readline(_ORDER_BYTES))
        _end_with_parent()
        Telling(out).tell(order)
    except QuizError as error:
        out.write(wire.of_failure(error, _where(error.__cause__) if error.__cause__ else ""))
    except BaseException as error:  # the edge of the process  # noqa: BLE001
        out.write(wire.of_failure(QuizError(Code.READER_FAILED), _where(error)))
    with suppress(OSError):
        out.flush()
    return 0


def _bound() -> None:
    """Take away from this process what no reader needs."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - where there is one

    wanted = (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_DATA, MEMORY),
        (resource.RLIMIT_FSIZE, SPOOL_BYTES),
        (resource.RLIMIT_CPU, 2 * SECONDS),
        (resource.RLIMIT_CORE, 0),
    )
    for what, most in wanted:
        with suppress(OSError, ValueError):
            resource.setrlimit(what, (most, most))
    signal.signal(signal.SIGALRM, signal.SIG_DFL)
    signal.setitimer(signal.ITIMER_REAL, ALONE_SECONDS)


def _end_with_parent() -> None:
    """Have Linux end this process when nobody holds the other end of stdin any more."""
    if sys.platform != "linux":
        return
    import fcntl  # noqa: PLC0415 - where there is one

    signal.signal(signal.SIGIO, signal.SIG_DFL)
    with suppress(OSError):
        fcntl.fcntl(0, fcntl.F_SETOWN, os.getpid())
        fcntl.fcntl(0, fcntl.F_SETFL, fcntl.fcntl(0, fcntl.F_GETFL) | os.O_ASYNC)
    ends = select.poll()
    ends.register(0, 0)
    if any(what & select.POLLHUP for _, what in ends.poll(0)):  # it was gone before
        os._exit(1)


def _where(error: BaseException) -> str:
    """Return what happened and where, without a word of the file."""
    frames = traceback.extract_tb(error.__traceback__)
    at = f" at {Path(frames[-1].filename).name}:{frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__}{at}"


def open_regular(path: str) -> BinaryIO:
    """Open a regular file of a size that is read; raises FileRefused."""
    try:
        stream = regular(path)
    except FileNotFoundError:
        raise FileRefused(Code.FILE_MISSING, file=path) from None
    except (OSError, ValueError) as error:
        long = isinstance(error, OSError) and error.errno == errno.ENAMETOOLONG
        code = Code.NAME_TOO_LONG if long else Code.FILE_UNREADABLE
        raise FileRefused(code, file=Path(path).name if long else path) from None
    if os.fstat(stream.fileno()).st_size > FILE_BYTES:
        stream.close()
        raise FileRefused(Code.TOO_LARGE, most=f"{FILE_BYTES // 1024 // 1024} MB")
    return stream


@contextmanager
def _unchanged(state: Callable[[], object]) -> Iterator[None]:
    """Refuse what is written while it is read, whatever is wrong with it beside."""
    before = state()
    try:
        yield
    except FileRefused as error:
        if state() != before:
            raise FileRefused(Code.FILE_CHANGED) from error
        raise
    if state() != before:
        raise FileRefused(Code.FILE_CHANGED)


@contextmanager
def _opened(path: str) -> Iterator[BinaryIO]:
    """Open a file that must stay as it is until it is read; raises FileRefused."""
    with open_regular(path) as stream:
        held = os.dup(stream.fileno())  # a reader may close the stream
        try:
            with _unchanged(lambda: _state(os.fstat(held))):
                yield stream
        finally:
            os.close(held)


def _state(found: os.stat_result) -> tuple[int, int]:
    """Return what changes with a file: its size, and when it was last written."""
    return found.st_size, found.st_mtime_ns


def _folder_state(folder: str) -> list[tuple[str, int, int]]:
    """Return the same of the files of a pack that stands in a folder."""
    root = Path(folder)
    with suppress(OSError):
        files = [*root.glob("*.toml"), *root.glob("pictures/*")]
        return sorted((str(file), *_state(file.lstat())) for file in files)
    return []


class Telling:
    """Goes through one file and tells each event."""

    def __init__(self, out: BinaryIO) -> None:
        self._out = out
        self._own = False
        self._source: Source | None = None
        self._read = 0
        self._places: dict[int, str] = {}
        self._pictures: set[str] = set()

    def tell(self, order: dict[str, Any]) -> None:
        """Tell what is in the file that the order names."""
        path = str(order["path"])
        wish = Wish(Path(path).name, str(order["encoding"]), dict(order["mapping"]))
        if order["format"] == PICTURE:
            with _opened(path) as stream:
                self._out.write(wire.of_picture(checked_picture(stream.read())))
        elif os.path.isdir(path):  # noqa: PTH112 - Path raises where a name is too long
            self._out.write(wire.line(wire.KNOWN, OWN_FORMAT))
            with _unchanged(partial(_folder_state, path)):
                self._events(_of_folder(Path(path)), None, 0)
        else:
            with _opened(path) as stream:
                self._file(stream, wish, str(order["format"]))
        self._out.write(wire.line(wire.END, self._read))

    def _file(self, stream: BinaryIO, wish: Wish, wanted: str) -> None:
        size = os.fstat(stream.fileno()).st_size
        if wish.encoding and not is_encoding(wish.encoding):
            raise FileRefused(Code.UNKNOWN_ENCODING, name=wish.encoding)
        found = registry.found(stream, wish.file, wanted)
        self._out.write(wire.line(wire.KNOWN, found.name))
        if wish.mapping and not found.mapped:
            raise FileRefused(Code.BAD_MAPPING, reason=f"{found.title} has none")
        try:
            self._events(registry.reader_of(found).read(stream, wish), stream, size)
        except FileRefused as error:
            if error.code in (Code.NEEDS_MAPPING, Code.BAD_MAPPING):
                heading = _with_columns(stream, wish, found)
                if heading is not None:
                    self._heading(heading)
            raise

    def _events(self, events: Iterator[Event], stream: BinaryIO | None, size: int) -> None:
        for event in events:
            if isinstance(event, Heading):
                self._heading(event)
                continue
            self._read += 1
            if self._read > FILE_QUESTIONS:
                raise FileRefused(Code.TOO_MANY_QUESTIONS, most=FILE_QUESTIONS)
            if isinstance(event, Found):
                self._found(event)
            else:
                self._out.write(wire.of_refused(event))
            if self._read % _TELL_EVERY == 0 and stream is not None and not stream.closed:
                self._out.write(wire.line(wire.AT, stream.tell(), size))
                self._out.flush()

    def _heading(self, heading: Heading) -> None:
        self._own = heading.own
        heading = replace(heading, pack=tidied_pack(heading.pack))
        title = heading.pack.source_title
        self._source = None if heading.own or not title else Source(title)
        self._out.write(wire.of_heading(heading))
        for fact in heading.pack.facts:
            self._out.write(wire.of_fact(fact))
        self._out.flush()

    def _found(self, found: Found) -> None:
        """Tell a question; refs are kept in our own packs alone, elsewhere they are numbers."""
        ref = found.item.ref if self._own and found.item.ref else f"q-{uuid4().hex}"
        try:
            picture = self._picture(found)
            item = tidied(found.item, ref=ref, source=self._source, picture=picture)
        except QuizError as error:
            refused = Refused.because(found.place, found.item.stem, error.code, **error.values)
            self._out.write(wire.of_refused(refused))
            return
        one = ready(item)
        place = str(found.place)
        first = self._places.setdefault(one.same, place)
        first = "" if first is place else first
        self._out.write(wire.of_question(found.place, first, _warnings(found, item), one))

    def _picture(self, found: Found) -> str:
        """Return the hash of a question's picture, which is told before it."""
        if not found.picture:
            return ""
        picture = checked_picture(found.picture, named=found.item.picture)
        if picture.hash not in self._pictures:
            self._pictures.add(picture.hash)
            self._out.write(wire.of_picture(picture))
        return picture.hash


def _warnings(found: Found, item: Item) -> list[Finding]:
    """Return what was lost in reading a question, and what is worth mending in it."""
    place = str(found.place)
    return [*found.warnings, *(replace(one, where=place) for one in writing_findings(item))]


def _with_columns(stream: BinaryIO, wish: Wish, found: registry.Format) -> Heading | None:
    """Return the heading of a table whose columns somebody has to name; None: it is no table."""
    columns_of = getattr(registry.reader_of(found), "columns_of", None)
    if columns_of is None:
        return None
    stream.seek(0)
    header = {role: said for role, said in wish.mapping.items() if role == "header"}
    return Heading(found.name, columns=columns_of(stream, replace(wish, mapping=header)))


def _of_folder(folder: Path) -> Iterator[Event]:
    """Return the events of one of our packs that lies open in a folder."""
    from quizapp.formats import pack_folder  # noqa: PLC0415 - pydantic

    events: Iterator[Event] = pack_folder.events(folder)
    return events
