"""``python -m quizapp``: what the console script does."""

from quizapp.cli import run

if __name__ == "__main__":
    run()
