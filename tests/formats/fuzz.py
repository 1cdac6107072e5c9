"""Feeds damaged files to every reader: python -m tests.formats.fuzz [--seconds N] [--format NAME].

A reader may find, refuse, or raise FileRefused; anything else, more than a second or two of
work for a small file, or memory over the bound is told with the file that did it, and ends
with 1. Chance has a seed, so that the same command does the same.
"""

import argparse
import contextlib
import io
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Iterator
from pathlib import Path
from random import Random

from quizapp.formats import registry
from quizapp.formats.contract import FileRefused, Wish
from tests.formats.examples import EXAMPLES
from tests.formats.mutate import hostile, mutated

MEMORY = 512 * 1024 * 1024
PATIENCE_S = 5
_ENCODINGS = ("", "", "", "utf-8", "cp1252", "utf-16", "no such encoding")
_MAPPINGS: tuple[dict[str, str], ...] = (
    *({}, {}, {}),
    {"question": "A", "key": "B", "wrong": "C"},
    {"question": "Z", "key": "nowhere"},
)


class Slow(BaseException):
    """A reader that does not come to an end."""


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.formats.fuzz")
    parser.add_argument("--seconds", type=float, default=60, help="for all formats together")
    parser.add_argument("--format", choices=[one.name for one in registry.FORMATS])
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    formats = [one for one in registry.FORMATS if options.format in (None, one.name)]
    _limit_memory()
    failures = 0
    for one in formats:
        failures += _fuzzed(one, options.seconds / len(formats), options.seed)
    return 1 if failures else 0


def _fuzzed(one: registry.Format, seconds: float, seed: int) -> int:
    """Read files until the time is up or one fails; return how many failed."""
    reader = registry.reader_of(one)
    tried = 0
    began = time.perf_counter()
    for file in _files(one.name, seed):
        chance = Random(seed * 1_000_003 + tried)
        wish = Wish(one.name, chance.choice(_ENCODINGS), chance.choice(_MAPPINGS))
        try:
            with _patience(), contextlib.suppress(FileRefused):
                reader.recognises(file[: 64 * 1024], one.name)
                for _ in reader.read(io.BytesIO(file), wish):
                    pass
        except (Exception, Slow):  # noqa: BLE001 — whatever it is, it is what was looked for
            with tempfile.NamedTemporaryFile(prefix=f"{one.name}-", delete=False) as kept:
                kept.write(file)
            print(f"{one.name}: file {tried} of seed {seed}, kept as {Path(kept.name)}, {wish}:")
            traceback.print_exc(file=sys.stdout)
            return 1
        tried += 1
        if time.perf_counter() - began > seconds:
            break
    print(f"{one.name}: {tried} files in {time.perf_counter() - began:.1f} s, {_memory()} MB")
    return 0


def _files(name: str, seed: int) -> Iterator[bytes]:
    """Return the example, files that are meant to hurt, then files changed by chance."""
    content = EXAMPLES[name].content
    yield content
    chance = Random(seed)
    meant = [file for _, file in hostile(content)]
    chance.shuffle(meant)
    others = [example.content for example in EXAMPLES.values()]
    while True:
        for _ in range(20):
            yield mutated(content, chance)
        yield chance.choice(others)
        yield chance.randbytes(chance.randrange(300))
        if meant:
            yield meant.pop()


@contextlib.contextmanager
def _patience() -> Iterator[None]:
    """Interrupt what uses too much of the processor, where the system can."""
    if not hasattr(signal, "setitimer"):
        yield
        return

    def interrupt(*_: object) -> None:
        raise Slow

    signal.signal(signal.SIGVTALRM, interrupt)
    signal.setitimer(signal.ITIMER_VIRTUAL, PATIENCE_S)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)


def _limit_memory() -> None:
    """Let Python raise MemoryError above the bound, where the system can."""
    with contextlib.suppress(ImportError, ValueError, OSError):
        import resource

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _memory() -> int:
    """Return the most memory used so far, in MB; 0 where the system does not say."""
    with contextlib.suppress(ImportError):
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return 0


if __name__ == "__main__":
    sys.exit(main())
