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


def print_json(document: object) -> None:
    """Print one JSON document in ASCII."""
    print(json.dumps(document, indent=1))


def _plain(line: str) -> str:
    return spelt_out(line).replace("\n", "\\u000a")
