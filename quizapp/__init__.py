"""quizapp: a trivia quiz for the desktop, with a bank of questions that people keep."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("quizapp")
except PackageNotFoundError:  # run from a bare checkout
    __version__ = "0"
