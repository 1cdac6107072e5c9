"""Feeds one reader files that coverage leads to: python -m tests.formats.guided NAME [--seconds N].

Atheris (libFuzzer) keeps a file that reaches a branch no other has reached, and changes it
further, half of the time as ``tests.formats.mutate`` does, which looks inside archives. All
that the reading process does with a file is done with each: it may tell of questions, of
refused ones, and raise QuizError; anything else ends with a number other than 0 and is told
with the file that did it. Linux on x86-64 only, as atheris is.
"""

import argparse
import contextlib
import io
import sys
import tempfile
from pathlib import Path
from random import Random

import atheris

with atheris.instrument_imports(
    include=["quizapp.formats", "quizapp.items", "quizapp.reading", "html.parser"]
):
    from quizapp.formats import registry
    from quizapp.reading.child import Telling

from quizapp.errors import QuizError
from tests.formats.examples import EXAMPLES
from tests.formats.mutate import hostile, mutated

LONGEST = 1 << 13  # bytes; small files, many of them
SLOW_S = 5
MEMORY_MB = 768  # atheris and its tables take 150 of it


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.formats.guided")
    parser.add_argument("format", choices=[one.name for one in registry.FORMATS])
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--runs", type=int, default=-1, help="files at most; -1: any number")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args(arguments)
    (one,) = (each for each in registry.FORMATS if each.name == options.format)
    with atheris.instrument_imports(include=["quizapp", "html.parser"]):
        registry.reader_of(one)

    def read(file: bytes) -> None:
        fed.write_bytes(file)
        order = {"path": str(fed), "format": one.name, "encoding": "", "mapping": {}}
        with contextlib.suppress(QuizError):
            Telling(io.BytesIO()).tell(order)

    def changed(file: bytes, longest: int, seed: int) -> bytes:
        chance = Random(seed)
        if chance.random() < 0.5:
            # what was an archive may be none any more, which says so in a dozen ways
            with contextlib.suppress(Exception):
                return mutated(file, chance)[:longest]
        return bytes(atheris.Mutate(file, longest))

    with tempfile.TemporaryDirectory(prefix="quizapp-guided-") as place:
        fed, folder = Path(place) / "fed", Path(place) / "corpus"
        folder.mkdir()
        content = EXAMPLES[one.name].content
        begin_with = [content, *(file for _, file in hostile(content) if len(file) < LONGEST)]
        for number, file in enumerate(begin_with):
            (folder / str(number)).write_bytes(file)
        flags = [
            *(f"-max_total_time={options.seconds}", f"-runs={options.runs}"),
            f"-seed={options.seed}",
            *(f"-max_len={LONGEST}", f"-timeout={SLOW_S}", f"-rss_limit_mb={MEMORY_MB}"),
            *("-print_final_stats=1", "-verbosity=1", f"-artifact_prefix={tempfile.gettempdir()}/"),
        ]
        atheris.Setup([sys.argv[0], *flags, str(folder)], read, custom_mutator=changed)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
