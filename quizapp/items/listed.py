"""An item as the workshop's list holds it."""

from dataclasses import dataclass

from quizapp.items.item import Item


@dataclass(frozen=True, slots=True)
class ListedItem:
    """An item with its handle in the bank; ``own`` ones can be changed and deleted.

    A ``hidden`` one is listed but never played. How it fared (first answers, and how many of
    them were right), its open reports and when its text was written are known in lists only.
    """

    uid: bytes
    item: Item
    pack_ref: str
    pack_title: str
    own: bool
    hidden: bool = False
    answered: int = 0
    right: int = 0
    reports: int = 0
    changed_ms: int = 0
