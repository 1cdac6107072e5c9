"""What somebody else has made of a question since one began to change it."""

from dataclasses import dataclass

from quizapp.items.listed import ListedItem
from quizapp.items.version import Version


@dataclass(frozen=True, slots=True)
class Theirs:
    """The question as it is now, and its text as it was when one began, where that is known.

    ``began`` is the stamp that it had then; ``moved``: it is in another pack now.
    """

    began: str
    listed: ListedItem
    now: Version
    before: Version | None
    moved: bool
