"""``python -m quizapp``, and the programs ``quizapp`` and ``quizapp-window``."""

import sys

from quizapp.cli import main


def run() -> int:
    """Run the command line as it was typed."""
    return main(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(run())
