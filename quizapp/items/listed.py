"""An item as the workshop's list holds it."""

from dataclasses import dataclass

from quizapp.items.item import Item


@dataclass(frozen=True, slots=True)
class ListedItem:
    """An item with its handle in the bank; ``own`` ones can be changed and deleted.

    A ``hidden`` one is listed but never played.
    """

    uid: bytes
    item: Item
    pack_ref: str
    pack_title: str
    own: bool
    hidden: bool = False
