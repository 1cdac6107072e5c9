"""What a question said from one moment on."""

from dataclasses import dataclass

from quizapp.items.item import Item


@dataclass(frozen=True, slots=True)
class Version:
    """One text of a question; ``asked`` is how often it was asked so.

    ``current`` marks the text that it has now.
    """

    uid: bytes
    number: int
    item: Item
    made_ms: int
    asked: int = 0
    current: bool = False
