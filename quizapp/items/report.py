"""A player's remark on a question: why it should be looked at, and what became of that."""

from dataclasses import dataclass
from enum import StrEnum

from quizapp.items.item import Item
from quizapp.items.listed import ListedItem
from quizapp.limits import REMARK_CHARACTERS
from quizapp.text import clean_or_empty


class Reason(StrEnum):
    """What is the matter with a question."""

    WRONG = "wrong"
    UNCLEAR = "unclear"
    GIVEN_AWAY = "given away"
    UNFAIR = "unfair"


@dataclass(frozen=True, slots=True)
class Remark:
    """What a player says of a question; ``uid`` is made where it is said, so it counts once."""

    uid: bytes
    reason: Reason
    words: str = ""

    @classmethod
    def of(cls, uid: bytes, reason: Reason, words: str) -> "Remark":
        """Return a remark with the words that were typed; raises QuizError for bad ones."""
        return cls(uid, reason, " ".join(clean_or_empty(words, REMARK_CHARACTERS).split()))


@dataclass(frozen=True, slots=True)
class Report:
    """A remark that the bank holds, with the question as it was asked.

    ``now`` is the question as it is now, or None where it has been deleted since.
    """

    remark: Remark
    asked: Item
    now: ListedItem | None
    changed: bool
    player: str
    created_ms: int
    done: bool
