"""What the command line prints: a line each, in which nothing steers the terminal."""

import json
import sys

from quizapp.text import spelt_out


def tell(line: str) -> None:
    """Print a line on standard output, its control characters and line ends spelt out."""
    print(_plain(line))


def complain(sentence: str) -> None:
    """Print a sentence on standard error, where there is one, in the same way."""
    if sys.stderr is not None:
        print(_plain(f"quizapp: {sentence}"), file=sys.stderr)


class Progress:
    """A line on standard error that is written over and over, where that is a terminal."""

    def __init__(self) -> None:
        self._width = 0
        self._shows = sys.stderr is not None and sys.stderr.isatty()

    def show(self, line: str) -> None:
        """Write the line over what was there."""
        if self._shows:
            line = _plain(line)
            print(f"\r{line.ljust(self._width)}", end="", file=sys.stderr, flush=True)
            self._width = len(line)

    def __enter__(self) -> "Progress":
        return self

    def __exit__(self, *_error: object) -> None:
        if self._width:
            print(f"\r{' ' * self._width}\r", end="", file=sys.stderr, flush=True)


def print_json(document: object) -> None:
    """Print one JSON document in ASCII."""
    print(json.dumps(document, indent=1))


def _plain(line: str) -> str:
    return spelt_out(line).replace("\n", "\\u000a")
