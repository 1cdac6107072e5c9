"""A deleted question as the bin holds it."""

from dataclasses import dataclass

from quizapp.items.item import Item


@dataclass(frozen=True, slots=True)
class Binned:
    """A question as it read when it was deleted, with the pack that it goes back to."""

    uid: bytes
    item: Item
    pack_title: str
    deleted_ms: int
