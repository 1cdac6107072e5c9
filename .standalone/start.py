"""What the stand-alone program runs."""

from quizapp.cli import run

run()
