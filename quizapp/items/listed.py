"""An item as the workshop's list holds it."""

from dataclasses import dataclass, field

from quizapp.items.item import Item


@dataclass(frozen=True, slots=True)
class ListedItem:
    """An item with its handle in the bank; ``own`` ones can be changed and deleted.

    A ``hidden`` one is listed but never played. ``facility`` is the share of right first
    answers, 0 to 1, of ``answered``, half of which were given within ``median_ms``;
    ``discrimination`` is as in Fared; ``reports`` are those still open. A list fills these.
    ``stamp`` is another one after each change of what the item says or of the pack that it is in.
    """

    uid: bytes
    item: Item
    pack_ref: str
    pack_title: str
    own: bool
    hidden: bool = False
    answered: int = 0
    facility: float | None = None
    reports: int = 0
    median_ms: int | None = None
    discrimination: float | None = None
    changed_ms: int = 0
    stamp: str = field(default="", compare=False)
